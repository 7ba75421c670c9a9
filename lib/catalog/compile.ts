import { cueMeasure, type CueLength, type Phrases } from '@/lib/timeline/cues'
import { derive, equipmentOf } from '@/lib/timeline/derive'
import { templateCues } from '@/lib/timeline/template-cues'
import { defaultBpm } from '@/lib/timeline/tempo'
import { phraseIndex, type PhraseIndex } from '@/lib/timeline/voice'
import { checkCues } from './check-cues'
import { checkSegments } from './check-segments'
import { checkTexts } from './check-texts'
import type { Coach } from './coach'
import type { Finding, Problem, ProblemReason } from './problem'
import type { Draft, MovementLibrary, Recipe } from './recipe'
import type { CompiledClass, Segment } from './types'
import { LOCALES, MARKETS, MUSIC_STYLES } from './vocabulary'

export type Compilation = { classes: CompiledClass[]; problems: Problem[] }
type Source = { library: MovementLibrary; coaches: readonly Coach[]; length: CueLength; index: PhraseIndex }

const BEGINNER_PEAK = 7
const LADDER_STEPS = 27
/** With these there is no timeline to derive anything from. */
const UNBUILDABLE: readonly ProblemReason[] = ['unknown-movement', 'segment-seconds']

function checkPeople({ coach: slug, type, music, ladder }: Draft, coaches: readonly Coach[]): Finding[] {
  const findings: Finding[] = []
  const coach = coaches.find((one) => one.slug === slug)
  if (!coach) findings.push({ reason: 'unknown-coach', detail: slug })
  else if (!coach.types.includes(type)) findings.push({ reason: 'coach-type', detail: `${slug} leads no ${type}` })
  if (!MUSIC_STYLES.includes(music)) findings.push({ reason: 'unknown-music', detail: music })
  if (ladder && !(Number.isInteger(ladder.step) && ladder.step >= 1 && ladder.step <= LADDER_STEPS)) {
    findings.push({ reason: 'ladder-step', detail: `step ${ladder.step} is not in 1–${LADDER_STEPS}` })
  }
  return findings
}

/** Segments with what the recipe left out filled in; template cues only where it gave none of its own. */
function segmentsOf(draft: Draft, coach: Coach, { library, length, index }: Source): Segment[] {
  const beats = draft.segments.map((segment, place) => ({
    kind: segment.kind,
    seconds: segment.seconds,
    movement: segment.movement ?? null,
    side: segment.side ?? 'none',
    rpe: segment.rpe,
    bpm: segment.bpm === undefined ? defaultBpm(draft.type, draft.music, draft.segments, place, library) : segment.bpm,
    reps: segment.reps ?? null,
  }))
  const cues = templateCues(draft.type, beats, coach, library, index, length)
  return beats.map((beat, place) => ({ ...beat, cues: draft.segments[place]?.cues ?? cues[place] ?? [] }))
}

function classOf(recipe: string, draft: Draft, coach: Coach, source: Source): CompiledClass {
  const segments = segmentsOf(draft, coach, source)
  return {
    slug: draft.slug,
    recipe,
    title: draft.title,
    description: draft.description,
    type: draft.type,
    seconds: segments.reduce((sum, segment) => sum + segment.seconds, 0),
    level: draft.level,
    equipment: equipmentOf(segments, source.library),
    focus: draft.focus,
    coach: draft.coach,
    music: draft.music,
    languages: [...LOCALES],
    markets: [...MARKETS],
    ladder: draft.ladder ?? null,
    segments,
    ...derive(draft.type, segments, source.library),
  }
}

/** Compiles one draft; the class is there only if nothing is wrong with it. */
function compileDraft(recipe: string, draft: Draft, source: Source): { compiled: CompiledClass | null; findings: Finding[] } {
  const findings = [...checkTexts(draft), ...checkPeople(draft, source.coaches), ...checkSegments(draft, source.library)]
  const coach = source.coaches.find((one) => one.slug === draft.coach)
  if (!coach || findings.some(({ reason }) => UNBUILDABLE.includes(reason))) {
    const own = draft.segments.flatMap((segment, index) => checkCues(segment, index, source.length))
    return { compiled: null, findings: [...findings, ...own] }
  }
  const compiled = classOf(recipe, draft, coach, source)
  findings.push(...compiled.segments.flatMap((segment, index) => checkCues(segment, index, source.length)))
  if (compiled.level === 'beginner' && compiled.peakRpe > BEGINNER_PEAK) {
    findings.push({ reason: 'beginner-peak', detail: `peak ${compiled.peakRpe}` })
  }
  return { compiled: findings.length === 0 ? compiled : null, findings }
}

function draftsOf(recipe: Recipe, library: MovementLibrary): { drafts: Draft[]; problems: Problem[] } {
  try {
    return { drafts: recipe.drafts(library), problems: [] }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { drafts: [], problems: [{ recipe: recipe.id, slug: '', reason: 'recipe-failed', detail }] }
  }
}

/** Remembers who had a slug or title first. */
function claims(): (draft: Draft) => Finding[] {
  const owners = new Map<string, string>()
  const claim = (id: string, slug: string) => {
    const owner = owners.get(id)
    if (owner === undefined) owners.set(id, slug)
    return owner
  }
  return (draft) => {
    const findings: Finding[] = []
    if (claim(draft.slug, draft.slug) !== undefined) findings.push({ reason: 'duplicate-slug', detail: draft.slug })
    for (const locale of LOCALES) {
      const title = draft.title[locale]
      const owner = title ? claim(`${locale} ${title}`, draft.slug) : undefined
      if (owner !== undefined) findings.push({ reason: 'duplicate-title', detail: `'${title}' in ${locale} is also that of ${owner}` })
    }
    return findings
  }
}

/**
 * Runs all recipes and compiles their drafts: fills in what was left out, puts in cues, derives what follows
 * from the segments. Every problem of every draft is reported; classes holds only those without one, sorted by
 * slug. Same input, same output.
 */
export function compileCatalog(recipes: readonly Recipe[], library: MovementLibrary, coaches: readonly Coach[], phrases: Phrases): Compilation {
  const source = { library, coaches, length: cueMeasure((slug, locale) => library.get(slug).name[locale], phrases), index: phraseIndex(phrases) }
  const claim = claims()
  const classes: CompiledClass[] = []
  const problems: Problem[] = []
  for (const recipe of recipes) {
    const { drafts, problems: failures } = draftsOf(recipe, library)
    problems.push(...failures)
    for (const draft of drafts) {
      const taken = claim(draft)
      const { compiled, findings } = compileDraft(recipe.id, draft, source)
      if (compiled && taken.length === 0) classes.push(compiled)
      problems.push(...[...taken, ...findings].map((finding) => ({ recipe: recipe.id, slug: draft.slug, ...finding })))
    }
  }
  return { classes: classes.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)), problems }
}
