import type { Still } from '@/lib/figure/still'
import { Strokes } from './strokes'

/** Each still of a page once; rows and larger pictures show it by name (figure-of.tsx). */
export function FigureSprite({ stills }: { stills: ReadonlyMap<string, Still> }) {
  return (
    <svg aria-hidden width="0" height="0" className="absolute" fill="none">
      <defs>
        {[...stills].map(([slug, { strokes }]) => (
          <g key={slug} id={figureId(slug)}>
            <Strokes strokes={strokes} />
          </g>
        ))}
      </defs>
    </svg>
  )
}

export function figureId(slug: string): string {
  return `figure-${slug}`
}
