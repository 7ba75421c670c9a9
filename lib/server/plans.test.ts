import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { createPerson } from '@/db/mutations/people-account'
import type { Viewer } from '@/db/queries/people'
import { consents, workouts } from '@/db/schema-people'
import { plans, planSessions, profiles } from '@/db/schema-plans'
import { testDatabase } from '@/db/testing'
import { boardWeeks } from '@/lib/plan/board'
import { getDb } from './db'
import { buildPlan } from './plan-drafts'
import type { DraftInput } from './plan-input'
import { changeOwnPlan, deleteOwnPlan, getOwnOffers, getOwnPlan, getPlanStart, markOwnSession, saveDraft } from './plans'
import { getPlannerClasses } from './planner-catalog'

const now = new Date('2026-11-30T09:00:00Z')
const asked = {
  goal: 'general-health', level: 'beginner', weekdays: { mon: 30, wed: 30, fri: 30 }, weeks: 3, startsOn: '2026-11-30', equipment: ['mat'], timeZone: 'UTC',
  screening: { age: 40, joint: 'knee' },
}
let ada: Viewer
let ben: Viewer

async function person(email: string): Promise<Viewer> {
  const made = await createPerson(getDb(), { email, passwordHash: 'none', locale: 'en', region: null, timeZone: 'UTC', theme: 'system' }, { by: 'open' })
  if (typeof made === 'string') throw new Error(made)
  return { id: made.id, email, name: null, role: 'person', locale: 'en', region: null, timeZone: 'UTC', theme: 'system' }
}

async function draft(change: Record<string, unknown> = {}): Promise<DraftInput> {
  const built = await buildPlan({ ...asked, ...change }, [], null, 'en', now)
  if (built.status !== 'plan') throw new Error(JSON.stringify(built))
  return { request: { ...built.request }, weeks: built.weeks, states: {}, history: [] }
}

beforeAll(async () => {
  process.env['DATABASE_URL'] = await testDatabase({ seeded: true })
  ada = await person('ada@example.org')
  ben = await person('ben@example.org')
}, 120_000)

describe('plans of two people', () => {
  const id = '0b9f4f6e-7f67-4b46-9f8f-0a5b6a1c2d3e'

  it('keeps a plan once and shows it to its person alone', async () => {
    const made = await draft()
    expect(await saveDraft(ada, id, made, 'forget', now)).toEqual({ ok: true })
    expect(await saveDraft(ada, id, made, 'forget', now)).toEqual({ ok: true })
    expect((await getOwnPlan(ada, 'en', now))?.id).toBe(id)
    expect(await getOwnPlan(ben, 'en', now)).toBeNull()
    expect(await getPlanStart(ben)).toEqual({ request: null, screening: null, agreed: false })
  })

  it('lets nobody else look at, change, mark or delete it', async () => {
    const before = await getDb().select().from(planSessions).where(eq(planSessions.userId, ada.id))
    const first = before[0]
    if (!first) throw new Error('the plan has sessions')
    expect(await changeOwnPlan(ben, id, { kind: 'skip', date: first.date }, 'en', now)).toBe('gone')
    expect(await getOwnOffers(ben, id, { kind: 'move', date: first.date }, 'en', now)).toBeNull()
    expect(await markOwnSession(ben, id, first.date, true)).toBe(false)
    expect(await deleteOwnPlan(ben, id)).toBe(false)
    expect(await getDb().select().from(planSessions).where(eq(planSessions.userId, ada.id))).toEqual(before)
  })

  it('keeps the same id of two people apart', async () => {
    expect(await saveDraft(ben, id, await draft({ weeks: 1 }), 'forget', now)).toEqual({ ok: true })
    expect(await deleteOwnPlan(ben, id)).toBe(true)
    expect((await getOwnPlan(ada, 'en', now))?.board.weeks).toHaveLength(3)
  })
})

describe('a plan that comes from a browser', () => {
  it('is refused where it breaks a rule, and nothing is written', async () => {
    const made = await draft()
    const classes = await getPlannerClasses()
    const hard = classes.find((item) => item.type === 'hiit' && item.level === 'advanced')
    const session = made.weeks[0]?.sessions[0]
    if (!hard || !session) throw new Error('there are hard classes and a first session')
    const forged = { ...made, weeks: made.weeks.map((week, index) => (index > 0 ? week : { ...week, sessions: [{ ...session, classes: [{ slug: hard.slug, role: 'main' as const, reason: '' }] }] })) }
    const saved = await saveDraft(ben, crypto.randomUUID(), forged, 'forget', now)
    expect(saved.ok).toBe(false)
    expect(saved.ok ? [] : saved.broken.map(({ rule }) => rule)).toContain('H3')
    expect(await getOwnPlan(ben, 'en', now)).toBeNull()
  })

  it('is refused where it names classes that are not there', async () => {
    const made = await draft()
    const forged = { ...made, weeks: made.weeks.map((week) => ({ ...week, sessions: week.sessions.map((session) => ({ ...session, classes: [{ slug: 'no-such-class', role: 'main' as const, reason: '' }] })) })) }
    expect(await saveDraft(ben, crypto.randomUUID(), forged, 'forget', now)).toMatchObject({ ok: false, reason: 'gone' })
  })
})

