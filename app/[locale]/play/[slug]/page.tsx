import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { figuresOf } from '@/components/figure/class-figures'
import { Player } from '@/components/player/player'
import { ClientMessages } from '@/components/site/client-messages'
import { getViewer } from '@/lib/server/auth/viewer'
import { getClass } from '@/lib/server/catalog'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const detail = await getClass((await params).slug, await getLocale())
  return detail ? { title: detail.title, robots: { index: false } } : {}
}

export default async function PlayPage({ params }: Props) {
  const [detail, viewer] = await Promise.all([params.then(async ({ slug }) => getClass(slug, await getLocale())), getViewer()])
  if (!detail) notFound()
  return (
    <ClientMessages namespaces={['player']}>
      <Player class={detail} figures={figuresOf(detail)} owner={viewer?.id ?? null} />
    </ClientMessages>
  )
}
