import { circuit, sets } from '@/content/recipes/bouts-rounds'
import { EXERCISES, NOTES, WITH_BAND, WITH_DUMBBELLS, setting } from '@/content/recipes/bouts-settings'
import type { BoutTable } from '@/content/recipes/bouts-table'
import { say } from '@/content/recipes/bouts-words'
import type { Contraindication, Position } from '@/lib/catalog/vocabulary'

const CHAIR = [['sit-to-stand', 'half-squat'], ['chair-push-up', 'wall-push-up', 'seated-punch'], ['seated-march', 'standing-knee-raise'], ['calf-raise', 'heel-dig'], ['hip-hinge', 'wall-slide'], ['step-touch', 'march']]
const CHAIR_WEIGHTS = [['sit-to-stand'], ['seated-press', 'biceps-curl', 'hammer-curl'], ['seated-march', 'calf-raise'], ['lateral-raise', 'dumbbell-row'], ['hip-hinge', 'half-squat']]
const NOT_WHEN_PREGNANT: Contraindication[] = ['supine', 'breath-hold', 'maximal-isometric', 'fall-risk', 'abdominal-impact', 'inversion']
const UPRIGHT_POSITIONS: Position[] = ['standing', 'kneeling', 'seated', 'side']
const FOR_TWO = [['squat', 'half-squat', 'sumo-squat', 'sit-to-stand'], ['wall-push-up', 'chair-push-up', 'wall-slide'], ['hip-hinge', 'calf-raise'], ['bird-dog', 'clam', 'side-leg-lift', 'standing-knee-raise'], ['side-lunge', 'arm-drive-march', 'step-touch']]
const FOR_TWO_WEIGHTS = [['goblet-squat', 'half-squat', 'sumo-squat'], ['dumbbell-row', 'biceps-curl', 'hammer-curl'], ['seated-press', 'lateral-raise', 'front-raise', 'triceps-extension'], ['dumbbell-deadlift', 'calf-raise', 'hip-hinge']]
const FOR_TWO_BAND = [['band-squat', 'band-walk', 'half-squat'], ['band-row', 'band-pulldown'], ['band-press', 'band-overhead-press', 'band-curl'], ['band-external-rotation', 'hip-hinge', 'band-pull-apart'], ['calf-raise', 'sumo-squat']]
const BREATHING = [['half-squat', 'squat', 'sit-to-stand'], ['wall-push-up', 'chair-push-up', 'knee-push-up'], ['hip-hinge', 'calf-raise'], ['standing-knee-raise', 'reverse-lunge', 'step-touch'], ['wall-slide', 'jab-cross']]

const CHAIRLESS = [
  say('Gently, on your feet', 'Sanft, auf den Beinen', 'Con suavidad, de pie', 'Mjukt, på fötterna', 'En douceur, debout'),
  say('No chair needed', 'Ganz ohne Stuhl', 'Sin silla', 'Ingen stol behövs', 'Pas besoin de chaise'),
  say('Standing, little by little', 'Im Stehen, nach und nach', 'De pie, poquito a poco', 'Stående, lite i taget', 'Debout, petit à petit'),
]

/**
 * Strength with a chair and a wall for older or returning people: never on the floor, never above 3 of 10
 * in the plain setting, rests as long as one likes to have them.
 */
const CHAIR_STRENGTH: BoutTable = {
  id: 'chair-strength',
  heads: [
    say('Chair strength', 'Kraft am Stuhl', 'Fuerza con silla', 'Styrka på stol', 'Force sur chaise'),
    say('Sit down, stand up', 'Hinsetzen, aufstehen', 'Sentarse y levantarse', 'Sitta ner, resa sig', 'S’asseoir, se lever'),
    say('Back to it, gently', 'Sanft wieder anfangen', 'Volver poco a poco', 'Mjuk start igen', 'S’y remettre en douceur'),
    say('A chair is enough', 'Ein Stuhl genügt', 'Basta una silla', 'Det räcker med en stol', 'Une chaise suffit'),
  ],
  notes: [NOTES.chair, NOTES.talk],
  noun: EXERCISES,
  focus: ['full-body', 'legs'],
  theme: 'full',
  slots: CHAIR,
  format: sets({ sets: [2, 3], work: [30, 35, 40, 45], rest: [25, 30, 40], most: 8 }),
  shapes: ['hill', 'waves', 'saddle', 'rising'],
  coaches: ['mara', 'ines'],
  music: ['lo-fi', 'funk', 'none', 'ambient'],
  pace: 5,
  pauses: { between: 35, change: 12 },
  settings: [
    setting('', null, { kit: ['chair', 'wall'] }, [[5, 8, 10, 12, 15, 18, 20, 22, 25, 28, 30, 35], [], []], { warmUp: 'chair', coolDown: 'chair', peak: { beginner: 3 } }),
    setting('dumbbells', WITH_DUMBBELLS, { kit: ['chair', 'dumbbells'] }, [[10, 15, 20, 25, 40], [], []], { warmUp: 'chair', coolDown: 'chair', slots: CHAIR_WEIGHTS, peak: { beginner: 3 }, note: say('Light weights, a chair, no floor.', 'Leichte Gewichte, ein Stuhl, kein Boden.', 'Pesas ligeras, una silla, nada en el suelo.', 'Lätta vikter, en stol, inget golv.', 'Poids légers, une chaise, pas de sol.') }),
    setting('more', say(', a notch up', ', eine Stufe höher', ', un punto más', ', ett snäpp upp', ', un cran de plus'), { kit: ['chair', 'wall'] }, [[12, 20, 28, 35], [], []], { warmUp: 'chair', coolDown: 'chair', peak: { beginner: 5 } }),
    setting('standing', null, { kit: [] }, [[6, 12, 18, 25, 32], [], []], { heads: CHAIRLESS, slots: [['half-squat'], ['calf-raise', 'heel-dig'], ['hip-hinge', 'standing-knee-raise'], ['step-touch', 'march', 'knee-lift'], ['jab-cross', 'arm-drive-march']], peak: { beginner: 3 }, note: NOTES.noKit }),
  ],
}

