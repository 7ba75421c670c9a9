import type { JointTag, Movement } from '@/lib/catalog/types'
import type { Joint, Mechanism, Severity } from '@/lib/catalog/vocabulary'

type Filled = 'level' | 'equipment' | 'secondary' | 'tags' | 'contraindications' | 'oneSided' | 'gait' | 'easier' | 'harder'

/** A movement with what most movements share filled in: no equipment, no experience, both sides at once, no joint load, no links. */
export function movement(authored: Omit<Movement, Filled> & Partial<Pick<Movement, Filled>>): Movement {
  return { level: 'beginner', equipment: ['none'], secondary: [], tags: [], contraindications: [], oneSided: false, gait: null, easier: null, harder: null, ...authored }
}

/** A joint that is loaded, by which mechanism, from 1 (light) to 3 (heavy); 2 and above is what 'avoid' avoids. */
export function load(joint: Joint, mechanism: Mechanism, severity: Severity): JointTag {
  return { joint, mechanism, severity }
}
