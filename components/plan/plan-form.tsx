'use client'

import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { CheckRow } from '@/components/ui/check-row'
import { Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { Message } from '@/components/ui/message'
import { SelectField } from '@/components/ui/select-field'
import { EQUIPMENT, GOALS, JOINTS, LEVELS, MUSIC_STYLES, TIMES_OF_DAY, type Goal, type Level, type TimeOfDay } from '@/lib/catalog/vocabulary'
import type { FormValues } from '@/lib/plan/form-values'
import { FormPart } from './form-part'
import { HealthFields, type HealthKeeping } from './health-fields'
import type { FieldReason } from './plan-fields'
import { TypeWishes } from './type-wishes'
import { WeekdayMinutes } from './weekday-minutes'

export type PlanFormErrors = Partial<Record<string, { reason: FieldReason }>>

type Props = {
  values: FormValues
  errors: PlanFormErrors
  trouble: 'unavailable' | null
  busy: boolean
  coaches: readonly { slug: string; name: string }[]
  today: string
  keeping: HealthKeeping
  onChange: (values: FormValues) => void
  onSubmit: () => void
}

/** What a plan is made from, in a few questions. */
export function PlanForm({ values, errors, trouble, busy, coaches, today, keeping, onChange, onSubmit }: Props) {
  const t = useTranslations('plan.form')
  const words = useTranslations('vocabulary')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [errors])
  const say = (field: string) => {
    const problem = errors[field]
    return problem ? t(`error.${problem.reason}`) : undefined
  }
  const set = (change: Partial<FormValues>) => onChange({ ...values, ...change })
  const toggle = <V extends string>(list: readonly V[], value: V): V[] => (list.includes(value) ? list.filter((each) => each !== value) : [...list, value])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form ref={form} noValidate onSubmit={submit} className="mt-8">
      <FormPart title={t('goal.title')}>
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField label={t('goal.label')} value={values.goal} onChange={(event) => set({ goal: event.target.value as Goal })} options={GOALS.map((value) => ({ value, label: t(`goals.${value}`) }))} />
          <SelectField label={t('level')} value={values.level} onChange={(event) => set({ level: event.target.value as Level })} options={LEVELS.map((value) => ({ value, label: words(`level.${value}`) }))} hint={t(`levels.${values.level}`)} />
        </div>
      </FormPart>
      <FormPart title={t('time.title')} hint={t('time.hint')}>
        <WeekdayMinutes values={values.weekdays} say={(day) => say(`weekdays.${day}`)} onChange={(weekdays) => set({ weekdays })} />
        <div className="mt-5 grid gap-5 sm:grid-cols-3">
          <SelectField label={t('weeks')} value={values.weeks} error={say('weeks')} onChange={(event) => set({ weeks: event.target.value })} options={Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), label: t('weeksOf', { count: index + 1 }) }))} />
          <Field label={t('startsOn')} type="date" min={today} value={values.startsOn} error={say('startsOn')} onChange={(event) => set({ startsOn: event.target.value })} />
          <Field label={t('recent')} hint={t('recentHint')} inputMode="numeric" autoComplete="off" value={values.recentMinutes} error={say('recentMinutes')} onChange={(event) => set({ recentMinutes: event.target.value })} />
        </div>
      </FormPart>
      <FormPart title={t('types.title')} hint={t('types.hint')}>
        <TypeWishes wishes={values.wishes} onChange={(wishes) => set({ wishes })} />
      </FormPart>
      <FormPart title={t('equipment.title')} hint={t('equipment.hint')}>
        <div className="grid grid-cols-2 gap-x-6 sm:grid-cols-3">
          {EQUIPMENT.map((item) => (item === 'none' ? null : <CheckRow key={item} label={words(`equipment.${item}`)} checked={values.equipment.includes(item)} onChange={() => set({ equipment: toggle(values.equipment, item) })} />))}
        </div>
      </FormPart>
      <FormPart title={t('avoid.title')} hint={t('avoid.hint')}>
        <div className="grid grid-cols-2 gap-x-6 sm:grid-cols-3">
          {JOINTS.map((joint) => <CheckRow key={joint} label={words(`avoid.${joint}`)} checked={values.avoidJoints.includes(joint)} onChange={() => set({ avoidJoints: toggle(values.avoidJoints, joint) })} />)}
          <CheckRow label={words('avoid.jump')} checked={values.noJumping} onChange={() => set({ noJumping: !values.noJumping })} />
        </div>
      </FormPart>
      <details className="group border-t border-line" open={values.music.length + values.coaches.length > 0 || values.timeOfDay !== '' || undefined}>
        <summary className="flex min-h-16 list-none items-center gap-3 [&::-webkit-details-marker]:hidden">
          <span className="text-h3 grow">{t('taste.title')}</span>
          <span className="text-small text-ink-2 max-sm:hidden">{t('taste.optional')}</span>
          <Icon icon={ChevronDown} className="transition-transform group-open:rotate-180" />
        </summary>
        <div className="grid gap-8 pt-2 pb-8 lg:grid-cols-2 lg:gap-x-14">
          <fieldset className="min-w-0">
            <legend className="text-label mb-1">{t('taste.music')}</legend>
            <div className="grid grid-cols-2 gap-x-6">
              {MUSIC_STYLES.map((style) => <CheckRow key={style} label={words(`music.${style}`)} checked={values.music.includes(style)} onChange={() => set({ music: toggle(values.music, style) })} />)}
            </div>
          </fieldset>
          <div className="min-w-0">
            <fieldset>
              <legend className="text-label mb-1">{t('taste.coaches')}</legend>
              <div className="grid grid-cols-2 gap-x-6">
                {coaches.map(({ slug, name }) => <CheckRow key={slug} label={name} checked={values.coaches.includes(slug)} onChange={() => set({ coaches: toggle(values.coaches, slug) })} />)}
              </div>
            </fieldset>
            <SelectField
              className="mt-4 max-w-72" label={t('taste.time')} value={values.timeOfDay} onChange={(event) => set({ timeOfDay: event.target.value as TimeOfDay | '' })}
              options={[{ value: '', label: t('taste.anyTime') }, ...TIMES_OF_DAY.map((value) => ({ value, label: t(`times.${value}`) }))]}
            />
          </div>
        </div>
      </details>
      <HealthFields goal={values.goal} health={values.health} say={say} keeping={keeping} onChange={(health) => set({ health })} />
      <div className="lg:pl-82">
      {trouble ? <Message tone="trouble" className="mb-5 max-w-180">{t('unavailable')}</Message> : null}
      {errors['form'] ? <Message tone="trouble" className="mb-5 max-w-180">{t('error.other')}</Message> : null}
      {Object.keys(errors).length > 0 ? <p role="alert" className="text-small text-error mb-4 font-[520]">{t('error.summary')}</p> : null}
      <Button type="submit" size="main" aria-disabled={busy || undefined} className="max-sm:w-full">{busy ? t('building') : t('submit')}</Button>
      </div>
    </form>
  )
}
