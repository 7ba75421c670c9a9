import { movementLibrary } from '@/lib/catalog/movement-library'
import type { Localized, Movement } from '@/lib/catalog/types'

/** The same text in all languages, for tests. */
export function sameText(text: string): Localized {
  return { en: text, de: text, es: text, sv: text, fr: text }
}

function movement(slug: string, met: number, rest: Partial<Movement>): Movement {
  return {
    slug, met, name: sameText(slug), compendium: 'test', equipment: ['none'], primary: [], secondary: [], tags: [], position: 'standing',
    unit: 'reps', level: 'beginner', oneSided: false, gait: null, easier: null, harder: null, contraindications: [], ...rest,
  }
}

/** A handful of movements that tests share. */
export const TEST_LIBRARY = movementLibrary([
  movement('squat', 3.5, { primary: ['quads', 'glutes'], secondary: ['core'], tags: [{ joint: 'knee', mechanism: 'deep-flexion', severity: 1 }], easier: 'half-squat' }),
  movement('half-squat', 3, { primary: ['quads'] }),
  movement('jump-squat', 7.5, { primary: ['quads'], tags: [{ joint: 'knee', mechanism: 'jump', severity: 3 }, { joint: 'knee', mechanism: 'deep-flexion', severity: 2 }], contraindications: ['fall-risk'] }),
  movement('row', 4, { primary: ['lats'], secondary: ['biceps'], equipment: ['dumbbells', 'mat'] }),
  movement('split-squat', 4, { primary: ['quads'], oneSided: true, tags: [{ joint: 'knee', mechanism: 'lunge', severity: 2 }] }),
  movement('march', 3.8, { unit: 'seconds', equipment: ['none'] }),
  movement('cobra', 2.5, { unit: 'breaths', primary: ['lower-back'], equipment: ['mat'], contraindications: ['abdominal-impact'] }),
  movement('walk-easy', 3, { unit: 'seconds', gait: 'walk', primary: ['calves'] }),
  movement('run-easy', 8, { unit: 'seconds', gait: 'run', primary: ['quads'], tags: [{ joint: 'knee', mechanism: 'run', severity: 1 }] }),
])
