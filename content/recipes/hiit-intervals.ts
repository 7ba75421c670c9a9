import { pyramid, tabata } from '@/content/recipes/bouts-clock'
import { intervals } from '@/content/recipes/bouts-rounds'
import { EXERCISES, KNEES_SPARED, NOTES, ON_MAT, SHOULDERS_SPARED, WRISTS_SPARED, setting } from '@/content/recipes/bouts-settings'
import type { BoutTable } from '@/content/recipes/bouts-table'
import { say } from '@/content/recipes/bouts-words'

const JUMPS = [['jumping-jack', 'jump-squat', 'skater'], ['high-knees', 'rope-hop', 'butt-kick', 'speed-feet'], ['squat-reach', 'jump-lunge', 'squat'], ['boxer-step', 'lateral-hop', 'side-shuffle', 'step-jack'], ['jab-cross', 'front-kick', 'arm-drive-march', 'uppercut']]
const JUMPS_AND_FLOOR = [['burpee', 'jump-squat', 'step-burpee', 'squat-reach'], ['mountain-climber', 'plank-jack', 'slow-climber'], ['high-knees', 'jumping-jack', 'rope-hop', 'butt-kick', 'speed-feet'], ['skater', 'lateral-hop', 'jump-lunge', 'side-shuffle'], ['plank-walk-out', 'push-up', 'bicycle-crunch', 'knee-push-up']]
const QUIET = [['squat-reach', 'step-jack', 'squat', 'sumo-squat'], ['knee-lift', 'front-kick', 'arm-drive-march', 'standing-knee-raise'], ['jab-cross', 'hook', 'uppercut'], ['slip-and-weave', 'speed-feet', 'grapevine'], ['reverse-lunge', 'side-lunge', 'half-squat'], ['step-touch', 'arm-drive-march']]
const QUIET_FLOOR = [['step-burpee', 'plank-walk-out', 'reverse-lunge'], ['slow-climber', 'bicycle-crunch', 'dead-bug'], ['squat-reach', 'squat', 'half-squat'], ['knee-lift', 'front-kick', 'speed-feet', 'arm-drive-march', 'step-jack'], ['glute-bridge', 'push-up', 'toe-taps', 'knee-push-up']]
const SOFT = [['step-jack', 'half-squat'], ['knee-lift', 'arm-drive-march', 'standing-knee-raise'], ['jab-cross', 'hook', 'uppercut'], ['slip-and-weave', 'boxer-step'], ['step-touch', 'grapevine'], ['speed-feet', 'front-kick']]
const BOXING = [['jab-cross'], ['hook'], ['uppercut'], ['slip-and-weave'], ['boxer-step', 'side-shuffle', 'step-touch'], ['front-kick', 'knee-lift', 'squat-reach', 'half-squat'], ['step-jack', 'speed-feet', 'arm-drive-march', 'standing-knee-raise']]

const NO_WRISTS = say('No weight on the hands.', 'Kein Gewicht auf den Händen.', 'Sin peso en las manos.', 'Ingen tyngd på händerna.', 'Aucun poids sur les mains.')

/** Twenty on, ten off, eight times: short enough to go hard, a minute between blocks to be able to again. */
const TWENTY_TEN: BoutTable = {
  id: 'twenty-ten',
  heads: [
    say('Twenty on, ten off', 'Zwanzig an, zehn aus', 'Veinte sí, diez no', 'Tjugo på, tio av', 'Effort vingt, repos dix'),
    say('Short storms', 'Kurze Stürme', 'Tormentas cortas', 'Korta stormar', 'De courtes tempêtes'),
    say('Hard, then over', 'Kurz hart, dann vorbei', 'Duro y ya está', 'Hårt och sedan klart', 'Fort, puis fini'),
  ],
  notes: [say('Twenty seconds are over before you mind.', 'Zwanzig Sekunden sind vorbei, bevor es stört.', 'Veinte segundos pasan antes de que molesten.', 'Tjugo sekunder är över innan det stör.', 'Vingt secondes passent avant de gêner.'), NOTES.noKit],
  noun: EXERCISES,
  focus: ['full-body', 'legs'],
  theme: 'steps',
  slots: JUMPS,
  format: tabata(),
  shapes: ['steps', 'rising', 'waves', 'late'],
  coaches: ['jonas', 'noor'],
  music: ['techno', 'drum-and-bass', 'synthwave'],
  pace: 0,
  pauses: { between: 60, change: 10 },
  settings: [
    setting('', null, { kit: [], even: true }, [[6, 12, 18], [6, 12, 18, 25], [6, 12, 18, 25, 32]]),
    setting('mat', ON_MAT, { kit: ['mat'], even: true }, [[14, 24], [12, 20, 28], [10, 20, 26, 36]], { slots: JUMPS_AND_FLOOR, note: NOTES.mat }),
    setting('quiet', say(', without a sound', ', ganz leise', ', sin ruido', ', helt tyst', ', sans bruit'), { kit: [], even: true, spare: ['jump'] }, [[10, 20, 26], [10, 15, 24], [14, 20, 30]], { slots: QUIET, note: NOTES.noJump }),
  ],
}

