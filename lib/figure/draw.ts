import { contactsOf, merged } from './contacts'
import type { Tint } from './muscles'
import type { Figure, Part, Prop } from './pose'
import type { Posture } from './posture'
import { OTHER, SIDES, type Joint, type Side } from './rig'
import type { Skeleton } from './solve'
import { add, cos, cross, dot, mix, rotate, scale, sin, sub, unit, X, Y, Z, type Vec } from './vector'

/** Which ink: near and far limbs, working ones, the ground that shows between limbs, props, the floor. */
export type Ink = 'near' | 'far' | 'work' | 'workFar' | 'gap' | 'prop' | 'floor' | 'breath'

/** One stroke; `fill` closes and fills it too. Screen units: x right, y down, the floor at 0. */
export type Stroke = { d: string; width: number; ink: Ink; fill?: boolean; butt?: boolean }

/** Strokes' widths: for usual sizes, and for 48 px and less. */
export type Widths = { leg: number; arm: number; foot: number; trunk: number; head: number; gap: number; bar: number }
export const WIDTHS: Widths = { leg: 8.6, arm: 7, foot: 6.8, trunk: 11, head: 7.2, gap: 1.7, bar: 2.2 }
export const SMALL: Widths = { leg: 10, arm: 8.2, foot: 8, trunk: 12.6, head: 8, gap: 2.2, bar: 2.8 }

/** Where a halo starts along the upper bone: at the joint itself it would make a doll. */
const HALO = { arm: 0.55, leg: 0.4 }
/** From here on (degrees of yaw) no side is far. */
const FRONTAL = 50

/** Looked at from higher than this (degrees) the floor is a plane, and a bar on it would be wrong. */
const LEVEL = 3
/** Between a foot and its bar, as a share of the gap between limbs. */
const BAR_GAP = 0.7

/** The mat under a figure seen from above, in hundredths of the body. */
export const MAT = { from: -62, to: 58, half: 24 } as const

export type Camera = { right: Vec; up: Vec; toward: Vec }

/** What the camera sees at [yaw, pitch] degrees: yaw 0 the figure's right side, 90 its front. */
export function cameraOf([yaw, pitch]: readonly [number, number]): Camera {
  const right: Vec = [cos(yaw), 0, -sin(yaw)]
  const level = cross(right, Y)
  const toward = add(scale(level, cos(pitch)), [0, sin(pitch), 0])
  return { right, up: cross(toward, right), toward }
}

export type DrawOptions = Tint & {
  widths?: Widths
  breath?: number
  /** what the moment declares to stand on the floor: it gets its bars; none without it */
  posture?: Posture
}

