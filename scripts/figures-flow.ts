import { FIGURES } from '@/content/figures/figures'
import { momentAt, sceneOf } from '@/lib/figure/scene'
import { pictureOf } from '@/lib/figure/scene-strokes'
import { toFigureData } from '@/lib/figure/still'
import { toSvg } from '@/lib/figure/svg'

/** Long enough to be in the movement before the change. */
const BEFORE = 12
const PACE = { seconds: 20, reps: null, bpm: null }

/** A movement with its side, as in `low-lunge:left`. */
export function parsePart(text: string): { movement: string; left: boolean } {
  const [movement = '', side] = text.split(':')
  return { movement, left: side === 'left' }
}

/** So many moments of the change from one movement to another, as svg, from where it begins to where it ends, and how long it takes. */
export function flowStrip(from: string, to: string, count: number, size: number): { seconds: number; svgs: string[] } {
  const parts = [from, to].map(parsePart)
  const figures = Object.fromEntries(parts.flatMap(({ movement }) => (FIGURES[movement] ? [[movement, toFigureData(FIGURES[movement])]] : [])))
  const acts = sceneOf(parts.map((part, index) => ({ ...part, start: index * BEFORE, end: (index + 1) * BEFORE, rest: false, pace: PACE })), figures)
  const flow = acts.find(({ kind }) => kind === 'flow')
  if (!flow) return { seconds: 0, svgs: [] }
  const svgs = Array.from({ length: count }, (_, index) => {
    const moment = momentAt(acts, flow.from + ((flow.to - flow.from) * index) / (count - 1) - 1e-6)
    if (!moment) return ''
    const { strokes, flip, x, y, size: side } = pictureOf(moment)
    const left = flip ? -x - side : x
    const floor = { d: `M${left} .7h${side}`, width: 1.4, ink: 'floor', butt: true } as const
    const svg = toSvg([floor, ...strokes], { x: left, y, width: side, height: side }, size)
    return flip ? svg.replace('<svg ', '<svg style="transform:scaleX(-1)" ') : svg
  })
  return { seconds: flow.to - flow.from, svgs }
}
