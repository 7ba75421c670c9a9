import { EASY_PEAK, LONG_CLASS_SECONDS, MAX_CLASSES_A_DAY, MAX_LONG_HARD_CLASSES } from '../limits'
import type { Candidate } from './candidate'
import { CATEGORIES } from './categories'

/** Classes that would make one day, with their sums worked out. Loads in rpe × minutes. */
export type Session = {
  parts: readonly Candidate[]
  seconds: number
  load: number
  /** Counted load outside the running ladder. */
  counted: number
  /** Load of classes above peakRpe 3: what counts for monotony. */
  hotLoad: number
  hard: number
  /** Major muscle groups of its strength classes, as a mask. */
  major: number
  strengthSeconds: number
  hardCardio: number
  runSeconds: number
  runs: boolean
  ladder: boolean
  peak: number
  newcomerMay: boolean
  aerobic: number
  calmSeconds: number
  stretchSeconds: number
  /** A good part of it is of a preferred type. */
  liked: boolean
  /** Mean utility over its seconds, a little less for every class more. */
  utility: number
  /** How much of the day each category has, summing to 1. */
  shares: readonly number[]
}

/** Stretching and sitting round a day off: they weigh less in what the day is for. */
const ASIDE = 0.5
/** One class is simpler than two, most of all on a short day; scraps of a few minutes are worth least. */
const EACH_MORE = { short: 0.3, long: 0.07, shortDaySeconds: 35 * 60, scrap: 0.3, scrapSeconds: 8 * 60 }

export function toSession(parts: readonly Candidate[]): Session {
  let seconds = 0, load = 0, counted = 0, hotLoad = 0, hard = 0, major = 0, strengthSeconds = 0, hardCardio = 0, runSeconds = 0, peak = 0, aerobic = 0, calmSeconds = 0, stretchSeconds = 0, utility = 0, weight = 0, likedSeconds = 0
  let runs = false, ladder = false, newcomerMay = true
  const shares = [0, 0, 0, 0, 0]
  for (const part of parts) {
    const { item } = part
    seconds += item.seconds
    load += item.load
    if (item.ladder === null) counted += part.counted
    else ladder = true
    if (item.peakRpe > 3) hotLoad += item.load
    hard |= part.hard
    if (item.type === 'strength') {
      strengthSeconds += item.seconds
      major |= part.major
    }
    if (part.hardCardio) hardCardio++
    runSeconds += item.runSeconds
    runs ||= part.run
    peak = Math.max(peak, item.peakRpe)
    newcomerMay &&= part.newcomerMay
    aerobic += part.aerobic
    if (item.type === 'meditation') calmSeconds += item.seconds
    if (item.type === 'stretching' || item.type === 'yoga') stretchSeconds += item.seconds
    utility += part.utility * item.seconds
    if (part.liked) likedSeconds += item.seconds
    const own = item.seconds * (item.type === 'stretching' || item.type === 'meditation' ? ASIDE : 1)
    weight += own
    const category = CATEGORIES.indexOf(part.category)
    shares[category] = (shares[category] ?? 0) + own
  }
  return {
    parts, seconds, load, counted, hotLoad, hard, major, strengthSeconds, hardCardio, runSeconds, runs, ladder, peak, newcomerMay, aerobic, calmSeconds, stretchSeconds, liked: likedSeconds >= 0.4 * seconds,
    utility: utility / seconds - splitting(parts, seconds), shares: shares.map((share) => share / weight),
  }
}

function splitting(parts: readonly Candidate[], seconds: number): number {
  if (parts.length === 1) return 0
  const scraps = parts.filter(({ item }) => item.seconds < EACH_MORE.scrapSeconds).length
  return (parts.length - 1) ** 1.5 * (seconds <= EACH_MORE.shortDaySeconds ? EACH_MORE.short : EACH_MORE.long) + scraps * EACH_MORE.scrap
}

/** True when classes may share a day (rule 14) and none is there twice. */
export function mayShare(parts: readonly Candidate[]): boolean {
  if (parts.length > MAX_CLASSES_A_DAY) return false
  let long = 0, hardCardio = false, strength = 0
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]
    if (!part) continue
    const { item } = part
    if (item.seconds > LONG_CLASS_SECONDS && item.peakRpe > EASY_PEAK) long++
    if (item.type === 'strength') strength += item.seconds
    hardCardio ||= part.hardCardio
    for (let other = 0; other < index; other++) if (parts[other] === part) return false
  }
  return long <= MAX_LONG_HARD_CLASSES && !(hardCardio && strength > LONG_CLASS_SECONDS)
}
