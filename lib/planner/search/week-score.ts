import { STRENGTH_DAY_SECONDS } from '../limits'
import { MAJOR_COUNT } from './candidate'
import type { Session } from './session'
import type { Slot } from './slot'
import type { WeekTargets } from './targets'

/** Weights of the soft goals. Order: the day is filled, strength and aerobic minutes, the load's shape, taste. */
const WEIGHT = {
  empty: 9, emptyLadder: 40, short: 3, unfilled: 2.2, strengthDay: 20, group: 0.45, aerobic: 11, aerobicMissed: 0.8, load: 10, overload: 14, liked: 0.6, day: 0.7, monotony: 0.7, heavyDay: 2.5,
  repeat: 0.5, repeatFree: 0.3, novelty: 0.8, calm: 0.5, stretch: 0.35, keep: 2.5,
}
const FULL = 0.95
const LEAST_FILL = 0.7
const STRETCH_SECONDS = 600
const CALM_SECONDS = 300
const LOAD_TOLERANCE = { over: 0.03, under: 0.01 }
const MONOTONY_AIM = 1.5
const HEAVY_DAY = 0.4
const HEAVY_SHARE = 1.25

/** What has been logged in a week already, for its sums. */
export type WeekDone = { load: number; counted: number; aerobic: number; strengthDays: number; hardCardio: number; effortfulDays: number; runDays: number; calmDays: number; stretchDays: number }

/** What a week is scored against. */
export type WeekAim = { slots: readonly Slot[]; targets: WeekTargets; done: WeekDone; isNew: readonly boolean[]; offered: number }

/** The sums of all days but one: scoring an option for that day then costs the same however long the week. */
export type Rest = {
  at: number
  fixed: number
  load: number
  aerobic: number
  strengthDays: number
  major: number
  calmDays: number
  stretchDays: number
  likedDays: number
  fresh: number
  parts: number
  filled: number
  days: readonly number[]
  hot: readonly number[]
  others: readonly Session[]
}

export function restOf({ slots, targets, done, isNew }: WeekAim, chosen: readonly (Session | null)[], at: number): Rest {
  let fixed = 0, load = done.load, aerobic = done.aerobic, strengthDays = done.strengthDays, major = 0, calmDays = done.calmDays, stretchDays = done.stretchDays, likedDays = 0, fresh = 0, parts = 0, filled = 0
  const days = [0, 0, 0, 0, 0]
  const hot = slots.map(() => 0)
  const others: Session[] = []
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index]
    if (!slot || index === at) continue
    const session = chosen[index]
    if (!session) {
      fixed -= emptyPenalty(slot)
      continue
    }
    filled++
    fixed += ownScore(slot, session, targets) - repeats(others, session)
    others.push(session)
    load += session.load
    aerobic += session.aerobic
    if (session.strengthSeconds >= STRENGTH_DAY_SECONDS) {
      strengthDays++
      major |= session.major
    }
    if (session.calmSeconds >= CALM_SECONDS) calmDays++
    if (session.stretchSeconds >= STRETCH_SECONDS) stretchDays++
    if (session.liked) likedDays++
    hot[index] = session.hotLoad
    for (let category = 0; category < 5; category++) days[category] = (days[category] ?? 0) + (session.shares[category] ?? 0)
    parts += session.parts.length
    for (const part of session.parts) if (isNew[part.id]) fresh++
  }
  return { at, fixed, load, aerobic, strengthDays, major, calmDays, stretchDays, likedDays, fresh, parts, filled, days, hot, others }
}

