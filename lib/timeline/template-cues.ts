import type { Coach } from '@/lib/catalog/coach'
import type { Cue, Movement } from '@/lib/catalog/types'
import type { ClassType } from '@/lib/catalog/vocabulary'
import type { CueLength } from './cues'
import { fitCues, type Wish } from './fit-cues'
import { continues, isPause, placesOf, sideOf, type Beat, type Count, type Place } from './places'
import { TEMPLATE_PHRASES, type TemplateKey } from './phrases'
import { remarkWishes } from './remarks'
import { pauseTechnique, techniqueWishes } from './technique-cues'
import { plainKey, type PhraseIndex } from './voice'
import { at, between, type Wording as AnyWording } from './wishes'

export type Voice = Pick<Coach, 'slug' | 'pace' | 'habits'>
type Names = { has(slug: string): boolean; get(slug: string): Pick<Movement, 'unit' | 'easier'> }
type Wording = AnyWording<TemplateKey>

/** Types that open and close in their own form rather than with a warm-up and a cool-down. */
const OWN_FORM: readonly ClassType[] = ['yoga', 'meditation', 'stretching', 'walking']
const UNTIMED: readonly ClassType[] = ['yoga', 'meditation']
/** Nobody is counted out of a stretch. */
const UNCOUNTED: readonly ClassType[] = [...UNTIMED, 'stretching']
/** In a flow, what has just been named is not named again as it begins. */
const FLOWING_SECONDS = 8
const LEAD_SECONDS = 8
const EARLY_LEAD_SECONDS = 14
const LEFT_SECONDS = 10
const COUNT_DOWN_SECONDS = 3
const LONG_SECONDS = 30
/** From here on a voice that talks much says when half is done. */
const HALVED_SECONDS = 45
/** From here on the last seconds of work are counted. */
const COUNTED_SECONDS = 20

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
  const from = (seconds: number) => between(Math.max(beat.seconds - seconds, Math.ceil(beat.seconds / 2)), beat.seconds, wordings, length)
  return [[...from(lead), ...from(2 * lead)]]
}

/** True where the last seconds of timed work lead to something else, and are counted. */
function isCounted(type: ClassType, { beat, after, joined }: Place): boolean {
  const goesOn = joined.after && continues(beat, after) && beat.kind === after?.kind
  return beat.kind === 'work' && !UNCOUNTED.includes(type) && beat.seconds >= COUNTED_SECONDS && !goesOn
}

const countDown = ({ beat }: Place): Wish => [at(beat.seconds - COUNT_DOWN_SECONDS, ['count-down'])]

/** How long is left: ten seconds before the end, or the last three where the work is short. */
function leftWishes(type: ClassType, place: Place): Wish[] {
  if (!isCounted(type, place)) return []
  const { seconds } = place.beat
  return seconds < LONG_SECONDS ? [countDown(place)] : [[at(seconds - LEFT_SECONDS, ['seconds-left', { seconds: LEFT_SECONDS }])]]
}

function workWishes(type: ClassType, place: Place, voice: Voice, names: Names): Wish[] {
  const { beat } = place
  if (beat.kind !== 'work' || UNCOUNTED.includes(type) || beat.seconds < LONG_SECONDS) return []
  const easier = beat.movement === null ? null : names.get(beat.movement).easier
  const wishes: Wish[] = []
  if (voice.pace === 'full' && beat.seconds >= HALVED_SECONDS) wishes.push([at(Math.floor(beat.seconds / 2), ['halfway'])])
  if (easier !== null && names.has(easier) && place.firstOfMovement && voice.habits.includes('offers-easier')) {
    wishes.push([at(Math.ceil(beat.seconds / 4), ['easier', { easier }])])
  }
  return voice.habits.includes('counts-down') && isCounted(type, place) ? [...wishes, countDown(place)] : wishes
}

/** What has been said so far in a class: what of which movement, how often which wording, how long ago a remark, what was named as next. */
type Said = { told: Set<string>; wordings: Map<string, number>; sinceRemark: number; announced: string | null }

