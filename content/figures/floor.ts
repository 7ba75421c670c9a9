import type { Figure } from '@/lib/figure/pose'
import { BENT, LONG_SEAT, SUPINE } from './stations'

/** Pilates and work on the mat. */
export const FLOOR_FIGURES = {
  'dead-bug': {
    cam: [0, 0], pace: 'slow', back: 1.1, peak: 1, alternate: true,
    keys: [
      { ...SUPINE, legs: { w: [180, 90, 2, 0, 10] }, arms: { w: [180, 2, 4] } },
      { t: 1.4, hold: 0.4, legR: { w: [98, 4, 2, 0, 70] }, armL: { w: [238, 2, 6] } },
    ],
  },
  'side-plank': {
    exceptions: { penetration: { upTo: 5.5, why: 'the hand rests on the hip' } },
    cam: [66, 0], pace: 'slow', back: 1.2, peak: 1, stay: true,
    keys: [
      { hip: [0, 10, -14], pelvis: [0, 0, 76], spine: [0, -26, 0], head: [0, -10], legR: { w: [0, 0, -89, 0, 8] }, legL: { w: [3, 0, 84, 0, 8] }, armR: { hand: [0, 16] }, armL: { on: 'hip', by: [0, 2, 2] }, rests: ['side'] },
      { t: 1.2, hold: 2, hip: [0, 32, -15], pelvis: [0, 0, 58], spine: [0, 0, 0], head: [0, 0], legR: { w: [0, 0, -61, 0, 0] }, legL: { w: [3, 0, 57, 0, 2] }, armR: { hand: [0, 11.5] }, armL: { w: [0, 0, 178] }, rests: ['side'] },
    ],
  },
  'shoulder-bridge': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 1, variantOf: 'glute-bridge',
    keys: [
      { ...BENT, hip: [-2.5, 17.3], pelvis: -117, chest: -117, head: -81, legs: { foot: [22, 6] }, arms: { hand: [7, 14], elbow: [0, 0, 1] }, rests: ['back', 'head'] },
      { t: 1.2, hold: 0.5, legR: { w: [150, 4, 0, 0, 60] } },
    ],
  },
  'knees-to-side': {
    cam: [0, 89], pace: 'slow', back: 1.6, peak: 1, alternate: true,
    keys: [
      { ...BENT, arms: { w: [0, 4, 88] }, legs: { j: [62, 104, 0, 0, 30] } },
      { t: 1.6, hold: 1, hip: [0, 8.4], spine: [0, 0, -54], pelvis: [-90, 0, 0, 54], legs: { j: [80, 96, 0, 0, 30] } },
    ],
  },
  'seated-hamstring': {
    exceptions: { penetration: { upTo: 8, why: 'a hand passes the bent leg' }, range: { upTo: 115, why: 'the bent leg turns its thigh out past what stands' } },
    cam: [146, 16], pace: 'slow', back: 1.6, peak: 1, stay: true,
    keys: [
      { ...LONG_SEAT, legR: { w: [91, 2, 3, 0, 0] }, legL: { w: [92, 118, 54, 90, 40] } },
      { t: 1.6, hold: 2, pelvis: 32, chest: 48, head: 44, armR: { on: 'knee', by: [11, 6, 1] }, armL: { on: 'knee', other: true, by: [10, 6, 2] } },
    ],
  },
} satisfies Record<string, Figure>
