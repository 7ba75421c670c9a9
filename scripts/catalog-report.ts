import { compileLibrary } from '@/content/catalog'
import { CELLS } from '@/content/cells'
import { MOVEMENTS } from '@/content/movements/movements'
import { countCells, KITS, type Cell } from '@/lib/catalog/cells'
import { bandOf, coverageOf } from '@/lib/catalog/coverage'
import { movementLibrary } from '@/lib/catalog/movement-library'
import type { CompiledClass } from '@/lib/catalog/types'
import { CLASS_TYPES, DURATION_BANDS, JOINTS, LEVELS } from '@/lib/catalog/vocabulary'
import { avoidancesOf } from '@/lib/timeline/derive'

function printCells(cells: readonly Cell[]): void {
  console.log(['type'.padEnd(12), 'needs'.padEnd(11), 'level'.padEnd(14), ...DURATION_BANDS.map((band) => band.padStart(9))].join(''))
  for (const type of CLASS_TYPES) for (const kit of KITS) for (const level of LEVELS) {
    const own = cells.filter((cell) => cell.type === type && cell.kit === kit && cell.level === level)
    if (own.length === 0) continue
    const columns = DURATION_BANDS.map((band) => {
      const cell = own.find((one) => one.band === band)
      return (cell ? `${cell.there}/${cell.wanted}${cell.there < cell.wanted ? ' <' : '  '}` : '–  ').padStart(9)
    })
    console.log([type.padEnd(12), kit.padEnd(11), level.padEnd(14), ...columns].join(''))
  }
}

function printSpared(classes: readonly CompiledClass[]): void {
  console.log(['type'.padEnd(12), 'level'.padEnd(14), 'minutes'.padEnd(9), 'classes'.padStart(8), ...JOINTS.map((joint) => joint.padStart(9))].join(''))
  for (const type of CLASS_TYPES) for (const level of LEVELS) for (const band of DURATION_BANDS) {
    const own = classes.filter((one) => one.type === type && one.level === level && bandOf(one.seconds) === band).map(({ tags }) => avoidancesOf(tags))
    if (own.length === 0) continue
    const free = JOINTS.map((joint) => String(own.filter((avoided) => !avoided.includes(joint)).length).padStart(9))
    console.log([type.padEnd(12), level.padEnd(14), band.padEnd(9), String(own.length).padStart(8), ...free].join(''))
  }
}

/** Prints how many classes there are of what is wanted: by cell, free of each joint, and what plans ask for besides. */
export function reportLibrary(): number {
  const { classes } = compileLibrary()
  console.log('Classes there / wanted, by type, what they need, level and minutes')
  printCells(countCells(CELLS, classes))
  console.log('\nClasses that spare each joint')
  printSpared(classes)
  const { pregnancySafe, easyBeginnerStrength, runGaps } = coverageOf(classes, movementLibrary(MOVEMENTS))
  const steps = new Set(classes.flatMap(({ ladder }) => (ladder ? [ladder.step] : []))).size
  console.log(`\nSafe in pregnancy: ${pregnancySafe.all} (wanted 40), strength ${pregnancySafe.strength} (15), yoga ${pregnancySafe.yoga} (10)`)
  console.log(`Beginner strength with a peak of at most 3: ${easyBeginnerStrength} (15)`)
  console.log(`Steps of the running ladder: ${steps} (27)`)
  console.log(runGaps.length === 0 ? 'Run minutes climb from 10 to 45 by at most a tenth at every level' : runGaps.map(({ level, minutes, next }) => `${level} run minutes go from ${minutes} to ${next ?? 'no more'}`).join('\n'))
  console.log(`${classes.length} classes`)
  return 0
}
