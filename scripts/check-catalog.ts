import { compileLibrary } from '@/content/catalog'
import { MOVEMENTS } from '@/content/movements/movements'
import { bandOf, coverageOf } from '@/lib/catalog/coverage'
import { movementLibrary } from '@/lib/catalog/movement-library'
import { problemLine, type Problem } from '@/lib/catalog/problem'
import type { CompiledClass } from '@/lib/catalog/types'
import { CLASS_TYPES, DURATION_BANDS, LEVELS } from '@/lib/catalog/vocabulary'

const SHOWN = 200

function printTable(classes: readonly CompiledClass[]): void {
  console.log(['type'.padEnd(12), 'level'.padEnd(14), ...DURATION_BANDS.map((band) => band.padStart(6)), '   all'].join(''))
  for (const type of CLASS_TYPES) {
    for (const level of LEVELS) {
      const own = classes.filter((one) => one.type === type && one.level === level)
      const counts = DURATION_BANDS.map((band) => own.filter((one) => bandOf(one.seconds) === band).length)
      console.log([type.padEnd(12), level.padEnd(14), ...[...counts, own.length].map((count) => String(count).padStart(6))].join(''))
    }
  }
}

function printProblems(problems: readonly Problem[]): void {
  const reasons = new Map<string, number>()
  for (const { reason } of problems) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  for (const problem of problems.slice(0, SHOWN)) console.log(problemLine(problem))
  if (problems.length > SHOWN) console.log(`… and ${problems.length - SHOWN} more`)
  for (const [reason, count] of reasons) console.log(`${String(count).padStart(6)} × ${reason}`)
}

function printCoverage(classes: readonly CompiledClass[]): void {
  const { pregnancySafe, easyBeginnerStrength, runGaps, thin } = coverageOf(classes, movementLibrary(MOVEMENTS))
  console.log(`safe in pregnancy: ${pregnancySafe.all} (40), strength ${pregnancySafe.strength} (15), yoga ${pregnancySafe.yoga} (10) · beginner strength, peak ≤ 3: ${easyBeginnerStrength} (15)`)
  for (const { level, minutes, next } of runGaps) console.log(`${level} run minutes go from ${minutes} to ${next ?? 'no more'}`)
  for (const type of CLASS_TYPES) {
    const own = thin.filter((cell) => cell.type === type)
    const small = new Set(own.filter(({ all }) => all < 3).map(({ level, band, all }) => `${level} ${band} (${all})`))
    const loaded = own.filter(({ all }) => all >= 3).map(({ joint, level, band, free, all }) => `${joint} ${level} ${band} ${free}/${all}`)
    if (small.size > 0) console.log(`${type}: fewer than 3 classes in ${[...small].join(', ')}`)
    if (loaded.length > 0) console.log(`${type}: fewer than 3 spare the ${loaded.join(', ')}`)
  }
}

const began = performance.now()
const { classes, problems } = compileLibrary()
const took = performance.now() - began

printTable(classes)
printCoverage(classes)
printProblems(problems)
console.log(`${classes.length} classes, ${problems.length} problems, ${(took / 1000).toFixed(2)} s`)
process.exitCode = problems.length > 0 ? 1 : 0