/**
 * Strength in pregnancy: nothing on the back or front, nothing that could end in a fall, no holding of breath
 * or of a maximal effort, never above 5 of 10: one can talk (ACOG 804, PMC9772147).
 */
const FOR_TWO_TABLE: BoutTable = {
  id: 'strong-for-two',
  heads: [
    say('Strong for two', 'Stark für zwei', 'Fuerte por dos', 'Stark för två', 'Forte pour deux'),
    say('Room for the bump', 'Platz für den Bauch', 'Sitio para la barriga', 'Plats för magen', 'De la place pour le ventre'),
    say('Carrying well', 'Gut getragen', 'Llevarlo bien', 'Bära med styrka', 'Bien porter'),
  ],
  notes: [say('Made for pregnancy: upright, steady, with breath left to talk.', 'Für die Schwangerschaft: aufrecht, ruhig, mit Luft zum Reden.', 'Para el embarazo: erguida, estable y con aire para hablar.', 'För graviditeten: upprätt, stadigt, med luft att prata.', 'Pour la grossesse : le buste droit, stable, avec du souffle pour parler.')],
  noun: EXERCISES,
  focus: ['full-body', 'hips'],
  theme: 'full',
  slots: FOR_TWO,
  format: circuit({ size: [3, 6], rounds: [2, 4], work: [30, 35, 40], rest: [20, 25, 30] }),
  shapes: ['hill', 'saddle', 'waves'],
  coaches: ['ines', 'mara'],
  music: ['lo-fi', 'ambient', 'funk', 'house'],
  pace: 4,
  pauses: { between: 45, change: 15 },
  settings: [
    setting('', null, { kit: ['wall', 'chair', 'mat'], spare: ['jump'], without: NOT_WHEN_PREGNANT, positions: UPRIGHT_POSITIONS }, [[8, 15, 22, 30], [10, 20, 28], [18, 26]], { peak: { beginner: 4.5, intermediate: 5, advanced: 5 } }),
    setting('dumbbells', WITH_DUMBBELLS, { kit: ['dumbbells', 'chair'], spare: ['jump'], without: NOT_WHEN_PREGNANT, positions: UPRIGHT_POSITIONS }, [[12, 20], [15, 25, 35], [20, 30]], { slots: FOR_TWO_WEIGHTS, peak: { beginner: 4.5, intermediate: 5, advanced: 5 } }),
    setting('band', WITH_BAND, { kit: ['band'], spare: ['jump'], without: NOT_WHEN_PREGNANT, positions: UPRIGHT_POSITIONS }, [[10, 18, 26], [12, 22], [15]], { slots: FOR_TWO_BAND, peak: { beginner: 4.5, intermediate: 5, advanced: 5 } }),
  ],
}

/** For high blood pressure: everything moves, nothing is held, no breath is held, at most 5 of 10 (ACSM on hypertension). */
const BREATHE_THROUGH: BoutTable = {
  id: 'breathe-through',
  heads: [
    say('Keep breathing', 'Immer weiteratmen', 'Sin dejar de respirar', 'Andas hela tiden', 'Respirer tout du long'),
    say('No long holds', 'Ohne langes Halten', 'Sin posturas largas', 'Inget hålls länge', 'Sans longue tenue'),
    say('Keep it moving', 'Immer in Bewegung', 'Siempre en movimiento', 'Alltid i rörelse', 'Toujours en mouvement'),
  ],
  notes: [say('No long holds, no held breath: breathe out on the effort.', 'Kein langes Halten, kein Luftanhalten: ausatmen, wenn es schwer wird.', 'Sin aguantar posturas ni la respiración: suelta el aire en el esfuerzo.', 'Inga långa håll och aldrig hållen andning: andas ut när det är tungt.', 'Rien à tenir, pas d’apnée : soufflez pendant l’effort.')],
  noun: EXERCISES,
  focus: ['full-body', 'upper-body'],
  theme: 'full',
  slots: BREATHING,
  format: circuit({ size: [3, 6], rounds: [2, 4], work: [30, 35, 40], rest: [20, 25, 30] }),
  shapes: ['hill', 'waves', 'rising', 'saddle'],
  coaches: ['mara', 'ines', 'jonas'],
  music: ['lo-fi', 'funk', 'house', 'none'],
  pace: 4,
  pauses: { between: 40, change: 12 },
  settings: [
    setting('', null, { kit: ['wall', 'chair'], spare: ['jump'], without: ['breath-hold', 'maximal-isometric', 'inversion'] }, [[10, 16, 22, 40], [10, 18, 26, 34], [12, 28]], { peak: { beginner: 4.5, intermediate: 5, advanced: 5 } }),
    setting('dumbbells', WITH_DUMBBELLS, { kit: ['dumbbells'], spare: ['jump'], without: ['breath-hold', 'maximal-isometric', 'inversion'] }, [[14], [14, 22], [32]], { slots: FOR_TWO_WEIGHTS, peak: { beginner: 4.5, intermediate: 5, advanced: 5 } }),
  ],
}

export const GENTLE_TABLES: readonly BoutTable[] = [CHAIR_STRENGTH, FOR_TWO_TABLE, BREATHE_THROUGH]
