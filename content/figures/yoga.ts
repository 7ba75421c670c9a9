import type { Figure } from '@/lib/figure/pose'
import { ALL_FOURS, BENT, CROSSED, FRONT, PRONE, STAND, SUPINE } from './stations'

/** Poses of yoga, with the way in. */
export const YOGA_FIGURES = {
  'downward-dog': {
    cam: [0, 0], pace: 'slow', back: 1.6, peak: 1, stay: true,
    keys: [
      { ...ALL_FOURS, hip: [10, 27], pelvis: 80, chest: 88, legs: { foot: [-27.5, 6], pitch: 69, out: 0 }, arms: { hand: [38, 11.6], elbow: [-1, 0, 0.3] } },
      { t: 1.8, hold: 2, hip: [-1, 43.5], pelvis: 133, chest: 138, head: 150, legs: { foot: [-27.5, 6], pitch: 6, out: 0 } },
    ],
  },
  'warrior-2': {
    cam: [90, 0], pace: 'slow', back: 1.8, peak: 1, stay: true,
    exceptions: { range: { upTo: 40, why: 'a wide stance turns the thigh out before it opens' } },
    keys: [
      { ...FRONT, hip: [0, 39.4, -2], legR: { foot: [0, 33], toes: 88, out: 0 }, legL: { foot: [0, 38], toes: 12, out: 0 }, arms: { w: [0, 2, 60] } },
      { t: 1.8, hold: 2, hip: [0, 32, 6], arms: { w: [0, 2, 90] }, expect: { kneeR: [75, 105], kneeL: [0, 25] } },
    ],
  },
  'tree': {
    cam: [90, 0], pace: 'slow', back: 1.6, peak: 1, stay: true,
    exceptions: { range: { upTo: 50, why: 'a wide stance turns the thigh out before it opens' } },
    keys: [
      { ...FRONT, legs: { foot: [0, 7.6], toes: 8 }, arms: { w: [0, 4, 12] } },
      { t: 1.6, hold: 2, hip: [0, 52.1, -4.5], legR: { foot: [-11, -2, 26], pitch: 85, out: 90 }, arms: { w: [0, 4, 184] } },
    ],
  },
  'cobra': {
    cam: [0, 0], pace: 'slow', back: 1.5, peak: 1, stay: true,
    keys: [
      { ...PRONE, hip: [-10, 5.5], arms: { hand: [23, 13], elbow: [-1, 0.3, 0.6] } },
      { t: 1.5, hold: 2, pelvis: 84, chest: 45, head: 26, rests: ['front'] },
    ],
  },
  'childs-pose': {
    exceptions: { range: { upTo: 26, why: 'a fold lays the belly on the thighs' } },
    cam: [0, 0], pace: 'slow', back: 1.6, peak: 1, stay: true,
    keys: [
      { ...ALL_FOURS, hip: [-12], legs: { knee: [-12, 8] }, arms: { hand: [14, 11], elbow: [-0.6, -0.4, 1] } },
      { t: 1.8, hold: 2, hip: [-34.3], pelvis: 72, chest: 107, head: 112, arms: { hand: [19.8, 11], elbow: [-0.2, 0.2, 1] } },
    ],
  },
  'cat-cow': {
    cam: [0, 0], pace: 'slow', back: 1.6, peak: 0,
    keys: [
      { ...ALL_FOURS, hip: [-10], pelvis: 34, chest: undefined, spine: [75], head: 140, arms: { hand: [12, 11.6], elbow: [-0.3, -1, 0.2] }, hold: 0.6 },
      { t: 1.6, hold: 0.6, hip: [-12.6], pelvis: 110, spine: [-50], head: 30 },
    ],
  },
  'easy-seat': {
    exceptions: { range: { upTo: 80, why: 'crossed legs turn the thighs out past what stands' } },
    cam: [90, 6], pace: 'slow', back: 2.4, peak: 0, stay: true,
    keys: [
      { ...CROSSED, hold: 0.5 },
      { t: 2.4, hold: 0.5, chest: -3, head: -4 },
    ],
  },
  'mountain': {
    cam: [90, 0], pace: 'slow', back: 2, peak: 3, stay: true,
    keys: [
      { ...FRONT, legs: { foot: [0, 5.6], toes: 10 }, arms: { j: [0, 4, 6] }, chest: 6, head: 14 },
      { t: 1.6, pass: true, chest: 3, head: 6, arms: { j: [0, 4, 26] } },
      { t: 1.6, chest: 0, head: 0, arms: { j: [0, 4, 44] } },
      { t: 1.8, hold: 1, arms: { j: [0, 4, 14] } },
    ],
  },
  'forward-fold': {
    cam: [0, 0], pace: 'slow', back: 1.6, peak: 1, stay: true,
    keys: [
      STAND,
      { t: 1.8, hold: 2, hip: [-5, 51.6], pelvis: 112, chest: 164, head: 176, arms: { w: [6, 18, 2] } },
    ],
  },
  'upward-salute': {
    cam: [0, 0], pace: 'slow', back: 1.6, peak: 1, stay: true,
    keys: [
      { ...STAND, legs: { foot: [0, 5.6], toes: 4 } },
      { t: 1.6, hold: 1.6, hip: [3.4, 52], pelvis: 2, chest: -22, head: -6, arms: { w: [202, 2, 6] } },
    ],
  },
  'final-rest': {
    cam: [90, 72], pace: 'slow', back: 2, peak: 1, stay: true,
    keys: [
      { ...BENT, hip: [-4, 5.5], head: -70, legs: { foot: [20, 6], out: 0 }, arms: { w: [89, 4, 14] } },
      { t: 2, hold: 3, ...SUPINE, hip: [-4, 5.5], head: -70, arms: { w: [89, 4, 22] }, legs: { w: [89, 0, 5, 40, 45] } },
    ],
  },
} satisfies Record<string, Figure>
