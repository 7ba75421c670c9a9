import { describe, expect, it } from 'vitest'
import { bouts, drive } from './fixture'
import { COUNTDOWN, initialState } from './state'

describe('the way through a class', () => {
  it('counts down three seconds, plays to the end and says when', () => {
    const player = drive(bouts)
    expect(player.act({ type: 'start' }).phase).toBe('countdown')
    expect(player.act({ type: 'tick' }, 2000)).toMatchObject({ phase: 'countdown', countdown: 1000, position: 0 })
    expect(player.act({ type: 'tick' }, 1500)).toMatchObject({ phase: 'playing', position: 500 })
    for (let second = 0; second < 140; second += 1) player.act({ type: 'tick' }, 1000)
    expect(player.state()).toMatchObject({ phase: 'finished', position: 135_000, done: 135_000, startedAt: 1_000_000, finishedAt: 1_138_000 })
  })

  it('takes the position from the clocks, however few the looks', () => {
    const often = drive(bouts)
    often.play(30)
    const seldom = drive(bouts)
    seldom.act({ type: 'start' })
    for (const step of [3000, 4500, 4500, 4500, 4500, 4500, 4500, 3000]) seldom.act({ type: 'tick' }, step)
    expect(often.state().position).toBe(30_000)
    expect(seldom.state().position).toBe(30_000)
  })

  it('stands still while paused', () => {
    const player = drive(bouts)
    player.play(10)
    player.act({ type: 'pause' }, 250)
    expect(player.act({ type: 'tick' }, 600_000)).toMatchObject({ phase: 'paused', position: 10_250 })
    player.act({ type: 'resume' }, 1000)
    expect(player.act({ type: 'tick' }, 250).position).toBe(10_500)
  })

  it('skips to the next segment and finishes after the last', () => {
    const player = drive(bouts)
    player.play(25)
    expect(player.act({ type: 'skip' }).position).toBe(60_000)
    expect(player.act({ type: 'seek', to: 120_000 }).position).toBe(120_000)
    expect(player.act({ type: 'skip' })).toMatchObject({ phase: 'finished', done: 25_000 })
  })

  it('goes back to the start of a segment, or to the one before within three seconds', () => {
    const player = drive(bouts)
    player.play(25)
    expect(player.act({ type: 'back' }).position).toBe(20_000)
    expect(player.act({ type: 'back' }, 2000).position).toBe(0)
    expect(player.act({ type: 'back' }).position).toBe(0)
  })

  it('keeps a seek inside the class', () => {
    const player = drive(bouts)
    player.play(5)
    expect(player.act({ type: 'seek', to: -4 }).position).toBe(0)
    expect(player.act({ type: 'seek', to: 9e9 }).position).toBe(135_000)
    expect(player.act({ type: 'seek', to: Number.NaN }).position).toBe(135_000)
  })

  it('starts again from nothing after the end', () => {
    const player = drive(bouts)
    player.play(140)
    expect(player.act({ type: 'start' }, 60_000)).toMatchObject({ phase: 'countdown', countdown: COUNTDOWN, position: 0, done: 0, finishedAt: null })
  })

  it('takes a class up again where it was left', () => {
    const player = drive(bouts, initialState({ position: 70_000, done: 68_000, startedAt: 5 }))
    expect(player.play(2)).toMatchObject({ phase: 'playing', position: 72_000, done: 70_000, startedAt: 5 })
  })
})

