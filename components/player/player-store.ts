import { reducePlayer, type PlayerEvent } from '@/lib/player/reduce'
import { cuesDue, secondsLeftInSegment, secondsUp } from '@/lib/player/select'
import { isRunning, type Clocks, type PlayerState } from '@/lib/player/state'
import { segmentAt, type PlayerTimeline } from '@/lib/player/timeline'

/** An event without its clocks: the store reads them. */
export type PlayerCommand = PlayerEvent extends infer Event ? (Event extends PlayerEvent ? Omit<Event, 'clocks'> : never) : never

export type PlayerStore = ReturnType<typeof createPlayerStore>

/** Timers go on, throttled, where frames do not: in a hidden tab. */
const HIDDEN_TICK = 250

export function readClocks(): Clocks {
  return { wall: Date.now(), mono: performance.now() }
}

/** Holds one player's state outside React: it looks at the clocks every frame and tells only what can be seen. */
export function createPlayerStore(whole: PlayerTimeline, initial: PlayerState) {
  let timeline = whole
  let state = initial
  let shown = initial
  let frame = 0
  let live = false
  const listeners = new Set<() => void>()
  const onFrame = new Set<(state: PlayerState) => void>()

  const set = (next: PlayerState) => {
    state = next
    if (looksDifferent(timeline, shown, state)) {
      shown = state
      for (const listener of listeners) listener()
    }
    for (const call of onFrame) call(state)
  }
  const send = (command: PlayerCommand) => {
    set(reducePlayer(timeline, state, { ...command, clocks: readClocks() }))
    wake()
  }
  const look = () => {
    frame = 0
    if (isRunning(state)) send({ type: 'tick' })
  }
  const wake = () => {
    if (live && frame === 0 && isRunning(state)) frame = requestAnimationFrame(look)
  }
  /** Starts looking at the clocks and at the page's visibility. Returns how to stop; a class under way is then paused. */
  const run = () => {
    live = true
    const see = () => send({ type: document.hidden ? 'hide' : 'show' })
    const freeze = () => send({ type: 'hide' })
    const timer = setInterval(() => isRunning(state) && document.hidden && send({ type: 'tick' }), HIDDEN_TICK)
    document.addEventListener('visibilitychange', see)
    document.addEventListener('freeze', freeze)
    document.addEventListener('resume', see)
    see()
    return () => {
      send({ type: 'pause' })
      live = false
      cancelAnimationFrame(frame)
      frame = 0
      clearInterval(timer)
      document.removeEventListener('visibilitychange', see)
      document.removeEventListener('freeze', freeze)
      document.removeEventListener('resume', see)
    }
  }
  return {
    /** The class as it is now: read it anew each time. */
    get timeline() {
      return timeline
    },
    getTimeline: () => timeline,
    /** Puts another class of the same times in place: movements swapped. What was said or scheduled of the old one is void. */
    swap: (next: PlayerTimeline) => {
      timeline = next
      set({ ...state, epoch: state.epoch + 1 })
    },
    send,
    run,
    /** Puts another state in place, such as a class taken up again. */
    load: (next: PlayerState) => set({ ...next, hidden: state.hidden, epoch: state.epoch + 1 }),
    /** The state at the last look. */
    getState: () => state,
    /** The state at the last look that changed something to be seen. */
    getShown: () => shown,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Calls back at every look, for what moves between the seconds. */
    subscribeFrame: (call: (state: PlayerState) => void) => {
      onFrame.add(call)
      return () => void onFrame.delete(call)
    },
  }
}

function looksDifferent(timeline: PlayerTimeline, a: PlayerState, b: PlayerState): boolean {
  return a.phase !== b.phase || a.epoch !== b.epoch || a.missed !== b.missed || a.gap !== b.gap || a.hidden !== b.hidden
    || secondsUp(a.countdown) !== secondsUp(b.countdown)
    || secondsLeftInSegment(timeline, a.position) !== secondsLeftInSegment(timeline, b.position)
    || segmentAt(timeline, a.position).index !== segmentAt(timeline, b.position).index
    || cuesDue(timeline, b).length > 0
}
