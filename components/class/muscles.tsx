import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ClassDetail } from '@/lib/catalog/types'
import { MUSCLES, type Muscle } from '@/lib/catalog/vocabulary'
import { BODY_VIEWS, MUSCLE_PARTS, musclePart, type MusclePart } from '@/lib/figure/body-map'
import { BodyMap, PART_FILL } from './body-map'

/** Which muscles work, on a body from the front and from behind, and in words with the share of the work each has. */
export function Muscles({ detail }: { detail: ClassDetail }) {
  const t = useTranslations()
  const format = useFormatter()
  const list = new Intl.ListFormat(useLocale(), { type: 'unit' })
  const groups = MUSCLES.flatMap((group) => {
    const share = detail.muscles[group] ?? 0
    const part = musclePart(share)
    return part ? [{ group, share, part }] : []
  }).toSorted((a, b) => b.share - a.share)
  if (groups.length === 0) return null
  const parts: Partial<Record<Muscle, MusclePart>> = Object.fromEntries(groups.map(({ group, part }) => [group, part]))
  return (
    <section aria-labelledby="muscles" data-type={detail.type}>
      <h2 id="muscles" className="text-h3">{t('class.muscles')}</h2>
      <div className="mt-4 grid grid-cols-[minmax(0,5.75rem)_minmax(0,5.75rem)_1fr] gap-x-3 sm:grid-cols-[6.5rem_6.5rem_1fr] sm:gap-x-4">
        {BODY_VIEWS.map((view) => (
          <div key={view}>
            <BodyMap view={view} parts={parts} className="w-full" />
            <p aria-hidden className="text-axis text-ink-2 mt-1 text-center">{t(`class.body.${view}`)}</p>
          </div>
        ))}
        <dl className="space-y-3 pl-1 sm:pl-3">
          {MUSCLE_PARTS.map((part) => {
            const named = groups.filter((one) => one.part === part)
            return named.length > 0 ? (
              <div key={part}>
                <dt className="text-small text-ink-2 flex items-center gap-2">
                  <svg aria-hidden viewBox="0 0 10 10" className={`size-3 shrink-0 ${PART_FILL[part]}`}><rect width="10" height="10" rx="1.5" /></svg>
                  {t(`class.share3.${part}`)}
                </dt>
                {part === 'little' ? (
                  <dd className="text-small mt-0.5 pl-5">{list.format(named.map(({ group }) => t(`vocabulary.muscle.${group}`)))}</dd>
                ) : named.map(({ group, share }) => (
                  <dd key={group} className="text-label mt-0.5 flex flex-wrap justify-between gap-x-2 pl-5">
                    <span className="text-narrow">{t(`vocabulary.muscle.${group}`)}</span>
                    <span className="text-ink-2 font-[430] max-sm:sr-only">{format.number(share, { style: 'percent' })}</span>
                  </dd>
                ))}
              </div>
            ) : null
          })}
        </dl>
      </div>
    </section>
  )
}
