import type { Localized } from '@/lib/catalog/types'
import type { Focus } from '@/lib/catalog/vocabulary'
import type { Sequence } from './flow'
import { say } from './flow-words'

/**
 * The pose a class builds to, around two thirds of its way: what opens and warms its joints is `prepare`; `sequence`
 * leads into it on both sides and ends with what undoes it: a fold after a backbend, standing even after one leg.
 */
export type Peak = {
  id: string
  name: Localized
  to: Localized
  focus: Focus[]
  prepare: Sequence
  sequence: Sequence
  /** instead of `sequence` for those past the beginning */
  practised?: Sequence
}

/** Peaks for any level: none asks for more than a beginner has. */
export const PEAKS = [
  {
    id: 'tree',
    name: say('tree pose', 'der Baum', 'el árbol', 'trädet', 'l’arbre'),
    to: say('to tree pose', 'zum Baum', 'hacia el árbol', 'till trädet', 'vers l’arbre'),
    focus: ['legs', 'core'],
    prepare: ['wide-fold 20 2.5', ['warrior-2 20 4'], 'mountain 12 2'],
    sequence: [['tree 45 5.5', 'mountain 11 2.5'], 'upward-salute 15 2.5'],
    practised: [['tree 45 5.5', 'warrior-3 20 5.5', 'mountain 11 2.5'], 'upward-salute 15 2.5'],
  },
  {
    id: 'triangle',
    name: say('triangle', 'das Dreieck', 'el triángulo', 'triangeln', 'le triangle'),
    to: say('to triangle', 'zum Dreieck', 'hacia el triángulo', 'till triangeln', 'vers le triangle'),
    focus: ['legs', 'hips'],
    prepare: ['wide-fold 20 2.5', ['warrior-2 20 4']],
    sequence: [['warrior-2 15 5', 'triangle 40 5.5'], 'mountain 15 2.5'],
  },
  {
    id: 'crescent',
    name: say('the high lunge', 'der hohe Ausfallschritt', 'la zancada alta', 'det höga utfallet', 'la fente haute'),
    to: say('to the high lunge', 'zum hohen Ausfallschritt', 'hacia la zancada alta', 'till det höga utfallet', 'vers la fente haute'),
    focus: ['legs', 'hips'],
    prepare: [['low-lunge 25 3.5', 'downward-dog 10 3']],
    sequence: [['low-lunge 15 4', 'crescent-lunge 40 5.5', 'downward-dog 10 3.5'], 'forward-fold 15 2.5'],
  },
  {
    id: 'goddess',
    name: say('goddess pose', 'die Göttin', 'la diosa', 'gudinnan', 'la déesse'),
    to: say('to goddess pose', 'zur Göttin', 'hacia la diosa', 'till gudinnan', 'vers la déesse'),
    focus: ['hips', 'glutes'],
    prepare: ['wide-fold 25 2.5', ['warrior-2 20 4']],
    sequence: ['goddess 40 5.5', 'mountain 15 2.5', 'goddess 40 5.5', 'forward-fold 15 2.5'],
  },
  {
    id: 'warrior-two',
    name: say('warrior two', 'der Krieger zwei', 'el guerrero dos', 'krigare två', 'le guerrier deux'),
    to: say('to warrior two', 'zum Krieger zwei', 'hacia el guerrero dos', 'till krigare två', 'vers le guerrier deux'),
    focus: ['legs'],
    prepare: [['low-lunge 20 3.5', 'downward-dog 10 3']],
    sequence: [['warrior-2 50 5.5'], 'mountain 15 2.5'],
  },
  {
    id: 'side-angle',
    name: say('side angle', 'der Seitwinkel', 'el ángulo lateral', 'sidovinkeln', 'l’angle latéral'),
    to: say('to side angle', 'zum Seitwinkel', 'hacia el ángulo lateral', 'till sidovinkeln', 'vers l’angle latéral'),
    focus: ['legs', 'core'],
    prepare: ['side-bend 20 2.5', ['warrior-2 20 4', 'reverse-warrior 15 4']],
    sequence: [['warrior-2 15 5', 'side-angle 40 5.5'], 'forward-fold 15 2.5'],
  },
  {
    id: 'chair-pose',
    name: say('chair pose', 'der Stuhl', 'la silla', 'stolen', 'la chaise'),
    to: say('to chair pose', 'zum Stuhl', 'hacia la silla', 'till stolen', 'vers la chaise'),
    focus: ['legs', 'glutes'],
    prepare: ['upward-salute 15 2.5', 'forward-fold 15 2.5', 'half-lift 15 2.5', 'mountain 12 2'],
    sequence: ['chair-pose 30 5.5', 'forward-fold 15 2.5', 'chair-pose 40 5.5', 'mountain 15 2.5'],
  },
  {
    id: 'warrior-one',
    name: say('warrior one', 'der Krieger eins', 'el guerrero uno', 'krigare ett', 'le guerrier un'),
    to: say('to warrior one', 'zum Krieger eins', 'hacia el guerrero uno', 'till krigare ett', 'vers le guerrier un'),
    focus: ['legs', 'shoulders'],
    prepare: ['upward-salute 15 2.5', ['crescent-lunge 20 4', 'mountain 10 2.5']],
    sequence: [['warrior-1 45 5.5', 'mountain 10 2.5'], 'forward-fold 15 2.5'],
  },
  {
    id: 'bridge',
    name: say('bridge pose', 'die Brücke', 'el puente', 'bryggan', 'le pont'),
    to: say('to bridge pose', 'zur Brücke', 'hacia el puente', 'till bryggan', 'vers le pont'),
    focus: ['glutes', 'back'],
    prepare: ['knees-to-side 30 1.5'],
    sequence: ['bridge-pose 30 4.5', 'lie-and-rest 20 1', 'bridge-pose 40 5.5', 'knees-to-side 20 2'],
  },
  {
    id: 'cobra',
    name: say('cobra', 'die Kobra', 'la cobra', 'kobran', 'le cobra'),
    to: say('to cobra', 'zur Kobra', 'hacia la cobra', 'till kobran', 'vers le cobra'),
    focus: ['back', 'shoulders'],
    prepare: ['cat-cow 30 2', 'sphinx 30 2.5'],
    sequence: ['cobra 35 5', 'childs-pose 15 2', 'cobra 40 5.5', 'childs-pose 15 2'],
  },
  {
    id: 'forearm-plank',
    name: say('the forearm plank', 'der Unterarmstütz', 'la plancha de antebrazos', 'underarmsplankan', 'la planche sur avant-bras'),
    to: say('to the forearm plank', 'zum Unterarmstütz', 'hacia la plancha de antebrazos', 'till underarmsplankan', 'vers la planche sur avant-bras'),
    focus: ['core'],
    prepare: ['cat-cow 25 2', 'knee-plank 20 4', 'childs-pose 15 1.5'],
    sequence: ['forearm-plank 30 5.5', 'childs-pose 20 2', 'forearm-plank 35 5.5', 'childs-pose 20 2'],
  },
  {
    id: 'balance',
    name: say('the standing scale', 'die Standwaage', 'la balanza', 'vågen', 'la balance'),
    to: say('to the standing scale', 'zur Standwaage', 'hacia la balanza', 'till vågen', 'vers la balance'),
    focus: ['legs', 'core'],
    prepare: ['forward-fold 15 2.5', 'half-lift 15 2.5', 'mountain 12 2', ['crescent-lunge 20 4', 'mountain 10 2']],
    sequence: [['standing-leg-reach 30 5.5', 'mountain 11 2.5'], 'forward-fold 15 2.5'],
    practised: [['crescent-lunge 11 5', 'warrior-3 35 5.5', 'mountain 11 2.5'], 'forward-fold 15 2.5'],
  },
] as const satisfies readonly Peak[]