describe('clocks that part', () => {
  it('goes on by the wall clock while hidden and offers the way back', () => {
    const player = drive(bouts)
    player.play(10)
    player.act({ type: 'hide' })
    const back = player.act({ type: 'show' }, 50_000, 300)
    expect(back).toMatchObject({ phase: 'playing', position: 60_000, due: null, missed: { from: 10_000, to: 60_000 }, done: 60_000 })
    expect(player.act({ type: 'return' })).toMatchObject({ phase: 'countdown', position: 10_000, done: 10_000, missed: null })
  })

  it('keeps the first missed moment over several held timers', () => {
    const player = drive(bouts)
    player.play(10)
    player.act({ type: 'hide' })
    player.act({ type: 'tick' }, 30_000)
    player.act({ type: 'tick' }, 1000)
    player.act({ type: 'show' }, 30_000)
    expect(player.state()).toMatchObject({ position: 71_000, missed: { from: 10_000, to: 71_000 } })
  })

  it('offers nothing after a short look away', () => {
    const player = drive(bouts)
    player.play(10)
    player.act({ type: 'hide' })
    expect(player.act({ type: 'show' }, 4000)).toMatchObject({ position: 14_000, missed: null, due: { from: 10_000, to: 14_000 } })
  })

  it('forgets the offer after a minute', () => {
    const player = drive(bouts)
    player.play(10)
    player.act({ type: 'hide' })
    player.act({ type: 'show' }, 20_000)
    for (let second = 0; second < 61; second += 1) player.act({ type: 'tick' }, 1000)
    expect(player.state().missed).toBeNull()
  })

  it('ends while hidden, at the moment it ended, and still offers the way back', () => {
    const player = drive(bouts)
    player.play(100)
    player.act({ type: 'hide' })
    expect(player.act({ type: 'show' }, 600_000, 0)).toMatchObject({ phase: 'finished', finishedAt: 1_138_000, missed: { from: 100_000, to: 135_000 } })
    expect(player.act({ type: 'return' }, 5000)).toMatchObject({ phase: 'countdown', position: 100_000, done: 100_000, finishedAt: null })
  })

  it.each([
    ['the lid was closed (monotonic clock stopped)', 60_000, 250, 10_250],
    ['the lid was closed (monotonic clock ran on)', 60_000, 60_000, 10_000],
    ['the clock was set forward', 3_600_000, 250, 10_250],
  ])('stops at the last certain position when %s', (_, wall, mono, certain) => {
    const player = drive(bouts)
    player.play(10)
    const stopped = player.act({ type: 'tick' }, wall, mono)
    expect(stopped).toMatchObject({ phase: 'paused', position: certain, gap: { to: Math.min(135_000, 10_000 + wall) } })
    expect(player.act({ type: 'resume' }, 4000)).toMatchObject({ phase: 'playing', position: certain, gap: null })
  })

  it('jumps over a gap to where the clock is by then, done or not', () => {
    const player = drive(bouts)
    player.play(10)
    player.act({ type: 'tick' }, 60_000, 250)
    expect(player.act({ type: 'jump' }, 4000)).toMatchObject({ phase: 'playing', position: 74_000, done: 10_250 })
  })

  it('finishes when the clock is past the end', () => {
    const player = drive(bouts)
    player.play(10)
    player.act({ type: 'tick' }, 3_600_000, 250)
    expect(player.act({ type: 'jump' })).toMatchObject({ phase: 'finished', position: 135_000 })
  })

  it('ignores a wall clock that ran back, seen or unseen', () => {
    const player = drive(bouts)
    player.play(10)
    expect(player.act({ type: 'tick' }, -3_600_000, 250)).toMatchObject({ phase: 'playing', position: 10_250, gap: null })
    player.act({ type: 'hide' })
    expect(player.act({ type: 'show' }, -3_600_000, 1000)).toMatchObject({ phase: 'playing', position: 11_250, missed: null })
  })

  it('bears a main thread that was busy for two seconds', () => {
    const player = drive(bouts)
    player.play(10)
    expect(player.act({ type: 'tick' }, 2000)).toMatchObject({ phase: 'playing', position: 12_000, due: { from: 10_000, to: 12_000 } })
  })

  it('waits without an offer when the gap fell into the countdown', () => {
    const player = drive(bouts)
    player.act({ type: 'start' })
    expect(player.act({ type: 'tick' }, 60_000, 250)).toMatchObject({ phase: 'paused', position: 0, gap: null })
  })
})