/** Equal work and rest: the format that forgives. Rounds of different movements, a breather after each round. */
const HALF_AND_HALF: BoutTable = {
  id: 'half-and-half',
  heads: [
    say('Thirty on, thirty off', 'Dreißig an, dreißig aus', 'Treinta sí, treinta no', 'Trettio på, trettio av', 'Effort trente, repos trente'),
    say('Half work, half rest', 'Halb Arbeit, halb Pause', 'Mitad trabajo, mitad descanso', 'Hälften arbete, hälften vila', 'Moitié effort, moitié repos'),
    say('Even trade', 'Fairer Tausch', 'Trato justo', 'Rättvist byte', 'Échange équitable'),
  ],
  notes: [say('As long a rest as you worked.', 'So lange Pause, wie du gearbeitet hast.', 'Descansas tanto como trabajas.', 'Lika lång vila som arbete.', 'Autant de repos que d’effort.'), NOTES.noKit],
  noun: EXERCISES,
  focus: ['full-body'],
  theme: 'steps',
  slots: JUMPS,
  format: intervals({ work: 30, rest: 30, size: [3, 7], rounds: [1, 6] }),
  shapes: ['rising', 'waves', 'hill', 'steps'],
  coaches: ['noor', 'jonas'],
  music: ['house', 'techno', 'synthwave', 'afrobeat'],
  pace: 0,
  pauses: { between: 45, change: 10 },
  settings: [
    setting('', null, { kit: [], even: true }, [[8, 15, 22, 35], [10, 16, 26, 36], [12, 20, 30, 40]]),
    setting('mat', ON_MAT, { kit: ['mat'], even: true }, [[18, 26], [14, 22, 32], [15, 25, 35]], { slots: JUMPS_AND_FLOOR, note: NOTES.mat }),
    setting('quiet', say(', no jumps', ', ohne Sprünge', ', sin saltos', ', utan hopp', ', sans sauts'), { kit: [], even: true, spare: ['jump'] }, [[10, 20, 28], [8, 18, 28], [10, 16, 24]], { slots: QUIET, note: NOTES.noJump }),
  ],
}

/** Twice as much work as rest: intermediate's daily bread; five to seven movements so that no muscle stays twice. */
const FORTY_TWENTY: BoutTable = {
  id: 'forty-twenty',
  heads: [
    say('Forty on, twenty off', 'Vierzig an, zwanzig aus', 'Cuarenta sí, veinte no', 'Fyrtio på, tjugo av', 'Effort quarante, repos vingt'),
    say('Two thirds of a minute', 'Zwei Drittel einer Minute', 'Dos tercios de minuto', 'Två tredjedelar av en minut', 'Deux tiers de minute'),
    say('Long work, short rest', 'Lange Arbeit, kurze Pause', 'Trabajo largo, pausa corta', 'Lång insats, kort vila', 'Effort long, repos court'),
  ],
  notes: [say('Start slower than you want to.', 'Fang langsamer an, als du willst.', 'Empieza más despacio de lo que te apetece.', 'Börja långsammare än du vill.', 'Commencez moins vite que vous n’en avez envie.'), NOTES.noKit],
  noun: EXERCISES,
  focus: ['full-body', 'legs'],
  theme: 'steps',
  slots: JUMPS,
  format: intervals({ work: 40, rest: 20, size: [3, 7], rounds: [1, 6] }),
  shapes: ['waves', 'rising', 'late', 'saddle'],
  coaches: ['jonas', 'noor'],
  music: ['techno', 'house', 'drum-and-bass'],
  pace: 0,
  pauses: { between: 60, change: 10 },
  settings: [
    setting('', null, { kit: [], even: true }, [[12, 24], [8, 14, 20, 30], [10, 18, 28, 36, 45]]),
    setting('mat', ON_MAT, { kit: ['mat'], even: true }, [[16, 28], [12, 24, 35], [8, 15, 22, 32]], { slots: JUMPS_AND_FLOOR, note: NOTES.mat }),
    setting('quiet-mat', say(', on the mat, no jumps', ', Matte ohne Sprünge', ', en el suelo sin saltos', ', på golvet utan hopp', ', au sol sans sauts'), { kit: ['mat'], even: true, spare: ['jump'] }, [[14, 20], [16, 26], [18, 26]], { slots: QUIET_FLOOR, note: NOTES.noJump }),
    setting('wrists', WRISTS_SPARED, { kit: [], even: true, spare: ['wrist', 'shoulder'] }, [[18], [18, 32], [14, 24]], { note: NO_WRISTS }),
  ],
}

