import { asMany, everyMinute, ladder } from '@/content/recipes/bouts-clock'
import { sets } from '@/content/recipes/bouts-rounds'
import { BACK_SPARED, EXERCISES, NOTES, STANDING, WITH_DUMBBELLS, setting } from '@/content/recipes/bouts-settings'
import type { BoutTable } from '@/content/recipes/bouts-table'
import { say } from '@/content/recipes/bouts-words'
import { UPRIGHT, WEIGHTS, WEIGHTS_AND_FLOOR, WHOLE } from '@/content/recipes/strength-pools'

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
  always: say('Three seconds down, one still, two up.', 'Drei Sekunden runter, eine halten, zwei hoch.', 'Tres segundos abajo, uno quieto, dos arriba.', 'Tre sekunder ner, en stilla, två upp.', 'Trois secondes pour descendre, une immobile, deux pour monter.'),
  notes: [NOTES.slow],
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

/** Something for everything, on the feet and on the floor alike. */
const ROUND_AND_ROUND = [
  ['squat', 'reverse-lunge', 'sumo-squat', 'forward-lunge', 'side-lunge'], ['push-up', 'knee-push-up', 'pike-push-up'], ['hip-hinge', 'plank-walk-out'],
  ['superman', 'bird-dog', 'prone-y-raise'], ['calf-raise', 'standing-knee-raise', 'skater'], ['dead-bug', 'bicycle-crunch', 'forearm-plank'], ['jab-cross', 'uppercut', 'hook'], ['glute-bridge', 'shoulder-bridge'],
]

/**
 * As many repetitions as possible: a few exercises round and round without a set pause, feet and floor in turn by the
 * block, so that no time goes into getting down. Repetitions are not counted out; a coach asks for clean ones.
 */
const AS_MANY: BoutTable = {
  id: 'as-many',
  heads: [
    say('As many as you can', 'So viele du schaffst', 'Tantas como puedas', 'Så många du hinner', 'Autant que possible'),
    say('Round and round', 'Runde um Runde', 'Vuelta tras vuelta', 'Varv efter varv', 'Tour après tour'),
    say('Your own count', 'Du zählst selbst', 'Cuentas tú', 'Du räknar själv', 'À vous de compter'),
  ],
  notes: [],
  noun: EXERCISES,
  focus: ['full-body'],
  theme: 'full',
  slots: ROUND_AND_ROUND,
  format: asMany({ size: [3, 5], work: [35, 40, 45], rounds: [2, 4] }),
  shapes: ['waves', 'steps', 'rising'],
  coaches: ['jonas', 'mara'],
  music: ['techno', 'house', 'synthwave', 'drum-and-bass'],
  pace: 0,
  pauses: { between: 75, change: 10 },
  settings: [
    setting('', null, { kit: ['mat'], even: true }, [[13, 21], [15, 24, 33], [11, 19, 31]], { coolDown: 'floor' }),
    setting('standing', STANDING, { kit: [], even: true }, [[11], [12, 19], [13, 23]], { slots: UPRIGHT }),
    setting('dumbbells', WITH_DUMBBELLS, { kit: ['dumbbells', 'mat'], even: true }, [[17], [17, 26], [14, 27]], { slots: WEIGHTS_AND_FLOOR, coolDown: 'floor' }),
  ],
}

export const FORM_TABLES: readonly BoutTable[] = [EVERY_MINUTE, RUNG_BY_RUNG, SIX_SECONDS, AS_MANY]
