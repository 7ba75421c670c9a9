import { useSyncExternalStore } from 'react'
import { TALK_AMOUNTS, type TalkAmount } from '@/lib/player/talk'
import { deviceStorage } from './device-storage'

export type Preference<Value> = { key: string; fallback: Value; parse: (text: string) => Value }

const CHANGED = 'upbeat:preference'

const level = (key: string, fallback: number): Preference<number> => ({ key, fallback, parse: (text) => Math.min(1, Math.max(0, Number.parseFloat(text) || 0)) })
const isOn = (key: string, fallback: boolean): Preference<boolean> => ({ key, fallback, parse: (text) => text === 'true' })

/** Levels, 0–1. */
export const TONE_LEVEL = level('upbeat.player.tones', 0.7)
export const VOICE_LEVEL = level('upbeat.player.voice-level', 1)
export const MUSIC_LEVEL = level('upbeat.player.music', 0.7)
export const VOICE = isOn('upbeat.player.voice', true)
export const CAPTIONS = isOn('upbeat.player.captions', true)
/** What is seen and felt at changes. */
export const FLASH = isOn('upbeat.player.flash', false)
export const VIBRATION = isOn('upbeat.player.vibration', false)
export const TALK: Preference<TalkAmount> = {
  key: 'upbeat.player.talk', fallback: 'all', parse: (text) => TALK_AMOUNTS.find((amount) => amount === text) ?? 'all',
}

/** Whether a class was started on this device before, and so the sentence about pain was read. */
export const WARNED = isOn('upbeat.player.warned', false)

/** A choice that this device remembers; the fallback until the page is awake and where nothing can be kept. */
export function usePreference<Value extends string | number | boolean>(preference: Preference<Value>): [Value, (value: Value) => void] {
  const value = useSyncExternalStore(subscribe, () => readPreference(preference), () => preference.fallback)
  return [value, (next) => writePreference(preference, next)]
}

const unkept = new Map<string, string>()

/** What this device remembers, for code outside React. */
export function readPreference<Value>({ key, fallback, parse }: Preference<Value>): Value {
  const text = unkept.get(key) ?? deviceStorage.read(key)
  return text === null ? fallback : parse(text)
}

function writePreference<Value>({ key }: Preference<Value>, value: Value): void {
  if (deviceStorage.write(key, String(value))) unkept.delete(key)
  else unkept.set(key, String(value))
  window.dispatchEvent(new Event(CHANGED))
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener)
  window.addEventListener('storage', listener)
  return () => {
    window.removeEventListener(CHANGED, listener)
    window.removeEventListener('storage', listener)
  }
}
