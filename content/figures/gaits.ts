import type { Figure } from '@/lib/figure/pose'
import { STAND } from './stations'

/** Running and walking on the spot of the picture: the floor moves, the stance is held, the other half is mirrored. */
export const GAIT_FIGURES = {
  'run-easy': {
    cam: [6, 0], pace: 'fast', back: 0.09, peak: 2, alternate: true,
    keys: [
      { ...STAND, pass: true, hip: [0, 50.2], pelvis: 4, chest: 5, head: 2, legR: { foot: [9, 4], pitch: -2 }, legL: { foot: [-25, 5, 11], pitch: 60 }, armR: { j: [-26, 86, 6] }, armL: { j: [20, 92, 4] } },
      { t: 0.1, pass: true, hip: [0, 48.6], legR: { foot: [-4.5, 4] }, legL: { foot: [-13, 5, 14], pitch: 46 }, armR: { j: [-6, 88, 6] }, armL: { j: [-2, 90, 4] } },
      { t: 0.1, pass: true, hip: [0.5, 50.6], legR: { foot: [-18, 4], pitch: 34 }, legL: { foot: [8, 5, 12], pitch: 8 }, armR: { j: [20, 92, 4] }, armL: { j: [-26, 86, 6] } },
      { t: 0.08, pass: true, hip: [0.5, 51.8], legR: { foot: [-29, 4, 5], pitch: 56 }, legL: { foot: [14, 5, 8], pitch: 0 }, armR: { j: [26, 94, 4] }, armL: { j: [-34, 84, 6] } },
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
      { ...STAND, pass: true, hip: [0, 50.8], pelvis: 1, chest: 1, head: 0, legR: { foot: [5, 4], pitch: 0 }, legL: { foot: [-15, 5, 5], pitch: 50 }, armR: { j: [-14, 82, 6] }, armL: { j: [12, 86, 4] } },
      { t: 0.11, pass: true, hip: [0, 49.4], legR: { foot: [-3, 4] }, legL: { foot: [-8, 5, 8], pitch: 38 }, armR: { j: [-2, 84, 6] }, armL: { j: [0, 84, 4] } },
      { t: 0.11, pass: true, hip: [0.5, 51], legR: { foot: [-11, 4], pitch: 28 }, legL: { foot: [4, 5, 7], pitch: 8 }, armR: { j: [12, 86, 4] }, armL: { j: [-14, 82, 6] } },
      { t: 0.08, pass: true, hip: [0.5, 51.8], legR: { foot: [-17, 4, 3], pitch: 46 }, legL: { foot: [7, 5, 4], pitch: 2 }, armR: { j: [16, 88, 4] }, armL: { j: [-18, 82, 6] } },
    ],
  },
  'walk-fast': {
    cam: [6, 0], pace: 'fast', back: 0.13, peak: 0, alternate: true, variantOf: 'walk-brisk',
    keys: [
      { ...STAND, pass: true, hip: [0, 48.4], pelvis: [6, 10], spine: [1, 0, -16], head: 2, legR: { foot: [20, 4], pitch: -18, out: 0 }, legL: { foot: [-30, 4], pitch: 34, out: 0 }, armR: { j: [-40, 84, 5] }, armL: { j: [34, 92, 3] } },
      { t: 0.15, pass: true, hip: [0, 51.4], pelvis: [6, 0], spine: [1, 0, 0], legR: { foot: [2.6, 4] }, legL: { foot: [-23, 4, 10], pitch: 50 }, armR: { j: [-10, 86, 5] }, armL: { j: [4, 88, 3] } },
      { t: 0.15, pass: true, hip: [0, 50.8], pelvis: [6, -6], spine: [1, 0, 10], legR: { foot: [-14.8, 4], pitch: 10 }, legL: { foot: [17, 4, 7], pitch: -4 }, armR: { j: [24, 90, 3] }, armL: { j: [-30, 84, 5] } },
    ],
  },
  'walk-hill': {
    cam: [6, 0], pace: 'fast', back: 0.2, peak: 0, alternate: true, variantOf: 'walk-brisk',
    keys: [
      { ...STAND, pass: true, hip: [3, 50.6], pelvis: 16, chest: 18, head: 6, legR: { foot: [-15, 4], pitch: 24, out: 0 }, legL: { foot: [20, 4, 14], pitch: 0 }, armR: { j: [26, 46, 3] }, armL: { j: [-28, 34, 5] } },
      { t: 0.15, pass: true, hip: [3, 48], legR: { foot: [-26, 4], pitch: 42, out: 0 }, legL: { foot: [16, 4], pitch: -4 }, armR: { j: [22, 44, 3] }, armL: { j: [-24, 34, 5] } },
      { t: 0.2, pass: true, hip: [3, 49.4], legR: { foot: [-18, 4, 8], pitch: 38, out: 0 }, legL: { foot: [0.5, 4] }, armR: { j: [-2, 38, 5] }, armL: { j: [0, 38, 3] } },
    ],
  },
  'run-steady': {
    cam: [6, 0], pace: 'fast', back: 0.09, peak: 2, alternate: true, variantOf: 'run-easy',
    keys: [
      { ...STAND, pass: true, hip: [0, 49.6], pelvis: 8, chest: 9, head: 4, legR: { foot: [12, 4], pitch: -4 }, legL: { w: [-10, 82, 2, 0, 40] }, armR: { j: [-38, 88, 6] }, armL: { j: [30, 96, 4] } },
      { t: 0.09, pass: true, hip: [0, 48.6], legR: { foot: [-5, 4] }, legL: { w: [22, 96, 2, 0, 36] }, armR: { j: [-8, 90, 6] }, armL: { j: [-2, 92, 4] } },
      { t: 0.1, pass: true, hip: [0.5, 50.4], legR: { foot: [-24, 4], pitch: 40 }, legL: { w: [56, 78, 2, 0, 22] }, armR: { j: [32, 98, 4] }, armL: { j: [-42, 88, 6] } },
      { t: 0.08, pass: true, hip: [0.5, 52], legR: { w: [-30, 26, 2, 0, 50] }, legL: { w: [52, 50, 2, 0, 10] }, armR: { j: [38, 100, 4] }, armL: { j: [-48, 86, 6] } },
    ],
  },
  'run-tempo': {
    cam: [6, 0], pace: 'fast', back: 0.09, peak: 2, alternate: true, variantOf: 'run-easy',
    keys: [
      { ...STAND, pass: true, hip: [1, 50.2], pelvis: 13, chest: 15, head: 7, legR: { foot: [13, 4] }, legL: { w: [-8, 106, 2, 0, 40] }, armR: { j: [-48, 86, 6] }, armL: { j: [42, 102, 4] } },
      { t: 0.08, pass: true, hip: [1, 49], legR: { foot: [-4.5, 4] }, legL: { w: [32, 118, 2, 0, 36] }, armR: { j: [-10, 90, 6] }, armL: { j: [0, 94, 4] } },
      { t: 0.1, pass: true, hip: [1.5, 51], legR: { foot: [-26, 4], pitch: 46 }, legL: { w: [73, 92, 2, 0, 18] }, armR: { j: [44, 104, 4] }, armL: { j: [-54, 86, 6] } },
      { t: 0.08, pass: true, hip: [1.5, 52.8], legR: { w: [-33, 30, 2, 0, 52] }, legL: { w: [66, 58, 2, 0, 8] }, armR: { j: [48, 104, 4] }, armL: { j: [-58, 84, 6] } },
    ],
  },
  'run-fast': {
    cam: [6, 0], pace: 'fast', back: 0.08, peak: 0, alternate: true, variantOf: 'run-easy',
    keys: [
      { ...STAND, pass: true, hip: [0.5, 54], pelvis: 11, chest: 13, head: 6, legR: { w: [66, 54, 2, 0, 4] }, legL: { w: [-34, 36, 2, 0, 54] }, armR: { j: [-54, 84, 6] }, armL: { j: [42, 104, 4] } },
      { t: 0.09, pass: true, hip: [0, 51.4], legR: { foot: [11, 4], pitch: 4 }, legL: { w: [-4, 108, 2, 0, 40] }, armR: { j: [-46, 86, 6] }, armL: { j: [36, 102, 4] } },
      { t: 0.08, pass: true, hip: [0, 50.4], legR: { foot: [-6, 4] }, legL: { w: [32, 112, 2, 0, 36] }, armR: { j: [-10, 90, 6] }, armL: { j: [0, 96, 4] } },
      { t: 0.09, pass: true, hip: [0.5, 51.8], legR: { foot: [-25, 4], pitch: 46 }, legL: { w: [70, 88, 2, 0, 18] }, armR: { j: [38, 104, 4] }, armL: { j: [-50, 86, 6] } },
    ],
  },
  'run-hill': {
    cam: [6, 0], pace: 'fast', back: 0.08, peak: 2, alternate: true, variantOf: 'run-easy',
    keys: [
      { ...STAND, pass: true, hip: [3, 48.8], pelvis: 22, chest: 25, head: 10, legR: { foot: [13, 4], pitch: 10 }, legL: { w: [-4, 92, 2, 0, 40] }, armR: { j: [-46, 80, 6] }, armL: { j: [46, 104, 4] } },
      { t: 0.1, pass: true, hip: [3, 48.6], legR: { foot: [-4, 4], pitch: 6 }, legL: { w: [48, 110, 2, 0, 30] }, armR: { j: [-8, 86, 6] }, armL: { j: [8, 96, 4] } },
      { t: 0.1, pass: true, hip: [4, 50.8], legR: { foot: [-21, 4], pitch: 46 }, legL: { w: [92, 98, 2, 0, 6] }, armR: { j: [46, 106, 4] }, armL: { j: [-52, 80, 6] } },
      { t: 0.06, pass: true, hip: [4, 52.6], legR: { w: [-22, 26, 2, 0, 50] }, legL: { w: [84, 88, 2, 0, 6] }, armR: { j: [50, 106, 4] }, armL: { j: [-56, 80, 6] } },
    ],
  },
  'sprint': {
    cam: [6, 0], pace: 'burst', back: 0.07, peak: 0, alternate: true,
    keys: [
      { ...STAND, pass: true, hip: [3, 54], pelvis: 24, chest: 27, head: 14, legR: { w: [94, 92, 2, 0, 0] }, legL: { w: [-32, 8, 2, 0, 56] }, armR: { j: [-64, 74, 6] }, armL: { j: [68, 98, 4] } },
      { t: 0.08, pass: true, hip: [3, 51.6], legR: { foot: [11, 4], pitch: 16 }, legL: { w: [0, 128, 2, 0, 40] }, armR: { j: [-52, 78, 6] }, armL: { j: [56, 98, 4] } },
      { t: 0.07, pass: true, hip: [3, 51], legR: { foot: [-7, 4], pitch: 12 }, legL: { w: [52, 130, 2, 0, 30] }, armR: { j: [0, 88, 6] }, armL: { j: [2, 94, 4] } },
      { t: 0.07, pass: true, hip: [3, 51.8], legR: { foot: [-25, 4], pitch: 46 }, legL: { w: [96, 114, 2, 0, 10] }, armR: { j: [56, 98, 4] }, armL: { j: [-52, 76, 6] } },
    ],
  },
  'stride': {
    cam: [6, 0], pace: 'burst', back: 0.09, peak: 0, alternate: true, variantOf: 'run-easy',
    keys: [
      { ...STAND, pass: true, hip: [0, 56.5], pelvis: 2, chest: 2, head: 0, legR: { w: [60, 30, 2, 0, 6] }, legL: { w: [-32, 20, 2, 0, 56] }, armR: { j: [-46, 80, 6] }, armL: { j: [48, 92, 4] } },
      { t: 0.1, pass: true, hip: [0, 51.8], legR: { foot: [12, 4], pitch: 6 }, legL: { w: [-6, 104, 2, 0, 40] }, armR: { j: [-40, 84, 6] }, armL: { j: [38, 92, 4] } },
      { t: 0.08, pass: true, hip: [0, 51.2], legR: { foot: [-6, 4], pitch: 4 }, legL: { w: [34, 106, 2, 0, 32] }, armR: { j: [-8, 86, 6] }, armL: { j: [2, 88, 4] } },
      { t: 0.08, pass: true, hip: [0, 52.6], legR: { foot: [-24, 4], pitch: 46 }, legL: { w: [72, 80, 2, 0, 14] }, armR: { j: [40, 94, 4] }, armL: { j: [-46, 82, 6] } },
    ],
  },
  'skip-drill': {
    cam: [6, 0], pace: 'fast', back: 0.2, peak: 1, alternate: true,
    keys: [
      { ...STAND, pass: true, hip: [0, 49.6], pelvis: 2, chest: 4, head: 2, legR: { foot: [-2, 5] }, legL: { foot: [-22, 5, 2], pitch: 56, out: 0 }, armR: { j: [-16, 78, 5] }, armL: { j: [4, 84, 4] } },
      { t: 0.24, hip: [4, 65.6], pelvis: -2, chest: 0, head: -2, legR: { foot: [-3, 5, 5], pitch: 62, out: 0 }, legL: { w: [94, 96, 2, 0, 0] }, armR: { j: [62, 96, 3] }, armL: { j: [-50, 80, 5] } },
      { t: 0.22, pass: true, hip: [1, 51.6], pelvis: 2, chest: 4, head: 2, legR: { foot: [-2, 5], pitch: 14 }, legL: { w: [56, 88, 2, 0, 10] }, armR: { j: [40, 92, 4] }, armL: { j: [-34, 80, 5] } },
    ],
  },
} satisfies Record<string, Figure>