function techniqueFor(type: ClassType, place: Place, said: Said, voice: Voice, index: PhraseIndex, length: CueLength): Wish[] {
  const { beat, after, joined } = place
  const telling = (movement: string) => ({ told: said.told, pace: voice.pace, kinds: index.technique(movement), length })
  if (isPause(beat)) return joined.after && after?.movement ? pauseTechnique(beat.seconds, after.movement, telling(after.movement)) : []
  const { movement, seconds } = beat
  if (movement === null || beat.kind === 'stillness') return []
  const names = joined.after && after !== null && type !== 'meditation' && !continues(beat, after)
  return techniqueWishes({ movement, seconds, secondSide: place.second.here }, names ? seconds - LEAD_SECONDS : seconds, telling(movement))
}

/** Wishes in the voice's own wordings, in turn, and then in the plain one. A remark is made once. */
function inOwnWords(wishes: readonly Wish[], voice: Voice, said: Said, index: PhraseIndex): Wish[] {
  return wishes.map((wish, place) => wish.flatMap((cue) => {
    const own = index.own(voice.slug, cue.key)
    const asked = wishes.slice(0, place).filter((other) => other[0]?.key === cue.key).length
    const turn = (said.wordings.get(cue.key) ?? 0) + asked
    const used = (key: string) => said.wordings.get(key) ?? 0
    const rotated = own.map((_, step) => own[(turn + step) % own.length] ?? cue.key).toSorted((a, b) => used(a) - used(b))
    if (!cue.key.startsWith('remark-')) return [...rotated, cue.key].map((key) => ({ ...cue, key }))
    return turn >= own.length ? [] : rotated.filter((key) => used(key) === 0).map((key) => ({ ...cue, key }))
  }))
}

function remember(said: Said, { beat }: Place, cues: readonly Cue[]): void {
  said.sinceRemark += beat.seconds
  said.announced = cues.flatMap(({ values }) => (values?.['next'] === undefined ? [] : [`${values['next']} ${values['side'] ?? ''}`])).at(-1) ?? null
  for (const cue of cues) {
    const key = plainKey(cue.key)
    for (const counted of new Set([key, cue.key])) said.wordings.set(counted, (said.wordings.get(counted) ?? 0) + 1)
    if (key.startsWith('remark-')) said.sinceRemark = beat.seconds - cue.at
    if (said.told.has(key)) said.told.add(`again ${key}`)
    said.told.add(key)
  }
}

/**
 * The cues a voice says by itself, one list a segment: what begins, how it is done, what comes next, when to
 * change sides, how long is left, the end, and now and then a remark of its own. All fit in every language; the
 * least important give way.
 */
export function templateCues(type: ClassType, beats: readonly Beat[], voice: Voice, names: Names, index: PhraseIndex, length: CueLength): Cue[][] {
  const said: Said = { told: new Set(), wordings: new Map(), sinceRemark: 0, announced: null }
  return placesOf(type, beats).map((place) => {
    const { beat } = place
    const named = type === 'yoga' && beat.seconds <= FLOWING_SECONDS && beat.movement !== null && said.announced === `${beat.movement} ${sideOf(beat) ?? ''}`
    const start = isPause(beat) ? pauseWordings(place) : named ? [] : startWordings(type, place, voice, names)
    const then = isPause(beat) ? [] : [...leftWishes(type, place), ...aheadWishes(type, place, voice, length), ...workWishes(type, place, voice, names)]
    const wishes = [
      start.map((wording) => at(0, wording)),
      ...closeWishes(place, length),
      ...then,
      ...techniqueFor(type, place, said, voice, index, length),
      ...remarkWishes(type, beat, { since: said.sinceRemark, pace: voice.pace }),
    ]
    const cues = fitCues(beat.seconds, inOwnWords(wishes, voice, said, index), length)
    remember(said, place, cues)
    return cues
  })
}
