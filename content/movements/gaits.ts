import type { Movement } from '@/lib/catalog/types'
import { load, movement } from './movement'

/** Walking and running that cover ground. */
export const GAITS: readonly Movement[] = [
  movement({
    slug: 'walk-easy', name: { en: 'Easy walk', de: 'Lockeres Gehen', es: 'Caminata suave', sv: 'Lugn promenad', fr: 'Marche tranquille' },
    primary: ['quads', 'calves'], secondary: ['glutes', 'hamstrings', 'hip-flexors'],
    met: 3, compendium: '17170 (2011)', position: 'standing', unit: 'seconds', gait: 'walk', harder: 'walk-brisk',
  }),
  movement({
    slug: 'walk-brisk', name: { en: 'Brisk walk', de: 'Zügiges Gehen', es: 'Caminata a buen ritmo', sv: 'Rask promenad', fr: 'Marche soutenue' },
    primary: ['quads', 'calves'], secondary: ['glutes', 'hamstrings', 'hip-flexors'],
    met: 4.8, compendium: '17200 (2024)', position: 'standing', unit: 'seconds', gait: 'walk', easier: 'walk-easy', harder: 'walk-fast',
  }),
  movement({
    slug: 'walk-fast', name: { en: 'Fast walk', de: 'Schnelles Gehen', es: 'Caminata rápida', sv: 'Snabb promenad', fr: 'Marche rapide' },
    primary: ['quads', 'calves'], secondary: ['glutes', 'hamstrings', 'hip-flexors'], tags: [load('ankle', 'flexion', 1)],
    met: 5.5, compendium: '17220 (2024)', position: 'standing', unit: 'seconds', gait: 'walk', easier: 'walk-brisk',
  }),
  movement({
    slug: 'walk-hill', name: { en: 'Hill walk', de: 'Bergauf gehen', es: 'Caminata en cuesta', sv: 'Promenad i backe', fr: 'Marche en côte' },
    primary: ['glutes', 'calves'], secondary: ['quads', 'hamstrings'], tags: [load('ankle', 'flexion', 1), load('knee', 'flexion', 1)],
    met: 5.3, compendium: '17034 (2024)', position: 'standing', unit: 'seconds', gait: 'walk', harder: 'run-hill',
  }),
  movement({
    slug: 'jog', name: { en: 'Jog', de: 'Traben', es: 'Trote', sv: 'Jogg', fr: 'Footing' },
    primary: ['quads', 'calves', 'glutes'], secondary: ['hamstrings', 'hip-flexors', 'core'], tags: [load('knee', 'run', 2), load('ankle', 'run', 2), load('hip', 'run', 1)],
    met: 7.5, compendium: '12020 (2024)', position: 'standing', unit: 'seconds', gait: 'run', harder: 'run-easy',
  }),
  movement({
    slug: 'run-easy', name: { en: 'Easy run', de: 'Lockerer Lauf', es: 'Carrera suave', sv: 'Lugn löpning', fr: 'Course facile' },
    primary: ['quads', 'calves', 'glutes'], secondary: ['hamstrings', 'hip-flexors', 'core'], tags: [load('knee', 'run', 2), load('ankle', 'run', 2), load('hip', 'run', 1)],
    met: 8.5, compendium: '12030 (2024)', position: 'standing', unit: 'seconds', gait: 'run', easier: 'jog', harder: 'run-steady',
  }),
  movement({
    slug: 'run-steady', name: { en: 'Steady run', de: 'Dauerlauf', es: 'Carrera continua', sv: 'Distanslöpning', fr: 'Course régulière' },
    primary: ['quads', 'calves', 'glutes'], secondary: ['hamstrings', 'hip-flexors', 'core'], tags: [load('knee', 'run', 2), load('ankle', 'run', 2), load('hip', 'run', 1)],
    met: 9.3, compendium: '12050 (2024)', position: 'standing', unit: 'seconds', gait: 'run', easier: 'run-easy', harder: 'run-tempo',
  }),
  movement({
    slug: 'run-tempo', name: { en: 'Tempo run', de: 'Tempolauf', es: 'Carrera a ritmo', sv: 'Tempolöpning', fr: 'Course au seuil' },
    primary: ['quads', 'calves', 'glutes'], secondary: ['hamstrings', 'hip-flexors', 'core'], tags: [load('knee', 'run', 3), load('ankle', 'run', 2), load('hip', 'run', 1)],
    met: 11, compendium: '12070 (2024)', position: 'standing', unit: 'seconds', gait: 'run', easier: 'run-steady', harder: 'run-fast',
  }),
  movement({
    slug: 'run-fast', name: { en: 'Fast run', de: 'Schneller Lauf', es: 'Carrera rápida', sv: 'Snabb löpning', fr: 'Course rapide' },
    primary: ['quads', 'calves', 'glutes'], secondary: ['hamstrings', 'hip-flexors', 'core'], tags: [load('knee', 'run', 3), load('ankle', 'run', 3), load('hip', 'run', 2)],
    met: 12, compendium: '12090 (2024)', position: 'standing', unit: 'seconds', gait: 'run', easier: 'run-tempo', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'stride', name: { en: 'Stride', de: 'Steigerungslauf', es: 'Progresivo', sv: 'Stegringslopp', fr: 'Ligne droite' },
    primary: ['quads', 'calves', 'glutes'], secondary: ['hamstrings', 'hip-flexors', 'core'], tags: [load('knee', 'run', 3), load('ankle', 'run', 3), load('hip', 'run', 2)],
    met: 14.8, compendium: '12120 (2024)', position: 'standing', unit: 'seconds', gait: 'run', harder: 'sprint', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'sprint', name: { en: 'Sprint', de: 'Sprint', es: 'Esprint', sv: 'Sprint', fr: 'Sprint' },
    primary: ['quads', 'hamstrings', 'glutes', 'calves'], secondary: ['hip-flexors', 'core'], tags: [load('knee', 'run', 3), load('ankle', 'run', 3), load('hip', 'run', 3)],
    met: 14.8, compendium: '12120 (2024)', position: 'standing', unit: 'seconds', gait: 'run', easier: 'stride', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'skip-drill', name: { en: 'A-skip', de: 'Hopserlauf', es: 'Skipping con saltito', sv: 'Hoppsasteg', fr: 'Pas sautillés' },
    primary: ['calves', 'hip-flexors'], secondary: ['quads', 'glutes', 'core'],
    tags: [load('knee', 'run', 2), load('knee', 'jump', 2), load('ankle', 'jump', 2), load('hip', 'run', 1)],
    met: 7.5, compendium: '12020 (2024)', position: 'standing', unit: 'seconds', gait: 'run', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'run-hill', name: { en: 'Hill run', de: 'Bergauf laufen', es: 'Carrera en cuesta', sv: 'Backlöpning', fr: 'Course en côte' },
    primary: ['glutes', 'calves', 'quads'], secondary: ['hamstrings', 'hip-flexors', 'core'], tags: [load('knee', 'run', 2), load('ankle', 'run', 3), load('hip', 'run', 2)],
    met: 11, compendium: '12070 (2024)', position: 'standing', unit: 'seconds', gait: 'run', easier: 'walk-hill',
  }),
]
