import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { figuresOf } from '@/components/figure/class-figures'
import { Player } from '@/components/player/player'
import { ClientMessages } from '@/components/site/client-messages'
import { getViewer } from '@/lib/server/auth/viewer'
import { getClass, getCoach } from '@/lib/server/catalog'
import { getClassVariants } from '@/lib/server/class-variants'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const detail = await getClass((await params).slug, await getLocale())
  return detail ? { title: detail.title, robots: { index: false } } : {}
}

export default async function PlayPage({ params }: Props) {
  const [{ slug }, locale, viewer] = await Promise.all([params, getLocale(), getViewer()])
  const detail = await getClass(slug, locale)
  if (!detail) notFound()
  const [{ ladders, others }, coach] = await Promise.all([getClassVariants(detail, locale), getCoach(detail.coach, locale)])
  return (
    <ClientMessages namespaces={['player']}>
      <Player class={detail} coach={coach?.name ?? ''} figures={figuresOf({ movements: [...detail.movements, ...others] })} ladders={ladders} owner={viewer?.id ?? null} />
    </ClientMessages>
  )
}
