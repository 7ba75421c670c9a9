import { circuit, punchWaves, waves } from '@/content/recipes/bouts-rounds'
import {
  EXERCISES, GENTLY, KNEES_SPARED, NOTES, SHOULDERS_SPARED, WITH_DUMBBELLS, WRISTS_SPARED, setting,
} from '@/content/recipes/bouts-settings'
import type { BoutTable } from '@/content/recipes/bouts-table'
import { say } from '@/content/recipes/bouts-words'
import type { Avoidance } from '@/lib/catalog/vocabulary'

const EVERY_JOINT: Avoidance[] = ['jump', 'knee', 'hip', 'ankle', 'back', 'wrist', 'shoulder']
const STEPS = [['march', 'arm-drive-march'], ['step-touch', 'grapevine'], ['knee-lift', 'heel-dig', 'front-kick'], ['step-jack', 'squat-reach'], ['speed-feet', 'side-shuffle', 'boxer-step'], ['jab-cross', 'uppercut', 'hook']]
const DANCE = [['grapevine', 'step-touch'], ['heel-dig', 'knee-lift', 'front-kick'], ['step-jack', 'butt-kick'], ['side-shuffle', 'slip-and-weave', 'speed-feet'], ['arm-drive-march', 'march'], ['squat-reach', 'boxer-step']]
const DANCE_SOFT = [['grapevine', 'step-touch'], ['heel-dig', 'knee-lift'], ['step-jack', 'march'], ['slip-and-weave', 'arm-drive-march'], ['half-squat', 'standing-knee-raise']]
const BOX = [['jab-cross'], ['hook'], ['uppercut'], ['slip-and-weave'], ['boxer-step', 'side-shuffle', 'step-touch'], ['front-kick', 'knee-lift', 'squat-reach', 'half-squat'], ['step-jack', 'speed-feet']]
const BOOTCAMP = [['squat-reach', 'squat', 'jump-squat'], ['step-jack', 'jumping-jack', 'high-knees', 'rope-hop'], ['plank-walk-out', 'knee-push-up', 'push-up', 'slow-climber'], ['reverse-lunge', 'skater', 'side-lunge'], ['jab-cross', 'arm-drive-march', 'side-shuffle'], ['mountain-climber', 'step-burpee', 'bird-dog', 'glute-bridge']]
const BOOTCAMP_UPRIGHT = [['squat-reach', 'squat', 'sumo-squat'], ['step-jack', 'knee-lift', 'standing-knee-raise'], ['reverse-lunge', 'side-lunge', 'forward-lunge'], ['jab-cross', 'hook', 'uppercut'], ['side-shuffle', 'arm-drive-march', 'grapevine'], ['hip-hinge', 'calf-raise']]
const BOOTCAMP_WEIGHTS = [['goblet-squat', 'squat-reach'], ['step-jack', 'knee-lift', 'arm-drive-march'], ['dumbbell-row', 'biceps-curl'], ['dumbbell-thruster', 'dumbbell-press', 'lateral-raise'], ['dumbbell-deadlift', 'dumbbell-lunge', 'dumbbell-sumo-squat'], ['step-touch', 'jab-cross', 'side-shuffle']]
const HIGH = [['jumping-jack', 'step-jack'], ['high-knees', 'rope-hop', 'knee-lift'], ['skater', 'lateral-hop', 'side-shuffle'], ['butt-kick', 'boxer-step', 'speed-feet'], ['jab-cross', 'squat-reach', 'arm-drive-march']]
const SEATED = [['seated-march'], ['seated-punch'], ['chair-twist'], ['chair-side-bend'], ['chair-cat-cow']]
const SEAT_AND_STAND = [['seated-march', 'march'], ['seated-punch', 'jab-cross'], ['sit-to-stand'], ['step-touch', 'heel-dig'], ['arm-drive-march', 'knee-lift'], ['chair-push-up', 'calf-raise']]

const TALKING = say('You could still hold a conversation.', 'Dabei kannst du dich noch unterhalten.', 'Aún podrías conversar.', 'Du kan fortfarande hålla igång ett samtal.', 'Vous pourriez encore tenir une conversation.')

