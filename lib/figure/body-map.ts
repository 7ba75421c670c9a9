import type { Muscle } from '@/lib/catalog/vocabulary'

export const BODY_VIEWS = ['front', 'back'] as const
export type BodyView = (typeof BODY_VIEWS)[number]

/** How much of the work a muscle group has. */
export const MUSCLE_PARTS = ['main', 'helps', 'little'] as const
export type MusclePart = (typeof MUSCLE_PARTS)[number]

/** From which share of the work on a group is the main one, helps, or is named at all: our own bands. */
const LEAST: Readonly<Record<MusclePart, number>> = { main: 0.14, helps: 0.06, little: 0.02 }

/** What a group does in a class, by its share of the work (0–1); null below two hundredths. */
export function musclePart(share: number): MusclePart | null {
  return MUSCLE_PARTS.find((part) => share >= LEAST[part]) ?? null
}

/** What holds a body: the picture is so wide and high, the floor at its foot. Hundredths of the body's height. */
export const BODY_BOX = { x: -23, y: -99, width: 46, height: 101 } as const
/** The head and the ring of ground round it, as the figure has them. */
export const BODY_HEAD = { x: 0, y: -91, radius: 6.9, gap: 1.5 } as const

type Point = readonly [x: number, y: number]
/** `whole`: from the middle round to the middle, one piece with its mirror; else a piece on either side. */
type Region = { muscle: Muscle; points: readonly Point[]; whole?: boolean }

/** Half a body from the middle outward, x to its side and y up, on the bones of the figure (rig.ts). */
const TRUNK: readonly Point[] = [
  [0, 86], [3.3, 85.6], [3.4, 83], [5, 81], [9, 79.9], [12.8, 78.9], [15, 76.4], [14.4, 73.2], [11.5, 71.4], [10.8, 67.4], [9.5, 62.6], [8.7, 58.4], [9.4, 54.2], [10.7, 49.8], [11.4, 45], [11.3, 39.6], [10.6, 34.2],
  [9.9, 29.9], [10.2, 26.6], [10.9, 22.2], [10.5, 17], [9.5, 11.4], [9, 6.6], [9, 4], [8, 2.4], [6.7, 3], [6.7, 7], [6.3, 12.4], [5.4, 18], [4.9, 22.6], [5.3, 26.8], [5, 30], [3.6, 35.6], [2, 41.4], [0.9, 46], [0, 47.4],
]
const ARM: readonly Point[] = [
  [11.4, 78.8], [14.8, 78], [16.8, 74.6], [17.3, 70], [18, 65.6], [19.2, 61.4], [20.3, 57], [20.6, 52], [20.8, 48.8], [21.7, 45.2], [21.2, 42.2], [19.4, 41], [17.9, 42.6], [17.6, 45.6], [17.9, 48.8], [16.9, 53], [15.4, 57.2], [14.4, 61], [13.3, 65.4], [12.2, 70], [10.6, 74],
]
const FOOT: Readonly<Record<BodyView, readonly Point[]>> = {
  front: [[6.7, 6.4], [9, 6.2], [11, 3.6], [12.6, 1.4], [12, -0.3], [9.6, -0.6], [7.4, 0.2], [6.3, 2.6]],
  back: [[6.6, 6.4], [9.1, 6.4], [10.2, 3.6], [11.2, 1.2], [10.2, -0.4], [7.6, -0.4], [6.3, 0.6], [6, 3]],
}

const SHOULDER: readonly Point[] = [[9.8, 80.6], [14, 79.6], [17.4, 76], [17.9, 71], [16.6, 69.2], [13.6, 71.8], [11.3, 75.2]]
const FOREARM: readonly Point[] = [[13.6, 62.4], [17, 63.4], [20.2, 62.4], [21.4, 56], [21.3, 50.2], [19.4, 48.2], [17.1, 49], [15.6, 54]]
const NECK: readonly Point[] = [[0, 87], [4, 86.4], [3.9, 82.8], [3.6, 80.4], [0, 78.8]]

