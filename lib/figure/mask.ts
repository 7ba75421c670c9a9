import { isFromAbove, MAT, type Ink } from './draw'
import type { Figure } from './pose'
import { stillOf } from './still'

/** How much of the ink around it a stroke takes: far limbs and things stand back, gaps show the ground. */
const SHADE: Readonly<Record<Ink, string>> = { near: '#fff', work: '#fff', far: '#999', workFar: '#999', gap: '#000', prop: '#999', floor: '#444', breath: '#777' }
/** The picture is for covers, some hundred px high. */
const SIZE = 128
/** The mat's line on either side of its edge, and as much air. */
const EDGE = 2

/** A figure's peak as a picture that is nothing but its shape: whoever uses it as a mask gives it the ink. */
export function maskOf(figure: Figure): string {
  const { strokes, box } = stillOf(figure, SIZE)
  // Seen from above it has no floor: the mat's edge lies where others stand.
  const exact = isFromAbove(figure.cam) ? { ...box, y: MAT.half + 2 * EDGE - box.height } : box
  const [x, y, width, height] = [exact.x, exact.y, exact.width, exact.height].map((value) => Math.round(value * 10) / 10)
  const area = `x="${x}" y="${y}" width="${width}" height="${height}"`
  const paths = strokes.filter(({ d }) => d !== '').map(({ d, width, ink, fill, butt }) => {
    const shade = SHADE[ink]
    return `<path d="${d}" stroke="${shade}" stroke-width="${width}"${fill ? ` fill="${shade}"` : ''}${butt ? ' stroke-linecap="butt"' : ''}/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="${x} ${y} ${width} ${height}"><mask id="f" maskUnits="userSpaceOnUse" ${area}><g fill="none" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g></mask><rect ${area} mask="url(#f)"/></svg>`
}
