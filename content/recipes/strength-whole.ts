import { circuit, everyMinute, ladder, sets } from '@/content/recipes/bouts-formats'
import {
  BACK_SPARED, EXERCISES, KNEES_SPARED, NOTES, ON_MAT, SHOULDERS_SPARED, STANDING, WITH_DUMBBELLS, WRISTS_SPARED, setting,
} from '@/content/recipes/bouts-settings'
import type { BoutTable } from '@/content/recipes/bouts-table'
import { say } from '@/content/recipes/bouts-words'

const LOWER = ['squat', 'reverse-lunge', 'sumo-squat', 'side-lunge', 'half-squat', 'split-squat', 'forward-lunge']
const HINGE = ['hip-hinge', 'glute-bridge', 'single-leg-bridge', 'calf-raise']
const PUSH = ['push-up', 'knee-push-up', 'plank-walk-out', 'pike-push-up']
const BACK = ['superman', 'bird-dog', 'prone-y-raise', 'swimming']
const CORE = ['forearm-plank', 'dead-bug', 'side-plank', 'plank', 'knee-side-plank', 'bicycle-crunch', 'toe-taps']
const WHOLE = [LOWER, PUSH, HINGE, BACK, CORE]
const UPRIGHT = [
  ['squat', 'half-squat', 'sumo-squat'], ['reverse-lunge', 'side-lunge', 'forward-lunge', 'split-squat'], ['hip-hinge', 'squat-reach'],
  ['standing-knee-raise', 'slip-and-weave'], ['calf-raise', 'skater'], ['jab-cross', 'uppercut', 'hook'],
]
const SOFT_UPRIGHT = [['half-squat', 'calf-raise'], ['hip-hinge', 'standing-knee-raise'], ['jab-cross', 'uppercut', 'hook'], ['knee-lift', 'step-jack'], ['slip-and-weave', 'arm-drive-march']]
const SOFT_FLOOR = [['glute-bridge', 'hip-hinge', 'shoulder-bridge'], ['dead-bug', 'heel-slide', 'toe-taps'], ['clam', 'side-kick'], ['calf-raise', 'half-squat', 'standing-knee-raise'], ['bird-dog', 'superman', 'prone-y-raise'], ['knee-side-plank', 'forearm-plank']]
const WEIGHTS = [['goblet-squat', 'dumbbell-lunge', 'dumbbell-thruster'], ['dumbbell-row', 'biceps-curl'], ['dumbbell-press', 'lateral-raise', 'triceps-extension'], ['dumbbell-deadlift', 'calf-raise']]
const WEIGHTS_AND_FLOOR = [...WEIGHTS, ['floor-press', 'push-up'], ['glute-bridge', 'single-leg-bridge'], ['dead-bug', 'forearm-plank', 'side-plank']]
const BAND = [['band-squat', 'band-walk'], ['band-row', 'band-pulldown'], ['band-press', 'band-pull-apart'], ['band-curl', 'hip-hinge'], ['calf-raise', 'reverse-lunge', 'standing-knee-raise']]

/** The whole body in rounds: legs, push, hinge, back, core; standing first, one way down to the mat each round. */
const WHOLE_ROUNDS: BoutTable = {
  id: 'whole-body-rounds',
  heads: [
    say('A bit of everything', 'Von allem etwas', 'Un poco de todo', 'Lite av allt', 'Un peu de tout'),
    say('Every big muscle', 'Alle großen Muskeln', 'Todos los músculos grandes', 'Alla stora muskler', 'Tous les grands muscles'),
    say('Head to toe', 'Von Kopf bis Fuß', 'De la cabeza a los pies', 'Från topp till tå', 'De la tête aux pieds'),
    say('The whole body, in rounds', 'Ganzer Körper, in Runden', 'Cuerpo entero, por vueltas', 'Hela kroppen, i varv', 'Tout le corps, tour après tour'),
  ],
  notes: [NOTES.standThenFloor, say('Each round asks a little more.', 'Jede Runde verlangt etwas mehr.', 'Cada vuelta pide un poco más.', 'Varje varv kräver lite mer.', 'Chaque tour demande un peu plus.')],
  noun: EXERCISES,
  focus: ['full-body'],
  theme: 'full',
  slots: WHOLE,
  format: circuit({ size: [4, 8], rounds: [2, 4], work: [35, 40, 45], rest: [15, 20, 25] }),
  shapes: ['steps', 'rising', 'waves', 'hill'],
  coaches: ['mara', 'jonas', 'ines'],
  music: ['house', 'funk', 'synthwave', 'techno', 'afrobeat'],
  pace: 3,
  pauses: { between: 45, change: 12 },
  settings: [
    setting('', null, { kit: ['mat'] }, [[10, 16, 25, 35], [12, 20, 30, 45], [15, 25, 40, 60]], { coolDown: 'floor' }),
    setting('wrists', WRISTS_SPARED, { kit: ['mat'], spare: ['wrist'] }, [[12, 22, 40], [15, 28], [20, 35]], { coolDown: 'floor', note: NOTES.wrists }),
    setting('shoulders', SHOULDERS_SPARED, { kit: ['mat'], spare: ['shoulder'] }, [[18], [10, 25, 40], [15, 30]], { coolDown: 'floor', note: NOTES.shoulders }),
    setting('knees', KNEES_SPARED, { kit: ['mat'], spare: ['knee', 'hip', 'jump'] }, [[20, 30], [18, 35], [10, 25]], { slots: SOFT_FLOOR, coolDown: 'floor', note: NOTES.knees }),
  ],
}

