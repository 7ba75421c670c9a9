/** A text broken into lines for the largest size; `width` of the longest line in em, at `stretch` per cent of the font's width. */
export type Poster = { lines: string[]; width: number; stretch: 100 | 76 }

/** Width to height of the box that posters stand in, about the same on every screen: during the class, and with more to read below. */
export const POSTER_ASPECT = 1.6
export const LOW_POSTER_ASPECT = 1.9
/** Height of a line in em. */
const POSTER_LINE = 0.9
/** Words longer than this, in em, are set narrow. */
const LONG_WORD = 5.4
const NARROWED = 0.82

/** Breaks a name where it can be set largest in a box of that width to height: at spaces, never inside a word. */
export function toPoster(text: string, aspect: number = POSTER_ASPECT): Poster {
  const parts = text.split(/\s+/).filter(Boolean)
  const longest = Math.max(0, ...parts.map(emWidth))
  const stretch = longest > LONG_WORD ? 76 : 100
  const scale = stretch === 76 ? NARROWED : 1
  let best: { lines: string[]; width: number; size: number } | null = null
  for (let count = 1; count <= parts.length; count += 1) {
    const lines = fewestWidest(parts, count)
    const width = Math.max(...lines.map(emWidth)) * scale
    const size = Math.min(aspect / width, 1 / (lines.length * POSTER_LINE))
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

/** Advance of a text in em, tracked by −0.045 em: Archivo at weight 660 and normal width, measured and put in groups. */
function emWidth(text: string): number {
  return Array.from(text.normalize('NFD').replaceAll(/\p{M}/gu, '')).reduce((sum, letter) => sum + letterWidth(letter), 0)
}

function letterWidth(letter: string): number {
  if (/[ijlI.,'’:;| ]/.test(letter)) return 0.24
  if (/[ftr\-–()]/.test(letter)) return 0.32
  if (/[mw]/.test(letter)) return 0.84
  if (/[MW]/.test(letter)) return 0.9
  if (/[GOQ]/.test(letter)) return 0.77
  return /[A-Z]/.test(letter) ? 0.7 : 0.565
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
