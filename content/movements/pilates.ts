import type { Movement } from '@/lib/catalog/types'
import { load, movement } from './movement'

const PILATES_MET = { met: 2.8, compendium: '02105 (2024)' } as const

/** Pilates on the mat. */
export const PILATES: readonly Movement[] = [
  movement({
    slug: 'hundred', name: { en: 'The hundred', de: 'Die Hundert', es: 'El cien', sv: 'Hundra', fr: 'Le cent' },
    equipment: ['mat'], primary: ['core'], secondary: ['hip-flexors', 'shoulders'], tags: [load('back', 'flexion', 2), load('neck', 'flexion', 2)],
    ...PILATES_MET, position: 'supine', unit: 'breaths', contraindications: ['supine', 'abdominal-impact'],
  }),
  movement({
    slug: 'roll-up', name: { en: 'Roll-up', de: 'Roll-up', es: 'Roll up', sv: 'Roll-up', fr: 'Roll-up' },
    equipment: ['mat'], primary: ['core'], secondary: ['hip-flexors', 'hamstrings'], tags: [load('back', 'flexion', 3), load('neck', 'flexion', 1)],
    ...PILATES_MET, position: 'supine', unit: 'reps', harder: 'teaser', contraindications: ['supine', 'abdominal-impact'],
  }),
  movement({
    slug: 'single-leg-stretch', name: { en: 'Single-leg stretch', de: 'Beinwechsel', es: 'Cambio de pierna', sv: 'Benbyte', fr: 'Changement de jambe' },
    equipment: ['mat'], primary: ['core'], secondary: ['hip-flexors', 'obliques'], tags: [load('back', 'flexion', 2), load('neck', 'flexion', 2), load('knee', 'flexion', 1)],
    ...PILATES_MET, position: 'supine', unit: 'reps', easier: 'toe-taps', harder: 'double-leg-stretch', contraindications: ['supine', 'abdominal-impact'],
  }),
  movement({
    slug: 'leg-circle', name: { en: 'Leg circle', de: 'Beinkreisen', es: 'Círculo de pierna', sv: 'Bencirkel', fr: 'Cercle de jambe' },
    equipment: ['mat'], primary: ['hip-flexors', 'core'], secondary: ['adductors', 'abductors'], tags: [load('hip', 'rotation', 1)],
    ...PILATES_MET, position: 'supine', unit: 'reps', oneSided: true, contraindications: ['supine'],
  }),
  movement({
    slug: 'shoulder-bridge', name: { en: 'Shoulder bridge', de: 'Shoulder Bridge', es: 'Puente de hombros', sv: 'Skulderbrygga', fr: 'Pont sur les épaules' },
    equipment: ['mat'], primary: ['glutes', 'hamstrings'], secondary: ['core', 'lower-back'], tags: [load('neck', 'flexion', 1)],
    ...PILATES_MET, position: 'supine', unit: 'reps', harder: 'weighted-bridge', contraindications: ['supine', 'inversion'],
  }),
  movement({
    slug: 'swimming', name: { en: 'Swimming', de: 'Schwimmen', es: 'Nadador', sv: 'Simning', fr: 'La nage' },
    equipment: ['mat'], primary: ['lower-back', 'glutes'], secondary: ['upper-back', 'shoulders', 'hamstrings'],
    tags: [load('back', 'loaded-extension', 2), load('neck', 'loaded-extension', 1), load('shoulder', 'overhead', 1)],
    ...PILATES_MET, position: 'prone', unit: 'seconds', easier: 'superman', contraindications: ['abdominal-impact'],
  }),
  movement({
    slug: 'side-kick', name: { en: 'Side kick', de: 'Side Kick', es: 'Patada lateral', sv: 'Sidospark', fr: 'Battement de côté' },
    equipment: ['mat'], primary: ['abductors', 'glutes'], secondary: ['hip-flexors', 'core'], tags: [load('hip', 'flexion', 1)],
    ...PILATES_MET, position: 'side', unit: 'reps', oneSided: true, easier: 'side-leg-lift',
  }),
  movement({
    slug: 'clam', name: { en: 'Clam', de: 'Muschel', es: 'Almeja', sv: 'Musslan', fr: 'Coquillage' },
    equipment: ['mat'], primary: ['abductors', 'glutes'], tags: [load('hip', 'rotation', 1)],
    ...PILATES_MET, position: 'side', unit: 'reps', oneSided: true, harder: 'side-leg-lift',
  }),
  movement({
    slug: 'saw', name: { en: 'Saw', de: 'Säge', es: 'Sierra', sv: 'Sågen', fr: 'La scie' },
    equipment: ['mat'], primary: ['obliques', 'hamstrings'], secondary: ['lower-back', 'core'], tags: [load('back', 'rotation', 2), load('back', 'flexion', 2)],
    ...PILATES_MET, position: 'seated', unit: 'reps', easier: 'spine-stretch',
  }),
  movement({
    slug: 'spine-stretch', name: { en: 'Spine stretch', de: 'Rückendehnung', es: 'Estiramiento de columna', sv: 'Ryggsträckning', fr: 'Étirement du dos' },
    equipment: ['mat'], primary: ['lower-back', 'hamstrings'], secondary: ['core', 'upper-back'], tags: [load('back', 'flexion', 2)],
    ...PILATES_MET, position: 'seated', unit: 'reps', harder: 'saw',
  }),
  movement({
    slug: 'toe-taps', name: { en: 'Toe taps', de: 'Zehentipps', es: 'Toques de punta', sv: 'Tådopp', fr: 'Pointes au sol' },
    equipment: ['mat'], primary: ['core'], secondary: ['hip-flexors'], tags: [load('back', 'loaded-extension', 1)],
    ...PILATES_MET, position: 'supine', unit: 'reps', harder: 'single-leg-stretch', contraindications: ['supine'],
  }),
  movement({
    slug: 'swan', name: { en: 'Swan', de: 'Schwan', es: 'Cisne', sv: 'Svanen', fr: 'Le cygne' },
    equipment: ['mat'], primary: ['lower-back', 'upper-back'], secondary: ['glutes', 'triceps'],
    tags: [load('back', 'loaded-extension', 2), load('neck', 'loaded-extension', 1), load('wrist', 'loaded-extension', 1)],
    ...PILATES_MET, position: 'prone', unit: 'reps', contraindications: ['abdominal-impact'],
  }),
  movement({
    slug: 'mermaid', name: { en: 'Mermaid', de: 'Meerjungfrau', es: 'Sirena', sv: 'Sjöjungfrun', fr: 'La sirène' },
    equipment: ['mat'], primary: ['obliques', 'lats'], secondary: ['shoulders', 'abductors'],
    tags: [load('knee', 'deep-flexion', 2), load('hip', 'rotation', 1), load('shoulder', 'overhead', 1)],
    ...PILATES_MET, position: 'seated', unit: 'reps', oneSided: true,
  }),
  movement({
    slug: 'kneeling-arm-circle', name: { en: 'Kneeling arm circle', de: 'Armkreisen im Kniestand', es: 'Círculo de brazo de rodillas', sv: 'Knästående armcirkel', fr: 'Cercle de bras à genoux' },
    equipment: ['mat'], primary: ['shoulders', 'core'], secondary: ['upper-back', 'glutes'], tags: [load('shoulder', 'overhead', 1), load('knee', 'flexion', 1)],
    ...PILATES_MET, position: 'kneeling', unit: 'reps',
  }),
  movement({
    slug: 'leg-pull-front', name: { en: 'Leg pull front', de: 'Beinheben im Stütz', es: 'Plancha con pierna arriba', sv: 'Benlyft i planka', fr: 'Planche jambe levée' },
    equipment: ['mat'], primary: ['core', 'glutes'], secondary: ['shoulders', 'chest', 'hamstrings'],
    tags: [load('wrist', 'loaded-extension', 2), load('back', 'loaded-extension', 1)],
    ...PILATES_MET, position: 'prone', unit: 'reps', easier: 'plank', harder: 'plank-jack', contraindications: ['maximal-isometric'],
  }),
  movement({
    slug: 'standing-roll-down', name: { en: 'Standing roll-down', de: 'Abrollen im Stehen', es: 'Roll down de pie', sv: 'Stående roll-down', fr: 'Roll-down debout' },
    primary: ['lower-back', 'hamstrings'], secondary: ['core'], tags: [load('back', 'flexion', 2)],
    ...PILATES_MET, position: 'standing', unit: 'reps', contraindications: ['inversion'],
  }),
  movement({
    slug: 'double-leg-stretch', name: { en: 'Double-leg stretch', de: 'Double Leg Stretch', es: 'Estiramiento de dos piernas', sv: 'Sträck med båda benen', fr: 'Étirement des deux jambes' },
    equipment: ['mat'], primary: ['core'], secondary: ['hip-flexors', 'shoulders'],
    tags: [load('back', 'flexion', 2), load('neck', 'flexion', 2), load('knee', 'flexion', 1), load('shoulder', 'overhead', 1)],
    ...PILATES_MET, position: 'supine', unit: 'reps', easier: 'single-leg-stretch', contraindications: ['supine', 'abdominal-impact'],
  }),
  movement({
    slug: 'rolling-ball', name: { en: 'Rolling like a ball', de: 'Rollen wie ein Ball', es: 'Rodar como una pelota', sv: 'Rulla som en boll', fr: 'Rouler comme une balle' },
    equipment: ['mat'], primary: ['core'], secondary: ['hip-flexors', 'lower-back'],
    tags: [load('back', 'flexion', 2), load('neck', 'flexion', 1), load('hip', 'deep-flexion', 1), load('knee', 'flexion', 1)],
    ...PILATES_MET, position: 'seated', unit: 'reps', contraindications: ['abdominal-impact', 'inversion'],
  }),
  movement({
    slug: 'teaser', name: { en: 'Teaser', de: 'Teaser', es: 'Teaser', sv: 'Teaser', fr: 'Teaser' },
    equipment: ['mat'], primary: ['core', 'hip-flexors'], secondary: ['quads', 'lower-back'],
    tags: [load('back', 'flexion', 3), load('neck', 'flexion', 1), load('hip', 'flexion', 1)],
    ...PILATES_MET, position: 'supine', unit: 'reps', easier: 'roll-up', contraindications: ['supine', 'abdominal-impact', 'maximal-isometric'],
  }),
  movement({
    slug: 'side-leg-lift', name: { en: 'Side leg lift', de: 'Beinheben in Seitenlage', es: 'Elevación lateral de pierna', sv: 'Sidoliggande benlyft', fr: 'Lever de jambe sur le côté' },
    equipment: ['mat'], primary: ['abductors', 'glutes'], secondary: ['obliques', 'core'],
    ...PILATES_MET, position: 'side', unit: 'reps', oneSided: true, easier: 'clam', harder: 'side-kick',
  }),
  movement({
    slug: 'standing-leg-reach', name: { en: 'Standing leg reach', de: 'Standwaage', es: 'Equilibrio con pierna atrás', sv: 'Vågstående', fr: 'Équilibre jambe arrière' },
    primary: ['glutes', 'hamstrings'], secondary: ['core', 'lower-back', 'shoulders'],
    tags: [load('back', 'flexion', 1), load('ankle', 'rotation', 1), load('shoulder', 'overhead', 1)],
    ...PILATES_MET, position: 'standing', unit: 'reps', oneSided: true, easier: 'bird-dog', contraindications: ['fall-risk'],
  }),
]
