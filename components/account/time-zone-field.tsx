'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SelectField } from '@/components/ui/select-field'
import { useDeviceTimeZone } from './use-device-time-zone'

/** The zone chosen before, else the device's own. */
export function TimeZoneField({ zones, chosen }: { zones: string[]; chosen: string | null }) {
  const t = useTranslations('settings')
  const device = useDeviceTimeZone()
  const [picked, setPicked] = useState<string | null>(null)
  const value = picked ?? chosen ?? device ?? ''
  const listed = zones.includes(value) || value === '' ? zones : [value, ...zones]
  return (
    <SelectField
      name="timeZone"
      label={t('timeZone')}
      value={value}
      onChange={(event) => setPicked(event.target.value)}
      options={[...(value === '' ? [{ value: '', label: t('timeZoneNone') }] : []), ...listed.map((zone) => ({ value: zone, label: zoneName(zone) }))]}
      hint={device ? t('timeZoneHint', { zone: zoneName(device) }) : t('timeZoneHintPlain')}
    />
  )
}

/** 'America/New_York' as 'America / New York'. */
function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ').replaceAll('/', ' / ')
}
