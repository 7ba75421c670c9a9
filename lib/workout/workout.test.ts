import { describe, expect, it } from 'vitest'
import { initialState } from '@/lib/player/state'
import { buildWorkout } from './workout'
import { parseWorkout } from './validate'

const about = { id: '6f2c1a3e-5b7d-4c21-9a10-0d3f5e7a9b11', class: 'legs-slowly', classSeconds: 600, now: 1_800_000_700_000 }
const played = { ...initialState(), phase: 'paused' as const, done: 250_400, startedAt: 1_800_000_000_000 }

describe('buildWorkout', () => {
  it('says what was done and that it was stopped', () => {
    expect(buildWorkout(played, about)).toEqual({
      id: about.id, class: 'legs-slowly', startedAt: '2027-01-15T08:00:00.000Z', finishedAt: '2027-01-15T08:11:40.000Z', seconds: 250, ended: 'stopped',
    })
  })

  it('takes the end from the player and never more seconds than the class has', () => {
    const workout = buildWorkout({ ...played, phase: 'finished', done: 700_000, finishedAt: 1_800_000_690_000 }, about)
    expect(workout).toMatchObject({ seconds: 600, ended: 'finished', finishedAt: '2027-01-15T08:11:30.000Z' })
  })

  it('leaves nothing before a minute or before the start', () => {
    expect(buildWorkout({ ...played, done: 59_000 }, about)).toBeNull()
    expect(buildWorkout({ ...played, startedAt: null }, about)).toBeNull()
  })

  it('stays possible when the clock was set back an hour meanwhile', () => {
    const workout = buildWorkout(played, { ...about, now: about.now - 3_600_000 })
    expect(parseWorkout(workout, about.now).ok).toBe(true)
  })
})
