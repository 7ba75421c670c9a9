import { Contour } from '@/components/contour/contour'
import type { BoardDay } from '@/lib/plan/board'

type Props = { day: BoardDay; longest: number; tall: boolean }

/** Most px a minute, and how much room a day has. */
const WIDE = { minute: 3.35, room: 108 }
const PHONE = { minute: 2.5, room: 102 }

/** The classes of a day side by side on its floor, all days of the plan at one scale. A day off is a dash. */
export function PlanContours({ day, longest, tall }: Props) {
  const neutral = day.state === 'skipped' || day.state === 'missed' ? 'neutral' : 'paper'
  const wide = Math.min(WIDE.minute, WIDE.room / longest)
  const phone = Math.min(PHONE.minute, PHONE.room / longest)
  if (day.classes.length === 0) return <span className="bg-ink-3 mb-2 block h-0.5 w-3 max-lg:invisible" />
  return (
    <span className="flex items-end gap-0.5">
      {day.classes.map(({ card }, index) => {
        const shared = { contour: card.contour, type: card.type, variant: 'plan', on: neutral } as const
        const minutes = card.seconds / 60
        return (
          <span key={`${index} ${card.slug}`}>
            <Contour {...shared} width={minutes * wide} height={tall ? 132 : 52} className="max-lg:hidden" />
            {tall ? <Contour {...shared} screen="phone" width={minutes * phone} height={52} className="lg:hidden" /> : null}
          </span>
        )
      })}
    </span>
  )
}
