/** x forward, y up, z to the figure's right; in hundredths of the body's height. */
export type Vec = readonly [x: number, y: number, z: number]
/** A rotation as a unit quaternion. */
export type Quat = readonly [x: number, y: number, z: number, w: number]

export const X: Vec = [1, 0, 0]
export const Y: Vec = [0, 1, 0]
export const Z: Vec = [0, 0, 1]
export const DOWN: Vec = [0, -1, 0]
const RADIANS = Math.PI / 180

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by]
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Vec, b: Vec): Vec => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
export const length = (a: Vec): number => Math.hypot(a[0], a[1], a[2])
export const distance = (a: Vec, b: Vec): number => length(sub(a, b))
export const mix = (a: Vec, b: Vec, t: number): Vec => add(a, scale(sub(b, a), t))
export const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
export const sin = (degrees: number): number => Math.sin(degrees * RADIANS)
export const cos = (degrees: number): number => Math.cos(degrees * RADIANS)

/** Of length 1; a vector without length becomes `fallback`. */
export function unit(a: Vec, fallback: Vec = X): Vec {
  const size = length(a)
  return size < 1e-9 ? fallback : scale(a, 1 / size)
}

/** The angle between two vectors in degrees, 0–180. */
export function angle(a: Vec, b: Vec): number {
  return Math.acos(clamp(dot(unit(a), unit(b)), -1, 1)) / RADIANS
}

/** A turn of so many degrees about an axis of length 1, counter-clockwise seen from its tip. */
export function turn(axis: Vec, degrees: number): Quat {
  const s = sin(degrees / 2)
  return [axis[0] * s, axis[1] * s, axis[2] * s, cos(degrees / 2)]
}

/** First b, then a. */
export function after(a: Quat, b: Quat): Quat {
  const [ax, ay, az, aw] = a
  const [bx, by, bz, bw] = b
  return [aw * bx + ax * bw + ay * bz - az * by, aw * by - ax * bz + ay * bw + az * bx, aw * bz + ax * by - ay * bx + az * bw, aw * bw - ax * bx - ay * by - az * bz]
}

export const inverse = (q: Quat): Quat => [-q[0], -q[1], -q[2], q[3]]

export function rotate(q: Quat, v: Vec): Vec {
  const axis: Vec = [q[0], q[1], q[2]]
  const twice = scale(cross(axis, v), 2)
  return add(add(v, scale(twice, q[3])), cross(axis, twice))
}

/** The rotation whose images of x, y and z are these three, which stand at right angles. */
export function fromAxes(x: Vec, y: Vec, z: Vec): Quat {
  const trace = x[0] + y[1] + z[2]
  if (trace > 0) {
    const s = Math.sqrt(trace + 1) * 2
    return [(y[2] - z[1]) / s, (z[0] - x[2]) / s, (x[1] - y[0]) / s, s / 4]
  }
  if (x[0] > y[1] && x[0] > z[2]) {
    const s = Math.sqrt(1 + x[0] - y[1] - z[2]) * 2
    return [s / 4, (y[0] + x[1]) / s, (z[0] + x[2]) / s, (y[2] - z[1]) / s]
  }
  if (y[1] > z[2]) {
    const s = Math.sqrt(1 + y[1] - x[0] - z[2]) * 2
    return [(y[0] + x[1]) / s, s / 4, (z[1] + y[2]) / s, (z[0] - x[2]) / s]
  }
  const s = Math.sqrt(1 + z[2] - x[0] - y[1]) * 2
  return [(z[0] + x[2]) / s, (z[1] + y[2]) / s, s / 4, (x[1] - y[0]) / s]
}

/** Along the shorter arc from a (0) to b (1). */
export function slerp(a: Quat, b: Quat, t: number): Quat {
  const raw = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]
  const sign = raw < 0 ? -1 : 1
  const half = Math.acos(Math.min(1, raw * sign))
  const s = Math.sin(half)
  const wa = s < 1e-6 ? 1 - t : Math.sin((1 - t) * half) / s
  const wb = (s < 1e-6 ? t : Math.sin(t * half) / s) * sign
  return [a[0] * wa + b[0] * wb, a[1] * wa + b[1] * wb, a[2] * wa + b[2] * wb, a[3] * wa + b[3] * wb]
}
