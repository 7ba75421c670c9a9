import type { Localized } from '@/lib/catalog/types'
import type { Focus } from '@/lib/catalog/vocabulary'
import { movementsOf, type Sequence } from './flow'
import { say } from './flow-words'

/** A part of the body that a class is about: its words, and the movements that are meant for it. */
export type Area = { id: string; name: Localized; to: Localized; focus: Focus[]; movements: readonly string[] }

export const AREAS = {
  hips: {
    id: 'hips',
    name: say('hips', 'Hüften', 'caderas', 'höfter', 'hanches'),
    to: say('for the hips', 'für die Hüften', 'para las caderas', 'för höfterna', 'pour les hanches'),
    focus: ['hips'],
    movements: ['low-lunge', 'butterfly', 'figure-four', 'happy-baby', 'hip-circle', 'hip-flexor-stretch', 'goddess', 'leg-circle', 'leg-swing', 'pigeon', 'lizard', 'chair-figure-four'],
  },
  back: {
    id: 'back',
    name: say('back', 'Rücken', 'espalda', 'rygg', 'dos'),
    to: say('for the back', 'für den Rücken', 'para la espalda', 'för ryggen', 'pour le dos'),
    focus: ['back'],
    movements: ['cat-cow', 'sphinx', 'cobra', 'thread-the-needle', 'seated-twist', 'chair-cat-cow', 'chair-twist', 'upper-back-stretch', 'torso-turn', 'bird-dog', 'locust', 'camel', 'kneeling-lat-stretch'],
  },
  'lower-back': {
    id: 'lower-back',
    name: say('lower back', 'unterer Rücken', 'zona lumbar', 'ländrygg', 'bas du dos'),
    to: say('for the lower back', 'für den unteren Rücken', 'para la zona lumbar', 'för ländryggen', 'pour le bas du dos'),
    focus: ['lower-back'],
    movements: ['knees-to-side', 'childs-pose', 'reclined-twist', 'bridge-pose', 'cat-cow', 'chair-forward-fold', 'heel-slide', 'chair-figure-four'],
  },
  shoulders: {
    id: 'shoulders',
    name: say('shoulders', 'Schultern', 'hombros', 'axlar', 'épaules'),
    to: say('for the shoulders', 'für die Schultern', 'para los hombros', 'för axlarna', 'pour les épaules'),
    focus: ['shoulders'],
    movements: ['thread-the-needle', 'arm-circle', 'shoulder-roll', 'chest-opener', 'triceps-stretch', 'wall-chest-stretch', 'upper-back-stretch', 'side-stretch-seated', 'seated-punch', 'puppy-pose', 'chair-shoulder-roll', 'chair-chest-opener'],
  },
  neck: {
    id: 'neck',
    name: say('neck', 'Nacken', 'cuello', 'nacke', 'nuque'),
    to: say('for the neck', 'für den Nacken', 'para el cuello', 'för nacken', 'pour la nuque'),
    focus: ['neck'],
    movements: ['neck-tilt', 'neck-turn', 'shoulder-roll', 'chest-opener', 'chair-neck-tilt', 'chair-shoulder-roll'],
  },
  legs: {
    id: 'legs',
    name: say('legs', 'Beine', 'piernas', 'ben', 'jambes'),
    to: say('for the legs', 'für die Beine', 'para las piernas', 'för benen', 'pour les jambes'),
    focus: ['legs'],
    movements: ['seated-hamstring', 'seated-fold', 'hamstring-stretch', 'quad-stretch', 'calf-stretch', 'triangle', 'forward-fold', 'sit-to-stand', 'seated-march', 'warrior-2', 'calf-raise', 'pyramid', 'inner-thigh-stretch'],
  },
  glutes: {
    id: 'glutes',
    name: say('glutes', 'Gesäß', 'glúteos', 'säte', 'fessiers'),
    to: say('for the glutes', 'für das Gesäß', 'para los glúteos', 'för sätet', 'pour les fessiers'),
    focus: ['glutes'],
    movements: ['bridge-pose', 'figure-four', 'single-leg-bridge', 'chair-pose', 'half-squat', 'sit-to-stand', 'pigeon', 'glute-bridge'],
  },
  core: {
    id: 'core',
    name: say('core', 'Rumpf', 'tronco', 'bål', 'tronc'),
    to: say('for the core', 'für den Rumpf', 'para el tronco', 'för bålen', 'pour le tronc'),
    focus: ['core'],
    movements: ['dead-bug', 'bird-dog', 'plank', 'forearm-plank', 'leg-circle', 'boat', 'toe-taps'],
  },
  sides: {
    id: 'sides',
    name: say('sides', 'Flanken', 'costados', 'sidor', 'flancs'),
    to: say('for the sides', 'für die Flanken', 'para los costados', 'för sidorna', 'pour les flancs'),
    focus: ['back', 'core'],
    movements: ['side-bend', 'side-stretch-seated', 'side-angle', 'chair-side-bend', 'thread-the-needle', 'reverse-warrior', 'kneeling-lat-stretch'],
  },
  spine: {
    id: 'spine',
    name: say('spine', 'Wirbelsäule', 'columna', 'ryggrad', 'colonne'),
    to: say('for the spine', 'für die Wirbelsäule', 'para la columna', 'för ryggraden', 'pour la colonne'),
    focus: ['back', 'lower-back'],
    movements: ['cat-cow', 'seated-twist', 'reclined-twist', 'torso-turn', 'chair-twist', 'sphinx', 'side-bend'],
  },
  whole: {
    id: 'whole',
    name: say('head to toe', 'von Kopf bis Fuß', 'de pies a cabeza', 'från topp till tå', 'de la tête aux pieds'),
    to: say('for the whole body', 'für den ganzen Körper', 'para todo el cuerpo', 'för hela kroppen', 'pour tout le corps'),
    focus: ['full-body'],
    movements: [],
  },
} satisfies Record<string, Area>

export type AreaId = keyof typeof AREAS

/** A pool with the entries that are meant for an area in front, both parts rotated by `turn`, and a third of the others left out. */
export function leading(pool: readonly Sequence[], area: Area, turn: number): Sequence[] {
  const meant = pool.filter((sequence) => movementsOf(sequence).some((slug) => area.movements.includes(slug)))
  const others = pool.filter((sequence) => !meant.includes(sequence))
  return [...rotated(meant, turn), ...thinned(others, turn)]
}

/** All of a pool, what is meant for an area and the rest in turn: for classes long enough to have both. */
export function mixed(pool: readonly Sequence[], area: Area, turn: number): Sequence[] {
  const meant = pool.filter((sequence) => movementsOf(sequence).some((slug) => area.movements.includes(slug)))
  const others = rotated(pool.filter((sequence) => !meant.includes(sequence)), turn)
  const first = rotated(meant, turn)
  return Array.from({ length: pool.length }, (_, index) => [first[index], others[index]]).flat().filter((one) => one !== undefined)
}

/** A pool rotated by `turn` with every third entry left out, another third for each of three turns; a short one stays whole. */
export function thinned(pool: readonly Sequence[], turn: number): Sequence[] {
  const list = rotated(pool, turn)
  return list.length < 5 ? list : list.filter((_, index) => index % 3 !== 2)
}

export function rotated<T>(list: readonly T[], turn: number): T[] {
  const from = list.length === 0 ? 0 : turn % list.length
  return [...list.slice(from), ...list.slice(0, from)]
}
