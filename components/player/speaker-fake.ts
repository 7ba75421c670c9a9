import type { DeviceVoice } from '@/lib/player/talk-voice'

/** An utterance that tests can end, or let fail. */
export class FakeUtterance extends EventTarget {
  voice: DeviceVoice | null = null
  lang = ''
  volume = 1
  constructor(readonly text: string) {
    super()
  }
  tell(event: 'start' | 'end' | 'error'): void {
    this.dispatchEvent(new Event(event))
  }
}

/** A device's speech for tests: notes what it is asked to say and does nothing else. */
export class FakeSpeech extends EventTarget {
  spoken: FakeUtterance[] = []
  cancelled = 0
  speaking = false
  pending = false
  constructor(public voices: DeviceVoice[]) {
    super()
  }
  getVoices(): DeviceVoice[] {
    return this.voices
  }
  speak(utterance: FakeUtterance): void {
    this.spoken.push(utterance)
  }
  cancel(): void {
    this.cancelled += 1
  }
  /** What was asked for, without the silent breath that wakes a voice. */
  get texts(): string[] {
    return this.spoken.map(({ text }) => text).filter((text) => text.trim() !== '')
  }
  get last(): FakeUtterance {
    const utterance = this.spoken.at(-1)
    if (!utterance) throw new Error('nothing was said')
    return utterance
  }
}
