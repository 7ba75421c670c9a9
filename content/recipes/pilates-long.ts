import { circuit, halves, sets } from '@/content/recipes/bouts-rounds'
import { CLASSIC_FLOOR } from '@/content/recipes/bouts-order'
import { EXERCISES, setting } from '@/content/recipes/bouts-settings'
import type { BoutTable } from '@/content/recipes/bouts-table'
import { say } from '@/content/recipes/bouts-words'
import { JOINTS, type Avoidance } from '@/lib/catalog/vocabulary'

const EVERY_JOINT: Avoidance[] = [...JOINTS, 'jump']
const FEET = [['standing-leg-reach', 'hip-hinge'], ['half-squat', 'calf-raise'], ['standing-knee-raise', 'knee-lift'], ['side-bend', 'torso-turn'], ['arm-circle', 'hip-circle']]
const MAT = [['toe-taps', 'heel-slide', 'dead-bug'], ['shoulder-bridge', 'glute-bridge', 'single-leg-bridge'], ['side-leg-lift', 'clam', 'side-kick'], ['kneeling-arm-circle', 'prone-y-raise'], ['leg-circle', 'cat-cow', 'knee-side-plank', 'forearm-plank']]
const SIDE_AND_BACK = [['side-leg-lift'], ['shoulder-bridge', 'single-leg-bridge'], ['clam'], ['leg-circle', 'heel-slide'], ['side-kick'], ['toe-taps', 'dead-bug'], ['knee-side-plank'], ['cat-cow', 'prone-y-raise', 'kneeling-arm-circle']]

const HEAD_DOWN = say(
  'Head down, hands free, knees easy: long without being hard.', 'Kopf abgelegt, Hände frei, Knie entspannt: lang, aber nicht schwer.',
  'Cabeza apoyada, manos libres, rodillas tranquilas: larga sin ser dura.', 'Huvudet vilar, händerna är fria, knäna får det lätt: långt men inte tungt.',
  'Tête posée, mains libres, genoux tranquilles : long sans être dur.',
)

/** From the feet to the mat, once: balance while one is fresh, lying work when the legs have had enough. */
const STANDING_TO_LYING: BoutTable = {
  id: 'standing-to-lying',
  heads: [
    say('From standing to lying', 'Vom Stehen zum Liegen', 'De pie a tumbarse', 'Från stående till liggande', 'De debout à couché'),
    say('One way down', 'Nur einmal hinunter', 'Una sola bajada', 'En enda väg ner', 'Une seule descente'),
  ],
  notes: [HEAD_DOWN],
  noun: EXERCISES,
  focus: ['full-body', 'core'],
  theme: 'pilates',
  slots: FEET.flatMap((slot, i) => [slot, MAT[i] ?? []]),
  format: halves({ size: [5, 8], rounds: [2, 4], work: [40, 45, 50, 60], rest: [8, 10] }),
  shapes: ['hill', 'waves', 'saddle'],
  coaches: ['ines'],
  music: ['lo-fi', 'ambient', 'house'],
  pace: 0,
  pauses: { between: 25, change: 12 },
  settings: [setting('', null, { kit: ['mat'], spare: EVERY_JOINT }, [[48], [53], [57]], { coolDown: 'floor', note: HEAD_DOWN })],
}

/** A long mat class of two or three series, each with its own exercises, so that nothing is repeated too often. */
const LONG_MAT: BoutTable = {
  id: 'long-mat',
  heads: [
    say('A long afternoon on the mat', 'Ein langer Nachmittag auf der Matte', 'Una tarde en la esterilla', 'En lång stund på mattan', 'Un long moment au tapis'),
    say('Nowhere else to be', 'Heute nichts mehr vor', 'Sin nada más que hacer', 'Ingen annanstans att vara', 'Rien d’autre de prévu'),
  ],
  notes: [HEAD_DOWN],
  noun: EXERCISES,
  focus: ['core', 'full-body'],
  theme: 'pilates',
  slots: MAT,
  format: circuit({ size: [4, 7], rounds: [2, 4], work: [40, 45, 50, 60], rest: [8, 10], parts: [2, 3], floor: CLASSIC_FLOOR }),
  shapes: ['rising', 'steps', 'waves'],
  coaches: ['ines'],
  music: ['ambient', 'lo-fi', 'none'],
  pace: 0,
  pauses: { between: 25, change: 10 },
  settings: [setting('', null, { kit: ['mat'], spare: EVERY_JOINT }, [[54], [58], [47]], { coolDown: 'floor', note: HEAD_DOWN })],
}

/** Side and back in turn, set by set: the side that worked rests while one lies on the back. */
const TURN_OVER: BoutTable = {
  id: 'turn-over',
  heads: [
    say('Turn over, carry on', 'Umdrehen und weiter', 'Darse la vuelta y seguir', 'Vänd dig och fortsätt', 'Se retourner et continuer'),
    say('Side, back, other side', 'Seite, Rücken, andere Seite', 'Costado, espalda, otro costado', 'Sida, rygg, andra sidan', 'Côté, dos, autre côté'),
  ],
  notes: [HEAD_DOWN],
  noun: EXERCISES,
  focus: ['hips', 'core'],
  theme: 'pilates',
  slots: SIDE_AND_BACK,
  format: sets({ sets: [2, 3], work: [45, 50, 60], rest: [10, 15], most: 12 }),
  shapes: ['waves', 'hill', 'steps'],
  coaches: ['ines'],
  music: ['lo-fi', 'house', 'ambient'],
  pace: 0,
  pauses: { between: 20, change: 10 },
  settings: [setting('', null, { kit: ['mat'], spare: EVERY_JOINT }, [[59], [47], [52]], { coolDown: 'floor', note: HEAD_DOWN })],
}

export const LONG_TABLES: readonly BoutTable[] = [STANDING_TO_LYING, LONG_MAT, TURN_OVER]
