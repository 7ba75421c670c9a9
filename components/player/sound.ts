import type { Locale } from '@/lib/catalog/vocabulary'
import type { PlayerTimeline } from '@/lib/player/timeline'
import { createDeviceSpeaker } from './speaker-device'
import { createTonePlayer, type ToneCharacter, type TonePlayer } from './tone-player'

/** Something that sounds, `level` 0–1: nothing is heard at 0. */
export interface Channel {
  setLevel(level: number): void
  /** Must be called inside a gesture: browsers let no page sound before. */
  prime(): void
}

/** ready: it can speak · absent: there is no voice for this language · silent: there is one, and it does not answer. */
export type VoiceStatus = 'ready' | 'absent' | 'silent'

/** A voice in the language of the page. It says one cue at a time. */
export interface Speaker extends Channel {
  /** Says a text; at most one waits for another to be over, at most `patience` ms, and a newer one takes its place. */
  say(text: string, patience: number): void
  /** Falls silent at once; what waited is not said. */
  stop(): void
  /** Trusts a voice once more that did not answer. */
  retry(): void
  status(): VoiceStatus
  subscribe(listener: () => void): () => void
}

export interface Music extends Channel {
  /** whether this class has music at all */
  readonly plays: boolean
}

export type Sound = { speaker: Speaker; tones: TonePlayer; music: Music }

const NO_MUSIC: Music = { plays: false, setLevel: () => undefined, prime: () => undefined }

/** All that sounds in one class. A cue that the voice loses is marked by a tone. */
export function createSound(timeline: PlayerTimeline, character: ToneCharacter, locale: Locale): Sound {
  const tones = createTonePlayer(timeline, character)
  return { speaker: createDeviceSpeaker(locale, tones.mark), tones, music: NO_MUSIC }
}

/** Wakes everything that sounds; inside a gesture. */
export function primeSound({ speaker, tones, music }: Sound): void {
  tones.prime()
  speaker.prime()
  music.prime()
}
