import { isRest } from '@/components/player/use-words'
import { sceneOf, type Act, type Showing } from '@/lib/figure/scene'
import type { FigureData } from '@/lib/figure/still'
import { nextWork } from '@/lib/player/select'
import type { PlayerTimeline } from '@/lib/player/timeline'

/** What the figures of a class do over its time. In a rest stands the movement that follows it. */
export function classScene(timeline: PlayerTimeline, figures: Readonly<Record<string, FigureData>>): Act[] {
  return sceneOf(timeline.segments.map((segment): Showing => {
    const rest = isRest(segment)
    const of = (rest ? nextWork(timeline, segment.start) : segment) ?? segment
    return { start: segment.start / 1000, end: segment.end / 1000, movement: of.movement, left: of.side === 'left', rest, pace: { seconds: of.seconds, reps: of.reps, bpm: of.bpm } }
  }), figures)
}
