/** A point of an outline in px: `x` from the left, `h` above the floor. */
export type Point = { x: number; h: number }

/** A number of a path with one decimal and no needless zero. */
export function short(value: number): string {
  const text = String(Math.round(value * 10) / 10 + 0)
  return text.replace(/^(-?)0\./, '$1.')
}

/** Numbers of a path, apart only where they would run together. */
export function pair(x: number, y: number): string {
  const second = short(y)
  return short(x) + (second.startsWith('-') ? '' : ' ') + second
}

export function round1(value: number): number {
  return Math.round(value * 10) / 10
}

/** The same line with fewer points: none moves by more than `tolerance` px (Douglas and Peucker 1973). */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || points.length < 3) return [...points]
  const length = Math.hypot(last.x - first.x, last.h - first.h)
  let farthest = 0
  let distance = -1
  points.forEach((point, index) => {
    const away =
      length === 0
        ? Math.hypot(point.x - first.x, point.h - first.h)
        : Math.abs((last.x - first.x) * (first.h - point.h) - (first.x - point.x) * (last.h - first.h)) / length
    if (away > distance) {
      distance = away
      farthest = index
    }
  })
  if (distance <= tolerance) return [first, last]
  return [
    ...simplify(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(farthest), tolerance),
  ]
}

/** A closed path through the points, relative and rounded without drift. `floor` is the y of h = 0. */
export function toPath(points: readonly Point[], floor: number): string {
  let path = ''
  let x = 0
  let y = 0
  points.forEach((point, index) => {
    const nextX = round1(point.x)
    const nextY = round1(floor - point.h)
    if (index === 0) path += `M${pair(nextX, nextY)}`
    else if (nextX === x && nextY === y) return
    else if (nextY === y) path += `h${short(nextX - x)}`
    else if (nextX === x) path += `v${short(nextY - y)}`
    else path += `l${pair(nextX - x, nextY - y)}`
    x = nextX
    y = nextY
  })
  return `${path}z`
}