/** Low impact: one foot stays down, waves of four to six movements rise and then ease for half a minute. */
const GOOD_MOOD: BoutTable = {
  id: 'low-impact',
  heads: [
    say('Low impact, good mood', 'Gelenkschonend und gut gelaunt', 'Bajo impacto, buen humor', 'Låg belastning, gott humör', 'Sans choc et de bonne humeur'),
    say('One foot stays down', 'Ein Fuß bleibt unten', 'Un pie siempre en el suelo', 'En fot i golvet', 'Un pied au sol'),
    say('Warm by the second song', 'Warm beim zweiten Lied', 'En calor a la segunda canción', 'Varm vid andra låten', 'Chaud dès la deuxième chanson'),
    say('Rolling hills', 'Sanfte Hügel', 'Colinas suaves', 'Mjuka kullar', 'Collines douces'),
  ],
  notes: [NOTES.noJump, NOTES.standing],
  noun: EXERCISES,
  focus: ['full-body', 'legs'],
  theme: 'steps',
  slots: STEPS,
  format: waves({ size: [4, 5, 6], work: [30, 40, 45, 50] }),
  shapes: ['waves', 'steps', 'rising'],
  coaches: ['teo', 'noor'],
  music: ['funk', 'house', 'afrobeat'],
  pace: 0,
  pauses: { between: 25, change: 10 },
  settings: [
    setting('', null, { kit: [], even: true, spare: ['jump'] }, [[10, 15, 20, 28, 35], [8, 14, 20, 30, 40], [10, 18, 25, 34, 50]]),
    setting('gentle', GENTLY, { kit: [], even: true, spare: EVERY_JOINT }, [[8, 12, 18, 24, 30], [], []], { slots: DANCE_SOFT, peak: { beginner: 4 }, note: TALKING }),
    setting('knees', KNEES_SPARED, { kit: [], even: true, spare: EVERY_JOINT }, [[6, 14, 26, 36], [10, 16, 22, 34], [6, 10, 14, 20, 30, 38]], { note: NOTES.knees }),
  ],
}

/** Dance-like steps without choreography to learn: sideways, forward, turn the arms; a phrase a movement. */
const SIDE_TO_SIDE: BoutTable = {
  id: 'side-to-side',
  heads: [
    say('Side to side', 'Von Seite zu Seite', 'De lado a lado', 'Från sida till sida', 'D’un côté à l’autre'),
    say('Kitchen disco', 'Küchendisco', 'Baile en la cocina', 'Köksdisko', 'Disco dans la cuisine'),
    say('Nobody is watching', 'Keiner schaut zu', 'Nadie está mirando', 'Ingen tittar', 'Personne ne regarde'),
    say('Steps you already know', 'Schritte, die du kennst', 'Pasos que ya conoces', 'Steg du redan kan', 'Des pas déjà connus'),
  ],
  notes: [say('No choreography to remember.', 'Keine Choreografie zum Merken.', 'Sin coreografía que recordar.', 'Ingen koreografi att minnas.', 'Aucune chorégraphie à retenir.'), NOTES.noKit],
  noun: EXERCISES,
  focus: ['full-body', 'hips'],
  theme: 'steps',
  slots: DANCE,
  format: waves({ size: [4, 5, 6], work: [30, 35, 40, 45] }),
  shapes: ['waves', 'rising', 'steps'],
  coaches: ['teo', 'noor'],
  music: ['afrobeat', 'funk', 'house'],
  pace: 0,
  pauses: { between: 20, change: 10 },
  settings: [
    setting('', null, { kit: [], even: true }, [[10, 16, 25, 40], [12, 18, 26, 36, 60], [14, 22, 30, 45]]),
    setting('soft', say(', on soft soles', ', auf weichen Sohlen', ', con pisada suave', ', på mjuka sulor', ', à pas feutrés'), { kit: [], even: true, spare: EVERY_JOINT }, [[5, 14, 22, 32], [5, 10, 16, 24, 38], [8, 20, 28, 36]], { slots: DANCE_SOFT, note: NOTES.noJump }),
  ],
}

/** Boxing at a pace one can hold: combinations run into each other for a round, then half a minute to shake out. */
const LONG_ROUNDS: BoutTable = {
  id: 'long-rounds',
  heads: [
    say('Long boxing rounds', 'Lange Boxrunden', 'Asaltos largos de boxeo', 'Långa boxningsronder', 'De longs rounds de boxe'),
    say('Box the air', 'In die Luft boxen', 'Boxear al aire', 'Boxa i luften', 'Boxer dans le vide'),
    say('Light feet, quick hands', 'Leichte Füße, schnelle Hände', 'Pies ligeros, manos rápidas', 'Lätta fötter, snabba händer', 'Pieds légers, mains vives'),
    say('Guard up', 'Deckung hoch', 'Guardia arriba', 'Upp med garden', 'La garde haute'),
  ],
  notes: [say('Slips and footwork give the arms a break.', 'Auspendeln und Beinarbeit geben den Armen Pause.', 'Las esquivas y los pasos dan un respiro a los brazos.', 'Duckningar och fotarbete ger armarna vila.', 'Esquives et jeu de jambes reposent les bras.'), NOTES.noKit],
  noun: EXERCISES,
  focus: ['upper-body', 'shoulders', 'arms'],
  theme: 'punches',
  slots: BOX,
  format: punchWaves({ size: [3, 4, 5, 6], work: [30, 40, 45] }),
  shapes: ['waves', 'steps', 'rising'],
  coaches: ['noor', 'teo'],
  music: ['house', 'afrobeat', 'drum-and-bass'],
  pace: 0,
  pauses: { between: 30, change: 10 },
  settings: [
    setting('', null, { kit: [], even: true }, [[6, 12, 20, 30], [10, 20, 28, 40], [12, 24, 35, 45]]),
    setting('knees', KNEES_SPARED, { kit: [], even: true, spare: ['jump', 'knee', 'ankle', 'hip'] }, [[8, 16, 26, 38], [14, 24, 34], [10, 16, 28]], { note: NOTES.knees }),
  ],
}

