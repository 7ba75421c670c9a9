import type { Figure } from '@/lib/figure/pose'
import { CHAIR } from './stations'

const SEAT = [{ kind: 'chair', x: -3 }] as const
const SITTING = { ...CHAIR, legs: { foot: [18, 6.5] } } as const

/** Movements on a chair. */
export const CHAIR_FIGURES = {
  'seated-march': {
    cam: [10, 0], pace: 'fast', back: 0.45, peak: 1, alternate: true, props: SEAT,
    keys: [
      { ...SITTING, arms: { j: [4, 70, 6] } },
      { t: 0.45, hold: 0.1, legR: { w: [116, 112, 0, 0, 10] }, armL: { j: [44, 84, 4] }, armR: { j: [-34, 70, 6] } },
    ],
  },
  'seated-punch': {
    cam: [10, 0], pace: 'fast', back: 0.35, peak: 1, alternate: true, props: SEAT,
    keys: [
      { ...SITTING, arms: { chest: [12, -3, 4], elbow: [-0.2, -1, 0.4] } },
      { t: 0.3, hold: 0.12, spine: [0, 0, 14], armR: { chest: [31, -1, 10], elbow: [-0.2, -1, 0.4] } },
    ],
  },
  'chair-cat-cow': {
    cam: [0, 0], pace: 'slow', back: 1.4, peak: 0, props: SEAT,
    keys: [
      { ...SITTING, pelvis: -14, spine: [54], head: 66, hold: 0.5, arms: { on: 'knee', by: [-5, 6.5, 0], elbow: [-0.6, 0, 1] } },
      { t: 1.5, hold: 0.5, pelvis: 14, spine: [-32], head: -32 },
    ],
  },
  'chair-side-bend': {
    cam: [90, 0], pace: 'slow', back: 1.4, peak: 1, alternate: true, props: SEAT,
    keys: [
      { ...SITTING, arms: { j: [0, 8, 10] } },
      { t: 1.5, hold: 1, spine: [0, 34, 0], head: [0, 6], armL: { j: [0, 14, 192] } },
    ],
  },
  'chair-twist': {
    cam: [24, 0], pace: 'slow', back: 1.4, peak: 1, alternate: true, props: SEAT,
    keys: [
      { ...SITTING, arms: { chest: [13, -7, 3], elbow: [0, 0, 1] } },
      { t: 1.5, hold: 1, spine: [-2, 0, -50] },
    ],
  },
  'chair-forward-fold': {
    cam: [0, 0], pace: 'slow', back: 1.6, peak: 1, stay: true, props: SEAT,
    exceptions: { penetration: { upTo: 8, why: 'the belly lies on the thighs' }, range: { upTo: 12, why: 'a fold lays the belly on the thighs' } },
    keys: [
      SITTING,
      { t: 1.8, hold: 2, pelvis: 48, chest: 108, head: 132, arms: { w: [26, 30, 6] } },
    ],
  },
} satisfies Record<string, Figure>