/** Regions may reach past the body's edge: they are cut off there, and what comes later lies on top. */
const REGIONS: Readonly<Record<BodyView, readonly Region[]>> = {
  front: [
    { muscle: 'neck', points: NECK, whole: true },
    { muscle: 'forearms', points: FOREARM },
    { muscle: 'biceps', points: [[12.2, 72.6], [15.4, 71.6], [18.4, 70.8], [18.6, 66], [18.8, 61.8], [16.4, 60.2], [13.8, 61.2], [12, 67]] },
    { muscle: 'obliques', points: [[4.4, 68.4], [8, 69.4], [11.6, 69], [10.8, 64], [9.6, 58.6], [10.4, 54.4], [8, 53], [5.2, 51], [3.4, 55], [4, 61]] },
    { muscle: 'chest', points: [[0.3, 78.8], [5, 79.7], [10, 79.6], [12.6, 76], [12.1, 71.4], [8.6, 68.2], [4, 67.5], [0.3, 68.8]] },
    { muscle: 'core', points: [[0.2, 68.2], [3.4, 67.2], [4.9, 64.4], [4.8, 57.4], [4.1, 52.4], [2.2, 48.8], [0.2, 46.2]] },
    { muscle: 'shoulders', points: SHOULDER },
    { muscle: 'abductors', points: [[9, 54.6], [12, 54.4], [12.6, 45], [12.2, 39.4], [10.6, 42.6], [9.2, 47.6]] },
    { muscle: 'quads', points: [[3.4, 46.4], [6, 47.9], [9.2, 50.2], [10.2, 44.8], [11.7, 38.6], [11.1, 33], [9.2, 29.8], [7.5, 31.2], [5.8, 29.6], [4.5, 32.4], [4, 38.6]] },
    { muscle: 'adductors', points: [[0.6, 47.2], [2.4, 46.8], [3.6, 45], [4.2, 40.6], [4.3, 34.4], [3.2, 34], [1.6, 40.4]] },
    { muscle: 'hip-flexors', points: [[10.8, 54], [8.2, 53], [4.6, 50], [1.7, 46.9], [1.6, 45.2], [3.8, 45.6], [6.8, 47.4], [9.8, 50.4]] },
    { muscle: 'calves', points: [[4.2, 27], [6.3, 26.2], [7.1, 22.4], [6.9, 17], [6.7, 12], [5.2, 14], [4, 21]] },
    { muscle: 'calves', points: [[11.4, 26], [9.6, 25.6], [9.3, 21], [9.6, 15], [10.6, 14.2], [11.8, 20]] },
  ],
  back: [
    { muscle: 'neck', points: NECK, whole: true },
    { muscle: 'forearms', points: FOREARM },
    { muscle: 'triceps', points: [[12.2, 72.6], [15.4, 71.6], [18.4, 70.8], [18.8, 66], [19.4, 62.4], [16.6, 62.4], [13.8, 61], [12, 67]] },
    { muscle: 'obliques', points: [[4.8, 59.4], [9.8, 60.4], [10.2, 54], [7.6, 53.6], [4.6, 53.4]] },
    { muscle: 'lats', points: [[1.6, 65], [4.6, 69.8], [8, 72.6], [11.6, 73.4], [12.2, 69.4], [10.8, 63.4], [9.6, 58.2], [6.4, 57], [3.6, 59.4], [1.2, 61.4]] },
    { muscle: 'lower-back', points: [[0, 64.4], [1.6, 61.4], [3.3, 57.8], [4.5, 54.2], [3.7, 51.6], [1.8, 50.2], [0, 49.6]], whole: true },
    { muscle: 'upper-back', points: [[0.2, 81.6], [3.2, 80.9], [10, 80.4], [11.4, 77.4], [9, 73.8], [5.4, 70.4], [2.2, 66], [0.2, 61.6]] },
    { muscle: 'shoulders', points: SHOULDER },
    { muscle: 'adductors', points: [[0.8, 43], [3, 42], [4.4, 40], [4.5, 34], [3.6, 32.6], [1.8, 38]] },
    { muscle: 'hamstrings', points: [[4.1, 42], [7.4, 42.6], [12, 42.6], [12, 36.6], [10.8, 31.2], [9.4, 28.4], [7.7, 30.4], [5.8, 28.4], [4.5, 31.6], [4.4, 36.6]] },
    { muscle: 'abductors', points: [[3.6, 52.8], [6.4, 54.4], [9.6, 55], [12, 53], [11.8, 48], [8, 48.4], [4, 49.6]] },
    { muscle: 'glutes', points: [[0.3, 50], [3.4, 50.6], [7.2, 50], [11, 48.4], [12.4, 44.4], [9.6, 40.8], [5, 40], [1.6, 41.4], [0.3, 44.6]] },
    { muscle: 'calves', points: [[4.4, 26.8], [7.5, 28.6], [10.8, 26.8], [11.8, 22], [10.9, 16.2], [8.9, 12.2], [7.9, 14.8], [6.5, 12.4], [4.8, 17.4], [4, 22.6]] },
  ],
}

export type BodyDrawing = { base: string; regions: { muscle: Muscle; d: string }[] }

/** One view of the body: its shape, and the muscle groups on it as paths over both sides, some in several pieces. Screen units, y down. */
export function bodyOf(view: BodyView): BodyDrawing {
  return {
    base: [TRUNK, ARM, FOOT[view]].map(both).join(''),
    regions: REGIONS[view].map(({ muscle, points, whole }) => ({ muscle, d: whole ? smooth([...points, ...mirrored(points).slice(1, -1).toReversed()]) : both(points) })),
  }
}

/** A closed curve through the points, on one side and mirrored on the other. */
function both(points: readonly Point[]): string {
  return smooth(points) + smooth(mirrored(points))
}

function mirrored(points: readonly Point[]): Point[] {
  return points.map(([x, y]) => [-x, y])
}

/** Catmull–Rom as Béziers. Along the middle of the body it stays straight: halves meet there. */
function smooth(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0]
  const parts = points.map((from, index) => {
    const [before, to, next] = [at(index - 1), at(index + 1), at(index + 2)]
    if (isMiddle(from) && isMiddle(to)) return `L${pair(to)}`
    const leave = isMiddle(before) && isMiddle(from) ? from : before
    const arrive = isMiddle(to) && isMiddle(next) ? to : next
    return `C${pair([from[0] + (to[0] - leave[0]) / 6, from[1] + (to[1] - leave[1]) / 6])} ${pair([to[0] - (arrive[0] - from[0]) / 6, to[1] - (arrive[1] - from[1]) / 6])} ${pair(to)}`
  })
  return `M${pair(at(0))}${parts.join('')}Z`
}

function isMiddle([x]: Point): boolean {
  return Math.abs(x) < 0.6
}

function pair([x, y]: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(-y * 100) / 100}`
}
