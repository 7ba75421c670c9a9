import { describe, expect, it } from 'vitest'
import { MOVEMENTS } from '@/content/movements/movements'
import { hardnessOf, mostRpe } from '@/content/recipes/bouts-hardness'
import { movementLibrary } from '@/lib/catalog/movement-library'

const library = movementLibrary(MOVEMENTS)
const of = (slug: string) => hardnessOf(library.get(slug), library)

describe('hardnessOf', () => {
  it('is never higher for the easier version', () => {
    const worked = MOVEMENTS.filter(({ slug, easier }) => easier !== null && !['swan', 'spine-stretch'].includes(slug))
    expect(worked.flatMap(({ slug, easier }) => easier !== null && of(easier) >= of(slug) ? [slug] : [])).toEqual([])
  })

  it.each([
    ['spine-stretch', 'leg-pull-front'], ['slow-climber', 'mountain-climber'], ['squat', 'goblet-squat'], ['reverse-lunge', 'dumbbell-split-squat'], ['side-kick', 'dumbbell-row'],
    ['kneeling-arm-circle', 'bird-dog'], ['swan', 'swimming'], ['calf-raise', 'goblet-squat'], ['biceps-curl', 'dumbbell-row'], ['standing-knee-raise', 'forearm-plank'],
  ])('%s is lighter than %s', (light, heavy) => {
    expect(of(light)).toBeLessThan(of(heavy))
    expect(mostRpe(of(light))).toBeLessThanOrEqual(mostRpe(of(heavy)))
  })
})
