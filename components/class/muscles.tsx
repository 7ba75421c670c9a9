import { useFormatter, useTranslations } from 'next-intl'
import type { ClassDetail } from '@/lib/catalog/types'
import { MUSCLES } from '@/lib/catalog/vocabulary'

/** From which share on a group is the main one, or helps. */
const MAIN = 0.14
const HELPS = 0.06

/** Which muscles work, with the share of the work each has. */
export function Muscles({ detail }: { detail: ClassDetail }) {
  const t = useTranslations()
  const format = useFormatter()
  const groups = MUSCLES.flatMap((group) => {
    const share = detail.muscles[group] ?? 0
    return share >= 0.01 ? [{ group, share }] : []
  }).toSorted((a, b) => b.share - a.share)
  if (groups.length === 0) return null
  const most = groups[0]?.share ?? 1
  return (
    <section aria-labelledby="muscles" data-type={detail.type}>
      <h2 id="muscles" className="text-h3">{t('class.muscles')}</h2>
      <ul className="mt-4 space-y-2.5">
        {groups.slice(0, 8).map(({ group, share }) => {
          const part = share >= MAIN ? 'main' : share >= HELPS ? 'helps' : 'little'
          return (
            <li key={group} className="grid grid-cols-[1fr_auto] items-baseline gap-x-4">
              <span className="text-label">{t(`vocabulary.muscle.${group}`)}</span>
              <span className="text-small text-ink-2">{t(`class.share3.${part}`)}, {format.number(share, { style: 'percent' })}</span>
              <span aria-hidden className="bg-stone col-span-2 mt-1 h-2 rounded-[1px]">
                <span className={`block h-full rounded-[1px] ${part === 'main' ? 'bg-tone-5' : part === 'helps' ? 'bg-tone-3' : 'bg-tone-2'}`} style={{ width: `${(share / most) * 100}%` }} />
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
