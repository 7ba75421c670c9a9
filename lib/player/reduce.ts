import { elapsed } from './clocks'
import { BACK_WINDOW, COUNTDOWN, initialState, isRunning, MISSED_KEPT, type Clocks, type PlayerState } from './state'
import { segmentAt, type PlayerTimeline } from './timeline'

/**
 * start: from idle, or once more from finished · tick: look at the clocks · seek: `to` in ms, any phase but finished ·
 * skip, back: by segments, while playing or paused · hide, show: the page's visibility ·
 * return: to where the missed part began · jump: over a gap to where the clock says · dismiss: drop the offer.
 */
export type PlayerEvent =
  | { type: 'start' | 'tick' | 'pause' | 'resume' | 'skip' | 'back' | 'hide' | 'show' | 'return' | 'jump' | 'dismiss'; clocks: Clocks }
  | { type: 'seek'; to: number; clocks: Clocks }

/**
 * The player's one rule book. Pure: the position follows from the clocks of the events, never from their number.
 *
 * Phases: idle → countdown (start) · countdown → playing, or finished when it went on unseen · playing → finished ·
 * countdown, playing → paused (pause, or a gap in plain sight) · paused → playing (resume, jump) ·
 * playing, paused → finished (skip from the last segment, jump over the end) ·
 * playing, paused, finished → countdown (return) · finished → countdown (start: a new pass from nothing).
 */
export function reducePlayer(timeline: PlayerTimeline, before: PlayerState, event: PlayerEvent): PlayerState {
  const state = { ...settle(timeline, { ...before, due: null }, event.clocks), clocks: event.clocks }
  switch (event.type) {
    case 'tick': return state
    case 'start': return start(state, event.clocks)
    case 'pause': return isRunning(state) ? { ...state, phase: 'paused', epoch: state.epoch + 1 } : state
    case 'resume': return state.phase === 'paused' ? { ...state, phase: 'playing', gap: null, epoch: state.epoch + 1 } : state
    case 'seek': return state.phase === 'finished' ? state : moveTo(timeline, state, event.to)
    case 'skip': return skip(timeline, state, event.clocks)
    case 'back': return back(timeline, state)
    case 'hide': return { ...state, hidden: true }
    case 'show': return { ...state, hidden: false }
    case 'return': return returnToMissed(state)
    case 'jump': return jump(timeline, state, event.clocks)
    case 'dismiss': return { ...state, missed: null, gap: null }
  }
}

function settle(timeline: PlayerTimeline, state: PlayerState, clocks: Clocks): PlayerState {
  if (!isRunning(state) || !state.clocks) return state
  const gone = elapsed(state.clocks, clocks, state.hidden)
  switch (gone.kind) {
    case 'on': return advance(timeline, state, gone.ms, clocks, gone.away)
    case 'stop': {
      const at = advance(timeline, state, gone.certain, clocks, false)
      if (at.phase === 'finished') return at
      const to = Math.min(timeline.duration, at.position + gone.claimed - gone.certain)
      const gap = at.phase === 'playing' && to > at.position ? { to, mono: clocks.mono } : null
      return { ...at, phase: 'paused', gap, epoch: at.epoch + 1 }
    }
  }
}

function advance(timeline: PlayerTimeline, state: PlayerState, ms: number, clocks: Clocks, away: boolean): PlayerState {
  const waited = state.phase === 'countdown' ? Math.min(ms, state.countdown) : 0
  const countdown = state.phase === 'countdown' ? state.countdown - waited : 0
  if (countdown > 0) return { ...state, countdown }
  const from = state.position
  const position = Math.min(timeline.duration, from + ms - waited)
  const over = from + ms - waited >= timeline.duration
  return {
    ...state,
    phase: over ? 'finished' : 'playing',
    position,
    countdown: 0,
    done: state.done + position - from,
    due: away ? null : { from, to: position },
    missed: missedBy(state, from, position, away),
    finishedAt: over ? clocks.wall - (from + ms - waited - timeline.duration) : null,
    epoch: over || away ? state.epoch + 1 : state.epoch,
  }
}

function missedBy(state: PlayerState, from: number, to: number, away: boolean): PlayerState['missed'] {
  if (away) return { from: state.missed ? state.missed.from : from, to }
  if (!state.missed) return null
  if (state.hidden) return { from: state.missed.from, to }
  return to - state.missed.to > MISSED_KEPT ? null : state.missed
}

function start(state: PlayerState, { wall }: Clocks): PlayerState {
  if (state.phase === 'idle') return { ...state, phase: 'countdown', countdown: COUNTDOWN, startedAt: state.startedAt ?? wall, epoch: state.epoch + 1 }
  if (state.phase !== 'finished') return state
  return { ...initialState(), phase: 'countdown', clocks: state.clocks, hidden: state.hidden, startedAt: wall, epoch: state.epoch + 1 }
}

function moveTo(timeline: PlayerTimeline, state: PlayerState, to: number): PlayerState {
  const position = Math.min(timeline.duration, Math.max(0, Number.isNaN(to) ? state.position : to))
  return { ...state, position, missed: null, gap: null, epoch: state.epoch + 1 }
}

function skip(timeline: PlayerTimeline, state: PlayerState, clocks: Clocks): PlayerState {
  if (state.phase !== 'playing' && state.phase !== 'paused') return state
  return reach(timeline, state, segmentAt(timeline, state.position).end, clocks)
}

function reach(timeline: PlayerTimeline, state: PlayerState, to: number, clocks: Clocks): PlayerState {
  const moved = moveTo(timeline, state, to)
  return moved.position < timeline.duration ? moved : { ...moved, phase: 'finished', finishedAt: clocks.wall }
}

function back(timeline: PlayerTimeline, state: PlayerState): PlayerState {
  if (state.phase !== 'playing' && state.phase !== 'paused') return state
  const segment = segmentAt(timeline, state.position)
  if (state.position - segment.start >= BACK_WINDOW) return moveTo(timeline, state, segment.start)
  return moveTo(timeline, state, timeline.segments[segment.index - 1]?.start ?? 0)
}

function returnToMissed(state: PlayerState): PlayerState {
  if (!state.missed) return state
  const { from, to } = state.missed
  return {
    ...state, phase: 'countdown', countdown: COUNTDOWN, position: from, done: Math.max(0, state.done - (to - from)),
    missed: null, gap: null, finishedAt: null, epoch: state.epoch + 1,
  }
}

function jump(timeline: PlayerTimeline, state: PlayerState, clocks: Clocks): PlayerState {
  if (state.phase !== 'paused' || !state.gap) return state
  const there = reach(timeline, state, state.gap.to + Math.max(0, clocks.mono - state.gap.mono), clocks)
  return there.phase === 'paused' ? { ...there, phase: 'playing' } : there
}
