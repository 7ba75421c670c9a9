import { circuit, sets } from '@/content/recipes/bouts-rounds'
import { EXERCISES, KNEES_SPARED, NOTES, ON_MAT, SHOULDERS_SPARED, WRISTS_SPARED, setting } from '@/content/recipes/bouts-settings'
import type { BoutTable } from '@/content/recipes/bouts-table'
import { say } from '@/content/recipes/bouts-words'
import { BAND, SOFT_FLOOR, SOFT_UPRIGHT, UPRIGHT, WEIGHTS, WEIGHTS_AND_FLOOR, WHOLE, WHOLE_SPARING } from '@/content/recipes/strength-pools'

/** The whole body in rounds: legs, push, hinge, back, core; standing first, one way down to the mat each round. */
const WHOLE_ROUNDS: BoutTable = {
  id: 'whole-body-rounds',
  heads: [
    say('A bit of everything', 'Von allem etwas', 'Un poco de todo', 'Lite av allt', 'Un peu de tout'),
    say('Every big muscle', 'Alle großen Muskeln', 'Todos los músculos grandes', 'Alla stora muskler', 'Tous les grands muscles'),
    say('Head to toe', 'Von Kopf bis Fuß', 'De la cabeza a los pies', 'Från topp till tå', 'De la tête aux pieds'),
    say('The whole body, in rounds', 'Ganzer Körper, in Runden', 'Cuerpo entero, por vueltas', 'Hela kroppen, i varv', 'Tout le corps, tour après tour'),
  ],
  notes: [say('Every round starts on your feet and ends on the mat.', 'Jede Runde beginnt im Stehen und endet auf der Matte.', 'Cada vuelta empieza de pie y termina en la esterilla.', 'Varje varv börjar stående och slutar på mattan.', 'Chaque tour commence debout et finit sur le tapis.'), say('Legs, push, back and core in every round.', 'Beine, Drücken, Rücken und Rumpf in jeder Runde.', 'Piernas, empuje, espalda y tronco en cada vuelta.', 'Ben, press, rygg och bål i varje varv.', 'Jambes, poussée, dos et tronc à chaque tour.')],
  noun: EXERCISES,
  focus: ['full-body'],
  theme: 'full',
  slots: WHOLE,
  musts: 4,
  format: circuit({ size: [4, 8], rounds: [2, 4], work: [35, 40, 45], rest: [15, 20, 25] }),
  shapes: ['steps', 'rising', 'waves', 'hill'],
  coaches: ['mara', 'jonas', 'ines'],
  music: ['house', 'funk', 'synthwave', 'techno', 'afrobeat'],
  pace: 3,
  pauses: { between: 45, change: 12 },
  settings: [
    setting('', null, { kit: ['mat'] }, [[10, 16, 25, 35], [12, 20, 30, 45], [15, 25, 40, 60]], { coolDown: 'floor' }),
    setting('wrists', WRISTS_SPARED, { kit: ['mat'], spare: ['wrist'] }, [[12, 22, 40], [15, 28], [20, 35]], { slots: WHOLE_SPARING, coolDown: 'floor', note: NOTES.wrists }),
    setting('shoulders', SHOULDERS_SPARED, { kit: ['mat'], spare: ['shoulder'] }, [[18], [10, 25, 40], [15, 30]], { slots: WHOLE_SPARING, coolDown: 'floor', note: NOTES.shoulders }),
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
  musts: 3,
  format: sets({ sets: [3, 2], work: [35, 40, 45], rest: [25, 30, 40], least: 3, most: 9 }),
  shapes: ['waves', 'hill', 'steps', 'rising'],
  coaches: ['mara', 'jonas'],
  music: ['house', 'synthwave', 'techno', 'funk'],
  pace: 3,
  pauses: { between: 45, change: 12 },
  settings: [
    setting('', null, { kit: ['dumbbells'] }, [[15, 22, 30], [10, 20, 28], [12, 20, 45]]),
    setting('mat', ON_MAT, { kit: ['dumbbells', 'mat'] }, [[18, 40], [18, 32, 50], [22, 60]], { slots: WEIGHTS_AND_FLOOR, coolDown: 'floor' }),
    setting('knees', KNEES_SPARED, { kit: ['dumbbells', 'mat'], spare: ['knee', 'jump'] }, [[12], [22], [28]], { slots: WEIGHTS_AND_FLOOR, note: NOTES.knees }),
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
  musts: 3,
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

export const WHOLE_TABLES: readonly BoutTable[] = [WHOLE_ROUNDS, ON_YOUR_FEET, TWO_WEIGHTS, ONE_BAND]
