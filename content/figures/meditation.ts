import type { Figure } from '@/lib/figure/pose'
import { CROSSED, STAND } from './stations'

/** Breath and stillness. */
export const MEDITATION_FIGURES = {
  'sit-and-breathe': {
    exceptions: { range: { upTo: 80, why: 'crossed legs turn the thighs out past what stands' } },
    cam: [90, 6], pace: 'slow', back: 3, peak: 1, variantOf: 'easy-seat',
    props: [{ kind: 'ring' }],
    keys: [
      { ...CROSSED, chest: 4, head: 3, breath: 0 },
      { t: 3, hold: 0.4, chest: -2, head: -2, breath: 1 },
    ],
  },
  'stand-and-breathe': {
    cam: [0, 0], pace: 'slow', back: 3, peak: 1,
    props: [{ kind: 'ring' }],
    keys: [
      { ...STAND, arms: { chest: [8, -19, 2], elbow: [-0.7, -0.5, 0.6] }, breath: 0 },
      { t: 3, hold: 0.4, breath: 1 },
    ],
  },
  'sit-and-notice': {
    exceptions: { range: { upTo: 80, why: 'crossed legs turn the thighs out past what stands' } },
    cam: [90, 6], pace: 'slow', back: 2.4, peak: 1, stay: true, variantOf: 'easy-seat',
    keys: [
      { ...CROSSED, hold: 0.4, head: 10, arms: { chest: [12, -20, 1.5], elbow: [-0.4, -0.2, 1] } },
      { t: 2.4, hold: 3, head: 16, arms: { on: 'knee', by: [-5, 6.4, -4], elbow: [-0.5, -0.3, 0.8] } },
    ],
  },
  'slow-walk': {
    cam: [6, 0], pace: 'slow', back: 0.4, peak: 0, alternate: true, variantOf: 'walk-brisk',
    keys: [
      { ...STAND, pass: true, hip: [0, 51.6], chest: 1, head: 12, legR: { foot: [8, 4], pitch: -8, out: 0 }, legL: { foot: [-9.7, 4], pitch: 20, out: 0 }, arms: { chest: [9, -18, 1.5], elbow: [-0.7, -0.5, 0.6] } },
      { t: 0.6, pass: true, hip: [0, 52], legR: { foot: [0.9, 4] }, legL: { foot: [-8, 4, 4], pitch: 22 } },
      { t: 0.5, pass: true, hip: [0, 51.9], legR: { foot: [-5, 4], pitch: 3 }, legL: { foot: [8, 4, 3], pitch: 0 } },
    ],
  },
  'kneel-and-breathe': {
    cam: [0, 0], pace: 'slow', back: 3, peak: 1,
    props: [{ kind: 'ring' }],
    keys: [
      { hip: [-8.3], pelvis: 0, chest: 5, head: 4, legs: { knee: [14, 6] }, arms: { on: 'knee', by: [-9, 7.6, 1], elbow: [-1, -0.2, 0.3] }, breath: 0 },
      { t: 3, hold: 0.4, chest: -3, head: -3, breath: 1 },
    ],
  },
} satisfies Record<string, Figure>
