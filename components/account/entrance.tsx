import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Contour } from '@/components/contour/contour'
import type { Contour as ContourData } from '@/lib/catalog/types'
import type { ClassType } from '@/lib/catalog/vocabulary'

type Props = {
  title: string
  lead?: string
  children: ReactNode
}

/** Four days of a plan, as four classes would stand in it; as wide as they are long. */
const DAYS: { type: ClassType; contour: ContourData }[] = [
  { type: 'strength', contour: [[240, 3], [90, 6], [60, 2], [90, 7], [60, 2], [90, 7], [60, 2], [90, 6], [60, 2], [90, 8], [60, 2], [90, 7], [60, 2], [180, 2]] },
  { type: 'yoga', contour: [[180, 2], [120, 3], [180, 5], [120, 4], [180, 6], [120, 4], [120, 3], [120, 2], [180, 1]] },
  { type: 'running', contour: [[300, 3], [180, 7], [120, 3], [180, 7], [120, 3], [180, 8], [120, 3], [240, 2]] },
  { type: 'meditation', contour: [[600, 1]] },
]

/** A page that lets people in: the form, and beside it what an account is for. */
export async function Entrance({ title, lead, children }: Props) {
  const t = await getTranslations('auth')
  return (
    <div className="page grid gap-x-14 gap-y-14 pt-8 lg:grid-cols-[25rem_1fr] lg:gap-x-22 lg:pt-14">
      <div className="w-full max-w-100">
        <h1 className="text-h1">{title}</h1>
        {lead ? <p className="text-lead text-ink-2 mt-3">{lead}</p> : null}
        <div className="mt-8">{children}</div>
      </div>
      <div className="bg-stone hidden min-h-140 flex-col justify-between rounded lg:flex">
        <div className="max-w-140 p-10">
          <p className="text-h2 text-balance">{t('aside')}</p>
          <p className="text-lead text-ink-2 mt-3">{t('asideMore')}</p>
        </div>
        <div className="flex items-end gap-[3%] px-10">
          {DAYS.map(({ type, contour }) => {
            const width = contour.reduce((sum, [seconds]) => sum + seconds, 0) / 6
            return (
              <div key={type} className="min-w-0" style={{ flex: `${width} 1 0` }}>
                <Contour contour={contour} type={type} variant="plan" on="paper" still={type === 'meditation' ? [true] : undefined} width={width} height={240} className="h-auto w-full" />
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
