import type { Stroke } from '@/lib/figure/draw'
import { INKS } from '@/lib/figure/svg'

/** A figure's strokes as paths, from the back to the front. */
export function Strokes({ strokes }: { strokes: readonly Stroke[] }) {
  return strokes.map((stroke, index) => (
    <path
      key={index}
      d={stroke.d}
      stroke={INKS[stroke.ink]}
      fill={stroke.fill ? INKS[stroke.ink] : 'none'}
      strokeWidth={stroke.width}
      strokeLinecap={stroke.butt ? 'butt' : 'round'}
      strokeLinejoin="round"
    />
  ))
}