/** Bouts that grow to the middle and shrink again: the longest comes when one is warm, the last are for speed. */
const UP_AND_DOWN: BoutTable = {
  id: 'up-and-down',
  heads: [
    say('Up and down again', 'Hinauf und wieder hinunter', 'Subir y bajar', 'Upp och ner igen', 'Monter et redescendre'),
    say('Longest in the middle', 'Das Längste in der Mitte', 'Lo más largo, en medio', 'Längst i mitten', 'Le plus long au milieu'),
    say('Over the summit', 'Über den Gipfel', 'Por encima de la cima', 'Över toppen', 'Passer le sommet'),
  ],
  notes: [say('The last ones are short, so they may be quick.', 'Die letzten sind kurz, also dürfen sie schnell sein.', 'Los últimos son cortos: pueden ser rápidos.', 'De sista är korta, så de får vara snabba.', 'Les derniers sont courts : ils peuvent être rapides.')],
  noun: EXERCISES,
  focus: ['full-body', 'core'],
  theme: 'steps',
  slots: JUMPS_AND_FLOOR,
  format: pyramid([15, 20, 25, 30]),
  shapes: ['summits', 'hill', 'summits', 'steps'],
  coaches: ['noor', 'jonas'],
  music: ['synthwave', 'techno', 'drum-and-bass'],
  pace: 0,
  pauses: { between: 60, change: 12 },
  settings: [
    setting('', null, { kit: ['mat'], even: true }, [[15, 25], [10, 20, 30, 40], [12, 22, 34]]),
    setting('standing', say(', standing only', ', nur im Stehen', ', solo de pie', ', bara stående', ', toujours debout'), { kit: [], even: true }, [[12, 20], [14, 24, 34], [10, 16, 28]], { slots: JUMPS, note: NOTES.standing, focus: ['full-body', 'legs'] }),
    setting('quiet', say(', on quiet feet', ', auf leisen Sohlen', ', sin hacer ruido', ', på tysta steg', ', à pas feutrés'), { kit: [], even: true, spare: ['jump'] }, [[10, 18, 30], [10, 18, 28], [14, 22]], { slots: QUIET, note: NOTES.noJump }),
  ],
}

/**
 * Intervals without a jump and without a deep bend: quick arms and high marching carry the effort. Free of
 * heavy load on every joint, so it stays open to people who must spare one.
 */
const QUIET_INTERVALS: BoutTable = {
  id: 'quiet-intervals',
  heads: [
    say('Quiet intervals', 'Leise Intervalle', 'Intervalos silenciosos', 'Tysta intervaller', 'Intervalles sans bruit'),
    say('The neighbours are asleep', 'Die Nachbarn schlafen', 'Los vecinos duermen', 'Grannarna sover', 'Les voisins dorment'),
    say('Hard work, soft steps', 'Harte Arbeit, leise Schritte', 'Trabajo duro, pasos suaves', 'Hårt arbete, mjuka steg', 'Effort dur, pas légers'),
    say('Nobody leaves the ground', 'Niemand hebt ab', 'Nadie despega', 'Ingen lämnar marken', 'Personne ne décolle'),
  ],
  notes: [NOTES.noJump, NOTES.standing],
  noun: EXERCISES,
  focus: ['full-body'],
  theme: 'steps',
  slots: SOFT,
  format: intervals({ work: 40, rest: 20, size: [3, 8], rounds: [1, 5] }),
  shapes: ['rising', 'waves', 'steps', 'hill', 'saddle'],
  coaches: ['noor', 'jonas'],
  music: ['house', 'synthwave', 'afrobeat', 'techno'],
  pace: 0,
  pauses: { between: 45, change: 10 },
  settings: [
    setting('', null, { kit: [], even: true, spare: ['jump', 'knee', 'wrist', 'back', 'shoulder', 'ankle', 'hip'] }, [[5, 10, 16, 24, 32], [5, 10, 15, 22, 32, 40], [8, 12, 20, 28, 38]]),
    setting('thirty', say(', 30 seconds at a time', ', je 30 Sekunden', ', de 30 en 30 segundos', ', 30 sekunder i taget', ', par 30 secondes'), { kit: [], even: true, spare: ['jump', 'knee', 'wrist', 'back', 'shoulder', 'ankle', 'hip'] }, [[8, 14, 22, 28, 38], [12, 24, 36], [10, 16, 34]], { format: intervals({ work: 30, rest: 30, size: [3, 8], rounds: [1, 5] }), peak: { beginner: 6 } }),
    setting('fortyfive', say(', 45 seconds at a time', ', je 45 Sekunden', ', de 45 en 45 segundos', ', 45 sekunder i taget', ', par 45 secondes'), { kit: [], even: true, spare: ['jump', 'knee', 'wrist', 'back', 'shoulder', 'ankle', 'hip'] }, [[], [20, 30], [16, 25, 32]], { format: intervals({ work: 45, rest: 15, size: [3, 7], rounds: [1, 5] }) }),
    setting('knees', KNEES_SPARED, { kit: ['mat'], even: true, spare: ['jump', 'knee'] }, [[12, 26, 36], [14, 26], [15, 30]], { slots: [...SOFT, ['plank-walk-out', 'slow-climber'], ['glute-bridge', 'dead-bug']], note: NOTES.knees }),
    setting('shoulders', SHOULDERS_SPARED, { kit: [], even: true, spare: ['jump', 'shoulder', 'wrist'] }, [[18], [20, 34], [18, 26]], { slots: [['squat', 'step-jack', 'half-squat'], ['knee-lift', 'standing-knee-raise', 'arm-drive-march'], ['reverse-lunge', 'side-lunge', 'sumo-squat'], ['grapevine', 'side-shuffle', 'step-touch'], ['hip-hinge', 'calf-raise']], note: NOTES.shoulders }),
  ],
}

