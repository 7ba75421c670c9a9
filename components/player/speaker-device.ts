import type { Locale } from '@/lib/catalog/vocabulary'
import { pickVoice } from '@/lib/player/talk-voice'
import type { Speaker, VoiceStatus } from './sound'

/** A voice that has not begun to speak after so long, in ms, is not there. */
const BEGINS_WITHIN = 1500
/** So many errors in a row mean the same. */
const ERRORS = 2

/** What is being said. The browser may forget an utterance that nobody holds, and with it its events. */
type Saying = { utterance: SpeechSynthesisUtterance; begun: boolean }

/**
 * The device's own voices. Only local ones: the others send what is said to a server. Never pauses, since pausing
 * ends speech on some phones; what is interrupted is not taken up again. `lost` is called for a cue nobody heard.
 */
export function createDeviceSpeaker(locale: Locale, lost: () => void): Speaker {
  const synthesis = typeof speechSynthesis === 'undefined' ? null : speechSynthesis
  const listeners = new Set<() => void>()
  let voice: SpeechSynthesisVoice | null = null
  let silent = false
  let primed = false
  let volume = 1
  let errors = 0
  let saying: Saying | null = null
  let waiting: string | null = null
  let watchdog: ReturnType<typeof setTimeout> | undefined
  let impatience: ReturnType<typeof setTimeout> | undefined

  const tell = () => listeners.forEach((listener) => listener())
  const look = () => {
    const found = pickVoice(synthesis?.getVoices() ?? [], locale, navigator.languages)
    if (found?.voiceURI === voice?.voiceURI) return
    voice = found
    tell()
  }
  const utter = (text: string) => {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice?.lang ?? locale
    utterance.volume = volume
    return utterance
  }
  const stop = () => {
    clearTimeout(watchdog)
    clearTimeout(impatience)
    waiting = null
    if (!saying) return
    saying = null
    synthesis?.cancel()
  }
  const fail = () => {
    stop()
    silent = true
    tell()
  }
  const next = () => {
    const text = waiting
    clearTimeout(watchdog)
    clearTimeout(impatience)
    saying = null
    waiting = null
    if (text !== null) begin(text)
  }
  const cutIn = () => {
    const text = waiting
    stop()
    if (text !== null) begin(text)
  }
  const begin = (text: string) => {
    const now: Saying = { utterance: utter(text), begun: false }
    saying = now
    const on = (event: 'start' | 'end' | 'error', call: () => void) => now.utterance.addEventListener(event, () => saying === now && call())
    on('start', () => {
      now.begun = true
      clearTimeout(watchdog)
    })
    on('end', () => {
      errors = 0
      next()
    })
    on('error', () => {
      errors += 1
      lost()
      if (errors >= ERRORS) fail()
      else next()
    })
    watchdog = setTimeout(() => {
      lost()
      fail()
    }, BEGINS_WITHIN)
    // What still lies in the queue is nothing of this class: cancelling an empty one loses the next utterance on some phones.
    if (synthesis?.speaking || synthesis?.pending) synthesis.cancel()
    synthesis?.speak(now.utterance)
  }

  return {
    prime() {
      look()
      if (primed || !synthesis || !voice) return
      primed = true
      const breath = utter(' ')
      breath.volume = 0
      synthesis.speak(breath)
    },
    say(text, patience) {
      if (!voice || silent || volume === 0) return
      if (!saying) return begin(text)
      waiting = text
      clearTimeout(impatience)
      if (patience === 0 || !saying.begun) cutIn()
      else impatience = setTimeout(cutIn, patience)
    },
    stop,
    retry() {
      silent = false
      errors = 0
      look()
      tell()
    },
    setLevel(level) {
      volume = level
      if (level === 0) stop()
    },
    status: (): VoiceStatus => (silent ? 'silent' : voice ? 'ready' : 'absent'),
    subscribe(listener) {
      if (listeners.size === 0) synthesis?.addEventListener('voiceschanged', look)
      listeners.add(listener)
      look()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) synthesis?.removeEventListener('voiceschanged', look)
      }
    },
  }
}
