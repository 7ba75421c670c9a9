import { draw, type Stroke } from '@/lib/figure/draw'
import { peakOf, postureAt, toMotion, type Motion } from '@/lib/figure/motion'
import { solve } from '@/lib/figure/solve'
import type { FigureData } from '@/lib/figure/still'
import { attributesOf } from '@/lib/figure/svg'
import { breathing } from '@/lib/figure/tempo'
import { enterLoop } from './loop'

/** One breath of what is held, seconds. */
const BREATH = 5
/** What only breathes need not be drawn more often than this, ms. */
const SLOW = 45
/** Solving a figure's keys takes a while: one a frame, so that a list comes to life without a hitch. */
const BUILD_EVERY = 12

const SVG = 'http://www.w3.org/2000/svg'

const motions = new WeakMap<object, Motion>()
let built = 0

/**
 * Draws a figure into `group` round after round, from its peak on: where the still was that it takes the place of.
 * Only while `svg` is on screen and less motion is not asked for. Returns how to stop.
 */
export function startRounds(svg: SVGSVGElement, group: SVGGElement, data: FigureData): () => void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  const shown: Stroke[] = []
  let [begun, last] = [0, 0]
  return enterLoop(svg, () => {
    const now = performance.now()
    if (calm.matches || (data.figure.stay && now - last < SLOW)) return
    const motion = motionOf(data, now)
    if (!motion) return
    begun ||= now
    last = now
    paint(group, strokesAt(data, motion, (now - begun) / 1000), shown)
    if (group.previousElementSibling?.hasAttribute('href')) group.previousElementSibling.removeAttribute('href')
  })
}

function motionOf(data: FigureData, now: number): Motion | null {
  const known = motions.get(data.figure)
  if (known) return known
  if (now - built < BUILD_EVERY) return null
  built = now
  const motion = toMotion(data.figure)
  motions.set(data.figure, motion)
  return motion
}

function strokesAt(data: FigureData, motion: Motion, elapsed: number): Stroke[] {
  const { stay } = data.figure
  const held = postureAt(motion, peakOf(motion) + (stay ? 0 : elapsed))
  const posture = stay ? breathing(held, elapsed % BREATH, BREATH) : held
  return draw(data.figure, solve(posture), { working: data.working, workingSide: data.workingSide, breath: posture.breath, posture })
}

/** Puts into the paths what has changed since the last time. */
function paint(group: SVGGElement, strokes: readonly Stroke[], shown: Stroke[]): void {
  for (const [index, stroke] of strokes.entries()) {
    const path = group.children[index] ?? group.appendChild(document.createElementNS(SVG, 'path'))
    const before = shown[index]
    shown[index] = stroke
    if (before && before.ink === stroke.ink && before.width === stroke.width && before.fill === stroke.fill && before.butt === stroke.butt) {
      if (before.d !== stroke.d) path.setAttribute('d', stroke.d)
      continue
    }
    for (const [name, value] of Object.entries(attributesOf(stroke))) path.setAttribute(name, value)
  }
}
