import { describe, expect, it } from 'vitest'
import { initialState } from '@/lib/player/state'
import { isResumable, leftBehind, parseProgress, resumedState, RESUMABLE, toProgress } from './progress'

const about = { id: '6f2c1a3e-5b7d-4c21-9a10-0d3f5e7a9b11', class: 'legs-slowly', classSeconds: 600, owner: null }
const now = 1_800_000_300_000
const playing = { ...initialState(), phase: 'playing' as const, position: 252_000, done: 240_000, startedAt: 1_800_000_000_000 }
const kept = { ...about, position: 252_000, done: 240_000, startedAt: 1_800_000_000_000, savedAt: now }

describe('progress on the device', () => {
  it('is kept while a class is under way and survives the journey through text', () => {
    expect(toProgress(playing, about, now)).toEqual(kept)
    expect(parseProgress(JSON.stringify(kept))).toEqual(kept)
    expect(toProgress(initialState(), about, now)).toBeNull()
    expect(toProgress({ ...playing, phase: 'finished' }, about, now)).toBeNull()
  })

  it.each([null, '', '{', '42', 'null', '{"id":"a"}', JSON.stringify({ ...kept, position: -1 }), JSON.stringify({ ...kept, done: 'x' })])('%s is no progress', (text) => {
    expect(parseProgress(text)).toBeNull()
  })

  it('is offered within twelve hours, away from both ends', () => {
    expect(isResumable(kept, now + RESUMABLE - 1)).toBe(true)
    expect(isResumable(kept, now + RESUMABLE)).toBe(false)
    expect(isResumable({ ...kept, position: 9000 }, now)).toBe(false)
    expect(isResumable({ ...kept, position: 595_000 }, now)).toBe(false)
  })

  it('resumes at the very second with what was done', () => {
    expect(resumedState(kept)).toMatchObject({ phase: 'idle', position: 252_000, done: 240_000, startedAt: 1_800_000_000_000 })
  })

  it('becomes a workout when it was left for good', () => {
    expect(leftBehind(kept)).toMatchObject({ id: about.id, seconds: 240, ended: 'stopped', finishedAt: new Date(now).toISOString() })
    expect(leftBehind({ ...kept, done: 30_000 })).toBeNull()
  })
})
