'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Slider } from '@/components/ui/slider'
import { Switch } from '@/components/ui/switch'
import { usePreference, type Preference } from './preferences'

/** How loud something is, down to nothing. */
export function Level({ label, of }: { label: string; of: Preference<number> }) {
  const t = useTranslations('player')
  const format = useFormatter()
  const [level, setLevel] = usePreference(of)
  const text = level === 0 ? t('tonesOff') : format.number(level, { style: 'percent', maximumFractionDigits: 0 })
  return <Slider label={label} value={Math.round(level * 100)} step={5} text={text} onChange={(event) => setLevel(Number(event.target.value) / 100)} />
}

export function OnOff({ label, of }: { label: string; of: Preference<boolean> }) {
  const t = useTranslations('player.sound')
  const [on, setOn] = usePreference(of)
  return <Switch label={label} state={on ? t('on') : t('off')} checked={on} onChange={(event) => setOn(event.target.checked)} />
}
