import type { Localized } from './types'

/** What is said of how a movement is done: how to get into it, what moves, when to breathe, what goes wrong. */
export const TECHNIQUE_KINDS = ['set-up', 'action', 'breath', 'fault'] as const
export type TechniqueKind = (typeof TECHNIQUE_KINDS)[number]

/** Two to four sentences of a movement, one a kind, each in all languages and short enough to say in five seconds. */
export type Technique = Readonly<Partial<Record<TechniqueKind, Localized>>>
