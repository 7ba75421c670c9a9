import type { Coach } from '@/lib/catalog/coach'
import type { Cue, CueValues, Movement } from '@/lib/catalog/types'
import type { ClassType } from '@/lib/catalog/vocabulary'
import type { CueLength } from './cues'
import { fitCues, type Wish } from './fit-cues'
import { continues, isPause, placesOf, sideOf, type Beat, type Count, type Place } from './places'
import { TEMPLATE_PHRASES, type TemplateKey } from './phrases'

export type Voice = Pick<Coach, 'pace' | 'habits'>
type Names = { has(slug: string): boolean; get(slug: string): Pick<Movement, 'unit' | 'easier'> }
type Wording = readonly [key: TemplateKey, values?: CueValues]

/** Types that open and close in their own form rather than with a warm-up and a cool-down. */
const OWN_FORM: readonly ClassType[] = ['yoga', 'meditation', 'stretching', 'walking']
const UNTIMED: readonly ClassType[] = ['yoga', 'meditation']
const LEAD_SECONDS = 8
const EARLY_LEAD_SECONDS = 14
const LEFT_SECONDS = 10
const COUNT_DOWN_SECONDS = 3
const LONG_SECONDS = 30

function isTemplateKey(key: string): key is TemplateKey {
  return Object.hasOwn(TEMPLATE_PHRASES, key)
}

/** The wordings a name, side and amount can take, fullest first. */
function nameWordings(type: ClassType, beat: Beat & { movement: string }, names: Names): Wording[] {
  const side = sideOf(beat)
  const values = { movement: beat.movement, ...(side ? { side } : {}) }
  const start = side ? 'start-side' : 'start'
  const plain: Wording[] = side ? [['start-side', values], ['start', values]] : [['start', values]]
  if (beat.reps !== null) {
    const unit = names.get(beat.movement).unit === 'breaths' ? 'breaths' : 'reps'
    return [[`${start}-${unit}`, { ...values, reps: beat.reps }], ...plain]
  }
  return UNTIMED.includes(type) ? plain : [[`${start}-time`, { ...values, time: beat.seconds }], ...plain]
}

function openingWordings(type: ClassType, beat: Beat, kind: 'warm-up' | 'cool-down'): Wording[] {
  const { movement, seconds } = beat
  const side = sideOf(beat)
  if (OWN_FORM.includes(type)) {
    const own = kind === 'warm-up' ? 'opening' : 'closing'
    if (movement === null) return []
    const full: Wording[] = side ? [[`${own}-side`, { movement, side }]] : []
    return [...full, [`${own}-start`, { movement }], ['start', { movement }]]
  }
  if (movement === null) return [[kind]]
  const full: Wording[] = side ? [[`${kind}-side`, { movement, side }]]
    : [[`${kind}-time`, { movement, time: seconds }]]
  return [...full, [`${kind}-start`, { movement }], ['start', { movement }]]
}

function stillnessWordings({ beat, before }: Place): Wording[] {
  if (before?.kind === 'stillness' && before.movement === beat.movement) return []
  if (beat.movement === null) return [['stillness-time', { time: beat.seconds }], ['stillness']]
  return [['stillness-start', { movement: beat.movement }], ['start', { movement: beat.movement }]]
}

/** How a segment that goes on with the movement before it begins. */
function continuationWordings(type: ClassType, { beat, before }: Place, voice: Voice): Wording[] {
  if (type === 'meditation') return []
  if (type === 'yoga') return [['go-on']]
  const time = { time: beat.seconds }
  if (before && beat.rpe > before.rpe) return [['build', time]]
  if (before && beat.rpe < before.rpe) return [['ease-off', time]]
  return voice.pace === 'sparse' ? [['go-on']] : [['keep-going', time], ['go-on']]
}

function setWordings(beat: Beat & { movement: string }, set: Count): Wording[] {
  const values = { movement: beat.movement, ...set }
  const full: Wording = beat.reps === null ? ['set-time', { ...values, time: beat.seconds }] : ['set-reps', { ...values, reps: beat.reps }]
  return [full, ['set', values], ['start', { movement: beat.movement }]]
}

function startWordings(type: ClassType, place: Place, voice: Voice, names: Names): Wording[] {
  const { beat, before, set } = place
  if ((beat.kind === 'warm-up' || beat.kind === 'cool-down') && place.firstOfKind) return openingWordings(type, beat, beat.kind)
  if (beat.kind === 'stillness') return stillnessWordings(place)
  const { movement } = beat
  if (movement === null) return []
  const named = { ...beat, movement }
  const side = sideOf(beat)
  if (place.second.here && side) return [['change-sides-to', { side }], ['change-sides']]
  if (place.joined.before && continues(before, beat) && before?.kind === beat.kind) return continuationWordings(type, place, voice)
  if (set.here) return setWordings(named, set.here)
  const gait = `gait.${movement}`
  const wordings = nameWordings(type, named, names)
  return isTemplateKey(gait) ? [[gait, { time: beat.seconds }], ...wordings] : wordings
}