/** Strength without getting down and without kit: fits a hotel room, an office, good shoes. */
const ON_YOUR_FEET: BoutTable = {
  id: 'on-your-feet',
  heads: [
    say('On your feet', 'Auf den Beinen', 'Siempre de pie', 'På benen', 'Debout du début à la fin'),
    say('The floor can wait', 'Der Boden kann warten', 'El suelo puede esperar', 'Golvet får vänta', 'Le sol attendra'),
    say('Two square metres', 'Zwei Quadratmeter', 'Dos metros cuadrados', 'Två kvadratmeter', 'Deux mètres carrés'),
    say('Shoes and a little room', 'Schuhe und etwas Platz', 'Zapatillas y un poco de sitio', 'Skor och lite plats', 'Des chaussures et de la place'),
  ],
  notes: [NOTES.standing, NOTES.noKit],
  noun: EXERCISES,
  focus: ['full-body', 'legs'],
  theme: 'full',
  slots: UPRIGHT,
  format: circuit({ size: [4, 7], rounds: [2, 5], work: [35, 40, 45], rest: [15, 20] }),
  shapes: ['rising', 'waves', 'steps', 'late'],
  coaches: ['jonas', 'mara', 'ines'],
  music: ['funk', 'house', 'techno', 'lo-fi'],
  pace: 3,
  pauses: { between: 45, change: 10 },
  settings: [
    setting('', null, { kit: [] }, [[5, 14, 24, 32], [8, 16, 24, 36, 45], [6, 18, 26, 38, 45, 50]]),
    setting('knees', KNEES_SPARED, { kit: [], spare: ['knee', 'hip', 'ankle', 'back', 'jump'] }, [[8, 18, 28, 36], [10, 20, 30, 38], [8, 14, 28, 36]], { slots: SOFT_UPRIGHT, note: NOTES.knees, focus: ['full-body', 'shoulders'] }),
    setting('quiet', say(', unhurried', ', ohne Eile', ', con calma', ', i lugn takt', ', sans se presser'), { kit: [] }, [[12, 20, 26], [], []], { peak: { beginner: 5 }, note: NOTES.talk }),
  ],
}

