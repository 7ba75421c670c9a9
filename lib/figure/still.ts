import { boxOf, LIST_SQUARE, STAGE_SQUARE, type Box } from './bounds'
import { draw, SMALL, WIDTHS, type Stroke } from './draw'
import { peakOf, postureAt, toMotion } from './motion'
import type { Tint } from './muscles'
import type { Figure, Pose } from './pose'
import { solve } from './solve'

/** A picture that stands still. */
export type Still = { strokes: Stroke[]; box: Box }

/** From this height in px down strokes are thicker. */
export const SMALL_SIZE = 48

/** A figure's peak for a list, `size` in px. */
export function stillOf(figure: Figure, size: number, tint: Tint = {}): Still {
  const motion = toMotion(figure)
  const posture = postureAt(motion, peakOf(motion))
  return { strokes: draw(figure, solve(posture), { widths: size <= SMALL_SIZE ? SMALL : WIDTHS, ...tint, breath: posture.breath, posture }), box: boxOf(motion, LIST_SQUARE) }
}

/** What a browser needs to draw a figure in motion: its poses without the notes of those who check them, its box on a stage, and what of it works. */
export type FigureData = { figure: Figure; box: Box } & Tint

export function toFigureData(figure: Figure, tint: Tint = {}): FigureData {
  const { exceptions: _, ...drawn } = figure
  return { figure: { ...drawn, keys: figure.keys.map(({ expect: __, ...pose }): Pose => pose) }, box: boxOf(toMotion(figure), STAGE_SQUARE), ...tint }
}
