import { totalOf, type Column } from './columns'
import type { Point } from './path'

const LEAST_SIGMA = 2.4
const SAMPLE_STEP = 1.5
const RISE_SECONDS = 80
/** What smoothing takes from a short peak is given back in this measure, so that classes stay apart. */
const SHARPEN = 0.6

type Border = { from: number; to: number; rpe: number }

/**
 * Effort smoothed by a Gaussian of `sigma` seconds (at least 2.4 px), rising from and sinking to
 * the floor over 80 s, at most a third of the run. Never above the run's highest effort.
 * `exact` keeps to the borders: a fifth of the smoothing and of the rise.
 */
export function waves(columns: readonly Column[], left: number, scale: number, height: number, sigma: number, exact = false): Point[] {
  const total = totalOf(columns)
  const width = Math.max(LEAST_SIGMA / scale, exact ? sigma / 5 : sigma)
  const rise = Math.min(exact ? RISE_SECONDS / 5 : RISE_SECONDS, total / 3)
  const peak = Math.max(...columns.map((column) => column.rpe))
  const plain = toBorders(columns)
  const sharp = plain.map((border) => ({
    ...border,
    rpe: border.rpe + SHARPEN * (border.rpe - smoothed(plain, (border.from + border.to) / 2, width)),
  }))
  const count = Math.max(12, Math.ceil((total * scale) / SAMPLE_STEP))
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = (index / count) * total
    const rpe = Math.min(peak, Math.max(0, smoothed(sharp, at, width)))
    const edge = ease(Math.min(at, total - at) / rise)
    return { x: left + at * scale, h: (rpe / 10) * height * edge }
  })
}

function toBorders(columns: readonly Column[]): Border[] {
  let at = 0
  return columns.map((column) => ({ from: at, to: (at += column.seconds), rpe: column.rpe }))
}

/** The weighted mean at a second; the first and last stretch go on beyond the ends. */
function smoothed(borders: readonly Border[], at: number, sigma: number): number {
  const last = borders.length - 1
  return borders.reduce((sum, border, index) => {
    const below = index === 0 ? 0 : share((border.from - at) / sigma)
    const above = index === last ? 1 : share((border.to - at) / sigma)
    return sum + border.rpe * (above - below)
  }, 0)
}

/** The normal distribution's integral, by the logistic curve (within 0.01). */
function share(z: number): number {
  return 1 / (1 + Math.exp(-1.702 * z))
}

function ease(t: number): number {
  const held = Math.min(1, Math.max(0, t))
  return held * held * (3 - 2 * held)
}
