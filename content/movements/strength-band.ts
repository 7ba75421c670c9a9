import type { Movement } from '@/lib/catalog/types'
import { load, movement } from './movement'

const BAND = { met: 3.5, compendium: '02054 (2024)' } as const

/** Strength with a resistance band, standing, without an anchor. */
export const STRENGTH_BAND: readonly Movement[] = [
  movement({
    slug: 'band-row', name: { en: 'Band row', de: 'Rudern mit Band', es: 'Remo con banda', sv: 'Rodd med gummiband', fr: 'Rowing avec élastique' },
    equipment: ['band'], primary: ['upper-back', 'lats'], secondary: ['biceps', 'lower-back'], tags: [load('back', 'flexion', 1)],
    ...BAND, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'band-pull-apart', name: { en: 'Band pull-apart', de: 'Band auseinanderziehen', es: 'Apertura con banda', sv: 'Isärdrag med gummiband', fr: 'Écarté avec élastique' },
    equipment: ['band'], primary: ['upper-back', 'shoulders'],
    ...BAND, position: 'standing', unit: 'reps', easier: 'band-external-rotation',
  }),
  movement({
    slug: 'band-walk', name: { en: 'Band side walk', de: 'Seitschritte mit Band', es: 'Paso lateral con banda', sv: 'Sidogång med gummiband', fr: 'Pas latéral avec élastique' },
    equipment: ['band'], primary: ['abductors', 'glutes'], secondary: ['quads'], tags: [load('knee', 'flexion', 1), load('hip', 'rotation', 1)],
    ...BAND, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'band-press', name: { en: 'Band chest press', de: 'Brustdrücken mit Band', es: 'Press de pecho con banda', sv: 'Bröstpress med gummiband', fr: 'Développé avec élastique' },
    equipment: ['band'], primary: ['chest', 'triceps'], secondary: ['shoulders'], tags: [load('elbow', 'flexion', 1)],
    ...BAND, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'band-pulldown', name: { en: 'Band pulldown', de: 'Latzug mit Band', es: 'Jalón con banda', sv: 'Latsdrag med gummiband', fr: 'Tirage haut avec élastique' },
    equipment: ['band'], primary: ['lats', 'upper-back'], secondary: ['biceps', 'shoulders'], tags: [load('shoulder', 'overhead', 2)],
    ...BAND, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'band-curl', name: { en: 'Band curl', de: 'Bizeps-Curl mit Band', es: 'Curl con banda', sv: 'Bicepscurl med gummiband', fr: 'Curl avec élastique' },
    equipment: ['band'], primary: ['biceps'], secondary: ['forearms'], tags: [load('elbow', 'flexion', 1)],
    ...BAND, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'band-squat', name: { en: 'Band squat', de: 'Kniebeuge mit Band', es: 'Sentadilla con banda', sv: 'Knäböj med gummiband', fr: 'Squat avec élastique' },
    equipment: ['band'], primary: ['quads', 'glutes'], secondary: ['abductors', 'core'], tags: [load('knee', 'deep-flexion', 2), load('hip', 'deep-flexion', 1)],
    ...BAND, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'band-overhead-press', name: { en: 'Band overhead press', de: 'Schulterdrücken mit Band', es: 'Press de hombros con banda', sv: 'Axelpress med gummiband', fr: 'Développé épaules élastique' },
    equipment: ['band'], primary: ['shoulders', 'triceps'], secondary: ['core', 'upper-back'], tags: [load('shoulder', 'overhead', 2), load('back', 'loaded-extension', 1)],
    ...BAND, position: 'standing', unit: 'reps',
  }),
  movement({
    slug: 'band-kickback', name: { en: 'Band kickback', de: 'Kickback mit Band', es: 'Patada trasera con banda', sv: 'Kickback med gummiband', fr: 'Kickback avec élastique' },
    equipment: ['band'], primary: ['glutes'], secondary: ['hamstrings', 'abductors', 'core'], tags: [load('hip', 'loaded-extension', 1), load('back', 'loaded-extension', 1)],
    ...BAND, position: 'standing', unit: 'reps', oneSided: true, contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'band-external-rotation', name: { en: 'Band external rotation', de: 'Außenrotation mit Band', es: 'Rotación externa con banda', sv: 'Utåtrotation med gummiband', fr: 'Rotation externe élastique' },
    equipment: ['band'], primary: ['shoulders'], secondary: ['upper-back'], tags: [load('shoulder', 'rotation', 1)],
    ...BAND, position: 'standing', unit: 'reps', harder: 'band-pull-apart',
  }),
]
