import { CLASS_TYPES, type ClassType } from '@/lib/catalog/vocabulary'
import { EASY_PEAK, HARD_CARDIO_PEAK } from '../limits'
import type { Candidate } from './candidate'
import { mayShare, toSession, type Session } from './session'

/** How a week looks at a candidate: its utility with what is new or known this week. */
export type Ranked = { candidate: Candidate; rank: number }

const A_SHELF = 3
const A_KIND = { alone: 4, together: 1 }
const LEAST_FILL = 0.7
const LEAST_SINGLE = 0.5
const LEAST_START = 0.34
const LENGTHS_TRIED = 2
/** From here on, in seconds, a day is filled with three classes rather than two. */
const LONG_DAY = 75 * 60
const LEAST_PAIR = 0.4
const SHORT_PAIR = 45 * 60
const UPPER = 0b1111
const LOWER = 0b11100000

/** The best few of every shelf (type, length, effort and half of the body), so that search sees all kinds. */
export function shortlist(ranked: readonly Ranked[]): Candidate[] {
  const shelves = new Map<string, Ranked[]>()
  for (const entry of ranked) {
    const { item } = entry.candidate
    const key = `${item.type} ${Math.round(item.seconds / 300)} ${band(item.peakRpe)} ${half(entry.candidate)}`
    const shelf = shelves.get(key)
    if (shelf) shelf.push(entry)
    else shelves.set(key, [entry])
  }
  return [...shelves.values()].flatMap((shelf) => shelf.sort((a, b) => b.rank - a.rank || a.candidate.id - b.candidate.id).slice(0, A_SHELF).map((entry) => entry.candidate))
}

/**
 * Sessions of one to three classes for a day of so many minutes: all that fill a fair part of it, the best few
 * of each kind. `lead`, when given, is a class that each of them must hold.
 */
export function sessionOptions(list: readonly Candidate[], minutes: number, lead: Candidate | null = null): Session[] {
  const offered = minutes * 60
  const fitting = list.filter((candidate) => candidate.item.seconds <= offered)
  const partners = byLength(fitting)
  const kinds: Kinds = new Map()
  const starts = lead ? [lead] : fitting.filter((start) => start.item.seconds >= LEAST_START * Math.min(offered, LONG_DAY))
  const several = minutes >= LONG_DAY / 60
  for (const start of starts) {
    if (lead || start.item.seconds >= LEAST_SINGLE * offered) keep(kinds, [start], offered)
  }
  for (const start of starts) join(kinds, [start], partners, offered, lead !== null, several ? Math.min(LEAST_PAIR * offered, SHORT_PAIR) : LEAST_FILL * offered)
  if (minutes >= 45) {
    for (const { parts } of [...kinds.values()].flat()) {
      if (parts.length === 2) join(kinds, parts, partners, offered, false, Math.min(LEAST_FILL * offered, LONG_DAY))
    }
  }
  const sessions = [...kinds.values()].flatMap((kind) => kind.map(({ parts }) => toSession(parts)))
  const worthwhile = several ? sessions.filter((session) => session.seconds >= LEAST_SINGLE * offered || session.newcomerMay || session.parts.length === 1) : sessions
  return lead ? worthwhile : [...worthwhile, ...lastResorts(fitting)]
}

/** The least demanding class of each type, for days on which nothing longer may stand. */
function lastResorts(list: readonly Candidate[]): Session[] {
  const least = new Map<ClassType, Candidate>()
  for (const candidate of list) {
    const known = least.get(candidate.item.type)
    if (!known || candidate.counted < known.counted) least.set(candidate.item.type, candidate)
  }
  return [...least.values()].map((candidate) => toSession([candidate]))
}

/** Adds the classes of each type that fill the day best after what is there. */
function join(kinds: Kinds, parts: readonly Candidate[], partners: Partners, offered: number, anyLength: boolean, least: number): void {
  const used = parts.reduce((sum, part) => sum + part.item.seconds, 0)
  const room = offered - used
  const longest = anyLength ? room : Math.min(room, parts.at(-1)?.item.seconds ?? 0)
  for (const { type, lengths } of partners) {
    if (type !== 'strength' && parts.some((part) => part.item.type === type)) continue
    let taken = 0
    for (const { seconds, candidates } of lengths) {
      if (seconds > longest) continue
      if (taken >= LENGTHS_TRIED || used + seconds < least) break
      taken++
      for (const other of candidates) if (suits(parts, other) && mayShare([...parts, other])) keep(kinds, [...parts, other], offered)
    }
  }
}

/** Two classes of a type on a day only for strength, and only for different halves of the body. */
function suits(parts: readonly Candidate[], other: Candidate): boolean {
  return parts.every((part) => part.item.type !== other.item.type || half(part) !== half(other))
}

type Partners = { type: ClassType; lengths: { seconds: number; candidates: Candidate[] }[] }[]

/** By type, longest first; one of each effort and half of the body. */
function byLength(list: readonly Candidate[]): Partners {
  const types = new Map<ClassType, Map<number, Candidate[]>>()
  for (const candidate of list) {
    const lengths = types.get(candidate.item.type) ?? new Map<number, Candidate[]>()
    types.set(candidate.item.type, lengths)
    const same = lengths.get(candidate.item.seconds) ?? []
    if (!same.some((other) => band(other.item.peakRpe) === band(candidate.item.peakRpe) && half(other) === half(candidate))) lengths.set(candidate.item.seconds, [...same, candidate])
  }
  return [...types].map(([type, lengths]) => ({ type, lengths: [...lengths].sort(([a], [b]) => b - a).map(([seconds, candidates]) => ({ seconds, candidates })) }))
}

type Kinds = Map<number, { parts: readonly Candidate[]; worth: number }[]>

/** Keeps a combination if it is among the best of its kind: types, halves, load and effort. */
function keep(kinds: Kinds, parts: readonly Candidate[], offered: number): void {
  let seconds = 0, load = 0, peak = 0, utility = 0, types = 0
  for (const part of parts) {
    seconds += part.item.seconds
    load += part.item.load
    peak = Math.max(peak, part.item.peakRpe)
    utility += part.utility * part.item.seconds
    types += 5 ** CLASS_TYPES.indexOf(part.item.type) * (1 + half(part))
  }
  const full = seconds >= LEAST_FILL * offered ? 1 : 0
  const key = ((types * 40 + Math.min(39, Math.round((3 * 60 * load) / offered))) * 4 + band(peak)) * 2 + full
  const worth = utility / seconds + 0.5 * (seconds / offered)
  const kind = kinds.get(key)
  if (!kind) kinds.set(key, [{ parts, worth }])
  else if (kind.length < (parts.length === 1 ? A_KIND.alone : A_KIND.together)) kind.push({ parts, worth })
  else {
    const weakest = kind.reduce((least, entry, index) => (entry.worth < (kind[least]?.worth ?? Infinity) ? index : least), 0)
    if (worth > (kind[weakest]?.worth ?? Infinity)) kind[weakest] = { parts, worth }
  }
}

function band(peak: number): number {
  return peak <= EASY_PEAK ? 0 : peak <= 5 ? 1 : peak < HARD_CARDIO_PEAK ? 2 : 3
}

/** Which half of the body a strength class is for: 1 upper, 2 lower, 3 both or neither. */
function half(candidate: Candidate): number {
  if (candidate.item.type !== 'strength') return 0
  const upper = (candidate.major & UPPER) !== 0
  const lower = (candidate.major & LOWER) !== 0
  return upper === lower ? 3 : upper ? 1 : 2
}
