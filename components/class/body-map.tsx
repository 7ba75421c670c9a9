import { useId } from 'react'
import { BODY_BOX, BODY_HEAD, bodyOf, type BodyView, type MusclePart } from '@/lib/figure/body-map'
import type { Muscle } from '@/lib/catalog/vocabulary'

type Props = { view: BodyView; parts: Partial<Record<Muscle, MusclePart>>; className?: string }

export const PART_FILL: Readonly<Record<MusclePart, string>> = { main: 'fill-tone-5', helps: 'fill-tone-3', little: 'fill-tone-2' }
/** The ground between what works and the rest, and the hair's breadth between muscles at rest. */
const [GAP, HAIR] = [0.9, 0.45]

/** A body with the muscles that work in the tones of the type. It repeats what stands beside it in words. */
export function BodyMap({ view, parts, className = '' }: Props) {
  const edge = useId()
  const { base, regions } = bodyOf(view)
  const { x, y, width, height } = BODY_BOX
  // What works is drawn last, so that its gap is whole.
  const drawn = regions.toSorted((a, b) => Number(a.muscle in parts) - Number(b.muscle in parts))
  return (
    <svg aria-hidden viewBox={`${x} ${y} ${width} ${height}`} className={className}>
      <clipPath id={edge}>
        <path d={base} />
      </clipPath>
      <path d={base} className="fill-stone-2" />
      <g clipPath={`url(#${edge})`} className="stroke-paper" strokeLinejoin="round">
        {drawn.map(({ muscle, d }, index) => {
          const part = parts[muscle]
          return <path key={index} d={d} className={part ? PART_FILL[part] : 'fill-stone-2'} strokeWidth={part ? GAP : HAIR} />
        })}
      </g>
      <circle cx={BODY_HEAD.x} cy={BODY_HEAD.y} r={BODY_HEAD.radius + BODY_HEAD.gap / 2} className="fill-stone-2 stroke-paper" strokeWidth={BODY_HEAD.gap} />
    </svg>
  )
}
