'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { FIELD_BOX } from '@/components/ui/field'
import { WEEKDAYS, type Weekday } from '@/lib/catalog/vocabulary'
import { useDates } from './use-dates'

type Props = { values: Record<Weekday, string>; say: (day: Weekday) => string | undefined; onChange: (values: Record<Weekday, string>) => void }

const MINUTES = [0, 10, 15, 20, 25, 30, 40, 45, 60, 75, 90]
/** Any week that begins with a Monday. */
const MONDAY = '2024-01-0'

/** How many minutes each weekday has; 0 is a day off. */
export function WeekdayMinutes({ values, say, onChange }: Props) {
  const t = useTranslations('plan')
  const dates = useDates()
  const id = useId()
  const errors = [...new Set(WEEKDAYS.flatMap((day) => say(day) ?? []))]
  return (
    <>
      <div className="grid grid-cols-4 gap-2 sm:grid-cols-7">
        {WEEKDAYS.map((day, index) => {
          const own = Number(values[day])
          const choices = MINUTES.includes(own) || Number.isNaN(own) ? MINUTES : [...MINUTES, own].toSorted((a, b) => a - b)
          const off = values[day] === '0'
          return (
            <div key={day}>
              <label htmlFor={`${id}-${day}`} className="text-label mb-1.5 block">{dates.weekday(`${MONDAY}${index + 1}`)}</label>
              <select
                id={`${id}-${day}`} value={values[day]} aria-invalid={say(day) ? true : undefined} aria-describedby={errors.length > 0 ? `${id}-error` : undefined}
                onChange={(event) => onChange({ ...values, [day]: event.target.value })}
                className={`${FIELD_BOX} text-narrow appearance-none px-2.5 ${off ? 'text-ink-2' : 'font-[620]'} ${say(day) ? 'border-error' : off ? 'border-transparent' : 'border-ink-3'}`}
              >
                {choices.map((minutes) => <option key={minutes} value={minutes}>{minutes === 0 ? t('offShort') : t('minutes', { count: minutes })}</option>)}
              </select>
            </div>
          )
        })}
      </div>
      {errors.length > 0 ? <p id={`${id}-error`} role="alert" className="text-small text-error mt-1.5 font-[520]">{errors.join(' ')}</p> : null}
    </>
  )
}
