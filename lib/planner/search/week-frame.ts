import { daysOfWeek, isFrozen, minutesOn } from '../context'
import { EASY_PEAK, NEWCOMER, STRENGTH_DAY_SECONDS } from '../limits'
import { loadAllowance } from '../load-allowance'
import { hashText, seededRandom } from '../random'
import { sessionDays } from '../rules/day-rules'
import { loadRecord } from '../rules/load-rules'
import { countedLoad, isHardCardio, isRun, type PlanView } from '../rules/plan-view'
import { runLimit } from '../rules/run-rules'
import { muscleMask, type Candidate } from './candidate'
import { sessionOptions, shortlist } from './options'
import { mayShare, toSession, type Session } from './session'
import type { Slot, WeekFrame } from './slot'
import type { WeekDone } from './week-score'

const JITTER = 0.06
const KNOWN = 0.04
/** Weeks that draw on the same shortlist. */
const BLOCK_WEEKS = 4
/** Keeps sums of loads that another program rounds differently within the cap. */
const CAP_MARGIN = 0.998

export type FrameInput = { view: PlanView; week: number; candidates: readonly Candidate[]; ladder: ReadonlyMap<number, Candidate>; isNew: readonly boolean[]; runsAllowed: boolean; options: OptionsCache }

/** Sessions for a length of day, kept over a few weeks. */
export type OptionsCache = Map<string, Session[]>

/** Everything that search needs to know of a week: its open days, what may stand on them, what is done already. */
export function weekFrame(input: FrameInput): WeekFrame {
  const { view, week, ladder } = input
  const { context } = view
  const open = daysOfWeek(context, week).filter((day) => !isFrozen(context, day) && minutesOn(context, day) > 0)
  const block = Math.floor(week / BLOCK_WEEKS)
  let list: Candidate[] | null = null
  const optionsOn = (day: number) => {
    const lead = ladder.get(day) ?? null
    const key = `${block} ${minutesOn(context, day)} ${lead?.id ?? ''}`
    const known = input.options.get(key)
    if (known) return known
    list ??= blockList(input, block)
    const made = sessionOptions(list, minutesOn(context, day), lead)
    input.options.set(key, made)
    return made
  }
  const record = loadRecord(view)
  const activeDays = [...record.activeDays, ...open.slice(0, 1)].sort((a, b) => a - b)
  const idOf = new Map(input.candidates.map((candidate) => [candidate.item.slug, candidate.id]))
  return {
    level: context.request.level,
    cap: loadAllowance({ ...record, activeDays }, week) * CAP_MARGIN,
    done: weekDone(view, week),
    slots: open.map((day) => slotOn(input, day, optionsOn(day), idOf)),
  }
}

/** A fresh shortlist for a block of weeks: what is known is a little preferred, the rest takes turns. */
function blockList({ view, candidates, isNew, runsAllowed }: FrameInput, block: number): Candidate[] {
  const random = seededRandom(hashText(`${view.context.request.seed} ${block}`))
  const ranked = candidates.flatMap((candidate) => {
    const rank = candidate.utility + JITTER * random() + (isNew[candidate.id] ? 0 : KNOWN)
    return candidate.item.ladder !== null || (candidate.run && !runsAllowed) ? [] : [{ candidate, rank }]
  })
  const known = ranked.filter(({ candidate }) => !isNew[candidate.id])
  return [...new Set([...shortlist(ranked), ...shortlist(known).slice(0, 60)])]
}

function slotOn({ view, candidates, ladder }: FrameInput, day: number, options: readonly Session[], idOf: ReadonlyMap<string, number>): Slot {
  const near = [day - 1, day + 1].flatMap((other) => view.on(other).map(({ item }) => item))
  const uses = new Map<number, number[]>()
  for (let other = day - 6; other <= day + 6; other++) {
    for (const { item } of view.on(other)) {
      const id = idOf.get(item.slug)
      if (id !== undefined) uses.set(id, [...(uses.get(id) ?? []), other])
    }
  }
  return {
    day, minutes: minutesOn(view.context, day), options,
    hardNear: near.reduce((mask, item) => mask | muscleMask(item.hardMuscles), 0),
    hardCardioNear: near.some(isHardCardio), runNear: near.some(isRun),
    runLimit: runLimit(view, day), ladder: ladder.has(day),
    newcomer: view.context.request.level === 'beginner' && sessionDays(view, day) < NEWCOMER.sessionDays,
    uses, keep: keptSession(view, day, candidates, ladder.get(day) ?? null),
  }
}

/** The session of the plan in force, where all of it may still be used; a run of the ladder takes the step that is due. */
function keptSession(view: PlanView, day: number, candidates: readonly Candidate[], lead: Candidate | null): Session | null {
  const current = view.context.currentByDay.get(day)
  if (!current) return null
  const parts = current.classes.map(({ slug }) => candidates.find((candidate) => candidate.item.slug === slug) ?? null)
    .map((candidate) => (candidate?.item.ladder ? lead : candidate))
  const found = parts.filter((part) => part !== null)
  if (found.length === 0 || found.length < parts.length || (lead !== null && !found.includes(lead)) || !mayShare(found)) return null
  const session = toSession(found)
  return session.seconds <= minutesOn(view.context, day) * 60 ? session : null
}

function weekDone(view: PlanView, week: number): WeekDone {
  const days = daysOfWeek(view.context, week).map((day) => view.on(day))
  const all = days.flat()
  const count = (test: (day: (typeof days)[number]) => boolean) => days.filter(test).length
  return {
    load: total(all.map(({ item, share }) => item.load * share)),
    counted: total(all.map(({ item, share }) => (item.ladder === null ? countedLoad(item) * share : 0))),
    aerobic: total(all.map(({ item, share }) => (item.moderateMinutes + 2 * item.vigorousMinutes) * share)),
    strengthDays: count((day) => total(day.map(({ item, share }) => (item.type === 'strength' ? item.seconds * share : 0))) >= STRENGTH_DAY_SECONDS),
    hardCardio: all.filter(({ item }) => isHardCardio(item)).length,
    effortfulDays: count((day) => day.some(({ item }) => item.peakRpe > EASY_PEAK)),
    runDays: count((day) => day.some(({ item }) => isRun(item))),
    calmDays: count((day) => day.some(({ item }) => item.type === 'meditation')),
    stretchDays: count((day) => day.some(({ item }) => item.type === 'stretching' || item.type === 'yoga')),
  }
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
