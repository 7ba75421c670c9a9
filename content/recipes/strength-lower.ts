import { circuit, sets } from '@/content/recipes/bouts-rounds'
import {
  GENTLY, GLUTE_EXERCISES, KNEES_SPARED, LEG_EXERCISES, NOTES, ON_MAT, AT_WALL, WITH_BAND, WITH_DUMBBELLS, setting,
} from '@/content/recipes/bouts-settings'
import type { BoutTable } from '@/content/recipes/bouts-table'
import { say } from '@/content/recipes/bouts-words'

const STANDING_LEGS = [
  ['squat', 'sumo-squat', 'half-squat'],
  ['reverse-lunge', 'side-lunge', 'split-squat', 'forward-lunge'],
  ['hip-hinge', 'standing-knee-raise'],
  ['calf-raise', 'wall-sit'],
]
const LEGS = [...STANDING_LEGS, ['glute-bridge', 'single-leg-bridge', 'clam']]
const LOADED_LEGS = [['goblet-squat', 'dumbbell-sumo-squat'], ['dumbbell-deadlift'], ['dumbbell-split-squat', 'split-squat', 'reverse-lunge'], ['dumbbell-lunge', 'side-lunge'], ['calf-raise']]
const KNEE_FREE = [['glute-bridge', 'single-leg-bridge', 'shoulder-bridge'], ['hip-hinge', 'standing-leg-reach'], ['clam', 'side-kick', 'side-leg-lift'], ['calf-raise', 'standing-knee-raise']]
const KNEE_FREE_WEIGHTS = [['dumbbell-deadlift'], ['weighted-bridge'], ['clam', 'side-kick', 'side-leg-lift'], ['calf-raise', 'standing-leg-reach', 'single-leg-bridge']]
const GLUTES = [['glute-bridge', 'single-leg-bridge', 'shoulder-bridge'], ['clam', 'side-kick', 'side-leg-lift'], ['hip-hinge', 'sumo-squat', 'squat', 'standing-leg-reach'], ['reverse-lunge', 'split-squat', 'side-lunge']]
const BAND_GLUTES = [['band-walk'], ['band-squat', 'band-kickback'], ['glute-bridge', 'single-leg-bridge'], ['clam', 'side-kick', 'side-leg-lift'], ['hip-hinge', 'reverse-lunge']]

/**
 * Legs in slow sets: one exercise until its sets are done, five seconds a repetition, rests nearly as long as
 * the work. Bends before hinges, floor work last, so that one gets down once.
 */
const LEGS_SLOWLY: BoutTable = {
  id: 'legs-slowly',
  heads: [
    say('Legs, slowly', 'Beine, langsam', 'Piernas, despacio', 'Ben, långsamt', 'Les jambes, lentement'),
    say('Three seconds down', 'Drei Sekunden runter', 'Tres segundos para bajar', 'Tre sekunder ner', 'Trois secondes pour descendre'),
    say('Legs in no hurry', 'Beine ohne Eile', 'Piernas sin prisa', 'Ben utan brådska', 'Jambes sans hâte'),
    say('Stairs will feel shorter', 'Treppen werden kürzer', 'La escalera se hace corta', 'Trappan blir kortare', 'L’escalier raccourcit'),
  ],
  notes: [NOTES.slow],
  always: say('Three seconds down, one still, one up.', 'Drei Sekunden runter, eine halten, eine hoch.', 'Tres segundos para bajar, uno quieto, uno para subir.', 'Tre sekunder ner, en stilla, en upp.', 'Trois secondes pour descendre, une immobile, une pour monter.'),
  noun: LEG_EXERCISES,
  focus: ['legs', 'lower-body'],
  theme: 'lower',
  slots: STANDING_LEGS,
  format: sets({ sets: [3, 2], work: [40, 45, 50], rest: [30, 40], most: 8 }),
  shapes: ['waves', 'rising', 'hill', 'steps'],
  coaches: ['mara', 'jonas', 'ines'],
  music: ['house', 'funk', 'lo-fi', 'none', 'synthwave'],
  pace: 5,
  pauses: { between: 45, change: 12 },
  settings: [
    setting('', null, { kit: [] }, [[10, 20, 28], [15, 28], [20, 30]]),
    setting('wall', AT_WALL, { kit: ['wall'] }, [[15], [20, 40], [12, 35]]),
    setting('mat', ON_MAT, { kit: ['mat', 'wall'] }, [[12, 35], [10, 30, 45], [25, 40, 60]], { slots: LEGS, coolDown: 'floor', note: NOTES.standThenFloor }),
    setting('dumbbells', WITH_DUMBBELLS, { kit: ['dumbbells'] }, [[18, 30], [12, 22, 50], [15, 45]], { slots: LOADED_LEGS, note: NOTES.dumbbells }),
    setting('gentle', GENTLY, { kit: ['wall', 'chair'] }, [[8, 15, 25], [], []], { slots: [['half-squat', 'sit-to-stand'], ['calf-raise', 'heel-dig'], ['hip-hinge'], ['standing-knee-raise', 'knee-lift']], peak: { beginner: 4 }, note: NOTES.talk }),
  ],
}

