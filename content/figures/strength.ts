import type { Figure } from '@/lib/figure/pose'
import { ALL_FOURS, BENT, CHAIR, FRONT, PLANK, PRONE, STAND } from './stations'

/** Strength with the body's weight, with dumbbells and with a band. */
export const STRENGTH_FIGURES = {
  'squat': {
    cam: [0, 0], pace: 'slow', back: 1.3, peak: 1,
    keys: [
      { ...STAND, legs: { foot: [0, 8], toes: 14 } },
      { t: 1.6, hold: 0.4, hip: [-13.5, 27.5], pelvis: 38, chest: 38, head: 16, arms: { w: [90, 4, 4] }, expect: { kneeR: [100, 125], chest: [30, 45] } },
    ],
  },
  'half-squat': {
    cam: [0, 0], pace: 'slow', back: 1, peak: 1, variantOf: 'squat',
    keys: [
      { ...STAND, legs: { foot: [0, 8], toes: 14 }, arms: { chest: [12, -8, 2] } },
      { t: 1.2, hold: 0.3, hip: [-9, 40], pelvis: 24, chest: 27, head: 10, expect: { kneeR: [60, 90] } },
    ],
  },
  'reverse-lunge': {
    cam: [8, 0], pace: 'slow', back: 1, peak: 1, alternate: true,
    keys: [
      { ...STAND, arms: { on: 'hip', by: [0, 4, 4], elbow: [-0.5, 0, 1] } },
      { t: 1.3, hold: 0.4, hip: [-22, 33], pelvis: 4, chest: 4, head: 2, legL: { foot: [0, 6], toes: 4 }, legR: { foot: [-58, 6], pitch: 70, out: 0 }, expect: { kneeL: [75, 105], kneeR: [75, 115] } },
    ],
  },
  'hip-hinge': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 1,
    keys: [
      { ...STAND, arms: { on: 'hip', by: [2, 3, 3], elbow: [-0.7, 0, 1] } },
      { t: 1.6, hold: 0.5, hip: [-14, 47.5], pelvis: 72, chest: 74, head: 66, expect: { kneeR: [10, 40] } },
    ],
  },
  'calf-raise': {
    cam: [0, 0], pace: 'slow', back: 1, peak: 1,
    keys: [
      { ...STAND, straight: true, hip: [1.5, 52.1], legs: { foot: [0, 6], toes: 2 }, arms: { on: 'hip', by: [0, 4, 4], elbow: [-0.5, 0, 1] } },
      { t: 1, hold: 0.6, hip: [6.8, 59], pelvis: 3, chest: 3, head: 1, legs: { foot: [0, 6], toes: 2, pitch: 42 }, expect: { kneeR: [0, 6] } },
    ],
  },
  'push-up': {
    cam: [0, 0], pace: 'slow', back: 1, peak: 1, variantOf: 'plank',
    keys: [
      { ...PLANK, arms: { hand: [4.5, 14], elbow: [-0.5, -0.85, 0.9] } },
      { t: 1.4, hold: 0.2, hip: [-10.5, 18.7], pelvis: 84.7, chest: 84.7, head: 90, legs: { foot: [-70.5, 5.6], pitch: 92, out: 0 }, expect: { elbowR: [85, 130] } },
    ],
  },
  'plank': {
    cam: [0, 0], pace: 'slow', back: 1, peak: 2, stay: true,
    keys: [
      { ...PLANK, straight: false, hip: [-17, 28.3], pelvis: 80, chest: 82, head: 92, legs: { foot: [-47.4, 5.6], pitch: 72, out: 0 } },
      { t: 1, hip: [-16.4, 28.3], pelvis: 76, chest: 77, head: 86, legR: { foot: [-70.5, 5.6], pitch: 72, out: 0 } },
      { t: 1, hold: 3, ...PLANK },
      { t: 1, straight: false, hip: [-16.4, 28.3], pelvis: 76, chest: 77, head: 86, legL: { foot: [-47.4, 5.6], pitch: 72, out: 0 } },
    ],
  },
  'forearm-plank': {
    cam: [0, 0], pace: 'slow', back: 1, peak: 2, stay: true, variantOf: 'plank',
    keys: [
      { hip: [-13.9, 23.3], pelvis: 100, chest: 100, head: 104, legs: { foot: [-58.3, 5.6], pitch: 72, out: 0 }, arms: { forearm: [10, 11.6], to: [26, 11.6] } },
      { t: 1, hip: [-14.1, 23.3], pelvis: 99.5, chest: 99.5, head: 103, legR: { foot: [-69.5, 5.6], pitch: 72, out: 0 } },
      { t: 1, hold: 3, hip: [-13.3, 17.3], straight: true, pelvis: 86.2, chest: 86.2, head: 92, legL: { foot: [-69.5, 5.6], pitch: 72, out: 0 } },
      { t: 1, straight: false, hip: [-14.1, 23.3], pelvis: 99.5, chest: 99.5, head: 103, legL: { foot: [-58.3, 5.6], pitch: 72, out: 0 } },
    ],
  },
  'glute-bridge': {
    cam: [0, 0], pace: 'slow', back: 1.3, peak: 1,
    keys: [
      { ...BENT, legs: { foot: [22, 6] }, arms: { hand: [7, 14], elbow: [0, 0, 1] } },
      { t: 1.2, hold: 0.6, hip: [-2.5, 17.3], pelvis: -117, chest: -117, head: -81, rests: ['back', 'head'], expect: { kneeR: [75, 115] } },
    ],
  },
  'bird-dog': {
    cam: [0, 0], pace: 'slow', back: 1.1, peak: 1, alternate: true,
    keys: [
      ALL_FOURS,
      { t: 1.3, hold: 0.8, head: 106, legR: { w: [-92, 0, 2, 0, 72] }, armL: { w: [110, 2, 4] } },
    ],
  },
  'superman': {
    cam: [0, 0], pace: 'slow', back: 1.1, peak: 1,
    keys: [
      { ...PRONE, hip: [-8, 5.5], arms: { w: [92, 2, 8] } },
      { t: 1.1, hold: 1, pelvis: 90, chest: 75, head: 76, legs: { w: [-99, 2, 4, 0, 84] }, arms: { w: [116, 2, 8] } },
    ],
  },
  'mountain-climber': {
    cam: [0, 0], pace: 'fast', back: 0.3, peak: 1, alternate: true,
    exceptions: { range: { upTo: 5, why: 'the knee is drawn under the chest: a fold of 136' } },
    keys: [
      { ...PLANK, straight: false },
      { t: 0.3, hip: [-16.8, 30], pelvis: 74, chest: 81, head: 82, legR: { foot: [-24, 5.6, 1.5], pitch: 52, out: 0 } },
    ],
  },
  'dumbbell-row': {
    cam: [14, 0], pace: 'slow', back: 1.2, peak: 1,
    props: [{ kind: 'dumbbells', hands: 'R', along: 'x' }],
    exceptions: { change: { upTo: 0.06, why: 'one arm moves and nothing else should' } },
    keys: [
      { ...STAND, hip: [-9, 43.5], pelvis: 70, chest: 72, head: 64, legL: { foot: [14, 6] }, legR: { foot: [-26, 6], pitch: 6 }, armR: { w: [0, 4, 2] }, armL: { on: 'knee', by: [-2, 7.4, 0], elbow: [0.2, 0, 1] } },
      { t: 1, hold: 0.4, armR: { w: [-118, 114, 10] }, expect: { elbowR: [95, 125], chest: [65, 80] } },
    ],
  },
  'biceps-curl': {
    cam: [38, 0], pace: 'slow', back: 1.3, peak: 1,
    props: [{ kind: 'dumbbells', hands: 'both', along: 'z' }],
    exceptions: { change: { upTo: 0.09, why: 'the forearms move and nothing else should' } },
    keys: [
      { ...FRONT, hip: [0, 51.6], legs: { foot: [0, 9], toes: 12 }, arms: { j: [0, 8, 6] } },
      { t: 1.2, hold: 0.3, arms: { j: [0, 130, 6] }, expect: { elbowR: [115, 140] } },
    ],
  },
  'dumbbell-press': {
    cam: [90, 0], pace: 'slow', back: 1.3, peak: 1,
    props: [{ kind: 'dumbbells', hands: 'both', along: 'z' }],
    keys: [
      { ...FRONT, arms: { j: [0, 128, 62, 90] } },
      { t: 1.2, hold: 0.4, arms: { j: [0, 16, 164, 90] } },
    ],
  },
  'lateral-raise': {
    cam: [90, 0], pace: 'slow', back: 1.3, peak: 1,
    props: [{ kind: 'dumbbells', hands: 'both', along: 'z' }],
    keys: [
      { ...FRONT, arms: { j: [0, 8, 10] } },
      { t: 1.2, hold: 0.4, arms: { j: [0, 10, 88] } },
    ],
  },
  'goblet-squat': {
    cam: [0, 0], pace: 'slow', back: 1.3, peak: 1, variantOf: 'squat',
    props: [{ kind: 'goblet' }],
    keys: [
      { ...STAND, legs: { foot: [0, 9], toes: 18 }, arms: { chest: [9, -6, 2.5], elbow: [-0.2, -1, 0.4] } },
      { t: 1.6, hold: 0.4, hip: [-12.5, 26], pelvis: 24, chest: 22, head: 6, expect: { kneeR: [100, 130] } },
    ],
  },
  'sit-to-stand': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 1,
    props: [{ kind: 'chair', x: -3 }],
    keys: [
      { ...CHAIR, hip: [-4, 28], legs: { foot: [18, 6.5] }, arms: { chest: [13, -10, 2] }, hold: 0.3 },
      { t: 0.8, pass: true, hip: [2, 31], pelvis: 42, chest: 46, head: 24, rests: [] },
      { t: 0.9, hold: 0.4, hip: [17.5, 52.1], pelvis: 0, chest: 0, head: 0 },
    ],
  },
  'wall-sit': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 1, stay: true,
    props: [{ kind: 'wall', x: -11.5 }],
    keys: [
      { ...STAND, hip: [-3.4, 47], head: 8, legs: { foot: [15, 6.5] }, rests: ['wall'] },
      { t: 1.4, hold: 2.5, hip: [-3.4, 28.4], legs: { foot: [20.4, 6.5] }, arms: { on: 'knee', by: [-8, 6.5, 0] }, expect: { kneeR: [85, 100] } },
    ],
  },
} satisfies Record<string, Figure>
