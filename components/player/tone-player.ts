import { tonesAhead, toneSchedule, type Tone } from '@/lib/player/tones'
import type { PlayerState } from '@/lib/player/state'
import type { PlayerTimeline } from '@/lib/player/timeline'

/** How far ahead tones are laid down, in ms: a hidden tab may be let in only once a minute. */
const HORIZON = 90_000
/** When the audio clock and the class part by more than this, in ms, everything laid down is laid down anew. */
const DRIFT = 25
/** What a context needs to begin a sound on time, in s. */
const SOONEST = 0.005

type Voice = { wave: OscillatorType; pitch: number; peak: number; seconds: number }
export type ToneCharacter = 'clear' | 'soft'

/** mark: a cue is there to be read. */
const VOICES: Record<ToneCharacter, Record<Tone['kind'] | 'mark', readonly Voice[]>> = {
  clear: {
    count: [{ wave: 'triangle', pitch: 659, peak: 0.5, seconds: 0.14 }],
    mark: [{ wave: 'sine', pitch: 523, peak: 0.3, seconds: 0.25 }],
    change: [{ wave: 'triangle', pitch: 988, peak: 0.7, seconds: 0.5 }],
    end: [{ wave: 'triangle', pitch: 659, peak: 0.45, seconds: 1.6 }, { wave: 'triangle', pitch: 988, peak: 0.45, seconds: 1.6 }],
  },
  soft: {
    count: [{ wave: 'sine', pitch: 330, peak: 0.35, seconds: 0.5 }],
    mark: [{ wave: 'sine', pitch: 262, peak: 0.3, seconds: 0.6 }],
    change: [{ wave: 'sine', pitch: 440, peak: 0.55, seconds: 1.8 }],
    end: [{ wave: 'sine', pitch: 440, peak: 0.4, seconds: 3 }, { wave: 'sine', pitch: 660, peak: 0.3, seconds: 3 }],
  },
}

export type TonePlayer = ReturnType<typeof createTonePlayer>

/** Lays the tones of a class on the audio clock ahead of time, so that they sound on time while the page is busy. */
export function createTonePlayer(timeline: PlayerTimeline, character: ToneCharacter) {
  const schedule = toneSchedule(timeline)
  const laid = new Map<number, { nodes: OscillatorNode[]; begin: number }>()
  let context: AudioContext | null = null
  let level: GainNode | null = null
  let volume = 1
  let latest: PlayerState | null = null
  let anchor: { epoch: number; offset: number } | null = null

  const silence = () => {
    for (const { nodes } of laid.values()) for (const node of nodes) node.stop()
    laid.clear()
    anchor = null
  }
  /** After the end: what has begun may ring out, what has not must not come. */
  const ringOut = (now: number) => {
    for (const { nodes, begin } of laid.values()) if (begin > now + 0.1) for (const node of nodes) node.stop()
    laid.clear()
    anchor = null
  }
  const sound = (ctx: AudioContext, into: GainNode, kind: Tone['kind'] | 'mark', at: number) =>
    VOICES[character][kind].map(({ wave, pitch, peak, seconds }) => {
      const node = new OscillatorNode(ctx, { type: wave, frequency: pitch })
      const shape = new GainNode(ctx, { gain: 0 })
      shape.gain.setValueAtTime(0, at)
      shape.gain.linearRampToValueAtTime(peak, at + 0.008)
      shape.gain.exponentialRampToValueAtTime(0.0005, at + seconds)
      node.connect(shape).connect(into)
      node.start(at)
      node.stop(at + seconds + 0.02)
      return node
    })

  /** Brings what is laid down in line with the class. `mono` is the monotonic clock now, in ms. */
  const sync = (state: PlayerState, mono: number): void => {
    latest = state
    if (!context || !level || !state.clocks) return
    if (state.phase !== 'playing' && state.phase !== 'countdown') {
      if (state.phase === 'finished') ringOut(context.currentTime)
      else silence()
      return
    }
    if (context.state !== 'running') {
      silence()
      void context.resume().catch(() => undefined)
      return
    }
    const offset = context.currentTime * 1000 - mono
    if (anchor && (anchor.epoch !== state.epoch || Math.abs(anchor.offset - offset) > DRIFT)) silence()
    anchor ??= { epoch: state.epoch, offset }
    for (const [at, { begin }] of laid) if (begin + 0.2 < context.currentTime) laid.delete(at)
    for (const { at, after, kind } of tonesAhead(schedule, state, HORIZON)) {
      if (laid.has(at)) continue
      const when = (state.clocks.mono + after + anchor.offset) / 1000
      if (when < context.currentTime - 0.05) continue
      const begin = Math.max(when, context.currentTime + SOONEST)
      laid.set(at, { nodes: sound(context, level, kind, begin), begin })
    }
  }

  return {
    /** Must be called inside a gesture: browsers let no page sound before. */
    prime(): void {
      if (typeof AudioContext === 'undefined') return
      if (!context) {
        context = new AudioContext({ latencyHint: 'interactive' })
        level = new GainNode(context, { gain: volume * volume })
        level.connect(context.destination)
        context.onstatechange = () => context?.state === 'running' && latest && sync(latest, performance.now())
      }
      void context.resume().catch(() => undefined)
    },
    /** `value` 0–1; nothing is heard at 0. */
    setLevel(value: number): void {
      volume = value
      if (context && level) level.gain.setTargetAtTime(value * value, context.currentTime, 0.02)
    },
    sync,
    /** A soft tone at once. */
    mark(): void {
      if (context?.state === 'running' && level) sound(context, level, 'mark', context.currentTime + SOONEST)
    },
    close(): void {
      silence()
      void context?.close().catch(() => undefined)
      context = null
      level = null
    },
  }
}