describe('health answers', () => {
  it('are not kept when the person wants none kept, not even inside the plan', async () => {
    expect(await saveDraft(ben, crypto.randomUUID(), await draft(), 'forget', now)).toEqual({ ok: true })
    expect(await getDb().select().from(profiles).where(eq(profiles.userId, ben.id))).toEqual([])
    expect(await getDb().select().from(consents).where(eq(consents.userId, ben.id))).toEqual([])
    const [kept] = await getDb().select().from(plans).where(eq(plans.userId, ben.id))
    expect(Object.keys(kept?.request as object)).not.toContain('screening')
    expect(JSON.stringify(kept?.request)).not.toContain('knee')
  })

  it('still hold when they were not kept: a swap brings nothing that the plan did not ask already', async () => {
    const own = await getOwnPlan(ben, 'en', now)
    const classes = await getPlannerClasses()
    const kneeTag = (slug: string) => Math.max(0, ...(classes.find((item) => item.slug === slug)?.tags ?? []).filter((tag) => tag.joint === 'knee').map((tag) => tag.severity))
    const day = own && boardWeeks(own.board)[2]?.days.find((each) => each.classes.length > 0)
    if (!own || !day) throw new Error('there is a plan with a third week')
    const slug = day.classes[0]?.slug ?? ''
    const offers = await getOwnOffers(ben, own.id, { kind: 'swap', date: day.date, slug }, 'en', now)
    expect(offers?.kind === 'swap' && offers.cards.every((card) => kneeTag(card.slug) < 2)).toBe(true)
    const forbidden = classes.find((item) => kneeTag(item.slug) >= 2 && item.level === 'beginner' && item.equipment[0] === 'none')
    expect(await changeOwnPlan(ben, own.id, { kind: 'swap', date: day.date, slug, to: forbidden?.slug ?? '' }, 'en', now)).toBe('rules')
  })

  it('are kept with a consent that is written down first, and forgotten again', async () => {
    await saveDraft(ada, crypto.randomUUID(), await draft(), 'keep', now)
    const [consent] = await getDb().select().from(consents).where(eq(consents.userId, ada.id))
    expect(consent).toMatchObject({ purpose: 'health', version: 1, givenAt: now, withdrawnAt: null })
    expect((await getPlanStart(ada)).screening).toMatchObject({ age: 40, joint: 'knee' })
    await saveDraft(ada, crypto.randomUUID(), await draft(), 'forget', now)
    expect((await getPlanStart(ada)).screening).toBeNull()
  })
})

describe('what is done', () => {
  it('counts a session as done once its classes are logged on its date, in the time zone of the person', async () => {
    const own = await getOwnPlan(ada, 'en', now)
    const day = own && boardWeeks(own.board)[0]?.days.find((each) => each.classes.length > 0)
    if (!own || !day) throw new Error('there is a plan')
    const late = new Date(`${day.date}T22:30:00Z`)
    await getDb().insert(workouts).values(day.classes.map((item) => ({
      userId: ada.id, id: crypto.randomUUID(), classSlug: item.slug, startedAt: late, finishedAt: new Date(late.getTime() + 3_600_000), seconds: item.card.seconds, ended: 'finished' as const,
    })))
    const stateIn = async (timeZone: string) => {
      const plan = await getOwnPlan({ ...ada, timeZone }, 'en', now)
      return plan && boardWeeks(plan.board)[0]?.days.find((each) => each.date === day.date)?.state
    }
    expect(await stateIn('UTC')).toBe('done')
    expect(await stateIn('Asia/Tokyo')).not.toBe('done')
    expect(await getOwnPlan(ben, 'en', now).then((plan) => plan?.board.logs)).toEqual([])
  })

  it('changes a plan in one place and leaves the rest', async () => {
    const own = await getOwnPlan(ben, 'en', now)
    const days = own ? boardWeeks(own.board).flatMap((week) => week.days).filter((day) => day.classes.length > 0) : []
    const last = days.at(-1)
    if (!own || !last) throw new Error('there is a plan')
    expect(await changeOwnPlan(ben, own.id, { kind: 'skip', date: last.date }, 'en', now)).toBe('changed')
    const after = await getOwnPlan(ben, 'en', now)
    expect(after && boardWeeks(after.board).flatMap((week) => week.days).find((day) => day.date === last.date)?.state).toBe('skipped')
    expect(after?.board.weeks.flatMap((week) => week.sessions.map((session) => session.date))).toEqual(own.board.weeks.flatMap((week) => week.sessions.map((session) => session.date)))
  })
})
