import type { Posture } from './posture'
import { SIDES } from './rig'

/** What a body rests on: where movements start and end, and where ways from one to the next lead through. */
export type Station = 'stand' | 'chair' | 'half-kneel' | 'kneel' | 'fours' | 'plank' | 'prone' | 'seat' | 'crossed' | 'supine' | 'side'

/** Below this height a hip sits, lies or kneels on its heels. */
const LOW = 16
/** Above this height a seat is a chair's. */
const CHAIR = 20
/** A thigh that is turned out so far belongs to crossed legs, degrees. */
const OUT = 36

/** The station of a moment, from what it declares: its contacts first, then how the trunk lies. `hip` must have its height. */
export function stationOf({ hip, pelvis, rests, ...posture }: Posture): Station {
  const [tilt, , roll] = pelvis
  const knees = SIDES.filter((side) => posture[`leg${side}`].kind === 'knee').length
  const feet = SIDES.filter((side) => posture[`leg${side}`].kind === 'foot').length
  const hands = SIDES.filter((side) => posture[`arm${side}`].kind === 'forearm' || (posture[`arm${side}`].kind === 'hand' && (posture[`arm${side}`].v[1] ?? 9) < 6)).length
  const crossed = SIDES.every((side) => posture[`leg${side}`].kind === 'w' && (posture[`leg${side}`].v[2] ?? 0) > OUT)
  if (rests.includes('side') || Math.abs(roll) > 50) return 'side'
  if (rests.includes('front')) return 'prone'
  if (rests.includes('back')) return 'supine'
  if (knees > 0 && hands > 0 && feet === 0) return 'fours'
  if (knees === 2) return 'kneel'
  if (knees === 1) return 'half-kneel'
  if (rests.includes('seat') && hip[1] > CHAIR) return 'chair'
  if (tilt < -60) return 'supine'
  if (rests.includes('seat') || (hip[1] < LOW && tilt < 50)) return crossed ? 'crossed' : 'seat'
  if (tilt > 50 && hands > 0) return 'plank'
  return tilt > 60 && hip[1] < LOW ? 'prone' : 'stand'
}
