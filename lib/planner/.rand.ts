import { readFileSync } from 'node:fs'
import { makePlan } from '@/lib/planner/plan'
import { planContext, minutesOn } from '@/lib/planner/context'
import { validatePlan } from '@/lib/planner/validate'
import { parsePlanRequest } from '@/lib/planner/request'
import { seededRandom } from '@/lib/planner/random'
import { randomRequest } from '@/lib/planner/random-request'
import { toDay } from '@/lib/planner/dates'
import type { PlannerClass } from '@/lib/planner/planner-class'
const classes = JSON.parse(readFileSync('/tmp/pl/classes.json', 'utf8')) as PlannerClass[]
const random = seededRandom(Number(process.env.SEED ?? 7)); const N = Number(process.env.N ?? 100)
const by1: Record<string, number[]> = {}
const viol: Record<string, number> = {}, cannots: Record<string, number> = {}, times: number[] = []; const perWeek: number[] = []
let offered = 0, filled = 0, full = 0, weeksN = 0, s2 = 0, s2n = 0, s1 = 0, s1n = 0, badLoosen = 0
for (let i = 0; i < N; i++) {
  const input = randomRequest(random, classes); const parsed = parsePlanRequest(input); if (!parsed.ok) { console.log(parsed.errors); break }
  const t = performance.now(); const plan = makePlan(parsed.request, classes); const dt = performance.now() - t
  if (plan.status === 'cannot') { for (const r of plan.reasons) { const k = r.rule + ' ' + r.message.slice(0, 40); cannots[r.rule] = (cannots[r.rule] ?? 0) + 1; if (process.env.V) console.log(i, k, JSON.stringify(r.loosen).slice(0, 200)); const final = (r.rule === 'H1' && Object.keys(r.loosen).length === 0) || r.rule === 'H16'; if (!final && makePlan({ ...parsed.request, ...r.loosen }, classes).status !== 'plan') badLoosen++ } continue }
  times.push(dt); perWeek.push(dt / plan.weeks.length)
  const context = planContext(parsed.request, classes)
  for (const v of validatePlan(plan, context)) { viol[v.rule] = (viol[v.rule] ?? 0) + 1; console.log(i, v) }
  for (const [k, w] of plan.weeks.entries()) { weeksN++; 
    let days = 0; let strength = 0; let aer = 0; let mins = 0
    for (let d = context.start + 7 * k; d < context.start + 7 * k + 7; d++) { const m = minutesOn(context, d); if (m === 0 || d < context.today || context.logsByDay.has(d)) continue; offered++; days++; mins += m
      const s = w.sessions.find((x) => toDay(x.date) === d); if (!s) continue; filled++; const items = s.classes.map((c) => context.bySlug.get(c.slug)!); const sec = items.reduce((a, b) => a + b.seconds, 0); if (sec >= 0.7 * 60 * m) full++; else if (process.env.V) console.log(i, 'short', w.kind, m, sec / 60, items.map((x) => x.slug).join(' '))
      if (items.reduce((a, b) => a + (b.type === 'strength' ? b.seconds : 0), 0) >= 900) strength++; aer += items.reduce((a, b) => a + b.moderateMinutes + 2 * b.vigorousMinutes, 0) }
    const req = parsed.request
    const long = Object.values(req.weekdays).filter((m) => (m ?? 0) >= 15).length
    if (!req.notTypes.includes('strength') && long >= 2 && days >= 2) { s2n++; if (strength >= 2) s2++; else if (process.env.V) console.log(i, 'S2', k, strength, req.goal, req.level, JSON.stringify(req.weekdays), req.equipment.join(), req.avoidJoints.join(), JSON.stringify(req.screening)) }
    const ok1 = !req.notTypes.includes('walking') && Object.values(req.weekdays).filter((m) => (m ?? 0) >= 25).length >= 4 && mins >= 150 && days >= 4; if (ok1) { const key = (k < 2 ? 'wk1-2' : k < 4 ? 'wk3-4' : 'wk5+') + (req.goal === 'strength' ? ' strength' : '') + (w.kind === 'deload' ? ' deload' : '') + ' ' + req.level; const e = (by1[key] ??= [0, 0]); e[1]++; if (aer >= 150) e[0]++ }
    if (ok1) { s1n++; if (aer >= 150) s1++; else if (process.env.V) console.log(i, 'S1', k, Math.round(aer), req.goal, req.level, JSON.stringify(req.weekdays), w.load, w.kind) }
  }
}
times.sort((a, b) => a - b); perWeek.sort((a, b) => a - b)
console.log(by1)
console.log({ N, viol, cannots, badLoosen, offered, filled: filled / offered, full: full / offered, s2: s2 / s2n, s1: s1 / s1n, median: times[times.length >> 1], p95: times[Math.floor(times.length * .95)], max: times.at(-1), perWeekMedian: perWeek[perWeek.length >> 1] })
