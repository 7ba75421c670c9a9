import { secondsOf } from '@/content/recipes/bouts'
import { build, type Built, type Wanted } from '@/content/recipes/bouts-build'
import { SHORT_NAMES } from '@/content/recipes/bouts-names'
import { mix, turned } from '@/content/recipes/bouts-pick'
import type { BoutTable } from '@/content/recipes/bouts-table'
import { noTitles, titleOf } from '@/content/recipes/bouts-titles'
import { capital, fill, isWithin, joined, say } from '@/content/recipes/bouts-words'
import type { Draft, DraftSegment, MovementLibrary, Recipe } from '@/lib/catalog/recipe'
import type { Localized } from '@/lib/catalog/types'
import { EQUIPMENT, LEVELS, type ClassType, type Level } from '@/lib/catalog/vocabulary'

type Made = { level: Level; minutes: number; work: Map<string, number> }

const TRIES = 16
const ALIKE = 0.5
const INCLUDES = say('With {a}, {b} and {c}.', 'Mit dabei: {a}, {b} und {c}.', 'Incluye {a}, {b} y {c}.', 'Med {a}, {b} och {c}.', 'Au programme : {a}, {b} et {c}.')

/** Recipes of one type from their tables. They share a shelf, so that no two classes of it are alike. */
export function toRecipes(type: ClassType, tables: readonly BoutTable[]): Recipe[] {
  const shelves = new WeakMap<MovementLibrary, Map<string, Draft[]>>()
  return tables.map((table) => ({
    id: table.id,
    drafts(library) {
      const shelf = shelves.get(library) ?? fillShelf(type, tables, library)
      shelves.set(library, shelf)
      return shelf.get(table.id) ?? []
    },
  }))
}

/**
 * Makes every class of the tables in turn. Of up to sixteen ways to draw its movements it takes the first that
 * shares at most half of its work with every class of its level less than five minutes longer or shorter, else the
 * least alike; strength for the whole body must not work one muscle group twice in a row before it may be alike.
 */
function fillShelf(type: ClassType, tables: readonly BoutTable[], library: MovementLibrary): Map<string, Draft[]> {
  const made: Made[] = []
  const taken = noTitles()
  const shelf = new Map<string, Draft[]>()
  for (const table of tables) {
    const drafts: Draft[] = []
    for (const setting of table.settings) for (const level of LEVELS) for (const minutes of setting.minutes[level] ?? []) {
      const slug = [table.id, setting.id, String(minutes), level].filter(Boolean).join('-')
      const near = made.filter((other) => other.level === level && Math.abs(other.minutes - minutes) < 5)
      const { built, work } = leastAlike({ type, table, setting, level, minutes, seed: 0 }, slug, near.map((other) => other.work), library)
      made.push({ level, minutes, work })
      const nth = drafts.length
      const title = titleOf({ type, table, setting, minutes, moves: built.plan.moves, nth }, taken)
      drafts.push({
        slug,
        type,
        level,
        title,
        description: describe(built, title, { always: table.always, note: setting.note ?? turned(table.notes, nth)[0] }, nth),
        focus: setting.focus ?? table.focus,
        coach: turned(table.coaches, nth)[0] ?? '',
        music: turned(table.music, nth)[0] ?? 'none',
        segments: built.segments,
      })
    }
    shelf.set(table.id, drafts)
  }
  return shelf
}

function leastAlike(wanted: Wanted, slug: string, near: Map<string, number>[], library: MovementLibrary): { built: Built; work: Map<string, number> } {
  const forAll = wanted.type === 'strength' && (wanted.setting.focus ?? wanted.table.focus).includes('full-body')
  let best: { built: Built; work: Map<string, number>; bad: number } | null = null
  for (let attempt = 0; attempt < TRIES && (!best || best.bad > ALIKE); attempt++) {
    const built = build({ ...wanted, seed: mix(`${slug}.${attempt}`) }, library)
    if (!built || !usesItsKit(built, wanted.setting.id, library)) continue
    const work = workOf(built.segments)
    const bad = Math.max(0, ...near.map((other) => shared(work, other))) + (forAll ? built.clashes : 0)
    if (!best || bad < best.bad) best = { built, work, bad }
  }
  if (!best) throw new Error(`${slug}: no draw of its movements fills its minutes and uses what it is named after`)
  return best
}

function usesItsKit(built: Built, kit: string, library: MovementLibrary): boolean {
  return !EQUIPMENT.some((item) => item === kit) || built.plan.moves.some((slug) => library.get(slug).equipment.some((item) => item === kit))
}

/** Work seconds by movement. */
function workOf(segments: DraftSegment[]): Map<string, number> {
  const work = segments.filter((segment) => segment.kind === 'work')
  return new Map([...new Set(work.map((segment) => segment.movement ?? ''))].map((slug) => [slug, secondsOf(work.filter((segment) => segment.movement === slug))]))
}

/** Share 0–1 of the shorter work that both have in common. */
function shared(a: Map<string, number>, b: Map<string, number>): number {
  const common = [...a].reduce((sum, [slug, seconds]) => sum + Math.min(seconds, b.get(slug) ?? 0), 0)
  const sum = (work: Map<string, number>) => [...work.values()].reduce((total, seconds) => total + seconds, 0)
  return common / Math.max(1, Math.min(sum(a), sum(b)))
}

/** The sentence of the format, and the recipe's note or what is in it; a title that names two movements need not be said again. */
function describe(built: Built, title: Localized, { always, note }: { always?: Localized; note?: Localized }, nth: number): Localized {
  const names = built.plan.moves.flatMap((slug) => SHORT_NAMES[slug] ?? [])
  const [a, b, c] = names
  const plain = capital(built.plan.sentence())
  const first = always ? joined(plain, SPACE, always) : plain
  const includes = a && b && c ? joined(first, SPACE, fill(INCLUDES, { a, b, c, A: capital(a) })) : first
  const noted = note ? joined(first, SPACE, note) : includes
  const named = names.filter(({ en }) => title.en.toLowerCase().includes(en)).length
  const chosen = nth % 3 === 1 && named < 2 ? includes : noted
  return [chosen, first].find((text) => isWithin(text, 240)) ?? plain
}

const SPACE = say(' ', ' ', ' ', ' ', ' ')
