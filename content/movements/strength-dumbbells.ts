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
    ...HEAVY, position: 'standing', unit: 'reps', easier: 'squat',
  }),
  movement({
    slug: 'dumbbell-deadlift', name: { en: 'Dumbbell deadlift', de: 'Kreuzheben mit Hanteln', es: 'Peso muerto con mancuernas', sv: 'Marklyft med hantlar', fr: 'Soulevé de terre haltères' },
    equipment: ['dumbbells'], primary: ['hamstrings', 'glutes', 'lower-back'], secondary: ['upper-back', 'forearms'], tags: [load('back', 'flexion', 2)],
    ...HEAVY, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'dumbbell-row', name: { en: 'Dumbbell row', de: 'Einarmiges Rudern', es: 'Remo con mancuerna', sv: 'Hantelrodd', fr: 'Rowing haltère' },
    equipment: ['dumbbells'], primary: ['upper-back', 'lats'], secondary: ['biceps', 'forearms', 'lower-back'], tags: [load('back', 'flexion', 2)],
    ...WEIGHTS, position: 'standing', unit: 'reps', oneSided: true,
  }),
  movement({
    slug: 'dumbbell-press', name: { en: 'Overhead press', de: 'Schulterdrücken', es: 'Press de hombros', sv: 'Axelpress med hantlar', fr: 'Développé épaules' },
    equipment: ['dumbbells'], primary: ['shoulders', 'triceps'], secondary: ['core', 'upper-back'], tags: [load('shoulder', 'overhead', 2), load('back', 'loaded-extension', 1)],
    ...WEIGHTS, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'floor-press', name: { en: 'Floor press', de: 'Brustdrücken am Boden', es: 'Press de pecho en el suelo', sv: 'Golvpress', fr: 'Développé au sol' },
    equipment: ['mat', 'dumbbells'], primary: ['chest', 'triceps'], secondary: ['shoulders'], tags: [load('shoulder', 'dip', 1)],
    ...WEIGHTS, position: 'supine', unit: 'reps', contraindications: ['supine'],
  }),
  movement({
    slug: 'biceps-curl', name: { en: 'Biceps curl', de: 'Bizeps-Curl', es: 'Curl de bíceps', sv: 'Bicepscurl', fr: 'Curl biceps' },
    equipment: ['dumbbells'], primary: ['biceps'], secondary: ['forearms'], tags: [load('elbow', 'flexion', 1)],
    ...WEIGHTS, position: 'standing', unit: 'reps',
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
    ...HEAVY, position: 'standing', unit: 'reps', easier: 'forward-lunge',
  }),
  movement({
    slug: 'dumbbell-thruster', name: { en: 'Thruster', de: 'Thruster', es: 'Thruster', sv: 'Thruster', fr: 'Thruster' },
    equipment: ['dumbbells'], primary: ['quads', 'glutes', 'shoulders'], secondary: ['triceps', 'core'],
    tags: [load('knee', 'deep-flexion', 2), load('shoulder', 'overhead', 2), load('hip', 'deep-flexion', 1), load('back', 'flexion', 1)],
    ...HEAVY, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'seated-press', name: { en: 'Seated press', de: 'Schulterdrücken im Sitzen', es: 'Press de hombros sentado', sv: 'Sittande axelpress', fr: 'Développé épaules assis' },
    equipment: ['dumbbells', 'chair'], primary: ['shoulders', 'triceps'], secondary: ['upper-back'], tags: [load('shoulder', 'overhead', 2)],
    ...WEIGHTS, position: 'seated', unit: 'reps',
  }),
]
