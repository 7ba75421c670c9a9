/** A text broken into lines for the largest size; `width` of the longest line in em, at `stretch` per cent of the font's width. */
export type Poster = { lines: string[]; width: number; stretch: 100 | 76 }

/** Width to height of the box that posters stand in, about the same on every screen. */
const ASPECT = 1.6
/** Height of a line in em. */
export const POSTER_LINE = 0.9
/** Words longer than this, in em, are set narrow. */
const LONG_WORD = 5.4
const NARROWED = 0.82

/** Breaks a name where it can be set largest: at spaces, never inside a word. */
export function toPoster(text: string): Poster {
  const parts = text.split(/\s+/).filter(Boolean)
  const longest = Math.max(0, ...parts.map(emWidth))
  const stretch = longest > LONG_WORD ? 76 : 100
  const scale = stretch === 76 ? NARROWED : 1
  let best: { lines: string[]; width: number; size: number } | null = null
  for (let count = 1; count <= parts.length; count += 1) {
    const lines = fewestWidest(parts, count)
    const width = Math.max(...lines.map(emWidth)) * scale
    const size = Math.min(ASPECT / width, 1 / (lines.length * POSTER_LINE))
    if (!best || size > best.size) best = { lines, width, size }
  }
  return best ? { lines: best.lines, width: round(best.width), stretch } : { lines: [], width: 1, stretch }
}

/** At most `count` lines whose widest is as narrow as can be. */
function fewestWidest(parts: readonly string[], count: number): string[] {
  const limits = parts.flatMap((_, from) => parts.slice(from).map((__, to) => emWidth(parts.slice(from, from + to + 1).join(' ')))).toSorted((a, b) => a - b)
  for (const limit of limits) {
    const lines: string[][] = []
    for (const part of parts) {
      const last = lines.at(-1)
      if (last && emWidth([...last, part].join(' ')) <= limit) last.push(part)
      else lines.push([part])
    }
    if (lines.length <= count && lines.every((line) => emWidth(line.join(' ')) <= limit)) return lines.map((line) => line.join(' '))
  }
  return [parts.join(' ')]
}

/** Advance of a text in em, roughly: Archivo at weight 660 and normal width, measured by groups of letters. */
function emWidth(text: string): number {
  return Array.from(text.normalize('NFD').replaceAll(/\p{M}/gu, '')).reduce((sum, letter) => sum + letterWidth(letter), 0)
}

function letterWidth(letter: string): number {
  if (/[ijl.,'’:;|!]/.test(letter)) return 0.29
  if (/[ftrI\-–()]/.test(letter)) return 0.38
  if (/[mwMW]/.test(letter)) return 0.87
  if (letter === ' ') return 0.28
  if (/[A-ZÄÖÜ0-9]/.test(letter)) return 0.68
  return 0.57
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
