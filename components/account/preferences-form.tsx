'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { RadioRow } from '@/components/ui/radio-row'
import { SelectField } from '@/components/ui/select-field'
import { savePreferencesAction } from './account-actions'
import { Refusal } from './refusal'
import { TimeZoneField } from './time-zone-field'
import { useActionForm } from './use-action-form'

type Option = { value: string; label: string }
type Props = {
  chosen: { region: string; timeZone: string | null; theme: string }
  languages: Option[]
  regions: (Option & { sample: string })[]
  zones: string[]
  themes: Option[]
}

/** How dates, clock, language and colours should be; saved to the account, else on this device. */
export function PreferencesForm({ chosen, languages, regions, zones, themes }: Props) {
  const t = useTranslations('settings')
  const { form, locale, answer, waiting } = useActionForm(savePreferencesAction)
  const [region, setRegion] = useState(chosen.region)
  return (
    <form {...form} className="grid max-w-220 items-start gap-x-14 gap-y-6 md:grid-cols-2">
      <SelectField name="locale" label={t('language')} options={languages} defaultValue={locale} autoComplete="language" />
      <SelectField
        name="region" label={t('region')} options={regions} value={region} autoComplete="off"
        onChange={(event) => setRegion(event.target.value)}
        hint={regions.find((option) => option.value === region)?.sample}
      />
      <TimeZoneField zones={zones} chosen={chosen.timeZone} />
      <fieldset>
        <legend className="text-label">{t('theme')}</legend>
        {themes.map(({ value, label }) => (
          <RadioRow key={value} name="theme" value={value} label={label} defaultChecked={value === chosen.theme} />
        ))}
      </fieldset>
      <div className="empty:hidden md:col-span-2"><Refusal answer={answer} /></div>
      <Button type="submit" aria-disabled={waiting || undefined} className="mt-2 justify-self-start md:col-span-2">
        {t('save')}
      </Button>
    </form>
  )
}
