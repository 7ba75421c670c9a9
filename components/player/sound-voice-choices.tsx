'use client'

import { useTranslations } from 'next-intl'
import { RadioRow } from '@/components/ui/radio-row'
import { TALK_AMOUNTS } from '@/lib/player/talk'
import { TALK, usePreference, VOICE, VOICE_LEVEL } from './preferences'
import { useSoundContext } from './sound-context'
import { Level, OnOff } from './sound-fields'
import { useVoiceStatus } from './sound-voice'

/** The voice, and how much of what could be said is; where there is no voice, what a tone marks instead. */
export function VoiceChoices() {
  const t = useTranslations('player.sound')
  const { speaker } = useSoundContext()
  const status = useVoiceStatus(speaker)
  const [on] = usePreference(VOICE)
  const [amount, setAmount] = usePreference(TALK)
  return (
    <>
      {status === 'absent' ? <p className="text-small text-ink-2 pb-2">{t('absent')}</p> : <OnOff label={t('voice')} of={VOICE} />}
      {status === 'silent' && on ? (
        <>
          <p className="text-small text-ink-2">{t('silent')}</p>
          <button type="button" className="link min-h-11 font-[560]" onClick={speaker.retry}>
            {t('retry')}
          </button>
        </>
      ) : null}
      {status === 'ready' && on ? <Level label={t('volume')} of={VOICE_LEVEL} /> : null}
      {on || status === 'absent' ? (
        <fieldset className="mt-3">
          <legend className="text-label">{status === 'ready' ? t('amount') : t('marked')}</legend>
          {TALK_AMOUNTS.map((one) => (
            <RadioRow
              key={one} name="talk" label={t(`amounts.${one}`)} hint={one === 'all' || one === 'essentials' ? t(`hints.${one}`) : undefined}
              value={one} checked={amount === one} onChange={() => setAmount(one)}
            />
          ))}
        </fieldset>
      ) : null}
    </>
  )
}