/** Stations as outdoors: legs, steps, floor, arms; no two stations in a row for the same muscles. */
const STATIONS: BoutTable = {
  id: 'stations',
  heads: [
    say('Station to station', 'Station für Station', 'De estación en estación', 'Från station till station', 'D’atelier en atelier'),
    say('Boot camp without the mud', 'Bootcamp ohne Matsch', 'Bootcamp sin barro', 'Bootcamp utan lera', 'Bootcamp sans la boue'),
    say('As in the school gym', 'Wie in der Turnhalle', 'Como en el gimnasio de la escuela', 'Som i gymnastiksalen', 'Comme au gymnase'),
  ],
  notes: [say('Each station is easy; together they are not.', 'Jede Station ist leicht, alle zusammen nicht.', 'Cada estación es fácil; todas juntas, no.', 'Varje station är lätt, men inte alla tillsammans.', 'Chaque atelier est facile ; ensemble, moins.')],
  noun: EXERCISES,
  focus: ['full-body', 'core'],
  theme: 'full',
  slots: BOOTCAMP,
  format: circuit({ size: [4, 7], rounds: [2, 4], work: [40, 45, 50], rest: [10, 15, 20], apart: true }),
  shapes: ['rising', 'steps', 'waves', 'late'],
  coaches: ['noor', 'teo'],
  music: ['house', 'afrobeat', 'funk', 'synthwave'],
  pace: 0,
  pauses: { between: 40, change: 12 },
  settings: [
    setting('', null, { kit: ['mat'], even: true }, [[18, 30], [15, 25, 36], [15, 26, 40, 60]]),
    setting('standing', say(', always standing', ', immer im Stehen', ', siempre de pie', ', hela tiden stående', ', toujours debout'), { kit: [], even: true, spare: ['jump'] }, [[12, 22, 40], [12, 22, 32], [20, 32, 45]], { slots: BOOTCAMP_UPRIGHT, note: NOTES.standing }),
    setting('dumbbells', WITH_DUMBBELLS, { kit: ['dumbbells'], even: true }, [[16, 24], [18, 30, 45], [16, 28, 38]], { slots: BOOTCAMP_WEIGHTS, note: NOTES.dumbbells }),
    setting('wrists', WRISTS_SPARED, { kit: [], even: true, spare: ['wrist', 'shoulder', 'back', 'jump'] }, [[14, 28], [16, 28, 40], [18, 30]], { slots: BOOTCAMP_UPRIGHT, note: NOTES.wrists }),
  ],
}

/** Steady cardio with hops for those who like them: the landing is quiet, the waves get shorter at the top. */
const BOTH_FEET_OFF: BoutTable = {
  id: 'both-feet-off',
  heads: [
    say('Both feet off the ground', 'Beide Füße in der Luft', 'Los dos pies en el aire', 'Båda fötterna i luften', 'Les deux pieds en l’air'),
    say('Land like a cat', 'Landen wie eine Katze', 'Caer como un gato', 'Landa som en katt', 'Atterrir comme un chat'),
    say('Hop along', 'Hüpf mit', 'A saltitos', 'Skutta med', 'À petits bonds'),
  ],
  notes: [say('Land softly, knees over toes.', 'Weich landen, Knie über den Zehen.', 'Aterriza con suavidad, rodillas sobre los pies.', 'Landa mjukt, med knäna över tårna.', 'Atterrissez en douceur, genoux au-dessus des orteils.')],
  noun: EXERCISES,
  focus: ['legs', 'full-body'],
  theme: 'steps',
  slots: HIGH,
  format: waves({ size: [4, 5], work: [25, 30, 35] }),
  shapes: ['waves', 'rising', 'steps'],
  coaches: ['noor', 'teo'],
  music: ['drum-and-bass', 'house', 'afrobeat'],
  pace: 0,
  pauses: { between: 30, change: 10 },
  settings: [
    setting('', null, { kit: [], even: true }, [[10, 20], [10, 16, 24, 35], [8, 15, 20, 30, 40]]),
  ],
}

