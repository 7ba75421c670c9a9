'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWorkoutOutbox } from '@/components/player/use-workout-outbox'
import { buttonClass } from '@/components/ui/button'
import { Message } from '@/components/ui/message'
import { EmptyState } from '@/components/ui/state'
import { Link } from '@/i18n/navigation'
import { removeWorkout } from './actions'
import { HistoryList, type HistoryEntry } from './history-list'
import { useJustSent } from './use-just-sent'
import { useWaitingEntries } from './use-waiting-entries'

type Props = { kept: Omit<HistoryEntry, 'waiting'>[]; owner: string | null }

/** History: what the server keeps and what still waits on this device, in one list. */
export function HistoryView({ kept, owner }: Props) {
  const t = useTranslations('history')
  const outbox = useWorkoutOutbox(owner)
  const [gone, setGone] = useState<readonly string[]>([])
  const [busy, setBusy] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const waiting = useWaitingEntries(outbox.waiting)
  const sent = useJustSent(outbox, waiting, owner)
  const all = [...waiting, ...kept.map((entry) => ({ ...entry, waiting: false })), ...sent]
  const entries = [...new Map(all.toReversed().map((entry) => [entry.id, entry])).values()]
    .filter((entry) => !gone.includes(entry.id))
    .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))

  const remove = async (entry: HistoryEntry) => {
    if (entry.waiting) {
      setGone([...gone, entry.id])
      return outbox.forget(entry.id)
    }
    setBusy(entry.id)
    const result = await removeWorkout({ id: entry.id }).catch(() => ({ ok: false }))
    setBusy(null)
    setFailed(!result.ok)
    if (result.ok) setGone([...gone, entry.id])
  }

  return (
    <>
      {owner === null && waiting.length > 0 ? (
        <Message tone="trouble" className="mt-6 max-w-180" action={<Link href="/sign-up?next=/history" className="link font-[600]">{t('keepAction')}</Link>}>{t('guest')}</Message>
      ) : null}
      {failed ? <Message tone="trouble" className="mt-6 max-w-180">{t('deleteFailed')}</Message> : null}
      {outbox.dropped.length > 0 ? <Message tone="trouble" className="mt-6 max-w-180">{t('dropped', { count: outbox.dropped.length })}</Message> : null}
      {entries.length > 0 ? (
        <HistoryList entries={entries} onDelete={(entry) => void remove(entry)} busy={busy} />
      ) : (
        <EmptyState className="mt-8" title={t('empty.title')} actions={<Link href="/classes" className={buttonClass()}>{t('empty.action')}</Link>}>{t('empty.body')}</EmptyState>
      )}
    </>
  )
}
