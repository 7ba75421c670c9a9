import type { Movement } from '@/lib/catalog/types'
import type { Level } from '@/lib/catalog/vocabulary'

/** Movements that ask for experience: strength that has to be there, balance, landings, range. All others are for everyone. */
const ABOVE_BEGINNER: Readonly<Record<Exclude<Level, 'beginner'>, readonly string[]>> = {
  intermediate: [
    'forward-lunge', 'single-leg-bridge', 'push-up', 'pike-push-up', 'chair-dip', 'side-plank', 'bicycle-crunch',
    'dumbbell-lunge', 'dumbbell-thruster', 'dumbbell-split-squat',
    'step-burpee', 'burpee', 'mountain-climber', 'plank-walk-out', 'jump-squat', 'jump-lunge', 'plank-jack', 'lateral-hop', 'rope-hop',
    'upward-dog', 'chaturanga', 'warrior-3', 'half-moon', 'boat', 'camel', 'pigeon', 'lizard',
    'hundred', 'roll-up', 'swan', 'double-leg-stretch', 'rolling-ball', 'leg-pull-front',
    'skip-drill', 'run-hill',
  ],
  advanced: ['renegade-row', 'teaser', 'sprint'],
}

const LEVEL_OF = new Map(Object.entries(ABOVE_BEGINNER).flatMap(([level, slugs]) => slugs.map((slug) => [slug, level as Level] as const)))

/** The movement with the experience it asks for. */
export function withLevel(movement: Movement): Movement {
  return { ...movement, level: LEVEL_OF.get(movement.slug) ?? movement.level }
}

/** Slugs that have a level above the first; each must be a movement. */
export const LEVELLED = [...LEVEL_OF.keys()]