/** Dumbbells for everything: heavy legs and light arms take turns, so that grip and legs get their pause. */
const TWO_WEIGHTS: BoutTable = {
  id: 'two-weights',
  heads: [
    say('Two dumbbells, whole body', 'Zwei Hanteln, ganzer Körper', 'Dos mancuernas, todo el cuerpo', 'Två hantlar, hela kroppen', 'Deux haltères, tout le corps'),
    say('Something heavy', 'Etwas Schweres', 'Algo de peso', 'Något tungt', 'Quelque chose de lourd'),
    say('Lift, lower, repeat', 'Heben, senken, von vorn', 'Subir, bajar, repetir', 'Lyft, sänk, igen', 'Lever, baisser, recommencer'),
    say('Weights and rest', 'Gewichte und Pausen', 'Pesas y descansos', 'Vikter och vila', 'Des poids et des pauses'),
  ],
  notes: [NOTES.dumbbells, NOTES.slow],
  noun: EXERCISES,
  focus: ['full-body'],
  theme: 'full',
  slots: WEIGHTS,
  format: sets({ sets: [3, 2], work: [35, 40, 45], rest: [25, 30, 40], most: 9 }),
  shapes: ['waves', 'hill', 'steps', 'rising'],
  coaches: ['mara', 'jonas'],
  music: ['house', 'synthwave', 'techno', 'funk'],
  pace: 3,
  pauses: { between: 45, change: 12 },
  settings: [
    setting('', null, { kit: ['dumbbells'] }, [[15, 22, 30], [10, 20, 28], [12, 20, 45]]),
    setting('mat', ON_MAT, { kit: ['dumbbells', 'mat'] }, [[18, 40], [18, 32, 50], [22, 60]], { slots: WEIGHTS_AND_FLOOR, coolDown: 'floor' }),
    setting('knees', KNEES_SPARED, { kit: ['dumbbells', 'mat'], spare: ['knee', 'jump'] }, [[12], [22], [28]], { slots: WEIGHTS_AND_FLOOR, coolDown: 'floor', note: NOTES.knees }),
    setting('shoulders', SHOULDERS_SPARED, { kit: ['dumbbells', 'mat'], spare: ['shoulder', 'wrist'] }, [[24], [36], [18, 40]], { slots: WEIGHTS_AND_FLOOR, coolDown: 'floor', note: NOTES.shoulders }),
  ],
}

/** One band for rows, presses and squats: pull follows push, and the band changes its anchor as seldom as it can. */
const ONE_BAND: BoutTable = {
  id: 'one-band',
  heads: [
    say('One band, whole body', 'Ein Band, ganzer Körper', 'Una banda, todo el cuerpo', 'Ett band, hela kroppen', 'Un élastique, tout le corps'),
    say('Fits in a pocket', 'Passt in die Tasche', 'Cabe en el bolsillo', 'Ryms i fickan', 'Tient dans la poche'),
    say('Pull and release', 'Ziehen und nachgeben', 'Tirar y soltar', 'Dra och släpp', 'Tirer, relâcher'),
  ],
  notes: [NOTES.band, NOTES.standing],
  noun: EXERCISES,
  focus: ['full-body', 'upper-body'],
  theme: 'full',
  slots: BAND,
  format: circuit({ size: [3, 6], rounds: [2, 4], work: [35, 40, 45], rest: [20, 25] }),
  shapes: ['hill', 'rising', 'waves'],
  coaches: ['ines', 'mara', 'jonas'],
  music: ['afrobeat', 'funk', 'lo-fi', 'house'],
  pace: 3,
  pauses: { between: 45, change: 12 },
  settings: [
    setting('', null, { kit: ['band'] }, [[10, 18, 28], [12, 22, 32], [10, 16, 25, 38]]),
    setting('knees', KNEES_SPARED, { kit: ['band'], spare: ['knee', 'jump'] }, [[14], [16], [20]], { note: NOTES.knees }),
    setting('gentle', say(', the gentle version', ', sanfte Fassung', ', versión suave', ', mjuk version', ', version douce'), { kit: ['band', 'chair'] }, [[8, 16, 24], [], []], { peak: { beginner: 4 }, note: NOTES.talk }),
  ],
}

/** One exercise a minute: whoever is quick rests longer. Work stays under 45 s so that every minute has its rest. */
const EVERY_MINUTE: BoutTable = {
  id: 'every-minute',
  heads: [
    say('Every minute, on the minute', 'Zu jeder vollen Minute', 'Cada minuto en punto', 'Varje hel minut', 'À chaque minute pile'),
    say('Finish early, rest longer', 'Früher fertig, länger Pause', 'Acabar antes, descansar más', 'Tidigt klar, längre vila', 'Finir tôt, souffler plus'),
    say('By the clock', 'Nach der Uhr', 'Reloj en mano', 'Efter klockan', 'Montre en main'),
  ],
  notes: [],
  noun: EXERCISES,
  focus: ['full-body'],
  theme: 'full',
  slots: WHOLE,
  format: everyMinute([35, 40, 45]),
  shapes: ['rising', 'steps', 'late', 'hill'],
  coaches: ['jonas', 'mara'],
  music: ['techno', 'synthwave', 'drum-and-bass'],
  pace: 3,
  pauses: { between: 15, change: 12 },
  settings: [
    setting('', null, { kit: ['mat'], even: true }, [[12, 20], [10, 18, 26], [14, 30]], { coolDown: 'floor' }),
    setting('standing', STANDING, { kit: [], even: true }, [[16], [14, 22], [12, 20]], { slots: UPRIGHT }),
    setting('dumbbells', WITH_DUMBBELLS, { kit: ['dumbbells'], even: true }, [[24], [16, 28], [26, 40]], { slots: WEIGHTS }),
  ],
}