/** More peaks; those on one leg, deep in the hip or far back ask for some practice. */
export const FURTHER_PEAKS = {
  reverse: {
    id: 'reverse-warrior',
    name: say('reverse warrior', 'der friedvolle Krieger', 'el guerrero invertido', 'den omvända krigaren', 'le guerrier inversé'),
    to: say('to reverse warrior', 'zum friedvollen Krieger', 'hacia el guerrero invertido', 'till den omvända krigaren', 'vers le guerrier inversé'),
    focus: ['legs', 'back'],
    prepare: ['side-bend 20 2.5', ['warrior-2 20 4', 'side-angle 15 4.5']],
    sequence: [['warrior-2 15 5', 'reverse-warrior 35 5.5'], 'wide-fold 20 2.5'],
  },
  pyramid: {
    id: 'pyramid',
    name: say('pyramid pose', 'die Pyramide', 'la pirámide', 'pyramiden', 'la pyramide'),
    to: say('to pyramid pose', 'zur Pyramide', 'hacia la pirámide', 'till pyramiden', 'vers la pyramide'),
    focus: ['legs', 'hips'],
    prepare: ['forward-fold 20 2.5', 'half-lift 15 2.5', 'mountain 12 2', ['triangle 20 3.5']],
    sequence: [['warrior-1 15 4.5', 'pyramid 40 4.5', 'mountain 10 2.5'], 'upward-salute 12 2.5'],
  },
  warriorThree: {
    id: 'warrior-three',
    name: say('warrior three', 'der Krieger drei', 'el guerrero tres', 'krigare tre', 'le guerrier trois'),
    to: say('to warrior three', 'zum Krieger drei', 'hacia el guerrero tres', 'till krigare tre', 'vers le guerrier trois'),
    focus: ['legs', 'core'],
    prepare: ['forward-fold 15 2.5', 'half-lift 15 2.5', ['crescent-lunge 20 4.5', 'downward-dog 10 3']],
    sequence: [['crescent-lunge 11 5', 'warrior-3 30 5.5', 'mountain 10 2.5'], 'forward-fold 15 2.5'],
  },
  halfMoon: {
    id: 'half-moon',
    name: say('half moon', 'der Halbmond', 'la media luna', 'halvmånen', 'la demi-lune'),
    to: say('to half moon', 'zum Halbmond', 'hacia la media luna', 'till halvmånen', 'vers la demi-lune'),
    focus: ['hips', 'legs'],
    prepare: [['tree 20 3.5'], ['warrior-2 15 4', 'side-angle 20 4.5']],
    sequence: [['triangle 11 4.5', 'half-moon 30 5.5', 'warrior-2 11 4.5'], 'wide-fold 20 2.5'],
  },
  lizard: {
    id: 'lizard',
    name: say('lizard', 'die Eidechse', 'el lagarto', 'ödlan', 'le lézard'),
    to: say('to lizard', 'zur Eidechse', 'hacia el lagarto', 'till ödlan', 'vers le lézard'),
    focus: ['hips'],
    prepare: ['downward-dog 15 3.5', ['low-lunge 25 3.5', 'downward-dog 10 3']],
    sequence: [['lizard 40 5', 'downward-dog 11 3.5'], 'childs-pose 20 2'],
  },
  pigeon: {
    id: 'pigeon',
    name: say('pigeon', 'die Taube', 'la paloma', 'duvan', 'le pigeon'),
    to: say('to pigeon', 'zur Taube', 'hacia la paloma', 'till duvan', 'vers le pigeon'),
    focus: ['hips', 'glutes'],
    prepare: ['downward-dog 15 3.5', ['lizard 25 4', 'downward-dog 10 3']],
    sequence: [['pigeon 45 4.5', 'downward-dog 11 3.5'], 'childs-pose 20 2'],
  },
  camel: {
    id: 'camel',
    name: say('camel', 'das Kamel', 'el camello', 'kamelen', 'le chameau'),
    to: say('to camel', 'zum Kamel', 'hacia el camello', 'till kamelen', 'vers le chameau'),
    focus: ['back', 'chest'],
    prepare: [['low-lunge 20 3.5'], 'sphinx 25 2.5', 'locust 20 4', 'childs-pose 15 1.5'],
    sequence: ['camel 20 5', 'childs-pose 15 2', 'camel 30 5.5', 'childs-pose 25 2'],
  },
  locust: {
    id: 'locust',
    name: say('locust', 'die Heuschrecke', 'la langosta', 'gräshoppan', 'la sauterelle'),
    to: say('to locust', 'zur Heuschrecke', 'hacia la langosta', 'till gräshoppan', 'vers la sauterelle'),
    focus: ['back', 'glutes'],
    prepare: ['cat-cow 25 2', 'sphinx 25 2.5', 'cobra 15 3.5'],
    sequence: ['locust 20 5', 'childs-pose 15 2', 'locust 25 5.5', 'childs-pose 20 2'],
  },
  puppy: {
    id: 'puppy-pose',
    name: say('puppy pose', 'die Welpenhaltung', 'el cachorro', 'valpen', 'le chiot'),
    to: say('to puppy pose', 'zur Welpenhaltung', 'hacia el cachorro', 'till valpen', 'vers le chiot'),
    focus: ['shoulders', 'back'],
    prepare: ['cat-cow 30 2', ['thread-the-needle 25 2']],
    sequence: ['puppy-pose 40 4.5', 'childs-pose 15 2', 'puppy-pose 40 4.5', 'childs-pose 20 2'],
  },
  boat: {
    id: 'boat',
    name: say('boat pose', 'das Boot', 'el barco', 'båten', 'le bateau'),
    to: say('to boat pose', 'zum Boot', 'hacia el barco', 'till båten', 'vers le bateau'),
    focus: ['core', 'hips'],
    prepare: ['forearm-plank 20 4.5', 'childs-pose 15 1.5', ['seated-hamstring 20 2']],
    sequence: ['boat 20 5.5', 'easy-seat 15 2', 'boat 25 5.5', 'seated-fold 25 2'],
  },
} as const satisfies Record<string, Peak>
