import type { Movement } from '@/lib/catalog/types'
import { load, movement } from './movement'

const LOW_IMPACT = { met: 5, compendium: '03020 (2011)' } as const
const HIGH_IMPACT = { met: 7.3, compendium: '03021 (2011)' } as const
const VIGOROUS = { met: 7.5, compendium: '02020 (2024)' } as const
const INTERVALS = { met: 7, compendium: '02210 (2024)' } as const
const ALL_OUT = { met: 11, compendium: '02214 (2024)' } as const
const CIRCUIT = { met: 5, compendium: '02035 (2024)' } as const
const KICKBOXING = { met: 7.3, compendium: '15457 (2024)' } as const
const LIGHT_CIRCUIT = { met: 3.5, compendium: '02034 (2024)' } as const
const SEATED = { met: 2.5, compendium: '02140 (2024)' } as const

/** Cardio and intervals. Whatever leaves the ground carries a jump tag and a fall risk. */
export const CARDIO: readonly Movement[] = [
  movement({
    slug: 'march', name: { en: 'March in place', de: 'Marschieren', es: 'Marcha en el sitio', sv: 'Marsch på stället', fr: 'Marche sur place' },
    primary: ['hip-flexors', 'quads'], secondary: ['calves', 'core'],
    ...LIGHT_CIRCUIT, position: 'standing', unit: 'seconds', harder: 'arm-drive-march',
  }),
  movement({
    slug: 'step-touch', name: { en: 'Step touch', de: 'Seitschritt', es: 'Paso lateral', sv: 'Step touch', fr: 'Step touch' },
    primary: ['quads', 'abductors'], secondary: ['glutes', 'calves'],
    ...LOW_IMPACT, position: 'standing', unit: 'seconds', harder: 'skater',
  }),
  movement({
    slug: 'knee-lift', name: { en: 'Knee lift', de: 'Hohe Knie', es: 'Rodillas arriba', sv: 'Knälyft', fr: 'Lever de genou' },
    primary: ['hip-flexors', 'core'], secondary: ['quads', 'glutes'],
    ...LOW_IMPACT, position: 'standing', unit: 'seconds', harder: 'high-knees',
  }),
  movement({
    slug: 'heel-dig', name: { en: 'Heel dig', de: 'Fersentipp', es: 'Toque de talón', sv: 'Häl fram', fr: 'Talon devant' },
    primary: ['quads', 'hamstrings'], secondary: ['calves'],
    ...LIGHT_CIRCUIT, position: 'standing', unit: 'seconds', harder: 'butt-kick',
  }),
  movement({
    slug: 'jumping-jack', name: { en: 'Jumping jack', de: 'Hampelmann', es: 'Jumping jack', sv: 'Jumping jack', fr: 'Jumping jack' },
    primary: ['calves', 'quads', 'shoulders'], secondary: ['abductors', 'adductors', 'core'],
    tags: [load('knee', 'jump', 2), load('ankle', 'jump', 2), load('shoulder', 'overhead', 1)],
    ...VIGOROUS, position: 'standing', unit: 'seconds', easier: 'step-jack', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'step-jack', name: { en: 'Step jack', de: 'Hampelmann ohne Sprung', es: 'Jumping jack sin salto', sv: 'Jumping jack utan hopp', fr: 'Jumping jack sans saut' },
    primary: ['quads', 'shoulders'], secondary: ['abductors', 'calves'], tags: [load('shoulder', 'overhead', 1)],
    ...LOW_IMPACT, position: 'standing', unit: 'seconds', harder: 'jumping-jack',
  }),
  movement({
    slug: 'high-knees', name: { en: 'High knees', de: 'Kniehebelauf', es: 'Skipping', sv: 'Höga knälyft', fr: 'Montées de genoux' },
    primary: ['hip-flexors', 'quads', 'calves'], secondary: ['core', 'glutes'],
    tags: [load('knee', 'jump', 2), load('ankle', 'jump', 2), load('hip', 'flexion', 1)],
    ...VIGOROUS, position: 'standing', unit: 'seconds', easier: 'knee-lift', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'butt-kick', name: { en: 'Butt kicks', de: 'Anfersen', es: 'Talones al glúteo', sv: 'Hälkickar', fr: 'Talons-fesses' },
    primary: ['hamstrings', 'calves'], secondary: ['quads'], tags: [load('knee', 'jump', 2), load('ankle', 'jump', 2)],
    ...HIGH_IMPACT, position: 'standing', unit: 'seconds', easier: 'heel-dig', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'burpee', name: { en: 'Burpee', de: 'Burpee', es: 'Burpee', sv: 'Burpee', fr: 'Burpee' },
    primary: ['quads', 'chest', 'core'], secondary: ['glutes', 'shoulders', 'triceps', 'calves'],
    tags: [load('knee', 'jump', 3), load('ankle', 'jump', 2), load('knee', 'deep-flexion', 2), load('wrist', 'loaded-extension', 3), load('shoulder', 'dip', 2), load('back', 'flexion', 2)],
    ...ALL_OUT, position: 'standing', unit: 'reps', easier: 'step-burpee', contraindications: ['fall-risk', 'abdominal-impact'],
  }),
  movement({
    slug: 'step-burpee', name: { en: 'Step burpee', de: 'Burpee ohne Sprung', es: 'Burpee sin salto', sv: 'Burpee utan hopp', fr: 'Burpee sans saut' },
    primary: ['quads', 'core'], secondary: ['glutes', 'shoulders', 'chest'],
    tags: [load('knee', 'deep-flexion', 2), load('wrist', 'loaded-extension', 2), load('back', 'flexion', 1)],
    ...INTERVALS, position: 'standing', unit: 'reps', easier: 'plank-walk-out', harder: 'burpee', contraindications: ['abdominal-impact'],
  }),
  movement({
    slug: 'mountain-climber', name: { en: 'Mountain climber', de: 'Bergsteiger', es: 'Escalador', sv: 'Mountain climber', fr: 'Mountain climber' },
    primary: ['core', 'hip-flexors'], secondary: ['shoulders', 'chest', 'quads'],
    tags: [load('wrist', 'loaded-extension', 2), load('ankle', 'jump', 1), load('hip', 'deep-flexion', 1)],
    ...VIGOROUS, position: 'prone', unit: 'seconds', easier: 'slow-climber', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'slow-climber', name: { en: 'Slow climber', de: 'Langsamer Bergsteiger', es: 'Escalador lento', sv: 'Lugn mountain climber', fr: 'Mountain climber lent' },
    primary: ['core', 'hip-flexors'], secondary: ['shoulders', 'chest'],
    tags: [load('wrist', 'loaded-extension', 2), load('hip', 'deep-flexion', 1)],
    ...CIRCUIT, position: 'prone', unit: 'seconds', harder: 'mountain-climber',
  }),
  movement({
    slug: 'jump-squat', name: { en: 'Jump squat', de: 'Sprungkniebeuge', es: 'Sentadilla con salto', sv: 'Knäböj med hopp', fr: 'Squat sauté' },
    primary: ['quads', 'glutes', 'calves'], secondary: ['hamstrings', 'core'],
    tags: [load('knee', 'jump', 3), load('ankle', 'jump', 3), load('knee', 'deep-flexion', 2), load('hip', 'deep-flexion', 1)],
    ...ALL_OUT, position: 'standing', unit: 'reps', easier: 'squat-reach', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'squat-reach', name: { en: 'Squat and reach', de: 'Kniebeuge mit Armheben', es: 'Sentadilla con brazos arriba', sv: 'Knäböj och sträck', fr: 'Squat bras levés' },
    primary: ['quads', 'glutes'], secondary: ['shoulders', 'core'],
    tags: [load('knee', 'deep-flexion', 2), load('hip', 'deep-flexion', 1), load('shoulder', 'overhead', 1)],
    ...CIRCUIT, position: 'standing', unit: 'reps', harder: 'jump-squat',
  }),
  movement({
    slug: 'skater', name: { en: 'Skater', de: 'Skatersprung', es: 'Patinador', sv: 'Skridskohopp', fr: 'Patineur' },
    primary: ['glutes', 'quads', 'abductors'], secondary: ['calves', 'core'],
    tags: [load('knee', 'jump', 3), load('ankle', 'jump', 3), load('hip', 'lunge', 1)],
    ...VIGOROUS, position: 'standing', unit: 'seconds', easier: 'step-touch', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'side-shuffle', name: { en: 'Side shuffle', de: 'Sidesteps', es: 'Galope lateral', sv: 'Sidogalopp', fr: 'Pas chassés' },
    primary: ['quads', 'abductors', 'calves'], secondary: ['glutes', 'adductors'], tags: [load('knee', 'jump', 2), load('ankle', 'jump', 2)],
    ...HIGH_IMPACT, position: 'standing', unit: 'seconds', easier: 'grapevine', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'jab-cross', name: { en: 'Jab and cross', de: 'Linke und rechte Gerade', es: 'Jab y directo', sv: 'Jabb och rak höger', fr: 'Jab et direct' },
    primary: ['shoulders', 'core'], secondary: ['chest', 'triceps', 'obliques'], tags: [load('shoulder', 'flexion', 1), load('back', 'rotation', 1), load('elbow', 'loaded-extension', 1)],
    ...KICKBOXING, position: 'standing', unit: 'seconds',
  }),
  movement({
    slug: 'hook', name: { en: 'Hook', de: 'Haken', es: 'Gancho', sv: 'Krok', fr: 'Crochet' },
    primary: ['obliques', 'shoulders'], secondary: ['chest', 'biceps', 'core'], tags: [load('shoulder', 'rotation', 1), load('back', 'rotation', 1)],
    ...KICKBOXING, position: 'standing', unit: 'seconds',
  }),
  movement({
    slug: 'uppercut', name: { en: 'Uppercut', de: 'Aufwärtshaken', es: 'Uppercut', sv: 'Uppercut', fr: 'Uppercut' },
    primary: ['biceps', 'shoulders', 'obliques'], secondary: ['core', 'quads'], tags: [load('back', 'rotation', 1), load('elbow', 'flexion', 1)],
    ...KICKBOXING, position: 'standing', unit: 'seconds',
  }),
  movement({
    slug: 'boxer-step', name: { en: 'Boxer bounce', de: 'Boxerschritt', es: 'Paso de boxeo', sv: 'Boxarsteg', fr: 'Pas du boxeur' },
    primary: ['calves', 'quads'], secondary: ['core', 'shoulders'], tags: [load('knee', 'jump', 1), load('ankle', 'jump', 2)],
    ...HIGH_IMPACT, position: 'standing', unit: 'seconds', harder: 'lateral-hop', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'slip-and-weave', name: { en: 'Slip and weave', de: 'Auspendeln', es: 'Esquiva y balanceo', sv: 'Sidoduckning', fr: 'Esquive et rotation' },
    primary: ['quads', 'obliques'], secondary: ['core', 'glutes'], tags: [load('knee', 'flexion', 1), load('back', 'rotation', 1)],
    ...CIRCUIT, position: 'standing', unit: 'seconds',
  }),
  movement({
    slug: 'grapevine', name: { en: 'Grapevine', de: 'Kreuzschritt', es: 'Paso cruzado', sv: 'Grapevine', fr: 'Pas croisé' },
    primary: ['quads', 'abductors', 'adductors'], secondary: ['calves', 'glutes'], tags: [load('ankle', 'rotation', 1)],
    ...LOW_IMPACT, position: 'standing', unit: 'seconds', harder: 'side-shuffle',
  }),
  movement({
    slug: 'arm-drive-march', name: { en: 'March with arm drive', de: 'Marsch mit Armeinsatz', es: 'Marcha con brazos', sv: 'Marsch med armföring', fr: 'Marche bras actifs' },
    primary: ['hip-flexors', 'quads'], secondary: ['shoulders', 'core', 'calves'],
    ...LOW_IMPACT, position: 'standing', unit: 'seconds', easier: 'march', harder: 'speed-feet',
  }),
  movement({
    slug: 'jump-lunge', name: { en: 'Jump lunge', de: 'Sprungausfallschritt', es: 'Zancada con salto', sv: 'Utfallshopp', fr: 'Fente sautée' },
    primary: ['quads', 'glutes', 'calves'], secondary: ['hamstrings', 'core'],
    tags: [load('knee', 'jump', 3), load('ankle', 'jump', 3), load('knee', 'lunge', 3), load('hip', 'lunge', 2)],
    ...ALL_OUT, position: 'standing', unit: 'reps', easier: 'forward-lunge', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'plank-jack', name: { en: 'Plank jack', de: 'Plank Jack', es: 'Plancha con salto', sv: 'Plankhopp', fr: 'Planche sautée' },
    primary: ['core', 'shoulders'], secondary: ['abductors', 'chest', 'calves'],
    tags: [load('wrist', 'loaded-extension', 2), load('ankle', 'jump', 2), load('back', 'loaded-extension', 1)],
    ...VIGOROUS, position: 'prone', unit: 'seconds', easier: 'leg-pull-front', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'plank-walk-out', name: { en: 'Plank walk-out', de: 'Walk-out', es: 'Caminata con las manos', sv: 'Inchworm', fr: 'Marche en planche' },
    primary: ['core', 'shoulders'], secondary: ['chest', 'hamstrings'],
    tags: [load('wrist', 'loaded-extension', 2), load('back', 'flexion', 2), load('shoulder', 'overhead', 1)],
    ...CIRCUIT, position: 'standing', unit: 'reps', harder: 'step-burpee', contraindications: ['inversion'],
  }),
  movement({
    slug: 'seated-march', name: { en: 'Seated march', de: 'Marschieren im Sitzen', es: 'Marcha en la silla', sv: 'Sittande marsch', fr: 'Marche assise' },
    equipment: ['chair'], primary: ['hip-flexors', 'quads'], secondary: ['core'],
    ...SEATED, position: 'seated', unit: 'seconds', harder: 'sit-to-stand',
  }),
  movement({
    slug: 'seated-punch', name: { en: 'Seated punches', de: 'Boxen im Sitzen', es: 'Boxeo sentado', sv: 'Sittande boxning', fr: 'Boxe assise' },
    equipment: ['chair'], primary: ['shoulders', 'core'], secondary: ['triceps', 'chest', 'obliques'], tags: [load('shoulder', 'flexion', 1), load('back', 'rotation', 1)],
    ...SEATED, position: 'seated', unit: 'seconds',
  }),
  movement({
    slug: 'lateral-hop', name: { en: 'Lateral hop', de: 'Seitliche Hüpfer', es: 'Saltitos laterales', sv: 'Sidohopp', fr: 'Petits sauts latéraux' },
    primary: ['calves', 'quads'], secondary: ['abductors', 'adductors', 'core'], tags: [load('knee', 'jump', 2), load('ankle', 'jump', 2)],
    ...HIGH_IMPACT, position: 'standing', unit: 'seconds', easier: 'boxer-step', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'rope-hop', name: { en: 'Imaginary jump rope', de: 'Seilspringen ohne Seil', es: 'Cuerda imaginaria', sv: 'Hopprep utan rep', fr: 'Corde à sauter imaginaire' },
    primary: ['calves', 'quads'], secondary: ['shoulders', 'forearms', 'core'], tags: [load('knee', 'jump', 2), load('ankle', 'jump', 2)],
    ...VIGOROUS, position: 'standing', unit: 'seconds', easier: 'speed-feet', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'speed-feet', name: { en: 'Fast feet', de: 'Schnelle Füße', es: 'Pasos rápidos', sv: 'Snabba fötter', fr: 'Petits pas rapides' },
    primary: ['quads', 'calves'], secondary: ['hip-flexors', 'core'], tags: [load('knee', 'flexion', 1), load('ankle', 'flexion', 1)],
    ...LOW_IMPACT, position: 'standing', unit: 'seconds', easier: 'arm-drive-march', harder: 'rope-hop',
  }),
  movement({
    slug: 'front-kick', name: { en: 'Front kick', de: 'Frontkick', es: 'Patada frontal', sv: 'Frontspark', fr: 'Coup de pied frontal' },
    primary: ['hip-flexors', 'quads', 'core'], secondary: ['glutes', 'hamstrings'], tags: [load('hip', 'flexion', 1), load('knee', 'loaded-extension', 1)],
    ...KICKBOXING, position: 'standing', unit: 'seconds', easier: 'standing-knee-raise', contraindications: ['fall-risk'],
  }),
]
