'use client'

import { Bookmark } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useOptimistic, useState, useTransition } from 'react'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/i18n/navigation'
import { setSaved } from './actions'

type Props = { slug: string; saved: boolean; member: boolean }

/** Keeps a class for later. A guest is led to sign in and back. */
export function SaveButton({ slug, saved, member }: Props) {
  const t = useTranslations('class')
  const [kept, setKept] = useState(saved)
  const [shown, show] = useOptimistic(kept)
  const [failed, setFailed] = useState(false)
  const [, startTransition] = useTransition()
  const box = 'text-label flex h-11 items-center gap-2 rounded px-2'
  if (!member) {
    return (
      <Link href={`/sign-in?next=/classes/${slug}`} className={box}>
        <Icon icon={Bookmark} />
        {t('save')}
      </Link>
    )
  }
  const toggle = () => startTransition(async () => {
    show(!kept)
    const result = await setSaved({ slug, saved: !kept }).catch(() => ({ ok: false }))
    setFailed(!result.ok)
    if (result.ok) setKept(!kept)
  })
  return (
    <>
      <button type="button" aria-pressed={shown} onClick={toggle} className={box}>
        <Icon icon={Bookmark} className={shown ? 'fill-current' : ''} />
        {shown ? t('saved') : t('save')}
      </button>
      <span role="status" className="text-small">{failed ? t('saveFailed') : null}</span>
    </>
  )
}