/** Legs without deep bends, lunges or jumps: hinges, bridges and calves, for knees that complain. */
const KIND_TO_KNEES: BoutTable = {
  id: 'kind-to-knees',
  heads: [
    say('Kind to the knees', 'Gut zu den Knien', 'Amable con las rodillas', 'Snäll mot knäna', 'Doux pour les genoux'),
    say('The hips do the work', 'Die Hüfte macht die Arbeit', 'El trabajo es de la cadera', 'Höften gör jobbet', 'Les hanches font le travail'),
    say('From the hip', 'Aus der Hüfte', 'Desde la cadera', 'Från höften', 'Depuis les hanches'),
  ],
  notes: [NOTES.knees],
  noun: LEG_EXERCISES,
  focus: ['lower-body', 'hips', 'glutes'],
  theme: 'lower',
  slots: KNEE_FREE,
  format: sets({ sets: [3, 2], work: [40, 45], rest: [25, 30, 35], most: 9 }),
  shapes: ['hill', 'waves', 'steps'],
  coaches: ['ines', 'mara'],
  music: ['lo-fi', 'house', 'ambient', 'funk'],
  pace: 4,
  pauses: { between: 40, change: 12 },
  settings: [
    setting('', null, { kit: ['mat'], spare: ['knee', 'jump'] }, [[8, 15, 24, 35], [10, 18, 25, 40], [15, 30, 45]], { coolDown: 'floor' }),
    setting('dumbbells', WITH_DUMBBELLS, { kit: ['mat', 'dumbbells'], spare: ['knee', 'jump'] }, [[20], [15, 30], [10, 20, 35]], { slots: KNEE_FREE_WEIGHTS, musts: 2, coolDown: 'floor' }),
  ],
}

/** Glutes: bridges, hinges and side work in turn, small muscles before they tire the big ones. */
const GLUTES_FIRST: BoutTable = {
  id: 'glutes-first',
  heads: [
    say('What you sit on', 'Worauf du sitzt', 'Donde te sientas', 'Det du sitter på', 'Là où l’on s’assoit'),
    say('The back pockets', 'Die Gesäßtaschen', 'Los bolsillos de atrás', 'Bakfickorna', 'Les poches arrière'),
    say('Heels down, hips up', 'Fersen runter, Hüfte hoch', 'Talones abajo, cadera arriba', 'Hälarna ner, höften upp', 'Talons bas, hanches hautes'),
  ],
  notes: [NOTES.mat, say('Push through the heels.', 'Drück dich über die Fersen hoch.', 'Empuja con los talones.', 'Tryck ifrån med hälarna.', 'Poussez dans les talons.')],
  noun: GLUTE_EXERCISES,
  focus: ['glutes', 'hips'],
  theme: 'lower',
  slots: GLUTES,
  format: circuit({ size: [3, 6], rounds: [2, 4], work: [35, 40, 45], rest: [15, 20] }),
  shapes: ['steps', 'waves', 'late', 'hill'],
  coaches: ['ines', 'mara', 'jonas'],
  music: ['funk', 'house', 'lo-fi'],
  pace: 3,
  pauses: { between: 40, change: 12 },
  settings: [
    setting('', null, { kit: ['mat'] }, [[5, 12, 20], [8, 15, 25], [10, 20, 30]], { coolDown: 'floor' }),
    setting('band', WITH_BAND, { kit: ['mat', 'band'] }, [[15, 25], [20, 30], [15, 35]], { slots: BAND_GLUTES, coolDown: 'floor', note: NOTES.band }),
    setting('knees', KNEES_SPARED, { kit: ['mat'], spare: ['knee', 'jump'] }, [[10], [12, 22], [18]], { coolDown: 'floor', note: NOTES.knees }),
  ],
}

export const LOWER_TABLES: readonly BoutTable[] = [LEGS_SLOWLY, KIND_TO_KNEES, GLUTES_FIRST]