/** Two exercises in turn, each rung ten seconds longer: the pair shares no main muscle where that can be had. */
const RUNG_BY_RUNG: BoutTable = {
  id: 'rung-by-rung',
  heads: [
    say('Rung by rung', 'Sprosse um Sprosse', 'Peldaño a peldaño', 'Pinne för pinne', 'Barreau par barreau'),
    say('A little more each time', 'Jedes Mal etwas mehr', 'Cada vez un poco más', 'Lite mer varje gång', 'Un peu plus chaque fois'),
    say('Up the ladder', 'Die Leiter hinauf', 'Escalera arriba', 'Uppför stegen', 'Monter à l’échelle'),
  ],
  notes: [],
  noun: EXERCISES,
  focus: ['full-body'],
  theme: 'full',
  slots: WHOLE,
  format: ladder([15, 20, 25]),
  shapes: ['waves', 'steps'],
  coaches: ['jonas', 'ines', 'mara'],
  music: ['house', 'techno', 'funk'],
  pace: 3,
  pauses: { between: 45, change: 12 },
  settings: [
    setting('', null, { kit: ['mat'], even: true }, [[14, 22], [12, 28], [16, 24]], { coolDown: 'floor' }),
    setting('standing', STANDING, { kit: [], even: true }, [[10, 18], [15, 24], [12, 22]], { slots: UPRIGHT }),
    setting('dumbbells', WITH_DUMBBELLS, { kit: ['dumbbells'], even: true }, [[20], [18], [20, 32]], { slots: WEIGHTS }),
  ],
}

/** Long slow repetitions: six seconds each, few exercises, rests that let the next set start fresh. */
const SIX_SECONDS: BoutTable = {
  id: 'six-seconds',
  heads: [
    say('Six seconds each', 'Je sechs Sekunden', 'Seis segundos cada una', 'Sex sekunder i taget', 'Six secondes chacune'),
    say('Slower than you think', 'Langsamer als gedacht', 'Más lento de lo que crees', 'Långsammare än du tror', 'Plus lent que prévu'),
    say('Few and slow', 'Wenig, aber langsam', 'Pocas, pero lentas', 'Få, men långsamma', 'Peu, mais lentement'),
  ],
  notes: [say('Three seconds down, one still, two up.', 'Drei Sekunden runter, eine halten, zwei hoch.', 'Tres segundos abajo, uno quieto, dos arriba.', 'Tre sekunder ner, en stilla, två upp.', 'Trois secondes pour descendre, une immobile, deux pour monter.')],
  noun: EXERCISES,
  focus: ['full-body'],
  theme: 'full',
  slots: [['squat', 'sumo-squat', 'split-squat'], ['push-up', 'knee-push-up'], ['single-leg-bridge', 'glute-bridge', 'hip-hinge'], ['superman', 'prone-y-raise', 'bird-dog'], ['dead-bug', 'bicycle-crunch']],
  format: sets({ sets: [3, 2], work: [48, 54, 60], rest: [35, 40], most: 8 }),
  shapes: ['hill', 'rising', 'waves'],
  coaches: ['mara', 'ines'],
  music: ['lo-fi', 'none', 'ambient', 'house'],
  pace: 6,
  pauses: { between: 45, change: 12 },
  settings: [
    setting('', null, { kit: ['mat'] }, [[12, 30], [15, 22], [20, 28, 40]], { coolDown: 'floor' }),
    setting('dumbbells', WITH_DUMBBELLS, { kit: ['dumbbells'] }, [[18], [15, 25, 35], [15, 25]], { slots: WEIGHTS }),
    setting('back', BACK_SPARED, { kit: ['mat'], spare: ['back'] }, [[15, 26, 36], [12, 18, 36], [12, 24, 34]], { coolDown: 'floor', note: NOTES.back }),
  ],
}

export const WHOLE_TABLES: readonly BoutTable[] = [WHOLE_ROUNDS, ON_YOUR_FEET, TWO_WEIGHTS, ONE_BAND, EVERY_MINUTE, RUNG_BY_RUNG, SIX_SECONDS]
