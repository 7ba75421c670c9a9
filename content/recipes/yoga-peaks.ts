import type { Localized } from '@/lib/catalog/types'
import type { Focus } from '@/lib/catalog/vocabulary'
import type { Sequence } from './flow'
import { say } from './flow-words'

/** The pose a class builds to, around two thirds of its way. */
export type Peak = { id: string; name: Localized; to: Localized; focus: Focus[]; sequence: Sequence }

export const PEAKS: readonly Peak[] = [
  {
    id: 'tree',
    name: say('tree', 'Baum', 'árbol', 'trädet', 'arbre'),
    to: say('to tree', 'zum Baum', 'hacia el árbol', 'till trädet', "vers l'arbre"),
    focus: ['legs', 'core'],
    sequence: ['chair-pose 20 5', ['tree 40 5'], 'mountain 15 2.5'],
  },
  {
    id: 'triangle',
    name: say('triangle', 'Dreieck', 'triángulo', 'triangeln', 'triangle'),
    to: say('to triangle', 'zum Dreieck', 'hacia el triángulo', 'till triangeln', 'vers le triangle'),
    focus: ['legs', 'hips'],
    sequence: [['warrior-2 15 5', 'triangle 40 5.5'], 'mountain 15 2.5'],
  },
  {
    id: 'crescent',
    name: say('high lunge', 'hoher Ausfallschritt', 'zancada alta', 'högt utfall', 'fente haute'),
    to: say('to a high lunge', 'zum hohen Ausfallschritt', 'hacia la zancada alta', 'till ett högt utfall', 'vers la fente haute'),
    focus: ['legs', 'hips'],
    sequence: [['low-lunge 15 4', 'crescent-lunge 40 5.5'], 'forward-fold 15 2.5'],
  },
  {
    id: 'goddess',
    name: say('goddess', 'Göttin', 'diosa', 'gudinnan', 'déesse'),
    to: say('to goddess', 'zur Göttin', 'hacia la diosa', 'till gudinnan', 'vers la déesse'),
    focus: ['hips', 'glutes'],
    sequence: ['goddess 40 5.5', 'mountain 15 2.5', 'goddess 40 5.5', 'forward-fold 15 2.5'],
  },
  {
    id: 'warrior-two',
    name: say('warrior two', 'Krieger zwei', 'guerrero dos', 'krigare två', 'guerrier deux'),
    to: say('to warrior two', 'zum Krieger zwei', 'hacia el guerrero dos', 'till krigare två', 'vers le guerrier deux'),
    focus: ['legs'],
    sequence: [['warrior-2 50 5.5'], 'mountain 15 2.5'],
  },
  {
    id: 'side-angle',
    name: say('side angle', 'Seitwinkel', 'ángulo lateral', 'sidovinkeln', 'angle latéral'),
    to: say('to side angle', 'zum Seitwinkel', 'hacia el ángulo lateral', 'till sidovinkeln', "vers l'angle latéral"),
    focus: ['legs', 'core'],
    sequence: [['warrior-2 15 5', 'side-angle 40 5.5'], 'forward-fold 15 2.5'],
  },
  {
    id: 'chair-pose',
    name: say('chair pose', 'Stuhlhaltung', 'postura de la silla', 'stolen', 'posture de la chaise'),
    to: say('to chair pose', 'zur Stuhlhaltung', 'hacia la postura de la silla', 'till stolen', 'vers la posture de la chaise'),
    focus: ['legs', 'glutes'],
    sequence: ['chair-pose 30 5.5', 'forward-fold 15 2.5', 'chair-pose 40 5.5', 'mountain 15 2.5'],
  },
  {
    id: 'warrior-one',
    name: say('warrior one', 'Krieger eins', 'guerrero uno', 'krigare ett', 'guerrier un'),
    to: say('to warrior one', 'zum Krieger eins', 'hacia el guerrero uno', 'till krigare ett', 'vers le guerrier un'),
    focus: ['legs', 'shoulders'],
    sequence: [['warrior-1 45 5.5'], 'mountain 15 2.5'],
  },
  {
    id: 'bridge',
    name: say('bridge', 'Brücke', 'puente', 'bryggan', 'pont'),
    to: say('to bridge', 'zur Brücke', 'hacia el puente', 'till bryggan', 'vers le pont'),
    focus: ['glutes', 'back'],
    sequence: ['bridge-pose 40 5', 'knees-to-side 15 2', 'bridge-pose 40 5.5'],
  },
  {
    id: 'cobra',
    name: say('cobra', 'Kobra', 'cobra', 'kobran', 'cobra'),
    to: say('to cobra', 'zur Kobra', 'hacia la cobra', 'till kobran', 'vers le cobra'),
    focus: ['back', 'shoulders'],
    sequence: ['cobra 35 5', 'childs-pose 15 2', 'cobra 40 5.5', 'childs-pose 15 2'],
  },
  {
    id: 'forearm-plank',
    name: say('forearm plank', 'Unterarmstütz', 'plancha de antebrazos', 'underarmsplankan', 'planche sur avant-bras'),
    to: say('to forearm plank', 'zum Unterarmstütz', 'hacia la plancha de antebrazos', 'till underarmsplankan', 'vers la planche sur avant-bras'),
    focus: ['core'],
    sequence: ['forearm-plank 30 5.5', 'childs-pose 20 2', 'forearm-plank 35 5.5', 'childs-pose 20 2'],
  },
  {
    id: 'balance',
    name: say('one leg', 'auf einem Bein', 'una sola pierna', 'ett ben', 'une jambe'),
    to: say('to one leg', 'zum Stand auf einem Bein', 'hasta una sola pierna', 'till ett ben', 'vers une seule jambe'),
    focus: ['legs', 'core'],
    sequence: [['standing-knee-raise 20 5', 'tree 30 5.5'], 'mountain 15 2.5'],
  },
]
