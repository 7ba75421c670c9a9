import type { Figure } from '@/lib/figure/pose'
import { CROSSED, FRONT } from './stations'

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
    cam: [90, 0], pace: 'slow', back: 3, peak: 1,
    props: [{ kind: 'ring' }],
    keys: [
      { ...FRONT, armR: { chest: [8, -7, -3], elbow: [-0.2, -0.5, 1] }, armL: { chest: [7.5, -20, -3], elbow: [-0.4, -0.2, 1] }, breath: 0 },
      { t: 3, hold: 0.4, breath: 1 },
    ],
  },
} satisfies Record<string, Figure>
