'use client'

import { Trash2 } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { Cover } from '@/components/contour/cover'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/i18n/navigation'
import type { WorkoutCard } from '@/db/queries/workouts'

/** `when`: its start in words; null where only the device knows, which then says it. */
export type HistoryEntry = Omit<WorkoutCard, 'startedAt'> & { startedAt: string; when: string | null; waiting: boolean }

type Props = { entries: readonly HistoryEntry[]; onDelete: (entry: HistoryEntry) => void; busy: string | null }

/** What was done, newest first: when, which class with its contour, how many minutes. */
export function HistoryList({ entries, onDelete, busy }: Props) {
  const t = useTranslations()
  const format = useFormatter()
  return (
    <ul className="mt-6 border-b border-line">
      {entries.map((entry) => (
        <li key={entry.id} className={`flex items-center gap-3.5 border-t border-line py-3 sm:gap-6 ${busy === entry.id ? 'opacity-60' : ''}`}>
          <Cover contour={entry.contour} type={entry.type} size="row" />
          <div className="min-w-0 grow">
            <p className="text-small text-ink-2">
              <time dateTime={entry.startedAt}>{entry.when ?? format.dateTime(new Date(entry.startedAt), { weekday: 'short', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' })}</time>
            </p>
            <Link href={`/classes/${entry.slug}`} className="text-title underline-offset-3 hover:underline">{entry.title}</Link>
            <p data-type={entry.type} className="text-small text-ink-2 flex flex-wrap gap-x-3">
              <span className="text-hue font-[600]">{t(`vocabulary.type.${entry.type}`)}</span>
              <span>{minutesInWords(entry, t)}</span>
              {entry.waiting ? <span>{t('history.waiting')}</span> : null}
            </p>
          </div>
          <button type="button" aria-label={t('history.delete', { title: entry.title })} disabled={busy === entry.id} onClick={() => onDelete(entry)} className="grid size-11 shrink-0 place-items-center rounded">
            <Icon icon={Trash2} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function minutesInWords(entry: HistoryEntry, t: ReturnType<typeof useTranslations<never>>): string {
  const done = Math.max(1, Math.round(entry.seconds / 60))
  const whole = entry.classSeconds / 60
  return done >= whole || entry.ended === 'finished' ? t('site.minutes', { count: done }) : t('history.part', { done, whole })
}
