import type { Figure } from '@/lib/figure/pose'
import { FRONT, STAND } from './stations'

/** Under both feet and up to the hands. */
const UNDER_FEET = [{ kind: 'band', from: 'toeL', to: 'handL' }, { kind: 'band', from: 'toeR', to: 'handR' }] as const
const BETWEEN_HANDS = [{ kind: 'band', from: 'handL', to: 'handR' }] as const
const ROUND_ANKLES = [{ kind: 'band', from: 'ankleL', to: 'ankleR' }] as const

/** Strength with a band. */
export const BAND_FIGURES = {
  'band-row': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 1, props: UNDER_FEET,
    keys: [
      { ...STAND, hip: [-13, 45.5], pelvis: 64, chest: 66, head: 58, legs: { foot: [0, 7] }, arms: { w: [0, 4, 2] } },
      { t: 1.1, hold: 0.4, arms: { w: [-112, 108, 10] }, expect: { elbowR: [90, 120], chest: [55, 75] } },
    ],
  },
  'band-pull-apart': {
    cam: [90, 26], pace: 'slow', back: 1.2, peak: 1, props: BETWEEN_HANDS,
    keys: [
      { ...FRONT, hip: [-8, 50.3], legs: { foot: [-8, 16], toes: 18 }, arms: { w: [86, 6, -8] } },
      { t: 1.3, hold: 0.4, arms: { w: [90, 6, 86] }, expect: { elbowR: [0, 15] } },
    ],
  },
  'band-walk': {
    cam: [90, 0], pace: 'slow', back: 0.8, peak: 1, alternate: true, props: ROUND_ANKLES,
    keys: [
      { ...FRONT, hip: [-6, 47.8, -12], pelvis: 14, chest: 15, head: 4, legL: { foot: [0, 22], toes: 8 }, legR: { foot: [0, -4], toes: 8 }, arms: { on: 'hip', by: [2, 4, 4], elbow: [-0.3, 0, 1] } },
      { t: 0.8, hold: 0.1, hip: [-6, 46, 0], legR: { foot: [0, 22], toes: 8 }, expect: { kneeR: [20, 50] } },
    ],
  },
  'band-press': {
    cam: [-34, 0], pace: 'slow', back: 1.2, peak: 1, props: [{ kind: 'band', from: 'shoulderL', to: 'shoulderR' }, { kind: 'band', from: 'shoulderL', to: 'handL' }, { kind: 'band', from: 'shoulderR', to: 'handR' }],
    keys: [
      { ...STAND, hip: [-2, 50], legL: { foot: [12, 6] }, legR: { foot: [-16, 6], pitch: 10 }, arms: { chest: [6, -7, 14], elbow: [-1, 0, 0.6] } },
      { t: 1.2, hold: 0.4, arms: { chest: [31, -5, 9], elbow: [-1, 0, 0.6] }, expect: { elbowR: [0, 30] } },
    ],
  },
  'band-pulldown': {
    cam: [90, 0], pace: 'slow', back: 1.3, peak: 1, props: BETWEEN_HANDS,
    keys: [
      { ...FRONT, hip: [0, 51], legs: { foot: [0, 13], toes: 18 }, arms: { j: [0, 8, 168, 90] } },
      { t: 1.3, hold: 0.4, arms: { j: [0, 84, 46, 90] }, expect: { elbowR: [75, 110] } },
    ],
  },
  'band-curl': {
    cam: [0, 0], pace: 'slow', back: 1.3, peak: 1, props: UNDER_FEET, variantOf: 'biceps-curl',
    keys: [
      { ...STAND, legs: { foot: [0, 7], toes: 8 }, arms: { j: [0, 10, 5] } },
      { t: 1.2, hold: 0.3, arms: { j: [0, 120, 5] }, expect: { elbowR: [110, 140] } },
    ],
  },
  'band-squat': {
    cam: [0, 0], pace: 'slow', back: 1.3, peak: 1, props: UNDER_FEET, variantOf: 'squat',
    keys: [
      { ...STAND, legs: { foot: [0, 8], toes: 14 }, arms: { chest: [8.5, -1, 13], elbow: [0.5, -1, 0.2] } },
      { t: 1.6, hold: 0.4, hip: [-15, 27], pelvis: 36, chest: 36, head: 16, expect: { kneeR: [95, 125] } },
    ],
  },
  'band-overhead-press': {
    cam: [90, 0], pace: 'slow', back: 1.3, peak: 1, props: UNDER_FEET,
    keys: [
      { ...FRONT, hip: [0, 51], legs: { foot: [0, 14], toes: 18 }, arms: { j: [0, 128, 62, 90] } },
      { t: 1.2, hold: 0.4, arms: { j: [0, 10, 168, 90] }, expect: { elbowR: [0, 20] } },
    ],
  },
  'band-kickback': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 1, props: ROUND_ANKLES,
    keys: [
      { ...STAND, hip: [0, 52.1, -2], pelvis: 4, chest: 4, head: 2, legL: { foot: [0, 4] }, legR: { w: [2, 20, 2, 0, -14] }, arms: { on: 'hip', by: [0, 4, 4], elbow: [-0.5, 0, 1] } },
      { t: 1.2, hold: 0.5, hip: [0.5, 52.1, -2], pelvis: 6, chest: 4, head: 2, legR: { w: [-25, 2, 2, 0, 6] }, expect: { kneeR: [0, 10], hipR: [-32, -10], chest: [0, 8] } },
    ],
  },
  'band-external-rotation': {
    cam: [90, 12], pace: 'slow', back: 1.2, peak: 1, props: BETWEEN_HANDS,
    exceptions: { change: { upTo: 0.09, why: 'the forearms move and nothing else should' } },
    keys: [
      { ...FRONT, hip: [0, 51.2], legs: { foot: [0, 12], toes: 18 }, arms: { j: [0, 90, 16, -20] } },
      { t: 1.2, hold: 0.4, arms: { j: [0, 90, 16, 62] }, expect: { elbowR: [80, 100] } },
    ],
  },
} satisfies Record<string, Figure>
