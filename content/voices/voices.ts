import type { VoicePhrases } from '@/lib/timeline/voice'
import { ELIN } from './elin'
import { IDA } from './ida'
import { INES } from './ines'
import { JONAS } from './jonas'
import { MARA } from './mara'
import { NOOR } from './noor'
import { SAM } from './sam'
import { TEO } from './teo'

/** How each voice says things, by coach. */
export const VOICES: Readonly<Record<string, VoicePhrases>> = {
  mara: MARA,
  jonas: JONAS,
  noor: NOOR,
  elin: ELIN,
  teo: TEO,
  ines: INES,
  sam: SAM,
  ida: IDA,
}
