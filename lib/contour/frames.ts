import type { Box, HandOptions } from './hands'

/** Where a contour stands. */
export const CONTOUR_VARIANTS = ['page', 'scrubber', 'card', 'row', 'thumb', 'plan', 'calendar'] as const
export type ContourVariant = (typeof CONTOUR_VARIANTS)[number]
export type Screen = 'wide' | 'phone'
export type Frame = Box & HandOptions

/**
 * Size in px and hand of a contour by place. Those of covers scale with their plate; those of
 * the plan and the calendar are as wide as their minutes, so days compare at a glance.
 * `seconds` of the class, > 0.
 */
export function frameOf(variant: ContourVariant, screen: Screen, seconds: number): Frame {
  const wide = screen === 'wide'
  switch (variant) {
    case 'page':
      return wide ? { width: 1312, height: 224, gap: 2, radius: 3 } : { width: 350, height: 120, gap: 1, radius: 1.5, least: 3 }
    case 'scrubber':
      return wide
        ? { width: 1312, height: 88, gap: 2, radius: 2, exact: true }
        : { width: 350, height: 64, gap: 1, radius: 1.5, least: 2.5, exact: true }
    case 'card':
      return { width: 322, height: 120, gap: 1, radius: 1.5 }
    case 'row':
      return { width: 120, height: 52, gap: 1, radius: 1, least: 2.5, dot: 4 }
    case 'thumb':
      return { width: 64, height: 32, gap: 1, radius: 1, least: 3, dot: 3 }
    case 'plan':
      return { width: (seconds / 60) * (wide ? 3.35 : 2.5), height: wide ? 132 : 52, gap: 1, radius: 1, least: 2.5, dot: 4 }
    case 'calendar':
      return { width: (seconds / 60) * (wide ? 2.75 : 1.35), height: wide ? 44 : 24, gap: 1, radius: 1, least: 2.5, dot: 3 }
  }
}