/** How good a week is with a session, or none, on the day left out of `rest`; higher is better. Every soft goal in one number. */
export function scoreWith(aim: WeekAim, rest: Rest, session: Session | null): number {
  const { targets } = aim
  const slot = aim.slots[rest.at]
  let score = rest.fixed
  const load = rest.load + (session?.load ?? 0)
  const aerobic = rest.aerobic + (session?.aerobic ?? 0)
  let { strengthDays, major, calmDays, stretchDays, likedDays, fresh } = rest
  if (session && slot) {
    score += ownScore(slot, session, targets) - repeats(rest.others, session)
    if (session.strengthSeconds >= STRENGTH_DAY_SECONDS) {
      strengthDays++
      major |= session.major
    }
    if (session.calmSeconds >= CALM_SECONDS) calmDays++
    if (session.stretchSeconds >= STRETCH_SECONDS) stretchDays++
    if (session.liked) likedDays++
    for (const part of session.parts) if (aim.isNew[part.id]) fresh++
  } else if (slot) score -= emptyPenalty(slot)
  const parts = rest.parts + (session?.parts.length ?? 0)
  if (strengthDays < targets.strengthDays) score -= WEIGHT.strengthDay * (targets.strengthDays - strengthDays)
  if (targets.strengthDays > 0) score -= WEIGHT.group * (MAJOR_COUNT - bits(major))
  if (aerobic < targets.aerobic) score -= targets.aerobicWeight * (WEIGHT.aerobicMissed + WEIGHT.aerobic * (1 - aerobic / targets.aerobic))
  if (targets.load > 0) score -= loadPenalty(load / targets.load - 1)
  for (let category = 0; category < 5; category++) score -= WEIGHT.day * Math.abs((rest.days[category] ?? 0) + (session?.shares[category] ?? 0) - (targets.days[category] ?? 0))
  if (calmDays < targets.calmDays) score -= WEIGHT.calm * (targets.calmDays - calmDays)
  if (stretchDays < targets.stretchDays) score -= WEIGHT.stretch * (targets.stretchDays - stretchDays)
  if (likedDays < targets.likedDays) score -= WEIGHT.liked * (targets.likedDays - likedDays)
  if (parts > 0) score -= WEIGHT.novelty * Math.abs(fresh / parts - targets.novelty)
  return rest.filled + (session ? 1 : 0) > 1 ? score - shapePenalty(aim, rest, session?.hotLoad ?? 0) : score
}

function loadPenalty(off: number): number {
  return off > 0 ? WEIGHT.overload * Math.max(0, off - LOAD_TOLERANCE.over) : WEIGHT.load * Math.max(0, -off - LOAD_TOLERANCE.under)
}

function emptyPenalty(slot: Slot): number {
  return slot.ladder ? WEIGHT.emptyLadder : WEIGHT.empty
}

function ownScore(slot: Slot, session: Session, targets: WeekTargets): number {
  return session.utility - fillPenalty(session.seconds / (slot.minutes * 60), targets.light) + (session === slot.keep ? WEIGHT.keep : 0)
}

function repeats(others: readonly Session[], session: Session): number {
  let penalty = 0
  for (const part of session.parts) for (const other of others) if (other.parts.includes(part)) penalty += part.free ? WEIGHT.repeatFree : WEIGHT.repeat
  return penalty
}

function fillPenalty(fill: number, light: boolean): number {
  const short = fill < LEAST_FILL ? WEIGHT.short + WEIGHT.short * (LEAST_FILL - fill) : 0
  return short + (light ? 0.15 : 1) * WEIGHT.unfilled * Math.max(0, FULL - fill)
}

/** Monotony (mean ÷ SD of daily load over 7 days; Foster) above 1.5, and days that carry too much of the week. */
function shapePenalty({ slots, offered }: WeekAim, rest: Rest, own: number): number {
  let hot = own, squares = own * own
  for (let index = 0; index < rest.hot.length; index++) {
    const value = rest.hot[index] ?? 0
    hot += value
    squares += value * value
  }
  if (hot === 0) return 0
  const mean = hot / 7
  const deviation = Math.sqrt(Math.max(0, squares / 7 - mean * mean))
  let penalty = deviation > 0.01 * mean ? WEIGHT.monotony * Math.max(0, mean / deviation - MONOTONY_AIM) : 0
  for (let index = 0; index < slots.length; index++) {
    const share = (index === rest.at ? own : rest.hot[index] ?? 0) / hot
    if (share <= HEAVY_DAY) continue
    const most = Math.max(HEAVY_DAY, (HEAVY_SHARE * (slots[index]?.minutes ?? 0)) / offered)
    if (share > most) penalty += WEIGHT.heavyDay * (share - most)
  }
  return penalty
}

function bits(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}