/** Boxing without a bag: punches in rounds, footwork as the active part, slips so that the shoulders get a pause. */
const BELL_TO_BELL: BoutTable = {
  id: 'bell-to-bell',
  heads: [
    say('Bell to bell', 'Von Gong zu Gong', 'De campana a campana', 'Från gong till gong', 'D’un gong à l’autre'),
    say('Shadow boxing', 'Schattenboxen', 'Boxeo de sombra', 'Skuggboxning', 'Boxer son ombre'),
    say('Fists at the chin', 'Fäuste am Kinn', 'Puños a la barbilla', 'Nävarna vid hakan', 'Les poings au menton'),
  ],
  notes: [say('You need no gloves, only air.', 'Du brauchst keine Handschuhe, nur Luft.', 'No hacen falta guantes, solo aire.', 'Du behöver inga handskar, bara luft.', 'Pas besoin de gants, juste de l’air.'), say('Turn the hip with every punch.', 'Dreh bei jedem Schlag die Hüfte mit.', 'Gira la cadera con cada golpe.', 'Vrid höften med varje slag.', 'Tournez la hanche à chaque coup.')],
  noun: EXERCISES,
  focus: ['upper-body', 'shoulders', 'core'],
  theme: 'punches',
  slots: BOXING,
  musts: 1,
  format: intervals({ work: 40, rest: 20, size: [3, 7], rounds: [1, 6] }),
  shapes: ['waves', 'rising', 'late', 'steps'],
  coaches: ['jonas', 'noor'],
  music: ['drum-and-bass', 'techno', 'afrobeat'],
  pace: 0,
  pauses: { between: 60, change: 10 },
  settings: [
    setting('', null, { kit: [], even: true }, [[10, 22, 35], [10, 18, 28], [12, 22, 34]]),
    setting('thirty', say(', with equal rests', ', mit gleich langen Pausen', ', con pausas iguales', ', med lika lång vila', ', avec autant de repos'), { kit: [], even: true }, [[16, 30], [15, 25, 36], [18, 30]], { format: intervals({ work: 30, rest: 30, size: [3, 7], rounds: [1, 6] }) }),
    setting('twenty', say(', in flurries', ', in Serien', ', en ráfagas', ', i skurar', ', en rafales'), { kit: [], even: true }, [[6], [9, 20], [6, 15, 26]], { format: tabata() }),
    setting('quiet', say(', without hopping', ', ohne Hüpfen', ', sin saltar', ', utan hopp', ', sans sautiller'), { kit: [], even: true, spare: ['jump', 'knee'] }, [[14, 25], [12, 22, 32], [16, 26]], { note: NOTES.noJump, format: intervals({ work: 45, rest: 15, size: [3, 7], rounds: [1, 6] }) }),
  ],
}

export const INTERVAL_TABLES: readonly BoutTable[] = [TWENTY_TEN, HALF_AND_HALF, FORTY_TWENTY, UP_AND_DOWN, QUIET_INTERVALS, BELL_TO_BELL]
