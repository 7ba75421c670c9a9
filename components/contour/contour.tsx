import type { Contour as ContourData } from '@/lib/catalog/types'
import type { ClassType } from '@/lib/catalog/vocabulary'
import { drawContour } from '@/lib/contour/draw'
import { frameOf, type ContourVariant, type Screen } from '@/lib/contour/frames'
import { round1 } from '@/lib/contour/path'

type Props = {
  contour: ContourData
  type: ClassType
  variant?: ContourVariant
  screen?: Screen
  /** px; the variant's own size unless given */
  width?: number
  height?: number
  on?: 'plate' | 'paper' | 'neutral'
  /** one flag an entry, where the kinds of segments are known */
  still?: readonly boolean[]
  /** fill the given box even where its ratio differs a little */
  stretch?: boolean
  className?: string
}

/** A class's effort over time. It repeats what is said in words, so readers pass over it. */
export function Contour({ contour, type, variant = 'card', screen = 'wide', width, height, on = 'plate', still, stretch, className = '' }: Props) {
  const seconds = contour.reduce((sum, [length]) => sum + length, 0)
  const frame = frameOf(variant, screen, seconds)
  const box = { width: round1(width ?? frame.width), height: round1(height ?? frame.height) }
  return (
    <svg
      className={`contour ${className}`.trim()}
      width={box.width}
      height={box.height}
      viewBox={`0 0 ${box.width} ${box.height}`}
      preserveAspectRatio={stretch ? 'none' : undefined}
      data-type={type}
      data-on={on}
      aria-hidden="true"
    >
      {drawContour(contour, type, box, frame, still).map((shape) =>
        shape.kind === 'area' ? (
          <path key={shape.tone} className={`c${shape.tone}`} d={shape.d} />
        ) : (
          <path key="dots" className="dots" strokeWidth={shape.size} d={shape.d} />
        ),
      )}
    </svg>
  )
}
