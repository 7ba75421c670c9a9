/** Flashes a second that are safe to look at. Source: WCAG 2.2, 2.3.1. */
export const MOST_FLASHES = 3

/** Says of each moment (monotonic, in ms) whether a flash may begin then: never more than three in any second. */
export function createFlashLimit(): (now: number) => boolean {
  let begun: number[] = []
  return (now) => {
    begun = begun.filter((at) => now - at <= 1000)
    if (begun.length >= MOST_FLASHES) return false
    begun.push(now)
    return true
  }
}
