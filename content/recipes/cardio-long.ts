import { acts, punchWaves, waves } from '@/content/recipes/bouts-rounds'
import { EXERCISES, NOTES, setting } from '@/content/recipes/bouts-settings'
import type { BoutTable } from '@/content/recipes/bouts-table'
import { say } from '@/content/recipes/bouts-words'
import { JOINTS, type Avoidance } from '@/lib/catalog/vocabulary'

const EVERY_JOINT: Avoidance[] = [...JOINTS, 'jump']
const STEPS = ['march', 'knee-lift', 'arm-drive-march', 'half-squat', 'speed-feet', 'standing-knee-raise']
const BOXING = ['jab-cross', 'slip-and-weave', 'hook', 'front-kick', 'uppercut']
const DANCE = ['grapevine', 'heel-dig', 'step-touch', 'step-jack', 'hip-circle', 'slip-and-weave']
const ROUND = [['jab-cross'], ['hook'], ['uppercut'], ['slip-and-weave'], ['speed-feet', 'step-touch', 'arm-drive-march'], ['front-kick', 'knee-lift', 'half-squat']]
const EVEN = [['march', 'arm-drive-march', 'speed-feet'], ['step-touch', 'grapevine'], ['heel-dig', 'knee-lift', 'front-kick'], ['step-jack', 'half-squat', 'slip-and-weave'], ['jab-cross', 'uppercut', 'hook']]

const ON_YOUR_FEET_LONG = say(
  'Long and low: one foot stays down, no deep bends, nothing on the hands.', 'Lang und flach: Ein Fuß bleibt unten, keine tiefen Beugen, nichts auf den Händen.',
  'Larga y sin saltos: un pie siempre en el suelo, sin agacharse, sin apoyar las manos.', 'Långt och lågt: en fot i golvet, inga djupa böj, inget på händerna.',
  'Long et sans saut : un pied reste au sol, ni flexion profonde, ni appui sur les mains.',
)
const PEAKS = { peak: { beginner: 5, intermediate: 6, advanced: 6.5 } } as const

/** Steps, then boxing, then dance: each act tires something else, so that an hour passes at one pace. */
const THREE_ACTS: BoutTable = {
  id: 'three-acts',
  heads: [
    say('Three acts', 'Drei Akte', 'Tres actos', 'Tre akter', 'Trois actes'),
    say('Steps, fists, floor', 'Schritte, Fäuste, Tanzboden', 'Pasos, puños y pista', 'Steg, nävar, dansgolv', 'Pas, poings, piste'),
  ],
  notes: [ON_YOUR_FEET_LONG],
  noun: EXERCISES,
  focus: ['full-body', 'legs'],
  theme: 'steps',
  slots: [STEPS, BOXING, DANCE],
  format: acts([STEPS, BOXING, DANCE], { size: [4, 5], work: [30, 40, 45, 50] }),
  shapes: ['waves', 'steps', 'rising'],
  coaches: ['teo', 'noor'],
  music: ['afrobeat', 'funk', 'house'],
  pace: 0,
  pauses: { between: 30, change: 10 },
  settings: [setting('', null, { kit: [], even: true, spare: EVERY_JOINT }, [[48], [53], [57]], { note: ON_YOUR_FEET_LONG, ...PEAKS })],
}

/** Rounds of three minutes as in a ring, with time to shake out the arms; feet and kicks between the punches. */
const THREE_MINUTE_ROUNDS: BoutTable = {
  id: 'three-minute-rounds',
  heads: [
    say('The full distance', 'Über die volle Distanz', 'La distancia completa', 'Hela vägen till sista gong', 'La distance complète'),
    say('Back in the ring', 'Wieder in den Ring', 'Otra vez al ring', 'In i ringen igen', 'Retour sur le ring'),
  ],
  notes: [NOTES.noKit],
  noun: EXERCISES,
  focus: ['upper-body', 'core', 'arms'],
  theme: 'punches',
  slots: ROUND,
  format: punchWaves({ size: [4], work: [45] }),
  shapes: ['waves', 'steps', 'rising'],
  coaches: ['noor', 'teo'],
  music: ['drum-and-bass', 'house', 'afrobeat'],
  pace: 0,
  pauses: { between: 45, change: 10 },
  settings: [setting('', null, { kit: [], even: true, spare: EVERY_JOINT }, [[53], [58], [48]], { note: ON_YOUR_FEET_LONG, ...PEAKS })],
}

/** As long as a film: few movements held for more than a minute, breath first, with a breather after each wave. */
const FILM_LONG: BoutTable = {
  id: 'as-long-as-a-film',
  heads: [
    say('As long as an episode', 'So lang wie eine Folge', 'Lo que dura un capítulo', 'Lika långt som ett avsnitt', 'Le temps d’un épisode'),
    say('Put something on', 'Lass etwas laufen', 'Con la tele puesta', 'Med något i bakgrunden', 'Avec la télé allumée'),
  ],
  notes: [ON_YOUR_FEET_LONG],
  noun: EXERCISES,
  focus: ['legs', 'full-body'],
  theme: 'steps',
  slots: EVEN,
  format: waves({ size: [4, 5], work: [60, 75, 90] }),
  shapes: ['rising', 'waves', 'steps'],
  coaches: ['teo', 'noor'],
  music: ['lo-fi', 'funk', 'none'],
  pace: 0,
  pauses: { between: 30, change: 10 },
  settings: [setting('', null, { kit: [], even: true, spare: EVERY_JOINT }, [[58], [48], [53]], { note: ON_YOUR_FEET_LONG, ...PEAKS })],
}

export const LONG_TABLES: readonly BoutTable[] = [THREE_ACTS, THREE_MINUTE_ROUNDS, FILM_LONG]
