import { daysOfWeek, type PlanContext } from '../context'
import { toDay } from '../dates'
import { LIMITS, LOAD_WINDOW_WEEKS } from '../limits'
import { loadRecord } from '../rules/load-rules'
import type { PlanView } from '../rules/plan-view'
import { carryingMinutes, intensityOf, isCalm } from './targets'

/** Where the load of a plan stands from week to week; ratios are load per carrying minute. */
export type LoadCurve = { ratio: number; sinceDeload: number }

const COMEBACK_GROWTH = 1.1
const RESUME_GROWTH = 1.04
const DELOAD_SHARE = 0.6
/** A deload comes once the mean counted load of four weeks is about at the level's floor (an expert consensus on deloading, rs-3468381; figures are judgement). */
const DELOAD_FLOOR_SHARE = { beginner: 1, intermediate: 0.88, advanced: 0.88 }
const DELOAD_SESSIONS = 4
/** Weeks of building before the next deload may come. */
const BUILD_WEEKS = 3
const NEVER_DELOADED = ['stress', 'sleep', 'flexibility', 'run-5k', 'prenatal']
/** Easy classes count half against the cap, so a week's load may pass it a little. */
const OVER_CAP = 1.04
/** Coming back, a little less than may be. */
const UNDER_CAP = 0.975

/** Load of a week, logged and planned. */
export function rawLoad(view: PlanView, week: number): number {
  return daysOfWeek(view.context, week).reduce((sum, day) => sum + view.on(day).reduce((own, { item, share }) => own + item.load * share, 0), 0)
}

/** `eased`: the share (0–1) of the level's own starting load that a slow start leaves. */
export type NextLoad = { load: number; deload: boolean; eased: number; curve: LoadCurve }

/** The load to aim at in a week, and whether it is a deload. */
export function nextLoad(view: PlanView, week: number, minutes: readonly number[], cap: number, curve: LoadCurve | null): NextLoad {
  const { context } = view
  const intensity = intensityOf(context)
  const carrying = carryingMinutes(minutes, isCalm(context))
  const capRatio = carrying > 0 ? ((curve === null && context.logs.length > 0 ? UNDER_CAP : OVER_CAP) * cap) / carrying : intensity.most
  if (curve && wantsDeload(view, week, curve)) {
    return { load: DELOAD_SHARE * curve.ratio * carrying, deload: true, eased: DELOAD_SHARE, curve: { ratio: curve.ratio * RESUME_GROWTH, sinceDeload: 0 } }
  }
  const ratio = Math.min(curve ? grown(context, intensity, curve) : firstRatio(view, week, intensity, carrying), intensity.most, capRatio)
  return { load: ratio * carrying, deload: false, eased: Math.min(1, ratio / intensity.first), curve: { ratio, sinceDeload: (curve?.sinceDeload ?? 0) + 1 } }
}

function grown(context: PlanContext, intensity: { growth: number; first: number }, curve: LoadCurve): number {
  const held = curve.ratio < intensity.first && (context.logs.length > 0 || context.request.level !== 'beginner')
  return curve.ratio * (held ? COMEBACK_GROWTH : intensity.growth)
}

/** Someone who trains starts from what they did; anyone else from the level's own intensity. */
function firstRatio(view: PlanView, week: number, intensity: { first: number; most: number; growth: number }, carrying: number): number {
  const before = Array.from({ length: LOAD_WINDOW_WEEKS }, (_, index) => rawLoad(view, week - 1 - index))
  const recent = Math.max(...before.slice(0, 2))
  if (recent <= 0 || carrying <= 0) return intensity.first
  return Math.min(intensity.most, Math.max((intensity.growth * recent) / carrying, 0.8 * intensity.first))
}

function wantsDeload(view: PlanView, week: number, curve: LoadCurve): boolean {
  const { goal, level } = view.context.request
  if (NEVER_DELOADED.includes(goal)) return false
  const current = view.context.request.current?.weeks.find((other) => toDay(other.startsOn) === view.context.start + 7 * week)
  if (current) return current.kind === 'deload'
  if (curve.sinceDeload < BUILD_WEEKS) return false
  const weeks = Array.from({ length: LOAD_WINDOW_WEEKS }, (_, index) => week - 1 - index)
  const sessions = weeks.map((other) => daysOfWeek(view.context, other).filter((day) => view.on(day).length > 0).length)
  const record = loadRecord(view)
  const mean = weeks.reduce((sum, other) => sum + record.weekLoad(other), 0) / weeks.length
  return sessions.every((count) => count >= DELOAD_SESSIONS) && mean >= DELOAD_FLOOR_SHARE[level] * LIMITS[level].floor
}
