import { useSyncExternalStore } from 'react'
import { deviceStorage } from './device-storage'

type Preference<Value> = { key: string; fallback: Value; parse: (text: string) => Value }

const CHANGED = 'upbeat:preference'

/** Level of the tones, 0–1. */
export const TONE_LEVEL: Preference<number> = {
  key: 'upbeat.player.tones',
  fallback: 0.7,
  parse: (text) => Math.min(1, Math.max(0, Number.parseFloat(text) || 0)),
}
export const CAPTIONS: Preference<boolean> = { key: 'upbeat.player.captions', fallback: true, parse: (text) => text === 'true' }

/** Whether a class was started on this device before, and so the sentence about pain was read. */
export const WARNED: Preference<boolean> = { key: 'upbeat.player.warned', fallback: false, parse: (text) => text === 'true' }

/** A choice that this device remembers; the fallback until the page is awake and where nothing can be kept. */
export function usePreference<Value extends string | number | boolean>(preference: Preference<Value>): [Value, (value: Value) => void] {
  const value = useSyncExternalStore(subscribe, () => readPreference(preference), () => preference.fallback)
  return [value, (next) => writePreference(preference, next)]
}

const unkept = new Map<string, string>()

function readPreference<Value>({ key, fallback, parse }: Preference<Value>): Value {
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
