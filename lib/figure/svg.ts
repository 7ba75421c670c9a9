import type { Box } from './bounds'
import { isFromAbove, type Ink, type Stroke } from './draw'
import type { Figure } from './pose'

/** The inks as CSS, each overridable where the figure stands. */
export const INKS: Readonly<Record<Ink, string>> = {
  near: 'var(--figure-near, currentColor)',
  far: 'var(--figure-far, #8d857b)',
  work: 'var(--figure-work, var(--figure-near, currentColor))',
  workFar: 'var(--figure-work-far, var(--figure-far, #8d857b))',
  gap: 'var(--figure-gap, #faf5ee)',
  prop: 'var(--figure-prop, #4f7d94)',
  floor: 'var(--figure-floor, #d6d0c7)',
  breath: 'var(--figure-breath, #b3ada4)',
}

/** The floor over the whole width of the box; none where the picture is taken from above. */
export function floorOf(figure: Figure, box: Box): Stroke[] {
  return isFromAbove(figure.cam) ? [] : [{ d: `M${box.x} .7h${box.width}`, width: 1.4, ink: 'floor', butt: true }]
}

/** The attributes of one stroke's path. */
export function attributesOf(stroke: Stroke): Record<string, string> {
  const ink = INKS[stroke.ink]
  return {
    d: stroke.d,
    stroke: ink,
    fill: stroke.fill ? ink : 'none',
    'stroke-width': String(stroke.width),
    'stroke-linecap': stroke.butt ? 'butt' : 'round',
    'stroke-linejoin': 'round',
  }
}

/** A whole picture as text, for sheets and tests. */
export function toSvg(strokes: readonly Stroke[], box: Box, size: number): string {
  const paths = strokes.map((stroke) => `<path ${Object.entries(attributesOf(stroke)).map(([name, value]) => `${name}="${value}"`).join(' ')}/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}">${paths.join('')}</svg>`
}
