/** `times` repetitions of `period` items each, from the index `start` on. */
export type Repeat = { start: number; period: number; times: number }

/**
 * The repetition, of two times or more, that covers most items of `keys` from `from` to before `end`; of equals the
 * one with the shortest period, then the earliest. `isRound` says whether items can be a round. Null where nothing repeats.
 */
export function longestRepeat(keys: readonly string[], from: number, end: number, isRound: (start: number, period: number) => boolean): Repeat | null {
  let best: Repeat | null = null
  for (let period = 1; period * 2 <= end - from; period++) {
    let same = 0
    for (let start = end - period - 1; start >= from; start--) {
      same = keys[start] === keys[start + period] ? same + 1 : 0
      const times = Math.floor(same / period) + 1
      if (times < 2 || !isRound(start, period)) continue
      const covered = times * period
      const known = best ? best.times * best.period : 0
      const earlier = best !== null && covered === known && period === best.period && start < best.start
      if (covered > known || earlier) best = { start, period, times }
    }
  }
  return best
}

/** After how many keys they come again in the same order, to their end; their number where they do not. */
export function cycleOf(keys: readonly string[]): number {
  for (let period = 1; period < keys.length; period++) {
    if (keys.every((key, index) => index < period || key === keys[index - period])) return period
  }
  return keys.length
}
