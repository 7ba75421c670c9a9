import type { Figure } from '@/lib/figure/pose'
import { STAND } from './stations'

/** Jumps. */
export const JUMP_FIGURES = {
  'jump-squat': {
    cam: [0, 0], pace: 'burst', back: 0.45, peak: 1, variantOf: 'squat',
    exceptions: { penetration: { upTo: 5, why: 'the arms swing past the thighs' } },
    keys: [
      { ...STAND, hip: [-13.5, 29], pelvis: 38, chest: 38, head: 16, legs: { foot: [0, 8], toes: 12 }, arms: { chest: [13, -9, 2] }, hold: 0.15 },
      { t: 0.45, hip: [6, 70.2], pelvis: 0, chest: -2, head: -4, legs: { foot: [0, 6, 9], toes: 6, pitch: 62 }, arms: { w: [-24, 6, 12] }, expect: { kneeR: [0, 15] } },
    ],
  },
} satisfies Record<string, Figure>
