import { avoidancesOf, runSeconds, type MovementSource } from '@/lib/timeline/derive'
import type { CompiledClass } from './types'
import { CLASS_TYPES, DURATION_BANDS, JOINTS, LEVELS, type ClassType, type Contraindication, type DurationBand, type Joint, type Level } from './vocabulary'

/** Classes of a type, level and band that leave a joint alone are too few. */
export type ThinCell = { joint: Joint; type: ClassType; level: Level; band: DurationBand; free: number; all: number }

/** What a planner needs of the catalog beyond each class being right. */
export type Coverage = {
  /** Classes a pregnant person may be offered, in all and by type (wanted: 40, strength 15, yoga 10). */
  pregnancySafe: { all: number; strength: number; yoga: number }
  /** Beginner strength with peakRpe ≤ 3 (wanted: 15). */
  easyBeginnerStrength: number
  /** Steps of more than a tenth between the run minutes of one level's classes, from 10 to 45 (wanted: none). */
  runGaps: { level: Level; minutes: number; next: number | null }[]
  /** Cells that hold classes, but fewer than three free of a joint's tags of severity 2 and above. */
  thin: ThinCell[]
}

const FREE_WANTED = 3
const RUN_MINUTES = { from: 10, to: 45 }
const RUN_STEP = 1.1
const PREGNANCY_PEAK = 5
/** After ACOG opinion 804 (PMC9772147): no supine work after the first trimester, no risk of falls or abdominal impact. */
const PREGNANCY_AVOIDS: readonly Contraindication[] = ['supine', 'fall-risk', 'abdominal-impact']

/** The duration band of a class of `seconds` (over 0, up to an hour). */
export function bandOf(seconds: number): DurationBand {
  return DURATION_BANDS.find((band) => seconds <= Number(band.split('-')[1]) * 60) ?? '45-60'
}

function runGapsOf(level: Level, classes: readonly CompiledClass[], library: MovementSource): Coverage['runGaps'] {
  const own = classes.filter((one) => one.type === 'running' && one.level === level && one.ladder === null)
  const lengths = [...new Set(own.map(({ segments }) => runSeconds(segments, library)))].toSorted((a, b) => a - b)
  const gaps: Coverage['runGaps'] = []
  let reached = RUN_MINUTES.from * 60
  while (reached < RUN_MINUTES.to * 60) {
    const next = lengths.filter((seconds) => seconds > reached && seconds <= reached * RUN_STEP).at(-1)
    if (next === undefined) {
      const jump = lengths.find((seconds) => seconds > reached)
      gaps.push({ level, minutes: reached / 60, next: jump === undefined ? null : jump / 60 })
      if (jump === undefined) break
      reached = jump
    } else {
      reached = next
    }
  }
  return gaps
}

function thinCellsOf(classes: readonly CompiledClass[]): ThinCell[] {
  return CLASS_TYPES.flatMap((type) => LEVELS.flatMap((level) => DURATION_BANDS.flatMap((band) => {
    const cell = classes.filter((one) => one.type === type && one.level === level && bandOf(one.seconds) === band)
    if (cell.length === 0) return []
    const avoided = cell.map(({ tags }) => avoidancesOf(tags))
    return JOINTS.map((joint) => ({ joint, type, level, band, free: avoided.filter((joints) => !joints.includes(joint)).length, all: cell.length }))
      .filter(({ free }) => free < FREE_WANTED)
  })))
}

/** How well the catalog covers what plans ask of it. */
export function coverageOf(classes: readonly CompiledClass[], library: MovementSource): Coverage {
  const safe = classes.filter(({ peakRpe, contraindications }) => peakRpe <= PREGNANCY_PEAK && PREGNANCY_AVOIDS.every((item) => !contraindications.includes(item)))
  return {
    pregnancySafe: { all: safe.length, strength: safe.filter(({ type }) => type === 'strength').length, yoga: safe.filter(({ type }) => type === 'yoga').length },
    easyBeginnerStrength: classes.filter(({ type, level, peakRpe }) => type === 'strength' && level === 'beginner' && peakRpe <= 3).length,
    runGaps: LEVELS.flatMap((level) => runGapsOf(level, classes, library)),
    thin: thinCellsOf(classes),
  }
}
