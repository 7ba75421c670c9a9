'use client'

import { useTranslations } from 'next-intl'
import type { BoardWeek } from '@/lib/plan/board'
import { useLoadWord } from './use-load-word'

type Props = { weeks: readonly BoardWeek[]; open: number; longest: number; onOpen: (index: number) => void }

/** On a phone: all weeks in a row, each with its classes as bars as high as their minutes; the open one under the 4 px bar. */
export function WeekTabs({ weeks, open, longest, onOpen }: Props) {
  const t = useTranslations('plan')
  const word = useLoadWord()
  return (
    <div className="no-scrollbar -mx-(--page-margin) overflow-x-auto px-(--page-margin) lg:hidden">
      <ul aria-label={t('weeks')} className="flex gap-2">
        {weeks.map((week, index) => (
          <li key={week.startsOn} className="min-w-20 flex-1">
            <button type="button" aria-pressed={index === open} onClick={() => onOpen(index)} className="block w-full border-t border-line pt-2 text-left aria-pressed:border-t-4 aria-pressed:border-ink aria-pressed:pt-[5px]">
              <span className={`block text-[0.8125rem] leading-5 ${index === open ? 'font-[660]' : ''}`}>{t('week', { number: index + 1 })}</span>
              <Bars week={week} longest={longest} />
              <span className="text-narrow block truncate text-[0.8125rem] leading-5 text-ink-2">{word(week.kind, index)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

const WIDTH = 7
const HEIGHT = 20

function Bars({ week, longest }: { week: BoardWeek; longest: number }) {
  const classes = week.days.filter((day) => day.state !== 'skipped').flatMap((day) => day.classes).slice(0, 9)
  return (
    <svg width={9 * (WIDTH + 1.5)} height={HEIGHT} className="my-1 block max-w-full" aria-hidden="true">
      {classes.map(({ card, slug }, index) => {
        const height = Math.max(3, (card.seconds / 60 / longest) * HEIGHT)
        return <rect key={`${index} ${slug}`} data-type={card.type} className="fill-tone-4" x={index * (WIDTH + 1.5)} y={HEIGHT - height} width={WIDTH} height={height} rx={1} />
      })}
    </svg>
  )
}
