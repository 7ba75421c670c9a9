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
} satisfies Record<string, Figure>
