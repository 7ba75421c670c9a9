'use client'

import { useTranslations } from 'next-intl'
import { CAPTIONS, FLASH, MUSIC_LEVEL, TONE_LEVEL, VIBRATION } from './preferences'
import { useSoundContext } from './sound-context'
import { useCalm, useCanShake } from './sound-device'
import { Level, OnOff } from './sound-fields'
import { VoiceChoices } from './sound-voice-choices'

/** Voice, tones, music where there is any, captions, and what marks a change to the eye and the hand. */
export function SoundChoices() {
  const t = useTranslations('player')
  const { music } = useSoundContext()
  const calm = useCalm()
  const shakes = useCanShake()
  return (
    <>
      <VoiceChoices />
      <div className="border-line mt-3 border-t pt-2">
        <Level label={t('tones')} of={TONE_LEVEL} />
        {music.plays ? <Level label={t('sound.music')} of={MUSIC_LEVEL} /> : null}
        <OnOff label={t('captions')} of={CAPTIONS} />
      </div>
      {calm && !shakes ? null : (
        <div className="border-line mt-2 border-t pt-3">
          <fieldset>
            <legend className="text-label">{t('sound.changes')}</legend>
            {calm ? null : <OnOff label={t('sound.flash')} of={FLASH} />}
            {shakes ? <OnOff label={t('sound.vibration')} of={VIBRATION} /> : null}
          </fieldset>
        </div>
      )}
    </>
  )
}
