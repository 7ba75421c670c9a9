import type { Finding } from './problem'
import type { Draft, DraftSegment, MovementLibrary } from './recipe'
import type { ClassType, SegmentKind } from './vocabulary'

const WARMED_TYPES: readonly ClassType[] = ['strength', 'hiit', 'cardio', 'pilates', 'running']
const WARM_UP_SHARE = { from: 0.12, to: 0.2 }
const COOL_DOWN_SHARE = { from: 0.1, to: 0.2 }
const WARM_SECONDS = { from: 60, to: 600 }
const MINUTES = { from: 5, to: 60 }

const isLength = (seconds: number) => Number.isInteger(seconds) && seconds > 0
const isRpe = (rpe: number) => rpe >= 0 && rpe <= 10 && Number.isInteger(rpe * 2)
const secondsOf = (segments: readonly DraftSegment[]) => segments.reduce((sum, segment) => sum + segment.seconds, 0)

function checkNumbers(segments: readonly DraftSegment[]): Finding[] {
  const findings: Finding[] = []
  segments.forEach(({ seconds, rpe }, index) => {
    if (!isLength(seconds)) findings.push({ reason: 'segment-seconds', detail: `segment ${index} has ${seconds} s` })
    if (!isRpe(rpe)) findings.push({ reason: 'segment-rpe', detail: `segment ${index} has rpe ${rpe}` })
  })
  const minutes = secondsOf(segments) / 60
  if (!Number.isInteger(minutes) || minutes < MINUTES.from || minutes > MINUTES.to) {
    findings.push({ reason: 'class-minutes', detail: `${secondsOf(segments)} s are not a whole number of minutes in 5–60` })
  }
  return findings
}

function checkMovements(segments: readonly DraftSegment[], library: MovementLibrary): Finding[] {
  const slugs = new Set(segments.flatMap(({ movement }) => movement ?? []))
  return [...slugs].filter((slug) => !library.has(slug)).map((slug) => ({ reason: 'unknown-movement', detail: slug }))
}

/** Work that is one-sided names its side, and left and right get the same seconds, movement by movement. */
function checkSides(segments: readonly DraftSegment[], library: MovementLibrary): Finding[] {
  const findings: Finding[] = []
  const work = segments.filter(({ kind }) => kind === 'work')
  const slugs = new Set(work.flatMap(({ movement }) => movement ?? []))
  for (const slug of slugs) {
    const own = work.filter(({ movement }) => movement === slug)
    const left = secondsOf(own.filter(({ side }) => side === 'left'))
    const right = secondsOf(own.filter(({ side }) => side === 'right'))
    if (left !== right) findings.push({ reason: 'uneven-sides', detail: `${slug}: left ${left} s, right ${right} s` })
    const sideless = own.some(({ side }) => side === undefined || side === 'none')
    if (sideless && library.has(slug) && library.get(slug).oneSided) findings.push({ reason: 'side-missing', detail: slug })
  }
  return findings
}

function checkShare(segments: readonly DraftSegment[], kind: 'warm-up' | 'cool-down', share: { from: number; to: number }): Finding[] {
  const seconds = secondsOf(segments.filter((segment) => segment.kind === kind))
  const part = seconds / secondsOf(segments)
  const fits = seconds >= WARM_SECONDS.from && seconds <= WARM_SECONDS.to && part >= share.from && part <= share.to
  return fits ? [] : [{
    reason: kind,
    detail: `${seconds} s, ${(part * 100).toFixed(1)} %; wanted ${share.from * 100}–${share.to * 100} % and ${WARM_SECONDS.from}–${WARM_SECONDS.to} s`,
  }]
}

function checkOrder(segments: readonly DraftSegment[]): Finding[] {
  const lastOf = (kind: SegmentKind) => segments.findLastIndex((segment) => segment.kind === kind)
  const firstOf = (kind: SegmentKind) => segments.findIndex((segment) => segment.kind === kind)
  const findings: Finding[] = []
  const work = firstOf('work')
  if (work >= 0 && lastOf('warm-up') > work) findings.push({ reason: 'out-of-order', detail: 'warm-up after work' })
  if (firstOf('cool-down') >= 0 && firstOf('cool-down') < lastOf('work')) findings.push({ reason: 'out-of-order', detail: 'work after cool-down' })
  return findings
}

/**
 * Timeline of one draft. Warm-ups take 12–20 % and cool-downs 10–20 % of a class, each 60 s to 10 min
 * (ACSM's guidelines name the phases, the shares are ours); yoga, meditation, stretching and walking open and
 * close in their own form.
 */
export function checkSegments({ type, segments }: Draft, library: MovementLibrary): Finding[] {
  const counted = segments.some(({ kind }) => kind === 'work' || (kind === 'stillness' && type === 'meditation'))
  return [
    ...checkNumbers(segments),
    ...checkMovements(segments, library),
    ...checkSides(segments, library),
    ...checkOrder(segments),
    ...(counted ? [] : [{ reason: 'no-work', detail: 'no segment counts as work' } as const]),
    ...(WARMED_TYPES.includes(type) ? [...checkShare(segments, 'warm-up', WARM_UP_SHARE), ...checkShare(segments, 'cool-down', COOL_DOWN_SHARE)] : []),
  ]
}
