'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { WEEKDAYS } from '@/lib/catalog/vocabulary'
import type { CannotReason } from '@/lib/planner/plan-types'
import type { PlanRequest } from '@/lib/planner/request'
import { useDates } from './use-dates'

type Props = { reasons: readonly CannotReason[]; busy: boolean; onLoosen: (change: Partial<PlanRequest>) => void }

/** Why there is no plan, and for each reason the change that gives one. */
export function CannotList({ reasons, busy, onLoosen }: Props) {
  const t = useTranslations('plan.cannot')
  const say = useChange()
  return (
    <section role="alert" className="mt-8 max-w-180 rounded bg-stone px-5 py-5 sm:px-6">
      <h2 className="text-h3">{t('title')}</h2>
      <ul className="mt-3 space-y-4">
        {reasons.map((reason, index) => {
          const change = say(reason.loosen)
          return (
            <li key={`${index} ${reason.rule}`}>
              <p>{reason.message}</p>
              {change ? <Button kind="outline" className="mt-2.5" disabled={busy} onClick={() => onLoosen(reason.loosen)}>{change}</Button> : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** A change of the request in words; null when it changes nothing. */
function useChange(): (change: Partial<PlanRequest>) => string | null {
  const t = useTranslations('plan.cannot')
  const words = useTranslations('vocabulary')
  const goals = useTranslations('plan.form.goals')
  const format = useFormatter()
  const dates = useDates()
  return (change) => {
    const parts: string[] = []
    const { weekdays } = change
    if (change.screening?.cleared) parts.push(t('cleared'))
    if (change.goal) parts.push(t('goal', { goal: goals(change.goal) }))
    if (weekdays) parts.push(t('days', { days: format.list(WEEKDAYS.flatMap((day, index) => (weekdays[day] ? [`${dates.weekday(`2024-01-0${index + 1}`)} ${weekdays[day]}`] : [])), { type: 'unit' }) }))
    if (change.startsOn) parts.push(t('start', { date: dates.full(change.startsOn) }))
    if (change.notTypes) parts.push(t('types'))
    if (change.equipment) parts.push(t('equipment', { items: format.list(change.equipment.map((item) => words(`equipment.${item}`))) }))
    if (change.language) parts.push(t('language', { language: words(`language.${change.language}`) }))
    if (change.market && !change.language) parts.push(t('market'))
    if (change.avoidMovements || change.avoidJoints || change.noJumping === false) parts.push(t('avoid'))
    return parts.length === 0 ? null : parts.join(' · ')
  }
}
