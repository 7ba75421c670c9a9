import type { Figure } from '@/lib/figure/pose'
import { ALL_FOURS, BENT, CHAIR, FRONT, PLANK, PRONE, STAND } from './stations'

/** Strength with the body's weight, with dumbbells and with a band. */
export const STRENGTH_FIGURES = {
  'squat': {
    cam: [0, 0], pace: 'slow', back: 1.3, peak: 1,
    keys: [
      { ...STAND, legs: { foot: [0, 8], toes: 14 } },
      { t: 1.6, hold: 0.4, hip: [-17, 28], pelvis: 42, chest: 46, head: 24, arms: { w: [90, 4, 4] }, expect: { kneeR: [95, 125] } },
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
    exceptions: { range: { upTo: 6, why: 'the heel lifts while the foot swings back' } },
    keys: [
      { ...STAND, arms: { on: 'hip', by: [0, 4, 4], elbow: [-0.5, 0, 1] } },
      { t: 1.3, hold: 0.4, hip: [-22, 31], pelvis: 4, chest: 4, head: 2, legL: { foot: [0, 6], toes: 4 }, legR: { foot: [-56, 6], pitch: 72, out: 0 }, expect: { kneeL: [75, 105], kneeR: [75, 115] } },
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
      { ...STAND, legs: { foot: [0, 6], toes: 2 }, arms: { on: 'hip', by: [0, 4, 4], elbow: [-0.5, 0, 1] } },
      { t: 1, hold: 0.6, hip: [7.2, 59.4], legs: { foot: [0, 6], toes: 2, pitch: 45 } },
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
    cam: [0, 0], pace: 'slow', back: 1, peak: 1, stay: true, variantOf: 'plank',
    keys: [
      { hip: [-17.4, 13.1], pelvis: 76.8, chest: 76.8, head: 88, legs: { foot: [-70.5, 5.6], pitch: 72, out: 0 }, arms: { forearm: [10, 11.6], to: [26, 11.6] } },
      { t: 1, hold: 3, hip: [-14.2, 17.3], straight: true, pelvis: 86.2, chest: 86.2, head: 92 },
    ],
  },
  'glute-bridge': {
    cam: [0, 0], pace: 'slow', back: 1.3, peak: 1,
    keys: [
      { ...BENT, arms: { w: [87, 3, 14] } },
      { t: 1.2, hold: 0.6, hip: [1.5, 17.3], pelvis: -117, chest: -117, head: -81, arms: { hand: [10, 14] }, rests: ['back', 'head'], expect: { kneeR: [75, 115] } },
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
      { t: 1.1, hold: 1, pelvis: 88, chest: 68, head: 72, legs: { w: [-103, 4, 4, 0, 80] }, arms: { w: [108, 2, 8] } },
    ],
  },
  'mountain-climber': {
    cam: [0, 0], pace: 'fast', back: 0.3, peak: 1, alternate: true,
    exceptions: { range: { upTo: 15, why: 'the knee is drawn to the chest: a fold of 145' } },
    keys: [
      { ...PLANK, straight: false },
      { t: 0.3, hip: [-17.6, 30.4], pelvis: 74, chest: 92, head: 84, legR: { foot: [-25, 5.6, 2], pitch: 66, out: 0 } },
    ],
  },
  'burpee': {
    cam: [6, 0], pace: 'burst', back: 0.35, peak: 6,
    exceptions: { penetration: { upTo: 7, why: 'the arms pass inside the thighs of a crouch' }, range: { upTo: 20, why: 'a crouch folds the hips to 145' } },
    keys: [
      { ...STAND, hold: 0.1 },
      { t: 0.6, hip: [-11, 22], pelvis: 38, chest: 92, head: 84, legs: { foot: [0, 7], pitch: 25 }, arms: { hand: [22, 11] } },
      { t: 0.25, pass: true, hip: [-6, 29.5], pelvis: 66, chest: 92, head: 84, legs: { foot: [-26, 6, 9], pitch: 66 } },
      { t: 0.25, hold: 0.3, hip: [-2.7, 27.9], straight: false, pelvis: 73.2, chest: 73.2, head: 80, legs: { foot: [-57, 5.6], pitch: 72 } },
      { t: 0.25, pass: true, hip: [-6, 29.5], pelvis: 66, chest: 92, head: 84, legs: { foot: [-26, 6, 9], pitch: 66 } },
      { t: 0.25, hip: [-11, 22], pelvis: 38, chest: 92, head: 84, legs: { foot: [0, 7], pitch: 25 } },
      { t: 0.55, hip: [6, 66], pelvis: 0, chest: -4, head: -8, legs: { foot: [0, 5.6, 8], pitch: 60 }, arms: { w: [172, 4, 10] } },
    ],
  },
  'dumbbell-row': {
    cam: [14, 0], pace: 'slow', back: 1.2, peak: 1,
    props: [{ kind: 'dumbbells', hands: 'R', along: 'x' }],
    exceptions: { change: { upTo: 0.06, why: 'one arm moves and nothing else should' } },
    keys: [
      { ...STAND, hip: [-9, 43.5], pelvis: 68, chest: 72, head: 62, legL: { foot: [12, 6] }, legR: { foot: [-26, 6], pitch: 6 }, armR: { w: [0, 4, 2] }, armL: { on: 'knee', by: [-2, 7, 0], elbow: [-0.4, -0.2, 1] } },
      { t: 1, hold: 0.4, armR: { w: [-102, 102, 12] }, expect: { elbowR: [75, 110] } },
    ],
  },
  'biceps-curl': {
    cam: [0, 0], pace: 'slow', back: 1.3, peak: 1,
    props: [{ kind: 'dumbbells', hands: 'both', along: 'across' }],
    keys: [
      { ...STAND, legs: { foot: [0, 7], toes: 8 }, arms: { j: [2, 6, 5] } },
      { t: 1.2, hold: 0.3, arms: { j: [2, 126, 5] }, expect: { elbowR: [110, 140] } },
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
      { ...STAND, legs: { foot: [0, 9], toes: 18 }, arms: { chest: [11, -8, 2.5], elbow: [-0.2, -1, 0.4] } },
      { t: 1.6, hold: 0.4, hip: [-13, 25], pelvis: 30, chest: 28, head: 8, expect: { kneeR: [100, 130] } },
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
