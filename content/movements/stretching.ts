import type { Movement } from '@/lib/catalog/types'
import { load, movement } from './movement'

const STRETCH = { met: 2.3, compendium: '02101 (2024)' } as const

/** Stretching and mobility. */
export const STRETCHING: readonly Movement[] = [
  movement({
    slug: 'neck-tilt', name: { en: 'Neck tilt', de: 'Kopf zur Seite neigen', es: 'Inclinación de cuello', sv: 'Luta huvudet åt sidan', fr: 'Inclinaison de la tête' },
    primary: ['neck'], tags: [load('neck', 'flexion', 1)],
    ...STRETCH, position: 'standing', unit: 'breaths',
  }),
  movement({
    slug: 'neck-turn', name: { en: 'Neck turn', de: 'Kopf drehen', es: 'Giro de cuello', sv: 'Vrid huvudet', fr: 'Rotation de la tête' },
    primary: ['neck'], tags: [load('neck', 'rotation', 1)],
    ...STRETCH, position: 'standing', unit: 'breaths',
  }),
  movement({
    slug: 'shoulder-roll', name: { en: 'Shoulder roll', de: 'Schulterkreisen', es: 'Círculos de hombros', sv: 'Axelrullning', fr: 'Rotation des épaules' },
    primary: ['shoulders', 'upper-back'], secondary: ['neck'],
    ...STRETCH, position: 'standing', unit: 'reps', harder: 'arm-circle',
  }),
  movement({
    slug: 'arm-circle', name: { en: 'Arm circle', de: 'Armkreisen', es: 'Círculos de brazos', sv: 'Armcirklar', fr: 'Cercles de bras' },
    primary: ['shoulders'], secondary: ['upper-back', 'chest'], tags: [load('shoulder', 'overhead', 1)],
    ...STRETCH, position: 'standing', unit: 'reps', easier: 'shoulder-roll',
  }),
  movement({
    slug: 'chest-opener', name: { en: 'Chest opener', de: 'Brustöffner', es: 'Apertura de pecho', sv: 'Bröstöppnare', fr: 'Ouverture de poitrine' },
    primary: ['chest', 'shoulders'], secondary: ['biceps'], tags: [load('shoulder', 'rotation', 1)],
    ...STRETCH, position: 'standing', unit: 'breaths', harder: 'wall-chest-stretch',
  }),
  movement({
    slug: 'side-bend', name: { en: 'Side bend', de: 'Seitbeuge', es: 'Flexión lateral', sv: 'Sidoböjning', fr: 'Flexion latérale' },
    primary: ['obliques', 'lats'], secondary: ['shoulders'], tags: [load('shoulder', 'overhead', 1)],
    ...STRETCH, position: 'standing', unit: 'breaths',
  }),
  movement({
    slug: 'hip-circle', name: { en: 'Hip circle', de: 'Hüftkreisen', es: 'Círculos de cadera', sv: 'Höftcirklar', fr: 'Cercles de hanches' },
    primary: ['glutes', 'hip-flexors'], secondary: ['lower-back', 'obliques'], tags: [load('hip', 'rotation', 1)],
    ...STRETCH, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'hamstring-stretch', name: { en: 'Hamstring stretch', de: 'Beinrückseite dehnen', es: 'Estirar isquiotibiales', sv: 'Stretch baksida lår', fr: 'Étirer les ischios' },
    primary: ['hamstrings'], secondary: ['calves', 'lower-back'], tags: [load('back', 'flexion', 1)],
    ...STRETCH, position: 'standing', unit: 'breaths', oneSided: true, harder: 'pyramid',
  }),
  movement({
    slug: 'quad-stretch', name: { en: 'Quad stretch', de: 'Oberschenkel dehnen', es: 'Estirar cuádriceps', sv: 'Stretch framsida lår', fr: 'Étirer les quadriceps' },
    primary: ['quads'], secondary: ['hip-flexors'], tags: [load('knee', 'deep-flexion', 2)],
    ...STRETCH, position: 'standing', unit: 'breaths', oneSided: true, contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'calf-stretch', name: { en: 'Calf stretch', de: 'Waden dehnen', es: 'Estirar gemelos', sv: 'Vadstretch', fr: 'Étirer les mollets' },
    primary: ['calves'], tags: [load('ankle', 'flexion', 1)],
    ...STRETCH, position: 'standing', unit: 'breaths', oneSided: true,
  }),
  movement({
    slug: 'hip-flexor-stretch', name: { en: 'Hip flexor stretch', de: 'Hüftbeuger dehnen', es: 'Estirar flexores de cadera', sv: 'Stretch höftböjare', fr: 'Étirer le psoas' },
    equipment: ['mat'], primary: ['hip-flexors'], secondary: ['quads'], tags: [load('knee', 'lunge', 1), load('hip', 'lunge', 1)],
    ...STRETCH, position: 'kneeling', unit: 'breaths', oneSided: true, harder: 'lizard',
  }),
  movement({
    slug: 'figure-four', name: { en: 'Figure four', de: 'Liegende Taube', es: 'Paloma tumbada', sv: 'Liggande duva', fr: 'Pigeon allongé' },
    equipment: ['mat'], primary: ['glutes'], secondary: ['abductors', 'lower-back'], tags: [load('hip', 'rotation', 1), load('knee', 'rotation', 1)],
    ...STRETCH, position: 'supine', unit: 'breaths', oneSided: true, harder: 'pigeon', contraindications: ['supine'],
  }),
  movement({
    slug: 'knees-to-side', name: { en: 'Knees side to side', de: 'Knie seitlich ablegen', es: 'Rodillas de lado a lado', sv: 'Fäll knäna åt sidan', fr: 'Genoux d’un côté à l’autre' },
    equipment: ['mat'], primary: ['lower-back', 'obliques'], secondary: ['glutes'], tags: [load('back', 'rotation', 1)],
    ...STRETCH, position: 'supine', unit: 'breaths', contraindications: ['supine'],
  }),
  movement({
    slug: 'thread-the-needle', name: { en: 'Thread the needle', de: 'Nadelöhr', es: 'Enhebrar la aguja', sv: 'Trä nålen', fr: 'Enfiler l’aiguille' },
    equipment: ['mat'], primary: ['upper-back', 'shoulders'], secondary: ['obliques', 'neck'],
    tags: [load('back', 'rotation', 1), load('neck', 'rotation', 1), load('shoulder', 'rotation', 1), load('wrist', 'loaded-extension', 1)],
    ...STRETCH, position: 'kneeling', unit: 'breaths', oneSided: true,
  }),
  movement({
    slug: 'ankle-circle', name: { en: 'Ankle circle', de: 'Fußkreisen', es: 'Círculos de tobillo', sv: 'Fotledscirklar', fr: 'Cercles de cheville' },
    primary: ['calves'], tags: [load('ankle', 'rotation', 1)],
    ...STRETCH, position: 'standing', unit: 'reps', oneSided: true,
  }),
  movement({
    slug: 'wrist-circle', name: { en: 'Wrist circle', de: 'Handgelenke kreisen', es: 'Círculos de muñeca', sv: 'Handledscirklar', fr: 'Cercles de poignets' },
    primary: ['forearms'], tags: [load('wrist', 'rotation', 1)],
    ...STRETCH, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'upper-back-stretch', name: { en: 'Upper back stretch', de: 'Oberen Rücken dehnen', es: 'Estirar la espalda alta', sv: 'Stretch övre rygg', fr: 'Étirer le haut du dos' },
    primary: ['upper-back'], secondary: ['shoulders', 'neck'], tags: [load('neck', 'flexion', 1)],
    ...STRETCH, position: 'standing', unit: 'breaths',
  }),
  movement({
    slug: 'triceps-stretch', name: { en: 'Triceps stretch', de: 'Trizeps dehnen', es: 'Estirar tríceps', sv: 'Tricepsstretch', fr: 'Étirer les triceps' },
    primary: ['triceps'], secondary: ['lats', 'shoulders'], tags: [load('shoulder', 'overhead', 1)],
    ...STRETCH, position: 'standing', unit: 'breaths', oneSided: true,
  }),
  movement({
    slug: 'leg-swing', name: { en: 'Leg swing', de: 'Beinpendeln', es: 'Balanceo de pierna', sv: 'Benpendling', fr: 'Balancé de jambe' },
    primary: ['hip-flexors', 'hamstrings'], secondary: ['glutes', 'core'], tags: [load('hip', 'flexion', 1)],
    ...STRETCH, position: 'standing', unit: 'reps', oneSided: true, contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'torso-turn', name: { en: 'Torso turn', de: 'Oberkörper drehen', es: 'Giro de tronco', sv: 'Bålrotation', fr: 'Rotation du buste' },
    primary: ['obliques'], secondary: ['upper-back', 'core'], tags: [load('back', 'rotation', 1)],
    ...STRETCH, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'seated-hamstring', name: { en: 'Seated hamstring stretch', de: 'Beinrückseite im Sitzen', es: 'Isquiotibiales en el suelo', sv: 'Sittande stretch baksida lår', fr: 'Ischios en position assise' },
    equipment: ['mat'], primary: ['hamstrings'], secondary: ['calves', 'lower-back'], tags: [load('back', 'flexion', 1), load('knee', 'flexion', 1)],
    ...STRETCH, position: 'seated', unit: 'breaths', oneSided: true, harder: 'seated-fold',
  }),
  movement({
    slug: 'wall-chest-stretch', name: { en: 'Wall chest stretch', de: 'Brust an der Wand dehnen', es: 'Estirar pecho en la pared', sv: 'Bröststretch mot vägg', fr: 'Étirer les pectoraux au mur' },
    equipment: ['wall'], primary: ['chest'], secondary: ['shoulders', 'biceps'], tags: [load('shoulder', 'rotation', 1)],
    ...STRETCH, position: 'standing', unit: 'breaths', oneSided: true, easier: 'chest-opener',
  }),
  movement({
    slug: 'chair-figure-four', name: { en: 'Chair figure four', de: 'Taube auf dem Stuhl', es: 'Paloma en silla', sv: 'Duva på stol', fr: 'Pigeon sur chaise' },
    equipment: ['chair'], primary: ['glutes'], secondary: ['abductors', 'lower-back'], tags: [load('hip', 'rotation', 1), load('knee', 'rotation', 1)],
    ...STRETCH, position: 'seated', unit: 'breaths', oneSided: true,
  }),
  movement({
    slug: 'chair-chest-opener', name: { en: 'Chair chest opener', de: 'Brustöffner auf dem Stuhl', es: 'Apertura de pecho en silla', sv: 'Bröstöppnare på stol', fr: 'Ouverture de poitrine assise' },
    equipment: ['chair'], primary: ['chest', 'shoulders'], secondary: ['biceps', 'upper-back'], tags: [load('shoulder', 'rotation', 1)],
    ...STRETCH, position: 'seated', unit: 'breaths',
  }),
  movement({
    slug: 'kneeling-lat-stretch', name: { en: 'Kneeling lat stretch', de: 'Latissimus im Knien dehnen', es: 'Estirar dorsales de rodillas', sv: 'Knästående latsstretch', fr: 'Étirer les dorsaux à genoux' },
    equipment: ['mat'], primary: ['lats'], secondary: ['obliques', 'shoulders', 'lower-back'],
    tags: [load('knee', 'deep-flexion', 2), load('hip', 'deep-flexion', 1), load('shoulder', 'overhead', 1), load('ankle', 'flexion', 1)],
    ...STRETCH, position: 'kneeling', unit: 'breaths', oneSided: true, easier: 'childs-pose',
  }),
  movement({
    slug: 'inner-thigh-stretch', name: { en: 'Inner thigh stretch', de: 'Innenschenkel dehnen', es: 'Estirar aductores', sv: 'Stretch insida lår', fr: 'Étirer les adducteurs' },
    primary: ['adductors'], secondary: ['hamstrings'], tags: [load('knee', 'lunge', 1), load('hip', 'lunge', 1)],
    ...STRETCH, position: 'standing', unit: 'breaths', oneSided: true,
  }),
  movement({
    slug: 'chair-neck-tilt', name: { en: 'Chair neck tilt', de: 'Kopf neigen im Sitzen', es: 'Inclinar el cuello en silla', sv: 'Luta huvudet på stol', fr: 'Inclinaison de tête assise' },
    equipment: ['chair'], primary: ['neck'], tags: [load('neck', 'flexion', 1)],
    ...STRETCH, position: 'seated', unit: 'breaths', oneSided: true,
  }),
  movement({
    slug: 'chair-shoulder-roll', name: { en: 'Chair shoulder roll', de: 'Schulterkreisen im Sitzen', es: 'Círculos de hombros en silla', sv: 'Axelrullning på stol', fr: 'Rotation des épaules assise' },
    equipment: ['chair'], primary: ['shoulders', 'upper-back'], secondary: ['neck'],
    ...STRETCH, position: 'seated', unit: 'reps',
  }),
]
