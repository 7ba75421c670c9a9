import { describe, expect, it } from 'vitest'
import { boxOf, STAGE_SQUARE } from './bounds'
import { cropped } from './crop'
import { toMotion } from './motion'
import type { Pose } from './pose'

const STAND: Pose = { hip: [0, 52.1], legs: { foot: [0, 6] }, arms: { j: [0, 0, 6] } }
const SUPINE: Pose = { hip: [0, 5.5], pelvis: -90, chest: -90, head: -81, legs: { w: [90, 0, 4, 0, 25] }, arms: { w: [90, 4, 12] }, rests: ['seat', 'back', 'head'] }
const boxes = (pose: Pose) => {
  const motion = toMotion({ cam: [0, 0], pace: 'slow', back: 1, peak: 0, keys: [pose] })
  const box = boxOf(motion, STAGE_SQUARE)
  return { box, cut: cropped(box, motion) }
}

describe('cropped', () => {
  it('takes the empty room over one that lies, and keeps the floor where it is', () => {
    const { box, cut } = boxes(SUPINE)
    expect(cut.height).toBeLessThan(box.height * 0.6)
    expect(cut.y + cut.height).toBeCloseTo(box.y + box.height)
  })

  it('takes nothing from one that fills its box', () => {
    const { box, cut } = boxes(STAND)
    expect(cut.height).toBeGreaterThan(98)
    expect(cut.height).toBeLessThanOrEqual(box.height)
  })
})
