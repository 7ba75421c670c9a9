import type { Localized } from '@/lib/catalog/types'
import type { Focus } from '@/lib/catalog/vocabulary'
import type { Sequence } from './flow'
import { say } from './flow-words'

/** The pose a class builds to, around two thirds of its way. */
export type Peak = { id: string; name: Localized; to: Localized; focus: Focus[]; sequence: Sequence }

export const PEAKS: readonly Peak[] = [
  {
    id: 'tree',
    name: say('tree pose', 'der Baum', 'el árbol', 'trädet', 'l’arbre'),
    to: say('to tree pose', 'zum Baum', 'hacia el árbol', 'till trädet', 'vers l’arbre'),
    focus: ['legs', 'core'],
    sequence: ['chair-pose 20 5', ['tree 40 5'], 'mountain 15 2.5'],
  },
  {
    id: 'triangle',
    name: say('triangle', 'das Dreieck', 'el triángulo', 'triangeln', 'le triangle'),
    to: say('to triangle', 'zum Dreieck', 'hacia el triángulo', 'till triangeln', 'vers le triangle'),
    focus: ['legs', 'hips'],
    sequence: [['warrior-2 15 5', 'triangle 40 5.5'], 'mountain 15 2.5'],
  },
  {
    id: 'crescent',
    name: say('the high lunge', 'der hohe Ausfallschritt', 'la zancada alta', 'det höga utfallet', 'la fente haute'),
    to: say('to the high lunge', 'zum hohen Ausfallschritt', 'hacia la zancada alta', 'till det höga utfallet', 'vers la fente haute'),
    focus: ['legs', 'hips'],
    sequence: [['low-lunge 15 4', 'crescent-lunge 40 5.5'], 'forward-fold 15 2.5'],
  },
  {
    id: 'goddess',
    name: say('goddess pose', 'die Göttin', 'la diosa', 'gudinnan', 'la déesse'),
    to: say('to goddess pose', 'zur Göttin', 'hacia la diosa', 'till gudinnan', 'vers la déesse'),
    focus: ['hips', 'glutes'],
    sequence: ['goddess 40 5.5', 'mountain 15 2.5', 'goddess 40 5.5', 'forward-fold 15 2.5'],
  },
  {
    id: 'warrior-two',
    name: say('warrior two', 'der Krieger zwei', 'el guerrero dos', 'krigare två', 'le guerrier deux'),
    to: say('to warrior two', 'zum Krieger zwei', 'hacia el guerrero dos', 'till krigare två', 'vers le guerrier deux'),
    focus: ['legs'],
    sequence: [['warrior-2 50 5.5'], 'mountain 15 2.5'],
  },
  {
    id: 'side-angle',
    name: say('side angle', 'der Seitwinkel', 'el ángulo lateral', 'sidovinkeln', 'l’angle latéral'),
    to: say('to side angle', 'zum Seitwinkel', 'hacia el ángulo lateral', 'till sidovinkeln', 'vers l’angle latéral'),
    focus: ['legs', 'core'],
    sequence: [['warrior-2 15 5', 'side-angle 40 5.5'], 'forward-fold 15 2.5'],
  },
  {
    id: 'chair-pose',
    name: say('chair pose', 'der Stuhl', 'la silla', 'stolen', 'la chaise'),
    to: say('to chair pose', 'zum Stuhl', 'hacia la silla', 'till stolen', 'vers la chaise'),
    focus: ['legs', 'glutes'],
    sequence: ['chair-pose 30 5.5', 'forward-fold 15 2.5', 'chair-pose 40 5.5', 'mountain 15 2.5'],
  },
  {
    id: 'warrior-one',
    name: say('warrior one', 'der Krieger eins', 'el guerrero uno', 'krigare ett', 'le guerrier un'),
    to: say('to warrior one', 'zum Krieger eins', 'hacia el guerrero uno', 'till krigare ett', 'vers le guerrier un'),
    focus: ['legs', 'shoulders'],
    sequence: [['warrior-1 45 5.5'], 'mountain 15 2.5'],
  },
  {
    id: 'bridge',
    name: say('bridge pose', 'die Brücke', 'el puente', 'bryggan', 'le pont'),
    to: say('to bridge pose', 'zur Brücke', 'hacia el puente', 'till bryggan', 'vers le pont'),
    focus: ['glutes', 'back'],
    sequence: ['bridge-pose 40 5', 'knees-to-side 15 2', 'bridge-pose 40 5.5'],
  },
  {
    id: 'cobra',
    name: say('cobra', 'die Kobra', 'la cobra', 'kobran', 'le cobra'),
    to: say('to cobra', 'zur Kobra', 'hacia la cobra', 'till kobran', 'vers le cobra'),
    focus: ['back', 'shoulders'],
    sequence: ['cobra 35 5', 'childs-pose 15 2', 'cobra 40 5.5', 'childs-pose 15 2'],
  },
  {
    id: 'forearm-plank',
    name: say('the forearm plank', 'der Unterarmstütz', 'la plancha de antebrazos', 'underarmsplankan', 'la planche sur avant-bras'),
    to: say('to the forearm plank', 'zum Unterarmstütz', 'hacia la plancha de antebrazos', 'till underarmsplankan', 'vers la planche sur avant-bras'),
    focus: ['core'],
    sequence: ['forearm-plank 30 5.5', 'childs-pose 20 2', 'forearm-plank 35 5.5', 'childs-pose 20 2'],
  },
  {
    id: 'balance',
    name: say('the raised knee', 'das gehobene Knie', 'la rodilla en alto', 'det lyfta knät', 'le genou levé'),
    to: say('to the raised knee', 'zum gehobenen Knie', 'hacia la rodilla en alto', 'till det lyfta knät', 'vers le genou levé'),
    focus: ['legs', 'core'],
    sequence: [['standing-knee-raise 20 5', 'tree 30 5.5'], 'mountain 15 2.5'],
  },
]
