import type { Movement } from '@/lib/catalog/types'
import { load, movement } from './movement'

const MEDITATING = { met: 1, compendium: '07075 (2011)' } as const

/** Stillness: no muscle is worked. Sitting is on whatever is comfortable. */
export const MEDITATION: readonly Movement[] = [
  movement({
    slug: 'sit-and-breathe', name: { en: 'Sit and breathe', de: 'Sitzen und atmen', es: 'Sentarse y respirar', sv: 'Sitta och andas', fr: 'S’asseoir et respirer' },
    primary: [], ...MEDITATING, position: 'seated', unit: 'breaths',
  }),
  movement({
    slug: 'sit-and-notice', name: { en: 'Sit and notice', de: 'Sitzen und wahrnehmen', es: 'Sentarse y observar', sv: 'Sitta och iaktta', fr: 'S’asseoir et observer' },
    primary: [], ...MEDITATING, position: 'seated', unit: 'seconds',
  }),
  movement({
    slug: 'lie-and-rest', name: { en: 'Lie and rest', de: 'Liegen und ruhen', es: 'Tumbarse y descansar', sv: 'Ligga och vila', fr: 'S’allonger et se reposer' },
    equipment: ['mat'], primary: [], ...MEDITATING, position: 'supine', unit: 'seconds', contraindications: ['supine'],
  }),
  movement({
    slug: 'stand-and-breathe', name: { en: 'Stand and breathe', de: 'Stehen und atmen', es: 'Respirar de pie', sv: 'Stå och andas', fr: 'Respirer debout' },
    primary: [], met: 1.3, compendium: '07040 (2011)', position: 'standing', unit: 'breaths',
  }),
  movement({
    slug: 'slow-walk', name: { en: 'Slow walk', de: 'Langsames Gehen', es: 'Caminata lenta', sv: 'Långsam gång', fr: 'Marche lente' },
    primary: [], met: 2.8, compendium: '17152 (2011)', position: 'standing', unit: 'seconds', gait: 'walk',
  }),
  movement({
    slug: 'kneel-and-breathe', name: { en: 'Kneel and breathe', de: 'Knien und atmen', es: 'Respirar de rodillas', sv: 'Sitta på knä och andas', fr: 'Respirer à genoux' },
    equipment: ['mat'], primary: [], tags: [load('knee', 'deep-flexion', 2), load('ankle', 'flexion', 1)],
    ...MEDITATING, position: 'kneeling', unit: 'breaths',
  }),
]
