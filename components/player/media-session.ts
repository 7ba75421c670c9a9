import { isRunning, type PlayerState } from '@/lib/player/state'
import { segmentAt, type PlayerTimeline } from '@/lib/player/timeline'
import type { PlayerCommand } from './player-store'

/** What the lock screen says: the class, its coach, and the part that runs. */
export type Track = { title: string; artist: string; album: string }

/** The browser's side: its media session, and something that plays, without which none is shown. */
export type MediaDevice = {
  session: Pick<MediaSession, 'metadata' | 'playbackState' | 'setActionHandler' | 'setPositionState'>
  toMetadata: (track: Track) => MediaMetadata
  audio: Pick<HTMLMediaElement, 'play' | 'pause'>
}

export type MediaControls = ReturnType<typeof createMediaControls>

/** Actions of the lock screen, of headsets and of keyboards, as commands to the player. */
const ACTIONS = {
  play: () => ({ type: 'resume' }),
  pause: () => ({ type: 'pause' }),
  nexttrack: () => ({ type: 'skip' }),
  previoustrack: () => ({ type: 'back' }),
  seekto: ({ seekTime }) => (seekTime === undefined ? null : { type: 'seek', to: seekTime * 1000 }),
} as const satisfies Partial<Record<MediaSessionAction, (details: MediaSessionActionDetails) => PlayerCommand | null>>

/** Shows the class where the system shows what plays, and takes its commands from there. */
export function createMediaControls({ session, toMetadata, audio }: MediaDevice, send: (command: PlayerCommand) => void) {
  let shown = ''
  let playing: boolean | null = null
  const handle = (action: MediaSessionAction, handler: MediaSessionActionHandler | null) => {
    try {
      session.setActionHandler(action, handler)
    } catch {
      // an action that this browser does not know
    }
  }
  const play = () => void audio.play().catch(() => undefined)
  return {
    /** Must be called inside a gesture: browsers let nothing play before. */
    prime: play,
    /** Brings what is shown in line with the player; call at every change that can be seen. */
    sync(timeline: PlayerTimeline, state: PlayerState, track: Track): void {
      const live = isRunning(state) || state.phase === 'paused'
      if (!live) return this.leave()
      const running = isRunning(state)
      if (running !== playing) {
        for (const [action, command] of Object.entries(ACTIONS)) {
          handle(action as MediaSessionAction, (details) => {
            const what = command(details)
            if (what) send(what)
          })
        }
        if (running) play()
        else audio.pause()
        session.playbackState = running ? 'playing' : 'paused'
      }
      const mark = `${state.epoch} ${segmentAt(timeline, state.position).index} ${track.album}`
      if (mark !== shown || running !== playing) {
        session.metadata = toMetadata(track)
        session.setPositionState({ duration: timeline.duration / 1000, position: Math.min(state.position, timeline.duration) / 1000, playbackRate: 1 })
      }
      playing = running
      shown = mark
    },
    /** Nothing plays any more. */
    leave(): void {
      if (playing === null) return
      playing = null
      shown = ''
      for (const action of Object.keys(ACTIONS)) handle(action as MediaSessionAction, null)
      audio.pause()
      session.metadata = null
      session.playbackState = 'none'
      session.setPositionState()
    },
  }
}
