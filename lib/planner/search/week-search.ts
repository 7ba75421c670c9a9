import type { Random } from '../random'
import type { Session } from './session'
import { fits, fitsBefore, roomFor, type WeekFrame } from './slot'
import type { WeekTargets } from './targets'
import { restOf, scoreWith, type WeekAim } from './week-score'

type Choice = (Session | null)[]

/** A week to be solved: the options of each day are those that earlier days allow. */
type Problem = { frame: WeekFrame; aim: WeekAim; options: readonly (readonly Session[])[] }

const STARTS = 3
const MAX_SWEEPS = 6
const LEADERS = 5
const GAIN = 1e-9

/**
 * Chooses a session for every slot of a week: greedy from several starts, improved by replacing, swapping and
 * replacing in pairs until nothing gains. Same random numbers, same choice. Breaks none of rules 4–8, 10, 14, 17.
 */
export function searchWeek(frame: WeekFrame, targets: WeekTargets, isNew: readonly boolean[], random: Random): Choice {
  const offered = frame.slots.reduce((sum, slot) => sum + slot.minutes, 0)
  const problem: Problem = {
    frame, aim: { slots: frame.slots, targets, done: frame.done, isNew, offered },
    options: frame.slots.map((slot) => [...(slot.keep ? [slot.keep] : []), ...slot.options].filter((option) => fitsBefore(slot, option, frame.level))),
  }
  let best: Choice = frame.slots.map(() => null)
  let bestScore = score(problem, best)
  for (let start = 0; start < STARTS; start++) {
    const choice = greedy(problem, start, random)
    const value = improve(problem, choice)
    if (value > bestScore + GAIN) {
      best = choice
      bestScore = value
    }
  }
  if (improvePairs(problem, best)) improve(problem, best)
  return best
}

function score({ aim }: Problem, choice: Choice): number {
  return scoreWith(aim, restOf(aim, choice, 0), choice[0] ?? null)
}

/** Fills the days in turn, each with what suits its share of the load best; what the plan in force holds comes first. */
function greedy({ frame, aim, options }: Problem, start: number, random: Random): Choice {
  const { slots } = frame
  const { targets, offered } = aim
  const choice: Choice = slots.map(() => null)
  slots.forEach((slot, index) => {
    if (slot.keep && options[index]?.[0] === slot.keep && fits(frame, roomFor(frame, choice, index), slot.keep)) choice[index] = slot.keep
  })
  const order = slots.map((_, index) => ({ index, key: (start === 0 ? index : random()) - (slots[index]?.ladder ? 100 : 0) })).sort((a, b) => a.key - b.key)
  const left = [...targets.days]
  for (const { index } of order) {
    const slot = slots[index]
    if (!slot || choice[index]) continue
    const share = (targets.load * slot.minutes) / Math.max(1, offered)
    const room = roomFor(frame, choice, index)
    let top: Session | null = null
    let topWorth = -Infinity
    for (const option of options[index] ?? []) {
      let wanted = 0
      for (let category = 0; category < 5; category++) wanted += (option.shares[category] ?? 0) * Math.min(1, Math.max(0, left[category] ?? 0))
      const worth = option.utility + wanted + Math.min(1, option.seconds / (54 * slot.minutes)) - (share > 0 ? Math.min(1.5, Math.abs(option.load / share - 1)) : 0)
      if (worth > topWorth && fits(frame, room, option)) {
        top = option
        topWorth = worth
      }
    }
    choice[index] = top
    top?.shares.forEach((value, category) => { left[category] = (left[category] ?? 0) - value })
  }
  return choice
}

function improve(problem: Problem, choice: Choice): number {
  let value = score(problem, choice)
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    const before = value
    for (let index = 0; index < choice.length; index++) value = replaceOne(problem, choice, index)
    value = swapDays(problem, choice, value)
    if (value <= before + GAIN) break
  }
  return value
}

function replaceOne({ frame, aim, options }: Problem, choice: Choice, index: number): number {
  const rest = restOf(aim, choice, index)
  const room = roomFor(frame, choice, index)
  let best = choice[index] ?? null
  let value = scoreWith(aim, rest, best)
  for (const option of options[index] ?? []) {
    if (option === best || !fits(frame, room, option)) continue
    const now = scoreWith(aim, rest, option)
    if (now > value + GAIN) {
      value = now
      best = option
    }
  }
  choice[index] = best
  return value
}

function swapDays(problem: Problem, choice: Choice, from: number): number {
  let value = from
  for (let first = 0; first < choice.length; first++) {
    for (let second = first + 1; second < choice.length; second++) {
      const [a, b] = [choice[first] ?? null, choice[second] ?? null]
      if (!a || !b || a === b || a.ladder || b.ladder || !mayStand(problem, first, b) || !mayStand(problem, second, a)) continue
      choice[first] = null
      choice[second] = null
      const now = place(problem, choice, first, b) && place(problem, choice, second, a) ? score(problem, choice) : -Infinity
      if (now > value + GAIN) value = now
      else {
        choice[first] = a
        choice[second] = b
      }
    }
  }
  return value
}

function mayStand({ frame }: Problem, index: number, session: Session): boolean {
  const slot = frame.slots[index]
  return slot !== undefined && session.seconds <= slot.minutes * 60 && fitsBefore(slot, session, frame.level)
}

function place({ frame }: Problem, choice: Choice, index: number, session: Session): boolean {
  if (!fits(frame, roomFor(frame, choice, index), session)) return false
  choice[index] = session
  return true
}

/** Replaces two days at once where one may be held in place by the other: neighbours, and days left empty. */
function improvePairs(problem: Problem, choice: Choice): boolean {
  const { frame, aim, options } = problem
  const from = score(problem, choice)
  let value = from
  for (let first = 0; first < choice.length; first++) {
    for (let second = first + 1; second < choice.length; second++) {
      const [a, b] = [choice[first] ?? null, choice[second] ?? null]
      const close = (frame.slots[second]?.day ?? 0) - (frame.slots[first]?.day ?? 0) === 1
      if (!close && a && b) continue
      let best: [Session | null, Session | null] = [a, b]
      choice[second] = null
      for (const option of leaders(problem, choice, first)) {
        choice[first] = option
        const rest = restOf(aim, choice, second)
        const room = roomFor(frame, choice, second)
        for (const other of options[second] ?? []) {
          if (!fits(frame, room, other)) continue
          const now = scoreWith(aim, rest, other)
          if (now > value + GAIN) {
            value = now
            best = [option, other]
          }
        }
      }
      choice[first] = best[0]
      choice[second] = best[1]
    }
  }
  return value > from + GAIN
}

/** The options of a day that promise most, one of each kind of day. */
function leaders({ frame, aim, options }: Problem, choice: Choice, index: number): Session[] {
  const rest = restOf(aim, choice, index)
  const room = roomFor(frame, choice, index)
  const kinds = new Map<number, { option: Session; value: number }>()
  for (const option of options[index] ?? []) {
    if (!fits(frame, room, option)) continue
    const value = scoreWith(aim, rest, option)
    const kind = ((option.hard * 2 + (option.strengthSeconds > 0 ? 1 : 0)) * 4 + option.hardCardio) * 2 + (option.peak > 3 ? 1 : 0)
    if (value > (kinds.get(kind)?.value ?? -Infinity)) kinds.set(kind, { option, value })
  }
  return [...kinds.values()].sort((a, b) => b.value - a.value).slice(0, LEADERS).map(({ option }) => option)
}
