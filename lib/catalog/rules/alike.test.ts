import { describe, expect, it } from 'vitest'
import type { CompiledClass, Segment } from '../types'
import { alike, tooAlike } from './alike'

const segment = (movement: string, seconds: number, rest: Partial<Segment> = {}): Segment => ({ kind: 'work', movement, seconds, side: 'none', rpe: 5, bpm: null, reps: null, cues: [], ...rest })
const made = (slug: string, segments: Segment[], rest: Partial<CompiledClass> = {}) => ({ slug, type: 'strength', level: 'beginner', seconds: 600, ladder: null, segments, ...rest }) as CompiledClass

describe('alike', () => {
  it('compares movements with their length to 15 s, against the shorter', () => {
    const one = made('a', [segment('squat', 40), segment('row', 40), segment('plank', 20)])
    expect(alike(one, one)).toBe(1)
    expect(alike(one, made('b', [segment('squat', 38), segment('press', 60)]))).toBeCloseTo(38 / 98)
    expect(alike(one, made('b', [segment('squat', 25)]))).toBe(0)
    expect(alike(one, made('b', [segment('squat', 60)]))).toBe(0)
    expect(alike(one, made('b', [segment('squat', 40)]))).toBe(1)
    expect(alike(one, made('b', [segment('squat', 40, { kind: 'warm-up' })]))).toBe(0)
  })
})

describe('tooAlike', () => {
  it('looks within type, level and five minutes only', () => {
    const work = [segment('squat', 40)]
    expect(tooAlike([made('a', work), made('b', work)]).breaches).toEqual(['a: shares 100 % with b'])
    expect(tooAlike([made('a', work), made('b', work, { level: 'advanced' }), made('c', work, { type: 'hiit' }), made('d', work, { seconds: 601 })])).toEqual({ checked: 0, breaches: [] })
  })

  it('holds runs to their intervals and meditations to their script', () => {
    const run = [segment('run-easy', 600)]
    expect(tooAlike([made('a', run, { type: 'running' }), made('b', run, { type: 'running' })]).breaches).toEqual(['a: the same intervals as b'])
    expect(tooAlike([made('a', run, { type: 'running' }), made('b', [segment('run-easy', 601)], { type: 'running' })]).breaches).toEqual([])
    const sit = (key: string) => [segment('sit', 600, { kind: 'stillness', cues: [{ at: 0, key }] })]
    expect(tooAlike([made('a', sit('script.a'), { type: 'meditation' }), made('b', sit('script.a'), { type: 'meditation' }), made('c', sit('script.c'), { type: 'meditation' })]).breaches).toEqual(['a: the same script as b'])
  })
})
