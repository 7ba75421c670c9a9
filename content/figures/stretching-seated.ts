import type { Figure } from '@/lib/figure/pose'
import { ALL_FOURS, BENT, CHAIR, FRONT, STAND } from './stations'

const SEAT = [{ kind: 'chair', x: -3 }] as const

/** Stretches of neck, hands, shoulders and hips. */
export const STRETCHING_SEATED_FIGURES = {
  'figure-four': {
    cam: [90, 72], pace: 'slow', back: 1.6, peak: 2, stay: true,
    exceptions: { range: { upTo: 82, why: 'the thigh turns out past what stands' }, penetration: { upTo: 6, why: 'the hands hold the thigh' } },
    keys: [
      { ...BENT, hip: [-14, 5.5], legs: { foot: [22, 6], out: 0 }, arms: { w: [90, 4, 24] } },
      { t: 1.6, hold: 0.4, legR: { foot: [-2, -3, 27], out: 90 }, legL: { foot: [22, 6], out: 0 } },
      { t: 1.4, hold: 2, chest: -78, head: -62, legR: { foot: [-16, -4, 26], out: 90 }, legL: { w: [182, 94, 2, 0, 0] }, armL: { on: 'knee', by: [4, -9, 2], elbow: [-0.4, 0, 1] }, armR: { on: 'knee', other: true, by: [2.6, -9, 6], elbow: [-0.4, 0, 1] } },
      { t: 1.4, chest: -90, head: -81, legR: { foot: [-2, -3, 27], out: 90 }, legL: { foot: [22, 6], out: 0 }, arms: { w: [90, 4, 24] } },
    ],
  },
  'thread-the-needle': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 3, stay: true,
    exceptions: { range: { upTo: 8, why: 'the arm reaches across under the chest' } },
    keys: [
      ALL_FOURS,
      { t: 1.4, hold: 0.3, spine: [0, 0, -40], head: 90, armR: { w: [0, 2, 172] } },
      { t: 1.1, spine: [4, 0, 0], head: 100, armR: { hand: [12, 2, 10], elbow: [-1, 0, 0.4] } },
      { t: 1.7, hold: 2, hip: [-14], pelvis: 112, spine: [14, 0, 50], head: 108, armR: { hand: [4, -21], elbow: [-1, 0, 0.4] }, armL: { hand: [36, 8], elbow: [-1, 0, 0.3] } },
      { t: 1.7, hip: [-12], pelvis: 82, spine: [4, 0, 0], head: 100, armR: { hand: [12, 2, 10], elbow: [-1, 0, 0.4] }, armL: { hand: [12, 11.6], elbow: [-1, 0, 0.3] } },
    ],
  },
  'ankle-circle': {
    cam: [8, 0], pace: 'slow', back: 0.8, peak: 0,
    exceptions: { change: { upTo: 0.05, why: 'only the foot moves' } },
    keys: [
      { ...STAND, pass: true, hip: [0, 52.1, -3], legL: { foot: [0, 5] }, legR: { w: [32, 2, 2, 0, -24] }, arms: { j: [0, 10, 16] } },
      { t: 0.8, pass: true, legR: { w: [32, 2, 2, 24, 16] } },
      { t: 0.8, pass: true, legR: { w: [32, 2, 2, 0, 54] } },
      { t: 0.8, pass: true, legR: { w: [32, 2, 2, -24, 16] } },
    ],
  },
  'triceps-stretch': {
    cam: [-90, 0], pace: 'slow', back: 1.6, peak: 3, stay: true,
    exceptions: { penetration: { upTo: 8, why: 'the forearm passes the head, a hand holds the elbow' } },
    keys: [
      { ...FRONT },
      { t: 1.2, armR: { w: [0, 4, 174] } },
      { t: 1.2, head: [8, -8], spine: [0, -4, 0], armR: { chest: [-9, -8, 3], elbow: [-0.1, 1, 0.5] } },
      { t: 1.2, hold: 2, head: [8, -12], spine: [0, -8, 0], armR: { chest: [-9, -9, 2], elbow: [-0.1, 1, 0.2] }, armL: { on: 'elbow', other: true, by: [-2, 3, -1], elbow: [0, 1, 1] } },
    ],
  },
  'leg-swing': {
    cam: [0, 0], pace: 'slow', back: 0.4, peak: 0,
    keys: [
      { ...STAND, hip: [0, 53.2, -3], pelvis: [0, 0, -12], legL: { foot: [0, 5] }, legR: { j: [58, 6, 0, 0, 10] }, armR: { j: [-24, 10, 8] }, armL: { j: [30, 14, 8] }, hold: 0.1 },
      { t: 0.4, pass: true, legR: { j: [20, 36, 0, 0, -18] }, armR: { j: [4, 12, 8] }, armL: { j: [4, 14, 8] } },
      { t: 0.4, legR: { j: [-30, 14, 0, 0, 30] }, chest: 6, armR: { j: [34, 14, 8] }, armL: { j: [-24, 10, 8] }, hold: 0.1 },
      { t: 0.4, pass: true, chest: 0, legR: { j: [20, 36, 0, 0, -18] }, armR: { j: [4, 12, 8] }, armL: { j: [4, 14, 8] } },
    ],
  },
  'wall-chest-stretch': {
    cam: [0, 0], pace: 'slow', back: 1.6, peak: 1, stay: true, props: [{ kind: 'wall', x: -33 }],
    keys: [
      { ...STAND, pelvis: [0, -88, 0], legR: { foot: [-6, 2], toes: 70 }, legL: { foot: [5, -2], toes: -70 }, armR: { hand: [-27, 0, 91.5], elbow: [0, -1, 1] }, armL: { j: [4, 10, 8] } },
      { t: 1.8, hold: 2, hip: [-3.4, 52.1, -8], pelvis: [0, -40, 0], spine: [0, 0, 6], legR: { foot: [-7, -4], toes: 30 }, legL: { foot: [0, 12], toes: -30 }, armR: { hand: [-27, 0, 91.5], elbow: [-0.8, -1, 0.67] } },
    ],
  },
  'chair-figure-four': {
    cam: [76, 4], pace: 'slow', back: 1.6, peak: 2, stay: true, props: SEAT,
    exceptions: { range: { upTo: 83, why: 'the thigh turns out past what stands' }, penetration: { upTo: 4.5, why: 'the shin lies on the thigh' } },
    keys: [
      { ...CHAIR, arms: { on: 'knee', by: [-8, 6, 1] } },
      { t: 1.6, hold: 0.4, legR: { foot: [18, -7, 30.6], out: 90 }, armR: { on: 'knee', by: [-2, 6, 0], elbow: [-0.3, 0, 1] }, armL: { on: 'ankle', other: true, by: [-4, 6, -5], elbow: [-0.3, 0, 1] } },
      { t: 1.4, hold: 2, pelvis: 26, chest: 26, head: 20 },
      { t: 1.4, pelvis: 0, chest: 0, head: 0 },
    ],
  },
  'chair-chest-opener': {
    cam: [0, 0], pace: 'slow', back: 1.4, peak: 1, stay: true, props: [{ kind: 'chair', x: -7 }],
    keys: [
      { ...CHAIR, chest: 8, head: 4, arms: { on: 'knee', by: [-8, 6.4, 2] } },
      { t: 1.5, hold: 2, pelvis: 4, chest: -29, head: -20, arms: { hand: [-16.5, 13, 25], elbow: [-1, 0, 0.5] } },
    ],
  },
  'kneeling-lat-stretch': {
    cam: [64, 24], pace: 'slow', back: 1.6, peak: 2, stay: true,
    keys: [
      { ...ALL_FOURS, hip: [-28], pelvis: 30, chest: 40, head: 34, legs: { knee: [-12, 8] }, arms: { on: 'knee', by: [-3, 8, 3], elbow: [-0.6, -0.2, 1] } },
      { t: 1.4, hip: [-32.5], pelvis: 66, chest: 96, head: 94, arms: { hand: [18, 10], elbow: [-0.4, 0, 1] } },
      { t: 1.4, hold: 2, hip: [-32], pelvis: 66, spine: [28, -26, 20], head: [98, 0], armR: { hand: [15, -17], elbow: [-0.4, 0, 1] }, armL: { hand: [0.5, 34], elbow: [-0.4, 0, 1] } },
      { t: 1.4, hip: [-32.5], pelvis: 66, spine: [30], head: 94, arms: { hand: [18, 10], elbow: [-0.4, 0, 1] } },
    ],
  },
  'inner-thigh-stretch': {
    cam: [90, 0], pace: 'slow', back: 1.6, peak: 1, stay: true,
    exceptions: { penetration: { upTo: 5, why: 'the hands rest on the thigh' } },
    keys: [
      { ...FRONT, hip: [0, 44], legR: { foot: [0, 32], toes: 8, out: 0 }, legL: { foot: [0, 32], toes: 20, out: 0 }, arms: { on: 'hip', by: [0, 3, 5], elbow: [-0.3, 0, 1] } },
      { t: 1.8, hold: 4, hip: [-5.5, 35, -10], pelvis: [18, 0, -8], spine: [0, -8, 20], head: [10, 8], armL: { on: 'knee', by: [-3, 7, 2], elbow: [-0.2, 0.2, 1] }, armR: { on: 'knee', other: true, by: [-7, 9, 5.5], elbow: [-0.2, 0, 1] }, legL: { foot: [0, 32], toes: 20, out: 20 }, expect: { kneeR: [0, 14] } },
    ],
  },
  'chair-neck-tilt': {
    cam: [78, 4], pace: 'slow', back: 1.4, peak: 1, stay: true, props: SEAT,
    exceptions: { change: { upTo: 0.05, why: 'only the head moves' } },
    keys: [
      { ...CHAIR, legs: { foot: [20, 8] }, arms: { on: 'knee', by: [-8, 6, 0], elbow: [-0.6, -0.4, 0.5] } },
      { t: 1.5, hold: 2, head: [0, -42] },
    ],
  },
  'chair-shoulder-roll': {
    cam: [38, 4], pace: 'slow', back: 1, peak: 1, props: SEAT,
    exceptions: { range: { upTo: 8, why: 'the fingertips lie on the shoulders' } },
    keys: [
      { ...CHAIR, pass: true, arms: { on: 'shoulder', by: [6, 0, 0], elbow: [1, -0.3, 0.4] } },
      { t: 1, pass: true, arms: { on: 'shoulder', by: [6, 0, 0], elbow: [0.3, 0.8, 1] } },
      { t: 1, pass: true, arms: { on: 'shoulder', by: [6, 0, 0], elbow: [-0.9, 0.1, 1] } },
      { t: 1, pass: true, arms: { on: 'shoulder', by: [6, 0, 0], elbow: [-0.2, -1, 0.3] } },
    ],
  },
} satisfies Record<string, Figure>
