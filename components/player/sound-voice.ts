import { useTranslations } from 'next-intl'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { namesSegments } from '@/lib/player/talk'
import { TALK, usePreference, VOICE, VOICE_LEVEL } from './preferences'
import type { Speaker, VoiceStatus } from './sound'
import { useSoundContext } from './sound-context'

/** How long the line about a silent voice stands, in ms. */
const NOTE = 20_000

export function useVoiceStatus({ subscribe, status }: Speaker): VoiceStatus {
  return useSyncExternalStore(subscribe, status, () => 'absent')
}

/** Whether somebody wants to hear the voice. */
export function useVoiceWanted(): boolean {
  const [on] = usePreference(VOICE)
  const [level] = usePreference(VOICE_LEVEL)
  return on && level > 0
}

/** Whether the voice says what begins, so that a screen reader need not. */
export function useVoiceNames(speaker: Speaker): boolean {
  const status = useVoiceStatus(speaker)
  const wanted = useVoiceWanted()
  const [amount] = usePreference(TALK)
  return wanted && status === 'ready' && namesSegments(amount)
}

/** A line for a while after the voice fell silent, else null. */
export function useVoiceNote(): string | null {
  const t = useTranslations('player.sound')
  const silent = useVoiceStatus(useSoundContext().speaker) === 'silent'
  const failed = useVoiceWanted() && silent
  const [over, setOver] = useState(false)
  useEffect(() => {
    if (!failed) return
    const timer = setTimeout(() => setOver(true), NOTE)
    return () => {
      clearTimeout(timer)
      setOver(false)
    }
  }, [failed])
  return failed && !over ? t('silent') : null
}
