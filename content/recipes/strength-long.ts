import { circuit, halves, sets } from '@/content/recipes/bouts-rounds'
import { EXERCISES, setting } from '@/content/recipes/bouts-settings'
import type { BoutTable } from '@/content/recipes/bouts-table'
import { say } from '@/content/recipes/bouts-words'
import { JOINTS, type Avoidance } from '@/lib/catalog/vocabulary'

const EVERY_JOINT: Avoidance[] = [...JOINTS, 'jump']
const FEET = [['half-squat', 'step-touch'], ['hip-hinge', 'standing-leg-reach'], ['jab-cross', 'hook', 'uppercut'], ['standing-knee-raise', 'knee-lift'], ['calf-raise', 'slip-and-weave']]
const MAT = [['glute-bridge', 'shoulder-bridge', 'single-leg-bridge'], ['dead-bug', 'toe-taps', 'heel-slide'], ['clam', 'side-leg-lift', 'side-kick'], ['prone-y-raise', 'kneeling-arm-circle'], ['forearm-plank', 'knee-side-plank']]
const BOTH = [['half-squat', 'calf-raise', 'step-touch'], ['glute-bridge', 'shoulder-bridge', 'single-leg-bridge'], ['dead-bug', 'toe-taps', 'heel-slide', 'forearm-plank'], ['side-leg-lift'], ['prone-y-raise', 'jab-cross', 'hook']]

const EASY_ON_JOINTS = say(
  'Long, and kind to every joint: no deep bends, no weight on the hands.', 'Lang und gelenkschonend: keine tiefen Beugen, kein Gewicht auf den Händen.',
  'Larga y amable con las articulaciones: sin flexiones profundas ni peso en las manos.', 'Långt och snällt mot lederna: inga djupa böj, ingen tyngd på händerna.',
  'Long et doux pour les articulations : ni flexion profonde, ni appui sur les mains.',
)
const PEAKS = { peak: { beginner: 5, intermediate: 6, advanced: 7 }, note: EASY_ON_JOINTS } as const

/** Three circuits of their own, each for the whole body: length comes from more exercises, not from heavier ones. */
const LONG_WAY: BoutTable = {
  id: 'the-long-way',
  heads: [
    say('The long way round', 'Der lange Weg', 'Por el camino largo', 'Långa vägen', 'Le chemin le plus long'),
    say('Bring a bottle of water', 'Stell Wasser bereit', 'Ten agua a mano', 'Ta med vatten', 'Prévoyez de l’eau'),
  ],
  notes: [EASY_ON_JOINTS],
  noun: EXERCISES,
  focus: ['full-body'],
  theme: 'full',
  slots: BOTH,
  format: circuit({ size: [4, 6], rounds: [2, 4], work: [35, 40, 45, 50], rest: [15, 20, 25], parts: [3, 2] }),
  shapes: ['waves', 'steps', 'hill'],
  coaches: ['mara', 'ines', 'jonas'],
  music: ['funk', 'lo-fi', 'house'],
  pace: 4,
  pauses: { between: 50, change: 12 },
  settings: [setting('', null, { kit: ['mat'], spare: EVERY_JOINT }, [[48], [50], [56]], { coolDown: 'floor', ...PEAKS })],
}

/** One circuit on the feet, one on the mat: an hour with a single way down, for those whom getting up costs most. */
const TWO_HALVES: BoutTable = {
  id: 'two-halves',
  heads: [
    say('Half standing, half lying', 'Halb im Stehen, halb im Liegen', 'Mitad de pie, mitad en el suelo', 'Hälften stående, hälften liggande', 'Moitié debout, moitié au sol'),
    say('A game of two halves', 'Zwei Halbzeiten', 'Primer y segundo tiempo', 'Två halvlekar', 'Deux mi-temps'),
  ],
  notes: [EASY_ON_JOINTS],
  noun: EXERCISES,
  focus: ['full-body'],
  theme: 'full',
  slots: FEET.flatMap((slot, i) => [slot, MAT[i] ?? []]),
  format: halves({ size: [5, 7], rounds: [2, 4], work: [40, 45, 50], rest: [15, 20, 25] }),
  shapes: ['saddle', 'waves', 'steps'],
  coaches: ['jonas', 'mara', 'ines'],
  music: ['house', 'afrobeat', 'lo-fi'],
  pace: 4,
  pauses: { between: 60, change: 15 },
  settings: [setting('', null, { kit: ['mat'], spare: EVERY_JOINT }, [[53], [57], [48]], { coolDown: 'floor', ...PEAKS })],
}

/** Sets without hurry: each exercise until it is done, five seconds a repetition, so that light work becomes enough. */
const ALL_THE_TIME: BoutTable = {
  id: 'all-the-time',
  heads: [
    say('All the time in the world', 'Alle Zeit der Welt', 'Todo el tiempo del mundo', 'All tid i världen', 'Tout le temps du monde'),
    say('Set after set', 'Satz für Satz', 'Serie tras serie', 'Set efter set', 'Série après série'),
  ],
  notes: [EASY_ON_JOINTS],
  noun: EXERCISES,
  focus: ['full-body'],
  theme: 'full',
  slots: BOTH,
  format: sets({ sets: [3, 2], work: [40, 45, 50, 60], rest: [25, 30, 35], most: 14 }),
  shapes: ['hill', 'rising', 'waves'],
  coaches: ['ines', 'jonas', 'mara'],
  music: ['lo-fi', 'ambient', 'none'],
  pace: 5,
  pauses: { between: 45, change: 12 },
  settings: [setting('', null, { kit: ['mat'], spare: EVERY_JOINT }, [[58], [46], [60]], { coolDown: 'floor', ...PEAKS })],
}

export const LONG_TABLES: readonly BoutTable[] = [LONG_WAY, TWO_HALVES, ALL_THE_TIME]
