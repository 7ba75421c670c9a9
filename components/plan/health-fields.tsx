'use client'

import { useTranslations } from 'next-intl'
import { CheckRow } from '@/components/ui/check-row'
import { Field } from '@/components/ui/field'
import { FieldNotes } from '@/components/ui/field-notes'
import { RadioRow } from '@/components/ui/radio-row'
import { SelectField } from '@/components/ui/select-field'
import { JOINTS, type Goal, type Joint } from '@/lib/catalog/vocabulary'
import { asksForClearance, HEALTH_QUESTIONS, type HealthValues } from '@/lib/plan/form-values'
import { FormPart } from './form-part'

/** Where health answers go: on this device (a guest), or as the person chooses. */
export type HealthKeeping = { by: 'guest' } | { by: 'member'; keep: boolean; onChange: (keep: boolean) => void }

type Props = { goal: Goal; health: HealthValues; say: (field: string) => string | undefined; keeping: HealthKeeping; onChange: (health: HealthValues) => void }

/** The questions before the first plan, in plain words; the details only for whom one of them applies to. */
export function HealthFields({ goal, health, say, keeping, onChange }: Props) {
  const t = useTranslations('plan.health')
  const words = useTranslations('vocabulary.avoid')
  const set = (change: Partial<HealthValues>) => onChange({ ...health, ...change })
  const anyError = say('health.any')
  return (
    <FormPart title={t('title')} hint={t('hint')}>
      <Field className="max-w-44" label={t('age')} inputMode="numeric" autoComplete="off" value={health.age} error={say('health.age')} onChange={(event) => set({ age: event.target.value })} />
      <fieldset className="mt-6" aria-describedby={anyError ? 'health-any-error' : undefined}>
        <legend className="text-title">{t('any')}</legend>
        <ul className="mt-1.5 list-disc space-y-0.5 pl-5 text-[0.9375rem] text-ink-2">
          {(['heart', 'chestPain', 'fainting', 'supervised', 'chronic', 'medication', 'highBloodPressure', 'hasJoint', 'pregnant'] as const).map((key) => <li key={key}>{t(`short.${key}`)}</li>)}
        </ul>
        <div className="mt-2 flex gap-x-8">
          <RadioRow label={t('no')} name="health-any" aria-invalid={anyError ? true : undefined} checked={health.any === false} onChange={() => set({ any: false })} />
          <RadioRow label={t('yes')} name="health-any" aria-invalid={anyError ? true : undefined} checked={health.any === true} onChange={() => set({ any: true })} />
        </div>
        <FieldNotes field="health-any" error={anyError} />
      </fieldset>
      {health.any ? (
        <fieldset className="mt-4 max-w-160 border-t border-line pt-4">
          <legend className="sr-only">{t('which')}</legend>
          <p aria-hidden="true" className="text-label mb-1">{t('which')}</p>
          {HEALTH_QUESTIONS.map((key) => <CheckRow key={key} className="desk:min-h-9" label={t(`long.${key}`)} checked={health[key]} onChange={() => set({ [key]: !health[key] })} />)}
          <CheckRow className="desk:min-h-9" label={t('long.hasJoint')} checked={health.hasJoint} onChange={() => set({ hasJoint: !health.hasJoint })} />
          {health.hasJoint ? (
            <div className="mb-2 ml-7.5">
              <SelectField
                className="mt-1 max-w-72" label={t('joint')} value={health.joint} error={say('health.joint')} onChange={(event) => set({ joint: event.target.value as Joint | '' })}
                options={[{ value: '', label: t('choose') }, ...JOINTS.map((value) => ({ value, label: words(value) }))]}
              />
              <CheckRow className="mt-1" label={t('jointWorse')} checked={health.jointWorse} onChange={() => set({ jointWorse: !health.jointWorse })} />
            </div>
          ) : null}
          <CheckRow className="desk:min-h-9" label={t('long.pregnant')} checked={health.pregnant} onChange={() => set({ pregnant: !health.pregnant })} />
          {health.pregnant ? (
            <Field className="mt-1 mb-2 ml-7.5 max-w-44" label={t('pregnancyWeeks')} inputMode="numeric" autoComplete="off" value={health.pregnancyWeeks} error={say('health.pregnancyWeeks')} onChange={(event) => set({ pregnancyWeeks: event.target.value })} />
          ) : null}
        </fieldset>
      ) : null}
      {asksForClearance(health, goal) ? (
        <div className="mt-4 max-w-160 border-t border-line pt-4">
          <p className="text-label">{t('clearance')}</p>
          <CheckRow className="mt-1" label={t('cleared')} checked={health.cleared} onChange={() => set({ cleared: !health.cleared })} />
        </div>
      ) : null}
      {keeping.by === 'guest' ? (
        <p className="text-small mt-5 max-w-160 border-t border-line pt-4 text-ink-2">{t('onDevice')}</p>
      ) : (
        <fieldset className="mt-5 max-w-160 border-t border-line pt-4">
          <legend className="sr-only">{t('keep.title')}</legend>
          <p aria-hidden="true" className="text-label">{t('keep.title')}</p>
          <RadioRow label={t('keep.once')} hint={t('keep.onceHint')} name="health-keep" checked={!keeping.keep} onChange={() => keeping.onChange(false)} />
          <RadioRow label={t('keep.stay')} hint={t('keep.stayHint')} name="health-keep" checked={keeping.keep} onChange={() => keeping.onChange(true)} />
        </fieldset>
      )}
    </FormPart>
  )
}
