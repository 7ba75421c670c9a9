import { cameByPlaying, cuesDue } from '@/lib/player/select'
import { cueToSay, isUnmarked, patienceFor, type TalkAmount } from '@/lib/player/talk'
import type { PlayerStore } from './player-store'
import type { Speaker } from './sound'
import type { TonePlayer } from './tone-player'

/** How the voice is to be: not `on` when it is switched off or turned down to nothing. */
export type Talk = { on: boolean; amount: TalkAmount }

type Voices = { speaker: Pick<Speaker, 'say' | 'stop' | 'status'>; tones: Pick<TonePlayer, 'mark'> }

/**
 * Says each cue as it comes due, by the player's clock: at most once, none that went by unseen. Where there is no
 * voice, or it fails, a tone marks the cue. Silent while the page is hidden. Returns how to stop.
 */
export function followCues(store: PlayerStore, { speaker, tones }: Voices, read: () => Talk): () => void {
  let { epoch, due } = store.getState()
  const stopListening = store.subscribe(() => {
    const state = store.getState()
    // A state can come up twice, as when a movement is swapped: what was due in it has been said.
    const fresh = state.due !== due && cameByPlaying(state)
    const moved = state.epoch !== epoch && !fresh
    ;({ epoch, due } = state)
    if (moved || state.hidden || state.phase === 'paused') return speaker.stop()
    if (!fresh) return
    const { on, amount } = read()
    const cue = on ? cueToSay(cuesDue(store.timeline, state), amount) : null
    if (!cue) return
    if (speaker.status() === 'ready') speaker.say(cue.text, patienceFor(cue))
    else if (isUnmarked(store.timeline, cue)) tones.mark()
  })
  return () => {
    stopListening()
    speaker.stop()
  }
}
