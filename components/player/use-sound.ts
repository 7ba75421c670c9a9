import { useEffect, useRef, type RefObject } from 'react'
import type { PlayerStore } from './player-store'
import { CAPTIONS, FLASH, MUSIC_LEVEL, readPreference, TALK, TONE_LEVEL, usePreference, VIBRATION, VOICE, VOICE_LEVEL } from './preferences'
import type { Sound } from './sound'
import { createFlash, followChanges, shake } from './sound-changes'
import { followCues } from './sound-cues'
import { useVoiceStatus, useVoiceWanted } from './sound-voice'

/** Ties what sounds, flashes and shakes to the running class, as this device remembers it. Answers with the player's element. */
export function useSound(store: PlayerStore, sound: Sound): RefObject<HTMLElement | null> {
  const { speaker, tones, music } = sound
  const player = useRef<HTMLElement>(null)
  const [toneLevel] = usePreference(TONE_LEVEL)
  const [voiceLevel] = usePreference(VOICE_LEVEL)
  const [musicLevel] = usePreference(MUSIC_LEVEL)
  const [, setCaptions] = usePreference(CAPTIONS)
  const wanted = useVoiceWanted()
  const failed = useVoiceStatus(speaker) === 'silent' && wanted
  useEffect(() => tones.setLevel(toneLevel), [tones, toneLevel])
  useEffect(() => speaker.setLevel(voiceLevel), [speaker, voiceLevel])
  useEffect(() => music.setLevel(musicLevel), [music, musicLevel])
  useEffect(() => {
    if (!wanted) speaker.stop()
  }, [speaker, wanted])
  // Once, when it fails: who then turns the captions off wants them off.
  useEffect(() => {
    if (failed) setCaptions(true)
    // oxlint-disable-next-line react/exhaustive-deps
  }, [failed])
  useEffect(() => followCues(store, { speaker, tones }, () => ({
    on: readPreference(VOICE) && readPreference(VOICE_LEVEL) > 0,
    amount: readPreference(TALK),
  })), [store, speaker, tones])
  useEffect(() => {
    const flash = createFlash()
    return followChanges(store, (change) => {
      if (player.current && readPreference(FLASH)) flash(player.current)
      if (readPreference(VIBRATION)) shake(change)
    })
  }, [store])
  return player
}
