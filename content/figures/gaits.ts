import type { Figure } from '@/lib/figure/pose'
import { STAND } from './stations'

/** Running and walking on the spot of the picture: the floor moves, the stance is held, the other half is mirrored. */
export const GAIT_FIGURES = {
  'run-easy': {
    cam: [6, 0], pace: 'fast', back: 0.09, peak: 2, alternate: true,
    keys: [
      { ...STAND, pass: true, hip: [0, 49.6], pelvis: 7, chest: 8, head: 4, legR: { foot: [11, 4], pitch: -4 }, legL: { foot: [-30, 5, 13], pitch: 62 }, armR: { j: [-34, 88, 6] }, armL: { j: [26, 96, 4] } },
      { t: 0.1, pass: true, hip: [0, 48], legR: { foot: [-5, 4] }, legL: { foot: [-14, 5, 16], pitch: 46 }, armR: { j: [-8, 90, 6] }, armL: { j: [-2, 92, 4] } },
      { t: 0.1, pass: true, hip: [0.5, 50], legR: { foot: [-21, 4], pitch: 34 }, legL: { foot: [11, 5, 15], pitch: 8 }, armR: { j: [26, 96, 4] }, armL: { j: [-34, 88, 6] } },
      { t: 0.08, pass: true, hip: [0.5, 51.5], legR: { foot: [-34, 4, 6], pitch: 58 }, legL: { foot: [18, 5, 9], pitch: 0 }, armR: { j: [32, 98, 4] }, armL: { j: [-44, 86, 6] } },
    ],
  },
  'walk-brisk': {
    cam: [6, 0], pace: 'fast', back: 0.12, peak: 0, alternate: true,
    keys: [
      { ...STAND, pass: true, hip: [0, 49.6], pelvis: 3, chest: 3, head: 0, legR: { foot: [17, 4], pitch: -16, out: 0 }, legL: { foot: [-24, 4], pitch: 36, out: 0 }, armR: { j: [-28, 24, 5] }, armL: { j: [28, 40, 3] } },
      { t: 0.17, pass: true, hip: [0, 51.6], legR: { foot: [1.5, 4] }, legL: { foot: [-17, 4, 9], pitch: 40 }, armR: { j: [-12, 26, 5] }, armL: { j: [12, 34, 3] } },
      { t: 0.17, pass: true, hip: [0, 51.2], legR: { foot: [-14, 4], pitch: 8 }, legL: { foot: [13, 4, 6], pitch: 2 }, armR: { j: [18, 34, 3] }, armL: { j: [-20, 26, 5] } },
    ],
  },
  'walk-easy': {
    cam: [6, 0], pace: 'fast', back: 0.14, peak: 0, alternate: true, variantOf: 'walk-brisk',
    keys: [
      { ...STAND, pass: true, hip: [0, 50.8], head: 0, legR: { foot: [12, 4], pitch: -12, out: 0 }, legL: { foot: [-17, 4], pitch: 28, out: 0 }, armR: { j: [-16, 14, 5] }, armL: { j: [16, 18, 4] } },
      { t: 0.22, pass: true, hip: [0, 51.8], legR: { foot: [0.5, 4] }, legL: { foot: [-12, 4, 6], pitch: 30 }, armR: { j: [-6, 15, 5] }, armL: { j: [6, 16, 4] } },
      { t: 0.2, pass: true, hip: [0, 51.6], legR: { foot: [-10, 4], pitch: 5 }, legL: { foot: [9, 4, 4], pitch: 0 }, armR: { j: [10, 17, 4] }, armL: { j: [-11, 14, 5] } },
    ],
  },
  'jog': {
    cam: [6, 0], pace: 'fast', back: 0.11, peak: 2, alternate: true, variantOf: 'run-easy',
    keys: [
      { ...STAND, pass: true, hip: [0, 49.8], pelvis: 4, chest: 5, head: 2, legR: { foot: [8, 4], pitch: 0 }, legL: { foot: [-22, 5, 9], pitch: 54 }, armR: { j: [-26, 84, 6] }, armL: { j: [18, 90, 4] } },
      { t: 0.11, pass: true, hip: [0, 48.6], legR: { foot: [-3, 4] }, legL: { foot: [-11, 5, 11], pitch: 40 }, armR: { j: [-6, 86, 6] }, armL: { j: [-2, 88, 4] } },
      { t: 0.11, pass: true, hip: [0.5, 50.2], legR: { foot: [-14, 4], pitch: 30 }, legL: { foot: [7, 5, 10], pitch: 6 }, armR: { j: [18, 90, 4] }, armL: { j: [-26, 84, 6] } },
      { t: 0.08, pass: true, hip: [0.5, 51.2], legR: { foot: [-24, 4, 4], pitch: 50 }, legL: { foot: [12, 5, 6], pitch: 0 }, armR: { j: [24, 92, 4] }, armL: { j: [-32, 82, 6] } },
    ],
  },
} satisfies Record<string, Figure>
