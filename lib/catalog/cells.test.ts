import { describe, expect, it } from 'vitest'
import { countCells, kitOf, type CellTable } from './cells'
import type { CompiledClass } from './types'
import { CLASS_TYPES } from './vocabulary'

const EMPTY = Object.fromEntries(CLASS_TYPES.map((type) => [type, {}])) as CellTable
const NOTHING = [0, 0, 0, 0, 0] as const
const made = (minutes: number, rest: Partial<CompiledClass> = {}) => ({ type: 'yoga', level: 'beginner', equipment: ['mat'], seconds: minutes * 60, ...rest }) as CompiledClass

describe('kitOf', () => {
  it('is the largest thing a class needs', () => {
    expect([['none'], ['mat'], ['mat', 'dumbbells'], ['band', 'chair'], ['wall']].map((equipment) => kitOf(equipment as CompiledClass['equipment']))).toEqual(['none', 'none', 'dumbbells', 'band', 'wall'])
  })
})

describe('countCells', () => {
  const table: CellTable = { ...EMPTY, yoga: { none: { beginner: [0, 2, 0, 0, 0], intermediate: NOTHING, advanced: NOTHING } } }

  it('counts what is there against what is wanted, by length', () => {
    expect(countCells(table, [made(20), made(20), made(15), made(20, { type: 'pilates' })])).toEqual([
      { type: 'yoga', kit: 'none', level: 'beginner', band: '10-20', wanted: 2, there: 3 },
      { type: 'pilates', kit: 'none', level: 'beginner', band: '10-20', wanted: 0, there: 1 },
    ])
  })

  it('lists what is wanted and missing', () => {
    expect(countCells(table, [])).toEqual([{ type: 'yoga', kit: 'none', level: 'beginner', band: '10-20', wanted: 2, there: 0 }])
  })
})