/** The strokes of one moment, from the back to the front: as many at every moment of a figure. */
export function draw(figure: Figure, { joints, chest }: Skeleton, options: DrawOptions = {}): Stroke[] {
  const { widths = WIDTHS, working = [], workingSide, breath = 0, posture } = options
  const camera = cameraOf(figure.cam)
  const flat = (at: Vec): [number, number] => [dot(at, camera.right), -dot(at, camera.up)]
  const line = (points: readonly Vec[]) => points.map((at, index) => `${index ? 'L' : 'M'}${flat(at).map(short).join(' ')}`).join('')
  const depth = (points: readonly Vec[]) => points.reduce((sum, at) => sum + dot(at, camera.toward), 0) / points.length
  const at = (joint: string) => joints[joint as Joint]

  const limbs = SIDES.flatMap((side) => [leg(side), arm(side)])
  const body = [...limbs, trunk()].toSorted((a, b) => a.depth - b.depth).flatMap(({ strokes }) => strokes)
  const behind: Stroke[] = isFromAbove(figure.cam) ? [mat()] : posture && Math.abs(figure.cam[1]) <= LEVEL ? bars(posture) : []
  const before: Stroke[] = []
  const last: Stroke[] = []
  for (const prop of figure.props ?? []) (prop.kind === 'wall' ? last : prop.kind === 'chair' || prop.kind === 'ring' ? behind : before).push(...propOf(prop))
  return [...behind, ...body, ...before, ...head(), ...last]

  function isFar(side: Side): boolean {
    if (Math.abs(figure.cam[0]) >= FRONTAL || isFromAbove(figure.cam)) return false
    return dot(sub(at(`hip${side}`), at(`hip${OTHER[side]}`)), camera.toward) + dot(sub(at(`shoulder${side}`), at(`shoulder${OTHER[side]}`)), camera.toward) < 0
  }
  function inkOf(part: Part, far: boolean, side: Side): Ink {
    const works = working.includes(part) && (workingSide ?? side) === side
    return works ? (far ? 'workFar' : 'work') : far ? 'far' : 'near'
  }
  /** A bar under all that touches the floor, a gap below it; the line of the floor stops short of it. */
  function bars(held: Posture): Stroke[] {
    const found = contactsOf(held, joints)
    const spans = (far: boolean) => merged(found.flatMap((contact): [number, number][] => {
      if ((contact.side !== null && isFar(contact.side)) !== far) return []
      const xs = contact.points.map((point) => flat(point)[0])
      const [from, to] = [Math.min(...xs) - contact.half, Math.max(...xs) + contact.half]
      const [middle, reach] = [(from + to) / 2, Math.max(0, (to - from) / 2 - widths.bar / 2) * contact.firm]
      return [[middle - reach, middle + reach]]
    }))
    const y = widths.gap * BAR_GAP + widths.bar / 2
    const path = (all: readonly (readonly [number, number])[]) => all.map(([from, to]) => `M${short(from)} ${short(y)}L${short(to)} ${short(y)}`).join('')
    const [near, far] = [spans(false), spans(true)]
    return [{ d: path([...far, ...near]), width: widths.bar + 2 * widths.gap * BAR_GAP, ink: 'gap' }, { d: path(far), width: widths.bar, ink: 'far' }, { d: path(near), width: widths.bar, ink: 'near' }]
  }
  function leg(side: Side): { depth: number; strokes: Stroke[] } {
    const [hip, knee, ankle, toe] = [at(`hip${side}`), at(`knee${side}`), at(`ankle${side}`), at(`toe${side}`)]
    const far = isFar(side)
    const [thigh, shank, foot] = [inkOf('thigh', far, side), inkOf('shank', far, side), far ? 'far' : 'near'] as const
    return {
      depth: depth([knee, ankle]),
      strokes: [
        { d: line([mix(hip, knee, HALO.leg), knee, ankle]), width: widths.leg + 2 * widths.gap, ink: 'gap' },
        { d: line([ankle, toe]), width: widths.foot + 2 * widths.gap, ink: 'gap' },
        ...(thigh === shank ? [{ d: line([hip, knee, ankle]), width: widths.leg, ink: thigh }] : [{ d: line([knee, ankle]), width: widths.leg, ink: shank }, { d: line([hip, knee]), width: widths.leg, ink: thigh }]),
        ...(Math.abs(figure.cam[0]) >= FRONTAL || isFromAbove(figure.cam) ? [] : [buttock(hip, knee, thigh)]),
        { d: line([ankle, toe]), width: widths.foot, ink: foot },
      ],
    }
  }
  /** From the side a thigh starts as wide as the trunk: no step where the hip is in line. */
  function buttock(hip: Vec, knee: Vec, ink: Ink): Stroke {
    const across = unit(cross(sub(knee, hip), camera.toward))
    const low = mix(hip, knee, 0.7)
    const [wide, narrow] = [(widths.trunk - 2) / 2, (widths.leg - 2) / 2]
    return { d: `${line([add(hip, scale(across, wide)), add(low, scale(across, narrow)), add(low, scale(across, -narrow)), add(hip, scale(across, -wide))])}Z`, width: 2, ink, fill: true }
  }
  function arm(side: Side): { depth: number; strokes: Stroke[] } {
    const [shoulder, elbow, hand] = [at(`shoulder${side}`), at(`elbow${side}`), at(`hand${side}`)]
    const far = isFar(side)
    const [upper, lower] = [inkOf('upperArm', far, side), inkOf('forearm', far, side)]
    return {
      depth: depth([elbow, hand]),
      strokes: [
        { d: line([mix(shoulder, elbow, HALO.arm), elbow, hand]), width: widths.arm + 2 * widths.gap, ink: 'gap' },
        ...(upper === lower ? [{ d: line([shoulder, elbow, hand]), width: widths.arm, ink: upper }] : [{ d: line([elbow, hand]), width: widths.arm, ink: lower }, { d: line([shoulder, elbow]), width: widths.arm, ink: upper }]),
      ],
    }
  }
  /** The hull of hips and shoulders along the spine, so that its outer edges meet those of arms and legs. */
  function trunk(): { depth: number; strokes: Stroke[] } {
    const halfStroke = widths.trunk / 2
    const inset = (joint: string, middle: Vec, by: number) => add(middle, scale(sub(at(joint), middle), by))
    const edge = (side: Side) => {
      const hip = inset(`hip${side}`, joints.pelvis, (5.6 + widths.leg / 2 - halfStroke) / 5.6)
      const top = mix(joints.ribs, joints.neck, 0.7)
      const across = unit(sub(at(`shoulder${side}`), at(`shoulder${OTHER[side]}`)))
      const low = unit(sub(at(`hip${side}`), at(`hip${OTHER[side]}`)))
      return [hip, add(joints.waist, scale(unit(add(scale(low, 3), across)), 4.3)), add(joints.ribs, scale(unit(add(low, scale(across, 3))), 6.6)), add(top, scale(across, 11.6 + widths.arm / 2 - halfStroke))]
    }
    const d = `${line([...edge('L'), ...edge('R').toReversed()])}Z`
    return { depth: depth([joints.pelvis, joints.waist, joints.ribs, joints.neck]), strokes: [{ d, width: widths.trunk, ink: working.includes('trunk') ? 'work' : 'near', fill: true }] }
  }
  function mat(): Stroke {
    const { from, to, half } = MAT
    return { d: `${line([[from, 0, -half], [to, 0, -half], [to, 0, half], [from, 0, half]])}Z`, width: 4, ink: 'floor', fill: true }
  }
  function head(): Stroke[] {
    const d = line([joints.head, joints.head])
    return [{ d, width: 2 * (widths.head + widths.gap), ink: 'gap' }, { d, width: 2 * widths.head, ink: 'near' }]
  }

  function propOf(prop: Prop): Stroke[] {
    switch (prop.kind) {
      case 'dumbbells':
        return (prop.hands === 'both' ? SIDES : [prop.hands]).flatMap((side) => dumbbell(joints[`hand${side}`], prop.along === 'x' ? X : prop.along === 'y' ? Y : prop.along === 'across' ? unit(cross(sub(joints[`hand${side}`], joints[`elbow${side}`]), rotate(chest, Z))) : rotate(chest, Z)))
      case 'goblet':
        return dumbbell(mix(joints.handL, joints.handR, 0.5), rotate(chest, Y))
      case 'band':
        return [{ d: line([joints[prop.from], joints[prop.to]]), width: 2.4, ink: 'prop' }]
      case 'chair': {
        const turned = prop.turned ? -1 : 1
        const rail = (from: readonly [number, number], to: readonly [number, number], z: number): Stroke => ({ d: line([[prop.x + from[0] * turned, from[1], z], [prop.x + to[0] * turned, to[1], z]]), width: 2.6, ink: 'prop' })
        const side = (z: number) => [rail([-12, 1.3], [-12, 52], z), rail([-12, 22.3], [13, 22.3], z), rail([13, 22.3], [13, 1.3], z)]
        const rungs = ([[-12, 52], [-12, 22.3], [13, 22.3]] as const).map(([x, y]): Stroke => ({ d: line([[prop.x + x * turned, y, -10], [prop.x + x * turned, y, 10]]), width: 2.6, ink: 'prop' }))
        return [...side(-10), ...rungs, ...side(10)]
      }
      case 'wall':
        return [{ d: line([[prop.x, 0, 0], [prop.x, 118, 0]]), width: 5, ink: 'prop', butt: true }]
      case 'ring': {
        const [x, y] = flat(mix(joints.ribs, joints.neck, 0.5))
        const r = 30 + 15 * breath
        return [{ d: `M${short(x - r)} ${short(y)}a${short(r)} ${short(r)} 0 1 1 ${short(2 * r)} 0a${short(r)} ${short(r)} 0 1 1 ${short(-2 * r)} 0Z`, width: 1.6, ink: 'breath' }]
      }
    }
  }
  /** A bar with two plates; seen from its end, a disc. */
  function dumbbell(hand: Vec, along: Vec): Stroke[] {
    const seen = Math.hypot(dot(along, camera.right), dot(along, camera.up))
    if (seen < 0.25) return [11, 0, 0].map((width) => ({ d: line([hand, hand]), width, ink: 'prop' }))
    const end = (from: number, to: number) => line([add(hand, scale(along, from)), add(hand, scale(along, to))])
    return [{ d: end(-8, 8), width: 2.6, ink: 'prop' }, { d: end(-8, -5), width: 10, ink: 'prop', butt: true }, { d: end(5, 8), width: 10, ink: 'prop', butt: true }]
  }
}

/** Seen from above there is a mat and no line of the floor. */
export function isFromAbove(cam: readonly [yaw: number, pitch: number]): boolean {
  return cam[1] > 60
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}
