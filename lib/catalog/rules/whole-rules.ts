import { countCells } from '@/lib/catalog/cells'
import { coverageOf } from '@/lib/catalog/coverage'
import type { CompiledClass } from '@/lib/catalog/types'
import { CLASS_TYPES, LOCALES, type Joint } from '@/lib/catalog/vocabulary'
import { tooAlike } from './alike'
import { wholeRule, type Rule } from './rule'

/** What the library has at least, and at most where it says so. */
const COUNTS = { movements: 180, recipes: 80, classes: 1400, coaches: [8, 12] } as const

/** Every run loads them: whoever spares them walks. */
const LOADED_BY_RUNNING: readonly Joint[] = ['knee', 'ankle']

const atLeast = (what: string, there: number, wanted: number) => (there >= wanted ? [] : [`${what}: ${there}, wanted ${wanted}`])

function titles(classes: readonly CompiledClass[]): { checked: number; breaches: string[] } {
  const owners = new Map<string, string>()
  const breaches = classes.flatMap(({ slug, title }) => LOCALES.flatMap((locale) => {
    const id = `${locale} ${title[locale].toLocaleLowerCase(locale)}`
    const owner = owners.get(id)
    owners.set(id, owner ?? slug)
    return owner ? [`${slug}: '${title[locale]}' in ${locale} is also ${owner}`] : []
  }))
  return { checked: classes.length * LOCALES.length, breaches }
}

export const WHOLE_RULES: readonly Rule[] = [
  wholeRule('counts', 'at least 180 movements, 80 recipes, 1,400 classes, 8–12 voices', ({ classes, library, recipes, coaches }) => ({
    checked: 4,
    breaches: [
      ...atLeast('movements', library.all.length, COUNTS.movements),
      ...atLeast('recipes', recipes.length, COUNTS.recipes),
      ...atLeast('classes', classes.length, COUNTS.classes),
      ...(coaches.length >= COUNTS.coaches[0] && coaches.length <= COUNTS.coaches[1] ? [] : [`voices: ${coaches.length}`]),
      ...CLASS_TYPES.flatMap((type) => atLeast(type, classes.filter((one) => one.type === type).length, 1)),
    ],
  })),
  wholeRule('titles', 'no two classes share a title, in any language', ({ classes }) => titles(classes)),
  wholeRule('alike', 'classes of a type, level and 5-minute step share less than 70 % of their work', ({ classes }) => tooAlike(classes)),
  wholeRule('plans', 'runs climb by at most a tenth from 10 to 45 min; safe and gentle classes are there', ({ classes, library }) => {
    const { pregnancySafe, easyBeginnerStrength, runGaps } = coverageOf(classes, library)
    return {
      checked: classes.length,
      breaches: [
        ...atLeast('safe in pregnancy', pregnancySafe.all, 40),
        ...atLeast('strength safe in pregnancy', pregnancySafe.strength, 15),
        ...atLeast('yoga safe in pregnancy', pregnancySafe.yoga, 10),
        ...atLeast('beginner strength with a peak of 3', easyBeginnerStrength, 15),
        ...runGaps.map(({ level, minutes, next }) => `${level} run minutes go from ${minutes} to ${next ?? 'no more'}`),
      ],
    }
  }),
  wholeRule('cells', 'as many classes of each type, kit, level and length as the table asks for', ({ classes, cells }) => {
    const counted = countCells(cells, classes)
    return {
      checked: counted.length,
      breaches: counted.flatMap(({ type, kit, level, band, wanted, there }) => wanted > there ? [`${type} ${kit} ${level} ${band}: ${there}, wanted ${wanted}`] : []),
    }
  }),
  wholeRule('spared', 'in every type, level and length at least 3 classes spare each joint', ({ classes, library }) => {
    const thin = coverageOf(classes, library).thin.filter(({ type, joint }) => !(type === 'running' && LOADED_BY_RUNNING.includes(joint)))
    return { checked: classes.length, breaches: thin.map(({ joint, type, level, band, free, all }) => `${type} ${level} ${band}: ${free} of ${all} spare the ${joint}`) }
  }),
  wholeRule('ladder', 'the 27 steps of the running ladder, each once', ({ classes }) => {
    const steps = classes.flatMap(({ ladder }) => (ladder ? [ladder.step] : [])).toSorted((a, b) => a - b)
    return { checked: steps.length, breaches: steps.join() === Array.from({ length: 27 }, (_, index) => index + 1).join() ? [] : [`steps ${steps.join(' ')}`] }
  }),
]
