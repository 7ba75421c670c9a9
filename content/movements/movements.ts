import type { Movement } from '@/lib/catalog/types'
import { CARDIO } from './cardio'
import { GAITS } from './gaits'
import { withLevel } from './levels'
import { MEDITATION } from './meditation'
import { PILATES } from './pilates'
import { STRENGTH_BAND } from './strength-band'
import { STRENGTH_BODYWEIGHT } from './strength-bodyweight'
import { STRENGTH_DUMBBELLS } from './strength-dumbbells'
import { STRETCHING } from './stretching'
import { YOGA } from './yoga'

/** All movements of the library, family by family. MET values: Compendium of Physical Activities, code and year with each. */
export const MOVEMENTS: readonly Movement[] = [
  ...STRENGTH_BODYWEIGHT,
  ...STRENGTH_DUMBBELLS,
  ...STRENGTH_BAND,
  ...CARDIO,
  ...YOGA,
  ...PILATES,
  ...STRETCHING,
  ...GAITS,
  ...MEDITATION,
].map(withLevel)
