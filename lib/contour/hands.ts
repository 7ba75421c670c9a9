import type { ClassType } from '@/lib/catalog/vocabulary'

/** How a type is drawn. `ease`, `sigma` in seconds. */
export type Hand =
  | { kind: 'bouts' }
  | { kind: 'steps'; ease: number }
  | { kind: 'waves'; sigma: number }

export const HANDS: Readonly<Record<ClassType, Hand>> = {
  strength: { kind: 'bouts' },
  hiit: { kind: 'bouts' },
  cardio: { kind: 'bouts' },
  running: { kind: 'steps', ease: 6 },
  pilates: { kind: 'steps', ease: 8 },
  yoga: { kind: 'waves', sigma: 30 },
  walking: { kind: 'waves', sigma: 30 },
  stretching: { kind: 'waves', sigma: 24 },
  meditation: { kind: 'waves', sigma: 24 },
}

export type Box = { width: number; height: number }

/**
 * All in px of the box. `gap` between columns, `radius` of their heads, `least` width a column
 * may have before repetitions are folded, `dot` the diameter of a minute of stillness
 * (otherwise a twelfth of the height, 3–10). `exact`: waves keep close to their borders.
 */
export type HandOptions = { gap: number; radius: number; least?: number; dot?: number; exact?: boolean }

export type Tone = 1 | 2 | 3 | 4 | 5

/** An area filled in one tone, or round dots: a path stroked `size` wide with round caps. */
export type Shape = { kind: 'area'; tone: Tone; d: string } | { kind: 'dots'; tone: 4; d: string; size: number }

/** The tone of an effort: ceil(rpe ÷ 2), 1–5. */
export function toneOf(rpe: number): Tone {
  if (rpe > 8) return 5
  if (rpe > 6) return 4
  if (rpe > 4) return 3
  return rpe > 2 ? 2 : 1
}
