import { bandOf } from './coverage'
import type { CompiledClass } from './types'
import { DURATION_BANDS, LEVELS, type ClassType, type DurationBand, type Equipment, type Level } from './vocabulary'

/** What a class is chosen by when someone looks at what they have: the largest thing it needs; a mat is not one. */
export const KITS = ['none', 'dumbbells', 'band', 'chair', 'wall'] as const
export type Kit = (typeof KITS)[number]

/** Classes wanted by kit and level, one number a duration band. */
export type CellTable = Readonly<Record<ClassType, Readonly<Partial<Record<Kit, Readonly<Record<Level, readonly [number, number, number, number, number]>>>>>>>

export type Cell = { type: ClassType; kit: Kit; level: Level; band: DurationBand; wanted: number; there: number }

/** The kit of a class that needs `equipment`. */
export function kitOf(equipment: readonly Equipment[]): Kit {
  return KITS.find((kit) => kit !== 'none' && equipment.includes(kit)) ?? 'none'
}

/** Every cell of the table, and those that hold classes without being in it, with what is wanted and what is there. */
export function countCells(table: CellTable, classes: readonly CompiledClass[]): Cell[] {
  const there = new Map<string, number>()
  for (const one of classes) {
    const id = `${one.type} ${kitOf(one.equipment)} ${one.level} ${bandOf(one.seconds)}`
    there.set(id, (there.get(id) ?? 0) + 1)
  }
  return (Object.keys(table) as ClassType[]).flatMap((type) => KITS.flatMap((kit) => LEVELS.flatMap((level) => DURATION_BANDS.map((band, index) => ({
    type, kit, level, band,
    wanted: table[type][kit]?.[level][index] ?? 0,
    there: there.get(`${type} ${kit} ${level} ${band}`) ?? 0,
  }))))).filter(({ wanted, there: found }) => wanted + found > 0)
}
