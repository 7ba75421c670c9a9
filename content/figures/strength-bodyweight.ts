import type { Figure } from '@/lib/figure/pose'
import { ALL_FOURS, FRONT, STAND, SUPINE } from './stations'

/** Strength with the body's own weight, on the floor, a wall and a chair. */
export const STRENGTH_BODYWEIGHT_FIGURES = {
  'forward-lunge': {
    cam: [0, 0], pace: 'slow', back: 1.1, peak: 1, alternate: true, variantOf: 'reverse-lunge',
    keys: [
      { ...STAND, arms: { on: 'hip', by: [0, 4, 4], elbow: [-0.5, 0, 1] } },
      { t: 1.3, hold: 0.4, hip: [36, 33], pelvis: 4, chest: 4, head: 2, legR: { foot: [58, 6], toes: 4 }, legL: { foot: [0, 6], pitch: 70, out: 0 }, expect: { kneeR: [75, 105], kneeL: [75, 115] } },
    ],
  },
  'side-lunge': {
    cam: [90, 0], pace: 'slow', back: 1.1, peak: 1, alternate: true,
    keys: [
      { ...FRONT, arms: { chest: [12, -8, 2] } },
      { t: 1.3, hold: 0.4, hip: [-8, 31.4, 37.7], pelvis: 18, chest: 22, head: 6, legR: { foot: [0, 57], toes: 30, out: 20 }, expect: { kneeR: [75, 120], kneeL: [0, 14] } },
    ],
  },
  'split-squat': {
    cam: [0, 0], pace: 'slow', back: 1.1, peak: 1, variantOf: 'reverse-lunge',
    keys: [
      { ...STAND, hip: [-24.5, 45], legR: { foot: [0, 6], toes: 4 }, legL: { foot: [-58, 6], pitch: 48, out: 0 }, arms: { on: 'hip', by: [0, 4, 4], elbow: [-0.5, 0, 1] } },
      { t: 1.4, hold: 0.4, hip: [-22, 33], pelvis: 4, chest: 4, head: 2, legL: { foot: [-58, 6], pitch: 70, out: 0 }, expect: { kneeR: [80, 105], kneeL: [75, 115] } },
    ],
  },
  'knee-push-up': {
    cam: [0, 0], pace: 'slow', back: 1.1, peak: 1,
    keys: [
      { ...ALL_FOURS, hip: [-11.5], pelvis: 50.5, chest: 50.5, head: 58, legs: { knee: [-30, 6] }, arms: { hand: [7, 14], elbow: [-0.5, -0.85, 0.9] } },
      { t: 1.4, hold: 0.2, hip: [-7], pelvis: 74, chest: 74, head: 80, expect: { elbowR: [80, 125] } },
    ],
  },
  'wall-push-up': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 1,
    props: [{ kind: 'wall', x: 52 }],
    keys: [
      { ...STAND, straight: true, hip: [10, 51], pelvis: 12, chest: 12, head: 10, arms: { hand: [46, 14, 72], elbow: [-0.4, -1, 0.8] }, rests: ['wall'] },
      { t: 1.4, hold: 0.3, hip: [19, 47], pelvis: 23.5, chest: 23.5, head: 20, legs: { foot: [0, 6], toes: 6, pitch: 10 }, expect: { elbowR: [80, 130] } },
    ],
  },
  'pike-push-up': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 1,
    keys: [
      { hip: [3.5, 49.6], straight: true, pelvis: 146, chest: 146, head: 150, legs: { foot: [-23, 6], pitch: 25, out: 0 }, arms: { hand: [35, 12], elbow: [1, -0.2, 0.3] } },
      { t: 1.4, hold: 0.2, hip: [15, 45], pelvis: 153, chest: 153, head: 132, legs: { foot: [-23, 6], pitch: 45, out: 0 }, expect: { elbowR: [80, 120], kneeR: [0, 12] } },
    ],
  },
  'chair-dip': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 1,
    props: [{ kind: 'chair', x: -12 }],
    exceptions: { balance: { upTo: 20, why: 'the hands carry on the seat' } },
    keys: [
      { hip: [10, 32.5], pelvis: 0, chest: 0, head: 0, legs: { foot: [40, 6] }, arms: { hand: [0, 11, 26.5], elbow: [-1, 0, 0.2] } },
      { t: 1.4, hold: 0.3, hip: [10.5, 21.4], chest: 9, head: 4, expect: { elbowR: [80, 105] } },
    ],
  },
  'chair-push-up': {
    cam: [0, 0], pace: 'slow', back: 1.3, peak: 1,
    props: [{ kind: 'chair', x: 16, turned: true }],
    exceptions: { balance: { upTo: 44, why: 'the hands carry on the seat' } },
    keys: [
      { hip: [-30, 38], straight: true, pelvis: 52.5, chest: 52.5, head: 60, legs: { foot: [-72.4, 5.6], pitch: 54, out: 0 }, arms: { hand: [4.5, 13, 26.5], elbow: [-0.5, -0.85, 0.9] } },
      { t: 1.5, hold: 0.2, hip: [-25, 32], pelvis: 65, chest: 65, head: 70, legs: { foot: [-72.4, 5.6], pitch: 66, out: 0 }, expect: { elbowR: [80, 125] } },
    ],
  },
  'knee-side-plank': {
    cam: [-58, 0], pace: 'slow', back: 1.2, peak: 1, stay: true,
    keys: [
      { hip: [0, 10.1, -6], pelvis: [0, 0, 77], spine: [0, -39, 0], head: [0, -10], legR: { w: [0, 90, -90, 0, 80] }, legL: { w: [4, 90, 84, 0, 80] }, armR: { forearm: [0, 13.9], to: [16, 13.9] }, armL: { on: 'hip', by: [0, 3.4, -1] }, rests: ['side'] },
      { t: 1.2, hold: 2, hip: [0, 19.4, -13], pelvis: [0, 0, 65.4], spine: [0, 0, 0], head: [0, 0], legR: { w: [0, 90, -65.4, 0, 80] }, legL: { w: [4, 90, 62, 0, 80] }, armL: { w: [0, 0, 178] } },
    ],
  },
  'bicycle-crunch': {
    cam: [0, 0], pace: 'slow', back: 1, peak: 0, alternate: true,
    keys: [{ ...SUPINE, hold: 0.3, hip: [0, 5.5], chest: -56, spine: [0, 0, -28], head: -30, rests: ['seat', 'back'], legR: { w: [208, 108, 0, 0, 40] }, legL: { w: [108, 2, 2, 0, 70] }, arms: { on: 'head', by: [-2, 1, 7], elbow: [1, 0, 0.3] } }],
  },
  'prone-y-raise': {
    cam: [-22, 8], pace: 'slow', back: 1.1, peak: 1,
    keys: [
      { hip: [0, 5.5], pelvis: 90, chest: 90, head: 81, legs: { w: [-88.6, 0, 3, 0, 86] }, rests: ['front'], arms: { w: [91, 2, 38] } },
      { t: 1.1, hold: 1, chest: 74, head: 78, arms: { w: [120, 2, 38] } },
    ],
  },
  'wall-slide': {
    cam: [0, 0], pace: 'slow', back: 1.3, peak: 1,
    props: [{ kind: 'wall', x: 19.5 }],
    keys: [
      { ...STAND, arms: { hand: [13.5, 12, 80], elbow: [0.2, -1, 0.1] } },
      { t: 1.4, hold: 0.4, hip: [0.6, 52.1], pelvis: 2, chest: 3, head: 0, arms: { hand: [13.5, 12, 104.5], elbow: [0.6, -1, 0.1] }, expect: { elbowR: [0, 30] } },
    ],
  },
} satisfies Record<string, Figure>