function nextWordings(after: Beat): Wording[] {
  if (after.movement === null) return []
  const side = sideOf(after)
  const next = { next: after.movement }
  return [...(side ? [['next-side', { ...next, side }] as const] : []), ['next', next], ['next-short', next]]
}

function pauseWordings(place: Place): Wording[] {
  const { beat, before, after, joined, second, set } = place
  const bare: Wording[] = beat.kind === 'rest' ? [['rest']] : []
  if (before && !joined.before) return []
  if (!after || after.movement === null) return bare
  if (second.after) return beat.kind === 'rest' ? [['rest-other-side'], ['other-side'], ...bare] : [['other-side']]
  if (continues(before, after)) {
    if (beat.kind === 'transition') return []
    return set.after && set.after.set > 1 ? [['rest-set', set.after], ['rest-again'], ...bare] : [['rest-again'], ...bare]
  }
  if (beat.kind === 'transition') return nextWordings(after)
  const side = sideOf(after)
  const next = { next: after.movement }
  const sided: Wording[] = side ? [['rest-next-side', { ...next, side }]] : []
  return [...sided, ['rest-next', next], ...nextWordings(after), ...bare]
}

function at(moment: number, [key, values]: Wording): Cue {
  return values ? { at: moment, key, values } : { at: moment, key }
}

/** A wording at the earliest of the moments from `from` to the latest that lets it end in time. */
function between(from: number, seconds: number, wordings: readonly Wording[], length: CueLength): Wish {
  return wordings.flatMap((wording) => {
    const latest = Math.floor(seconds - length(at(0, wording)))
    return Array.from({ length: Math.max(0, latest - from + 1) }, (_, step) => at(from + step, wording))
  })
}

function closeWishes(place: Place, length: CueLength): Wish[] {
  if (!place.last) return []
  const { seconds } = place.beat
  const latestFirst = (end: number) => between(Math.ceil(seconds / 2), end, [['end']], length).toReversed()
  return [[...latestFirst(seconds - 1), ...latestFirst(seconds)]]
}

/** What is said of the next segment in this one, when no pause lies between. */
function aheadWishes(type: ClassType, { beat, after, joined, second }: Place, voice: Voice, length: CueLength): Wish[] {
  if (!after || !joined.after || type === 'meditation' || continues(beat, after)) return []
  const wordings: Wording[] = second.after ? [['other-side']] : nextWordings(after)
  const lead = voice.habits.includes('announces-early') ? EARLY_LEAD_SECONDS : LEAD_SECONDS
  return [between(Math.max(beat.seconds - lead, Math.ceil(beat.seconds / 2)), beat.seconds, wordings, length)]
}

function workWishes(type: ClassType, place: Place, voice: Voice, names: Names): Wish[] {
  const { beat, after, joined } = place
  if (beat.kind !== 'work' || UNTIMED.includes(type) || beat.seconds < LONG_SECONDS) return []
  const easier = beat.movement === null ? null : names.get(beat.movement).easier
  const goesOn = joined.after && continues(beat, after) && beat.kind === after?.kind
  const wishes: Wish[] = []
  if (!goesOn) wishes.push([at(beat.seconds - LEFT_SECONDS, ['seconds-left', { seconds: LEFT_SECONDS }])])
  if (voice.pace === 'full') wishes.push([at(Math.floor(beat.seconds / 2), ['halfway'])])
  if (easier !== null && names.has(easier) && place.firstOfMovement && voice.habits.includes('offers-easier')) {
    wishes.push([at(Math.ceil(beat.seconds / 4), ['easier', { easier }])])
  }
  if (!goesOn && voice.habits.includes('counts-down')) wishes.push([at(beat.seconds - COUNT_DOWN_SECONDS, ['count-down'])])
  return wishes
}

/**
 * The cues a voice says by itself, one list a segment: what begins, what comes next, when to change sides,
 * how long is left, the end. All fit in every language; the least important give way.
 */
export function templateCues(type: ClassType, beats: readonly Beat[], voice: Voice, names: Names, length: CueLength): Cue[][] {
  return placesOf(type, beats).map((place) => {
    const { beat } = place
    const start = isPause(beat) ? pauseWordings(place) : startWordings(type, place, voice, names)
    const then = isPause(beat) ? [] : [...aheadWishes(type, place, voice, length), ...workWishes(type, place, voice, names)]
    return fitCues(beat.seconds, [start.map((wording) => at(0, wording)), ...closeWishes(place, length), ...then], length)
  })
}
