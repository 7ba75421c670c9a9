import { daysOfWeek, isFrozen, minutesOn, type PlanContext } from '../context'
import type { Weekday } from '@/lib/catalog/vocabulary'
import type { WeekKind } from '../plan-types'
import type { PlannerClass } from '../planner-class'
import { hashText, seededRandom } from '../random'
import { viewOf, type PlanView } from '../rules/plan-view'
import type { Candidate } from './candidate'
import { isRunner } from './occasion'
import { ladderOfWeek } from './ladder-days'
import { nextLoad, rawLoad, type LoadCurve, type NextLoad } from './load-curve'
import { searchWeek } from './week-search'
import { weekFrame, type OptionsCache } from './week-frame'
import { dayTargets, isCalm, type WeekTargets } from './targets'

/** Sessions by day, and what kind of week each is. */
export type Filled = { planned: Map<number, PlannerClass[]>; kinds: WeekKind[] }

const AEROBIC_MINUTES = 150
const STRENGTH_DAYS = 2
const CALM_DAYS = 5
const STRETCH_DAYS = 2
const NOVELTY = { early: 0.4, later: 0.2, earlyWeeks: 2 }
const HOLD_GROWTH = 1.02
const SLOW_START = 0.85
/** So many weeks a slow start may fall short of the aerobic minutes. */
const SLOW_WEEKS = 4
const SLOW_AEROBIC = 0.65
/** Load of two short easy strength classes, and of a brisk minute. */
const EASY_STRENGTH_LOAD = 70
const BRISK_LOAD = 2.35

/** Fills a plan week by week, each with all that came before in view. */
export function fillPlan(context: PlanContext, candidates: readonly Candidate[], ladderDays: readonly Weekday[]): Filled {
  const planned = new Map<number, PlannerClass[]>()
  const isNew = candidates.map(({ item }) => !context.logs.some((log) => log.item?.slug === item.slug))
  const kinds: WeekKind[] = []
  const options: OptionsCache = new Map()
  let curve: LoadCurve | null = null
  for (let week = 0; week < context.request.weeks; week++) {
    const view = viewOf(planned, context)
    const open = daysOfWeek(context, week).filter((day) => !isFrozen(context, day) && minutesOn(context, day) > 0)
    if (open.length === 0) {
      kinds.push(context.request.current?.weeks[week]?.kind ?? 'hold')
      continue
    }
    const ladder: Map<number, Candidate> = ladderDays.length > 0 ? ladderOfWeek(view, week, ladderDays, candidates) : new Map<number, Candidate>()
    const frame = weekFrame({ view, week, candidates, ladder, isNew, runsAllowed: ladderDays.length === 0 && isRunner(context), options })
    const minutes = frame.slots.map((slot) => slot.minutes)
    const next = nextLoad(view, week, minutes, Math.max(0, frame.cap - frame.done.counted), curve)
    curve = next.curve
    const targets = weekTargets(context, week, minutes, next, isNew.every(Boolean))
    const ladderLoad = [...ladder.values()].reduce((sum, candidate) => sum + candidate.item.load, 0)
    const choice = searchWeek(frame, { ...targets, load: Math.max(targets.load, 1.15 * ladderLoad) + frame.done.load }, isNew, seededRandom(hashText(`${context.request.seed} choice ${week}`)))
    frame.slots.forEach((slot, index) => {
      const session = choice[index]
      if (!session) return
      planned.set(slot.day, session.parts.map((part) => part.item))
      for (const part of session.parts) isNew[part.id] = false
    })
    kinds.push(next.deload ? 'deload' : kindOf(viewOf(planned, context), week, kinds))
  }
  return { planned, kinds }
}

/** A week builds when it carries more than the last one that was no deload; the first builds from nothing. */
function kindOf(view: PlanView, week: number, kinds: readonly WeekKind[]): WeekKind {
  const last = kinds.findLastIndex((kind) => kind !== 'deload')
  return last < 0 || rawLoad(view, week) > HOLD_GROWTH * rawLoad(view, last) ? 'build' : 'hold'
}

function weekTargets(context: PlanContext, week: number, minutes: readonly number[], next: NextLoad, allNew: boolean): WeekTargets {
  const { goal, notTypes } = context.request
  const calm = isCalm(context)
  const days = dayTargets(context, minutes)
  const flexible = goal === 'flexibility' ? 3 : STRETCH_DAYS
  const early = week < NOVELTY.earlyWeeks ? NOVELTY.early : NOVELTY.later
  return {
    load: next.load, light: next.deload || next.eased < SLOW_START, days,
    strengthDays: notTypes.includes('strength') ? 0 : Math.min(Math.max(STRENGTH_DAYS, goal === 'strength' ? Math.round(days[0] ?? 0) : 0), minutes.filter((value) => value >= 15).length),
    aerobic: aerobicAim(minutes, calm, week < SLOW_WEEKS && next.eased < SLOW_START ? next.load : Infinity), aerobicWeight: goal === 'strength' ? 0.3 : 1,
    calmDays: calm && !notTypes.includes('meditation') ? Math.min(CALM_DAYS, minutes.length) : 0,
    stretchDays: Math.min(flexible, minutes.filter((value) => value >= 30).length),
    likedDays: context.request.types.some((type) => !notTypes.includes(type)) ? Math.ceil(0.5 * minutes.length) : 0,
    novelty: allNew ? 1 : early,
  }
}

/**
 * The aerobic minutes to aim at: all of them where time leaves room for them beside two short strength classes,
 * else what it does leave; `load` limits them in a slow start.
 */
function aerobicAim(minutes: readonly number[], calm: boolean, load: number): number {
  const offered = minutes.filter((value) => !calm || value >= 15).reduce((sum, value) => sum + value, 0)
  const byTime = offered >= AEROBIC_MINUTES ? AEROBIC_MINUTES : 0.9 * (offered - 18 * STRENGTH_DAYS)
  return Math.max(1, Math.min(byTime, (SLOW_AEROBIC * (load - EASY_STRENGTH_LOAD)) / BRISK_LOAD, AEROBIC_MINUTES))
}
