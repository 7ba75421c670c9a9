import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDeviceSpeaker } from './speaker-device'
import { FakeSpeech, FakeUtterance } from './speaker-fake'

const voice = (lang: string, localService = true) => ({ name: lang, lang, localService, default: false, voiceURI: lang })
const lost = vi.fn<() => void>()
let speech: FakeSpeech

function speaker(...voices: ReturnType<typeof voice>[]) {
  speech = new FakeSpeech(voices)
  vi.stubGlobal('speechSynthesis', speech)
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
  vi.stubGlobal('navigator', { languages: ['de-AT'] })
  const made = createDeviceSpeaker('de', lost)
  made.subscribe(() => undefined)
  return made
}

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  lost.mockClear()
})

describe('the voice', () => {
  it('is a local one of the language, of the region of the person', () => {
    const de = speaker(voice('de-DE'), voice('de-AT'), voice('en-US'))
    de.setLevel(0.4)
    de.say('Kniebeuge.', 0)
    expect(speech.last).toMatchObject({ text: 'Kniebeuge.', lang: 'de-AT', volume: 0.4 })
  })

  it('is absent where all are remote, and says nothing', () => {
    const de = speaker(voice('de-DE', false))
    de.prime()
    de.say('Kniebeuge.', 0)
    expect([de.status(), speech.spoken]).toEqual(['absent', []])
  })

  it('may come late', () => {
    const de = speaker()
    const heard = vi.fn<() => void>()
    de.subscribe(heard)
    expect(de.status()).toBe('absent')
    speech.voices = [voice('de-DE')]
    speech.dispatchEvent(new Event('voiceschanged'))
    expect([de.status(), heard.mock.calls.length]).toEqual(['ready', 1])
  })

  it('is absent where there is no speech at all', () => {
    vi.stubGlobal('navigator', { languages: [] })
    const none = createDeviceSpeaker('de', lost)
    none.subscribe(() => undefined)
    none.prime()
    none.say('Kniebeuge.', 0)
    expect(none.status()).toBe('absent')
  })

  it('is woken once, with a breath that nobody hears', () => {
    const de = speaker(voice('de-DE'))
    de.prime()
    de.prime()
    expect(speech.spoken.map(({ text, volume }) => [text, volume])).toEqual([[' ', 0]])
  })

  it('says nothing at level nothing', () => {
    const de = speaker(voice('de-DE'))
    de.say('Eins.', 0)
    de.setLevel(0)
    de.say('Zwei.', 0)
    expect([speech.texts, speech.cancelled]).toEqual([['Eins.'], 1])
  })
})

describe('one cue at a time', () => {
  it('lets one wait, and a newer one take its place', () => {
    const de = speaker(voice('de-DE'))
    de.say('Eins.', 2000)
    speech.last.tell('start')
    de.say('Zwei.', 2000)
    de.say('Drei.', 2000)
    expect(speech.texts).toEqual(['Eins.'])
    speech.last.tell('end')
    expect(speech.texts).toEqual(['Eins.', 'Drei.'])
    speech.last.tell('start')
    speech.last.tell('end')
    vi.advanceTimersByTime(60_000)
    expect([speech.texts.length, speech.cancelled]).toEqual([2, 0])
  })

  it('cuts in when the wait grows long, and at once where it must not wait', () => {
    const de = speaker(voice('de-DE'))
    de.say('Eins.', 2000)
    speech.last.tell('start')
    de.say('Zwei.', 2000)
    vi.advanceTimersByTime(1999)
    expect(speech.texts).toEqual(['Eins.'])
    vi.advanceTimersByTime(1)
    expect([speech.texts, speech.cancelled]).toEqual([['Eins.', 'Zwei.'], 1])
    speech.last.tell('start')
    de.say('Drei, zwei, eins.', 0)
    expect([speech.texts, speech.cancelled]).toEqual([['Eins.', 'Zwei.', 'Drei, zwei, eins.'], 2])
  })

  it('lets nothing wait behind a cue that has not begun', () => {
    const de = speaker(voice('de-DE'))
    de.say('Eins.', 2000)
    de.say('Zwei.', 2000)
    expect([speech.texts, speech.cancelled]).toEqual([['Eins.', 'Zwei.'], 1])
  })

  it('clears what others left in the queue', () => {
    const de = speaker(voice('de-DE'))
    speech.pending = true
    de.say('Eins.', 0)
    expect(speech.cancelled).toBe(1)
  })

  it('stops at once, and says nothing that waited', () => {
    const de = speaker(voice('de-DE'))
    de.say('Eins.', 2000)
    speech.last.tell('start')
    de.say('Zwei.', 2000)
    de.stop()
    speech.last.tell('error')
    vi.advanceTimersByTime(60_000)
    expect([speech.texts, speech.cancelled, de.status(), lost.mock.calls.length]).toEqual([['Eins.'], 1, 'ready', 0])
  })
})

describe('a voice that fails', () => {
  it('is silent when it does not begin in time', () => {
    const de = speaker(voice('de-DE'))
    const heard = vi.fn<() => void>()
    de.subscribe(heard)
    de.say('Eins.', 0)
    vi.advanceTimersByTime(1499)
    expect(de.status()).toBe('ready')
    vi.advanceTimersByTime(1)
    expect([de.status(), lost.mock.calls.length, heard.mock.calls.length]).toEqual(['silent', 1, 1])
    de.say('Zwei.', 0)
    expect(speech.texts).toEqual(['Eins.'])
  })

  it('is silent after two errors, not after one that was made good', () => {
    const de = speaker(voice('de-DE'))
    de.say('Eins.', 0)
    speech.last.tell('error')
    de.say('Zwei.', 0)
    speech.last.tell('start')
    speech.last.tell('end')
    de.say('Drei.', 0)
    speech.last.tell('error')
    expect(de.status()).toBe('ready')
    de.say('Vier.', 0)
    speech.last.tell('error')
    expect([de.status(), lost.mock.calls.length]).toEqual(['silent', 3])
  })

  it('is trusted once more when asked to', () => {
    const de = speaker(voice('de-DE'))
    de.say('Eins.', 0)
    vi.advanceTimersByTime(1500)
    de.retry()
    de.say('Zwei.', 0)
    speech.last.tell('start')
    vi.advanceTimersByTime(5000)
    expect([de.status(), speech.texts]).toEqual(['ready', ['Eins.', 'Zwei.']])
  })
})
