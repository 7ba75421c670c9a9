/**
 * Whole minutes at which the axis under a class's contour is marked, from 0: every 5, every 2
 * for classes up to 12 minutes. The last one leaves room for its label.
 */
export function minuteTicks(seconds: number): number[] {
  const minutes = seconds / 60
  const step = minutes <= 12 ? 2 : 5
  const count = Math.max(1, Math.ceil((minutes - step * 0.3) / step))
  return Array.from({ length: count }, (_, index) => index * step)
}
