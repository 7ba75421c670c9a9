import type { Movement } from '@/lib/catalog/types'
import { load, movement } from './movement'

const WEIGHTS = { met: 3.5, compendium: '02054 (2024)' } as const
const HEAVY = { met: 5, compendium: '02052 (2024)' } as const

/** Strength with dumbbells. */
export const STRENGTH_DUMBBELLS: readonly Movement[] = [
  movement({
    slug: 'goblet-squat', name: { en: 'Goblet squat', de: 'Goblet Squat', es: 'Sentadilla goblet', sv: 'Goblet squat', fr: 'Goblet squat' },
    equipment: ['dumbbells'], primary: ['quads', 'glutes'], secondary: ['core', 'adductors', 'upper-back'],
    tags: [load('knee', 'deep-flexion', 2), load('hip', 'deep-flexion', 1), load('back', 'flexion', 1)],
    ...HEAVY, position: 'standing', unit: 'reps', easier: 'squat', harder: 'dumbbell-thruster',
  }),
  movement({
    slug: 'dumbbell-deadlift', name: { en: 'Dumbbell deadlift', de: 'Kreuzheben mit Hanteln', es: 'Peso muerto con mancuernas', sv: 'Marklyft med hantlar', fr: 'Soulevé de terre haltères' },
    equipment: ['dumbbells'], primary: ['hamstrings', 'glutes', 'lower-back'], secondary: ['upper-back', 'forearms'], tags: [load('back', 'flexion', 2)],
    ...HEAVY, position: 'standing', unit: 'reps', easier: 'hip-hinge',
  }),
  movement({
    slug: 'dumbbell-row', name: { en: 'Dumbbell row', de: 'Einarmiges Rudern', es: 'Remo con mancuerna', sv: 'Hantelrodd', fr: 'Rowing haltère' },
    equipment: ['dumbbells'], primary: ['upper-back', 'lats'], secondary: ['biceps', 'forearms', 'lower-back'], tags: [load('back', 'flexion', 2)],
    ...WEIGHTS, position: 'standing', unit: 'reps', oneSided: true, harder: 'renegade-row',
  }),
  movement({
    slug: 'dumbbell-press', name: { en: 'Overhead press', de: 'Schulterdrücken', es: 'Press de hombros', sv: 'Axelpress med hantlar', fr: 'Développé épaules' },
    equipment: ['dumbbells'], primary: ['shoulders', 'triceps'], secondary: ['core', 'upper-back'], tags: [load('shoulder', 'overhead', 2), load('back', 'loaded-extension', 1)],
    ...WEIGHTS, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'floor-press', name: { en: 'Floor press', de: 'Brustdrücken am Boden', es: 'Press de pecho en el suelo', sv: 'Golvpress', fr: 'Développé au sol' },
    equipment: ['mat', 'dumbbells'], primary: ['chest', 'triceps'], secondary: ['shoulders'], tags: [load('shoulder', 'dip', 1)],
    ...WEIGHTS, position: 'supine', unit: 'reps', harder: 'floor-fly', contraindications: ['supine'],
  }),
  movement({
    slug: 'biceps-curl', name: { en: 'Biceps curl', de: 'Bizeps-Curl', es: 'Curl de bíceps', sv: 'Bicepscurl', fr: 'Curl biceps' },
    equipment: ['dumbbells'], primary: ['biceps'], secondary: ['forearms'], tags: [load('elbow', 'flexion', 1)],
    ...WEIGHTS, position: 'standing', unit: 'reps', easier: 'hammer-curl',
  }),
  movement({
    slug: 'triceps-extension', name: { en: 'Triceps extension', de: 'Trizepsstrecken', es: 'Extensión de tríceps', sv: 'Tricepspress', fr: 'Extension triceps' },
    equipment: ['dumbbells'], primary: ['triceps'], secondary: ['shoulders', 'core'], tags: [load('shoulder', 'overhead', 2), load('elbow', 'flexion', 1)],
    ...WEIGHTS, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'lateral-raise', name: { en: 'Lateral raise', de: 'Seitheben', es: 'Elevación lateral', sv: 'Sidolyft', fr: 'Élévation latérale' },
    equipment: ['dumbbells'], primary: ['shoulders'], secondary: ['upper-back'], tags: [load('shoulder', 'overhead', 1)],
    ...WEIGHTS, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'dumbbell-lunge', name: { en: 'Dumbbell lunge', de: 'Ausfallschritt mit Hanteln', es: 'Zancada con mancuernas', sv: 'Utfall med hantlar', fr: 'Fente avec haltères' },
    equipment: ['dumbbells'], primary: ['quads', 'glutes'], secondary: ['hamstrings', 'core', 'forearms'], tags: [load('knee', 'lunge', 3), load('hip', 'lunge', 2)],
    ...HEAVY, position: 'standing', unit: 'reps', easier: 'dumbbell-split-squat',
  }),
  movement({
    slug: 'dumbbell-thruster', name: { en: 'Thruster', de: 'Thruster', es: 'Thruster', sv: 'Thruster', fr: 'Thruster' },
    equipment: ['dumbbells'], primary: ['quads', 'glutes', 'shoulders'], secondary: ['triceps', 'core'],
    tags: [load('knee', 'deep-flexion', 2), load('shoulder', 'overhead', 2), load('hip', 'deep-flexion', 1), load('back', 'flexion', 1)],
    ...HEAVY, position: 'standing', unit: 'reps', easier: 'goblet-squat',
  }),
  movement({
    slug: 'seated-press', name: { en: 'Seated press', de: 'Schulterdrücken im Sitzen', es: 'Press de hombros sentado', sv: 'Sittande axelpress', fr: 'Développé épaules assis' },
    equipment: ['dumbbells', 'chair'], primary: ['shoulders', 'triceps'], secondary: ['upper-back'], tags: [load('shoulder', 'overhead', 2)],
    ...WEIGHTS, position: 'seated', unit: 'reps',
  }),
  movement({
    slug: 'hammer-curl', name: { en: 'Hammer curl', de: 'Hammer-Curl', es: 'Curl martillo', sv: 'Hammarcurl', fr: 'Curl marteau' },
    equipment: ['dumbbells'], primary: ['biceps', 'forearms'], tags: [load('elbow', 'flexion', 1)],
    ...WEIGHTS, position: 'standing', unit: 'reps', harder: 'biceps-curl',
  }),
  movement({
    slug: 'front-raise', name: { en: 'Front raise', de: 'Frontheben', es: 'Elevación frontal', sv: 'Frontlyft', fr: 'Élévation frontale' },
    equipment: ['dumbbells'], primary: ['shoulders'], secondary: ['chest', 'core'], tags: [load('shoulder', 'overhead', 1)],
    ...WEIGHTS, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'bent-over-fly', name: { en: 'Bent-over fly', de: 'Vorgebeugtes Seitheben', es: 'Pájaro con mancuernas', sv: 'Omvända flyes', fr: 'Oiseau avec haltères' },
    equipment: ['dumbbells'], primary: ['upper-back', 'shoulders'], secondary: ['lower-back'], tags: [load('back', 'flexion', 2)],
    ...WEIGHTS, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'dumbbell-split-squat', name: { en: 'Dumbbell split squat', de: 'Split Squat mit Hanteln', es: 'Sentadilla dividida con peso', sv: 'Splitböj med hantlar', fr: 'Fente statique avec haltères' },
    equipment: ['dumbbells'], primary: ['quads', 'glutes'], secondary: ['hamstrings', 'adductors', 'forearms'], tags: [load('knee', 'lunge', 2), load('hip', 'lunge', 1)],
    ...HEAVY, position: 'standing', unit: 'reps', oneSided: true, easier: 'split-squat', harder: 'dumbbell-lunge',
  }),
  movement({
    slug: 'dumbbell-sumo-squat', name: { en: 'Dumbbell sumo squat', de: 'Sumo-Kniebeuge mit Hantel', es: 'Sentadilla sumo con peso', sv: 'Sumoknäböj med hantel', fr: 'Squat sumo avec haltère' },
    equipment: ['dumbbells'], primary: ['quads', 'adductors', 'glutes'], secondary: ['core', 'forearms'],
    tags: [load('knee', 'deep-flexion', 2), load('hip', 'deep-flexion', 1), load('back', 'flexion', 1)],
    ...HEAVY, position: 'standing', unit: 'reps', easier: 'sumo-squat',
  }),
  movement({
    slug: 'floor-fly', name: { en: 'Floor fly', de: 'Fliegende am Boden', es: 'Aperturas en el suelo', sv: 'Golvflyes', fr: 'Écarté au sol' },
    equipment: ['mat', 'dumbbells'], primary: ['chest'], secondary: ['shoulders', 'biceps'], tags: [load('shoulder', 'dip', 1)],
    ...WEIGHTS, position: 'supine', unit: 'reps', easier: 'floor-press', contraindications: ['supine'],
  }),
  movement({
    slug: 'weighted-bridge', name: { en: 'Weighted glute bridge', de: 'Beckenheben mit Hantel', es: 'Puente con mancuerna', sv: 'Höftlyft med hantel', fr: 'Pont fessier avec haltère' },
    equipment: ['mat', 'dumbbells'], primary: ['glutes', 'hamstrings'], secondary: ['core', 'lower-back'], tags: [load('neck', 'flexion', 1), load('back', 'loaded-extension', 1)],
    ...WEIGHTS, position: 'supine', unit: 'reps', easier: 'shoulder-bridge', contraindications: ['supine', 'inversion', 'abdominal-impact'],
  }),
  movement({
    slug: 'renegade-row', name: { en: 'Renegade row', de: 'Renegade Row', es: 'Remo renegado', sv: 'Renegade row', fr: 'Renegade row' },
    equipment: ['mat', 'dumbbells'], primary: ['upper-back', 'lats', 'core'], secondary: ['biceps', 'shoulders', 'obliques'],
    tags: [load('wrist', 'loaded-extension', 2), load('shoulder', 'loaded-extension', 1), load('back', 'rotation', 1), load('back', 'loaded-extension', 1)],
    ...HEAVY, position: 'prone', unit: 'reps', easier: 'dumbbell-row', contraindications: ['maximal-isometric'],
  }),
]
