import type { Movement } from '@/lib/catalog/types'
import { load, movement } from './movement'

const GENERAL = { met: 3, compendium: '02056 (2024)' } as const
const MODERATE = { met: 3.8, compendium: '02022 (2024)' } as const
const LIGHT = { met: 2.8, compendium: '02024 (2024)' } as const

/** Strength with the body's own weight. Side planks rest on the forearm. */
export const STRENGTH_BODYWEIGHT: readonly Movement[] = [
  movement({
    slug: 'squat', name: { en: 'Squat', de: 'Kniebeuge', es: 'Sentadilla', sv: 'Knäböj', fr: 'Squat' },
    primary: ['quads', 'glutes'], secondary: ['adductors', 'core'], tags: [load('knee', 'deep-flexion', 2), load('hip', 'deep-flexion', 1)],
    ...MODERATE, position: 'standing', unit: 'reps', easier: 'half-squat', harder: 'goblet-squat',
  }),
  movement({
    slug: 'half-squat', name: { en: 'Half squat', de: 'Halbe Kniebeuge', es: 'Media sentadilla', sv: 'Halv knäböj', fr: 'Demi-squat' },
    primary: ['quads', 'glutes'], secondary: ['core'], tags: [load('knee', 'flexion', 1)],
    ...GENERAL, position: 'standing', unit: 'reps', harder: 'squat',
  }),
  movement({
    slug: 'sumo-squat', name: { en: 'Sumo squat', de: 'Sumo-Kniebeuge', es: 'Sentadilla sumo', sv: 'Sumoknäböj', fr: 'Squat sumo' },
    primary: ['quads', 'adductors', 'glutes'], secondary: ['core'], tags: [load('knee', 'deep-flexion', 2), load('hip', 'deep-flexion', 1)],
    ...MODERATE, position: 'standing', unit: 'reps', harder: 'dumbbell-sumo-squat',
  }),
  movement({
    slug: 'reverse-lunge', name: { en: 'Reverse lunge', de: 'Ausfallschritt nach hinten', es: 'Zancada hacia atrás', sv: 'Utfall bakåt', fr: 'Fente arrière' },
    primary: ['quads', 'glutes'], secondary: ['hamstrings', 'core'], tags: [load('knee', 'lunge', 2), load('hip', 'lunge', 1)],
    ...MODERATE, position: 'standing', unit: 'reps', harder: 'forward-lunge',
  }),
  movement({
    slug: 'forward-lunge', name: { en: 'Forward lunge', de: 'Ausfallschritt nach vorn', es: 'Zancada hacia delante', sv: 'Utfall framåt', fr: 'Fente avant' },
    primary: ['quads', 'glutes'], secondary: ['hamstrings', 'core'], tags: [load('knee', 'lunge', 3), load('hip', 'lunge', 1)],
    ...MODERATE, position: 'standing', unit: 'reps', easier: 'reverse-lunge', harder: 'jump-lunge',
  }),
  movement({
    slug: 'side-lunge', name: { en: 'Side lunge', de: 'Seitlicher Ausfallschritt', es: 'Zancada lateral', sv: 'Sidoutfall', fr: 'Fente latérale' },
    primary: ['quads', 'adductors', 'glutes'], secondary: ['hamstrings'], tags: [load('knee', 'lunge', 2), load('hip', 'lunge', 2)],
    ...MODERATE, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'split-squat', name: { en: 'Split squat', de: 'Split Squat', es: 'Sentadilla dividida', sv: 'Splitböj', fr: 'Fente statique' },
    primary: ['quads', 'glutes'], secondary: ['hamstrings', 'adductors'], tags: [load('knee', 'lunge', 2), load('hip', 'lunge', 1)],
    ...MODERATE, position: 'standing', unit: 'reps', oneSided: true, harder: 'dumbbell-split-squat',
  }),
  movement({
    slug: 'glute-bridge', name: { en: 'Glute bridge', de: 'Beckenheben', es: 'Puente de glúteos', sv: 'Höftlyft', fr: 'Pont fessier' },
    equipment: ['mat'], primary: ['glutes', 'hamstrings'], secondary: ['lower-back', 'core'], tags: [load('neck', 'flexion', 1)],
    ...GENERAL, position: 'supine', unit: 'reps', harder: 'single-leg-bridge', contraindications: ['supine', 'inversion'],
  }),
  movement({
    slug: 'single-leg-bridge', name: { en: 'Single-leg bridge', de: 'Einbeiniges Beckenheben', es: 'Puente a una pierna', sv: 'Höftlyft på ett ben', fr: 'Pont sur une jambe' },
    equipment: ['mat'], primary: ['glutes', 'hamstrings'], secondary: ['core', 'lower-back'], tags: [load('neck', 'flexion', 1), load('back', 'loaded-extension', 1)],
    ...MODERATE, position: 'supine', unit: 'reps', oneSided: true, easier: 'glute-bridge', contraindications: ['supine', 'inversion'],
  }),
  movement({
    slug: 'wall-sit', name: { en: 'Wall sit', de: 'Wandsitz', es: 'Sentadilla en la pared', sv: 'Jägarvila', fr: 'Chaise contre le mur' },
    equipment: ['wall'], primary: ['quads'], secondary: ['glutes', 'core'], tags: [load('knee', 'deep-flexion', 2)],
    ...GENERAL, position: 'standing', unit: 'seconds', contraindications: ['maximal-isometric'],
  }),
  movement({
    slug: 'calf-raise', name: { en: 'Calf raise', de: 'Wadenheben', es: 'Elevación de talones', sv: 'Tåhävning', fr: 'Extension de mollets' },
    primary: ['calves'], tags: [load('ankle', 'loaded-extension', 1)],
    ...GENERAL, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'hip-hinge', name: { en: 'Hip hinge', de: 'Hüftbeuge', es: 'Bisagra de cadera', sv: 'Höftfällning', fr: 'Flexion de hanches' },
    primary: ['hamstrings', 'glutes'], secondary: ['lower-back'], tags: [load('back', 'flexion', 1)],
    ...GENERAL, position: 'standing', unit: 'reps', harder: 'dumbbell-deadlift',
  }),
  movement({
    slug: 'push-up', name: { en: 'Push-up', de: 'Liegestütz', es: 'Flexión de brazos', sv: 'Armhävning', fr: 'Pompe' },
    equipment: ['mat'], primary: ['chest', 'triceps'], secondary: ['shoulders', 'core'],
    tags: [load('wrist', 'loaded-extension', 2), load('shoulder', 'dip', 2), load('elbow', 'flexion', 1)],
    ...MODERATE, position: 'prone', unit: 'reps', easier: 'knee-push-up', harder: 'pike-push-up',
  }),
  movement({
    slug: 'knee-push-up', name: { en: 'Knee push-up', de: 'Liegestütz auf Knien', es: 'Flexión sobre las rodillas', sv: 'Armhävning på knä', fr: 'Pompe sur les genoux' },
    equipment: ['mat'], primary: ['chest', 'triceps'], secondary: ['shoulders', 'core'],
    tags: [load('wrist', 'loaded-extension', 2), load('shoulder', 'dip', 1), load('elbow', 'flexion', 1)],
    ...GENERAL, position: 'prone', unit: 'reps', harder: 'push-up',
  }),
  movement({
    slug: 'wall-push-up', name: { en: 'Wall push-up', de: 'Wandliegestütz', es: 'Flexión en la pared', sv: 'Armhävning mot vägg', fr: 'Pompe contre le mur' },
    equipment: ['wall'], primary: ['chest', 'triceps'], secondary: ['shoulders'], tags: [load('wrist', 'loaded-extension', 1)],
    ...LIGHT, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'pike-push-up', name: { en: 'Pike push-up', de: 'Pike-Liegestütz', es: 'Flexión en pica', sv: 'Pike-armhävning', fr: 'Pompe pike' },
    equipment: ['mat'], primary: ['shoulders', 'triceps'], secondary: ['chest', 'core'],
    tags: [load('wrist', 'loaded-extension', 3), load('shoulder', 'overhead', 3), load('neck', 'flexion', 1), load('elbow', 'flexion', 1)],
    ...MODERATE, position: 'prone', unit: 'reps', easier: 'push-up', contraindications: ['inversion'],
  }),
  movement({
    slug: 'chair-dip', name: { en: 'Chair dip', de: 'Dip am Stuhl', es: 'Fondo en silla', sv: 'Dips på stol', fr: 'Dips sur chaise' },
    equipment: ['chair'], primary: ['triceps'], secondary: ['chest', 'shoulders'],
    tags: [load('shoulder', 'dip', 3), load('wrist', 'loaded-extension', 2), load('elbow', 'dip', 2)],
    ...MODERATE, position: 'seated', unit: 'reps',
  }),
  movement({
    slug: 'chair-push-up', name: { en: 'Chair push-up', de: 'Liegestütz am Stuhl', es: 'Flexión en silla', sv: 'Armhävning mot stol', fr: 'Pompe sur chaise' },
    equipment: ['chair'], primary: ['chest', 'triceps'], secondary: ['shoulders', 'core'],
    tags: [load('wrist', 'loaded-extension', 2), load('shoulder', 'dip', 1), load('elbow', 'flexion', 1)],
    ...GENERAL, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'sit-to-stand', name: { en: 'Sit to stand', de: 'Aufstehen vom Stuhl', es: 'Levantarse de la silla', sv: 'Uppresning från stol', fr: 'Lever de chaise' },
    equipment: ['chair'], primary: ['quads', 'glutes'], secondary: ['hamstrings', 'core'], tags: [load('knee', 'flexion', 1)],
    met: 2.8, compendium: '02340 (2024)', position: 'seated', unit: 'reps', easier: 'seated-march',
  }),
  movement({
    slug: 'plank', name: { en: 'Plank', de: 'Plank', es: 'Plancha', sv: 'Planka på raka armar', fr: 'Planche' },
    equipment: ['mat'], primary: ['core'], secondary: ['shoulders', 'chest', 'glutes'], tags: [load('wrist', 'loaded-extension', 2), load('back', 'loaded-extension', 1)],
    ...LIGHT, position: 'prone', unit: 'seconds', easier: 'knee-plank', harder: 'leg-pull-front', contraindications: ['maximal-isometric'],
  }),
  movement({
    slug: 'forearm-plank', name: { en: 'Forearm plank', de: 'Unterarmstütz', es: 'Plancha de antebrazos', sv: 'Underarmsplanka', fr: 'Gainage sur avant-bras' },
    equipment: ['mat'], primary: ['core'], secondary: ['shoulders', 'glutes'], tags: [load('back', 'loaded-extension', 1)],
    ...LIGHT, position: 'prone', unit: 'seconds', contraindications: ['maximal-isometric'],
  }),
  movement({
    slug: 'knee-plank', name: { en: 'Knee plank', de: 'Plank auf Knien', es: 'Plancha de rodillas', sv: 'Planka på knä', fr: 'Planche sur les genoux' },
    equipment: ['mat'], primary: ['core'], secondary: ['shoulders', 'chest'], tags: [load('wrist', 'loaded-extension', 2)],
    ...LIGHT, position: 'prone', unit: 'seconds', harder: 'plank',
  }),
  movement({
    slug: 'side-plank', name: { en: 'Side plank', de: 'Seitstütz', es: 'Plancha lateral', sv: 'Sidoplanka', fr: 'Gainage latéral' },
    equipment: ['mat'], primary: ['obliques'], secondary: ['core', 'shoulders', 'abductors'], tags: [load('shoulder', 'loaded-extension', 2)],
    ...LIGHT, position: 'side', unit: 'seconds', oneSided: true, easier: 'knee-side-plank', contraindications: ['maximal-isometric'],
  }),
  movement({
    slug: 'knee-side-plank', name: { en: 'Kneeling side plank', de: 'Seitstütz auf Knien', es: 'Plancha lateral de rodillas', sv: 'Sidoplanka på knä', fr: 'Gainage latéral à genoux' },
    equipment: ['mat'], primary: ['obliques'], secondary: ['core', 'shoulders', 'abductors'], tags: [load('shoulder', 'loaded-extension', 1)],
    ...LIGHT, position: 'side', unit: 'seconds', oneSided: true, harder: 'side-plank',
  }),
  movement({
    slug: 'dead-bug', name: { en: 'Dead bug', de: 'Käfer', es: 'Dead bug', sv: 'Dead bug', fr: 'Dead bug' },
    equipment: ['mat'], primary: ['core'], secondary: ['hip-flexors', 'obliques'], tags: [load('back', 'loaded-extension', 1)],
    ...LIGHT, position: 'supine', unit: 'reps', easier: 'heel-slide', contraindications: ['supine'],
  }),
  movement({
    slug: 'bird-dog', name: { en: 'Bird dog', de: 'Vierfüßler diagonal', es: 'Bird dog', sv: 'Diagonallyft', fr: 'Bird dog' },
    equipment: ['mat'], primary: ['core', 'lower-back'], secondary: ['glutes', 'shoulders'], tags: [load('wrist', 'loaded-extension', 2)],
    ...LIGHT, position: 'kneeling', unit: 'reps', harder: 'standing-leg-reach',
  }),
  movement({
    slug: 'superman', name: { en: 'Superman', de: 'Superman', es: 'Superman', sv: 'Rygglyft', fr: 'Superman' },
    equipment: ['mat'], primary: ['lower-back', 'glutes'], secondary: ['upper-back', 'hamstrings'],
    tags: [load('back', 'loaded-extension', 2), load('neck', 'loaded-extension', 1), load('shoulder', 'overhead', 1)],
    ...LIGHT, position: 'prone', unit: 'reps', easier: 'prone-y-raise', harder: 'swimming', contraindications: ['abdominal-impact'],
  }),
  movement({
    slug: 'crunch', name: { en: 'Crunch', de: 'Crunch', es: 'Crunch abdominal', sv: 'Crunch', fr: 'Crunch' },
    equipment: ['mat'], primary: ['core'], secondary: ['obliques'], tags: [load('back', 'flexion', 2), load('neck', 'flexion', 2)],
    ...LIGHT, position: 'supine', unit: 'reps', harder: 'bicycle-crunch', contraindications: ['supine', 'abdominal-impact'],
  }),
  movement({
    slug: 'bicycle-crunch', name: { en: 'Bicycle crunch', de: 'Fahrrad-Crunch', es: 'Crunch bicicleta', sv: 'Cykelcrunch', fr: 'Crunch vélo' },
    equipment: ['mat'], primary: ['core', 'obliques'], secondary: ['hip-flexors'], tags: [load('back', 'flexion', 2), load('back', 'rotation', 2), load('neck', 'flexion', 2)],
    ...MODERATE, position: 'supine', unit: 'reps', easier: 'crunch', contraindications: ['supine', 'abdominal-impact'],
  }),
  movement({
    slug: 'standing-knee-raise', name: { en: 'Standing knee raise', de: 'Knieheben im Stehen', es: 'Elevación de rodilla de pie', sv: 'Stående knälyft', fr: 'Montée de genou debout' },
    primary: ['core', 'hip-flexors'], secondary: ['glutes'],
    ...LIGHT, position: 'standing', unit: 'reps', harder: 'front-kick',
  }),
  movement({
    slug: 'prone-y-raise', name: { en: 'Prone Y raise', de: 'Y-Heben in Bauchlage', es: 'Elevación en Y boca abajo', sv: 'Liggande Y-lyft', fr: 'Élévation en Y au sol' },
    equipment: ['mat'], primary: ['upper-back', 'shoulders'], secondary: ['lower-back'],
    tags: [load('shoulder', 'overhead', 1), load('back', 'loaded-extension', 1), load('neck', 'loaded-extension', 1)],
    ...LIGHT, position: 'prone', unit: 'reps', harder: 'superman', contraindications: ['abdominal-impact'],
  }),
  movement({
    slug: 'wall-slide', name: { en: 'Wall slide', de: 'Wandgleiten', es: 'Deslizamiento en pared', sv: 'Armglidning mot vägg', fr: 'Glissé de bras au mur' },
    equipment: ['wall'], primary: ['upper-back', 'shoulders'], tags: [load('shoulder', 'overhead', 1)],
    ...LIGHT, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'heel-slide', name: { en: 'Heel slide', de: 'Fersengleiten', es: 'Deslizamiento de talón', sv: 'Hälglidning', fr: 'Glissé de talon' },
    equipment: ['mat'], primary: ['core'], secondary: ['hamstrings', 'hip-flexors'], tags: [load('knee', 'flexion', 1)],
    ...LIGHT, position: 'supine', unit: 'reps', harder: 'dead-bug', contraindications: ['supine'],
  }),
]