/** Cardio on a chair, or up and down from it: arms and knees set the pulse, nothing above 3 in the seated setting. */
const SEATED_PULSE: BoutTable = {
  id: 'seated-pulse',
  heads: [
    say('Chair cardio', 'Cardio am Stuhl', 'Cardio en la silla', 'Kondition på stol', 'Cardio sur chaise'),
    say('Pulse up, on a chair', 'Puls hoch, auf dem Stuhl', 'Pulso arriba, en la silla', 'Pulsen upp, på en stol', 'Le pouls monte, sur une chaise'),
    say('Between two meetings', 'Zwischen zwei Terminen', 'Entre dos reuniones', 'Mellan två möten', 'Entre deux réunions'),
    say('March and stay put', 'Marschieren am Platz', 'Marchar sin moverse del sitio', 'Marschera på stället', 'Marcher sans avancer'),
  ],
  notes: [NOTES.chair, NOTES.talk],
  noun: EXERCISES,
  focus: ['full-body', 'arms'],
  theme: 'full',
  slots: SEATED,
  format: waves({ size: [3, 4, 5], work: [30, 40, 45, 50] }),
  shapes: ['waves', 'steps', 'rising'],
  coaches: ['teo', 'noor'],
  music: ['funk', 'lo-fi', 'afrobeat', 'house'],
  pace: 0,
  pauses: { between: 25, change: 10 },
  settings: [
    setting('', null, { kit: ['chair'], even: true }, [[5, 10, 16, 22], [], []], { warmUp: 'chair', coolDown: 'chair', peak: { beginner: 3 } }),
    setting('stand', say(', and stand up', ', mit Aufstehen', ', y de pie', ', och upp igen', ', puis debout'), { kit: ['chair'], even: true }, [[8, 12, 20, 26, 34], [8, 15, 22], []], { slots: SEAT_AND_STAND, warmUp: 'chair', coolDown: 'chair', peak: { beginner: 4.5 }, format: circuit({ size: [3, 6], rounds: [2, 4], work: [35, 40, 45], rest: [15, 20] }) }),
    setting('shoulders', SHOULDERS_SPARED, { kit: ['chair'], even: true, spare: ['shoulder', 'back'] }, [[18, 25], [12, 20], []], { slots: SEAT_AND_STAND, warmUp: 'chair', coolDown: 'chair', peak: { beginner: 4 }, note: NOTES.shoulders, format: circuit({ size: [3, 6], rounds: [2, 4], work: [35, 40, 45], rest: [15, 20] }) }),
  ],
}

/** Brisk and even: few movements held for long, so that the breath finds its pace. */
const EVEN_PACE: BoutTable = {
  id: 'even-pace',
  heads: [
    say('An even pace', 'Im gleichen Takt', 'A ritmo constante', 'Jämn takt', 'Une allure égale'),
    say('On a low flame', 'Auf kleiner Flamme', 'A fuego lento', 'På låg låga', 'À petit feu'),
    say('Almost a walk, indoors', 'Fast ein Spaziergang', 'Casi un paseo en casa', 'Nästan en promenad', 'Presque une balade'),
  ],
  notes: [TALKING, NOTES.standing],
  noun: EXERCISES,
  focus: ['legs', 'lower-body'],
  theme: 'steps',
  slots: STEPS,
  format: waves({ size: [3, 4], work: [60, 75, 90] }),
  shapes: ['rising', 'waves', 'steps'],
  coaches: ['teo'],
  music: ['funk', 'lo-fi', 'house', 'none'],
  pace: 0,
  pauses: { between: 20, change: 10 },
  settings: [
    setting('', null, { kit: [], even: true, spare: ['jump', 'knee'] }, [[12, 18, 24, 30, 45], [12, 22, 32, 45], [16, 26, 36]], { peak: { beginner: 5, intermediate: 6 } }),
    setting('stretch', say(', then stretch', ', danach dehnen', ', y después estirar', ', sedan stretch', ', puis étirements'), { kit: ['mat'], even: true, spare: ['jump'] }, [[22], [18, 28], [20]], { coolDown: 'floor', note: say('The stretching at the end is on the mat.', 'Gedehnt wird am Ende auf der Matte.', 'Los estiramientos finales son en la esterilla.', 'Stretchen på slutet är på mattan.', 'Les étirements de la fin se font sur le tapis.') }),
  ],
}

export const WAVE_TABLES: readonly BoutTable[] = [GOOD_MOOD, SIDE_TO_SIDE, LONG_ROUNDS, STATIONS, BOTH_FEET_OFF, SEATED_PULSE, EVEN_PACE]
