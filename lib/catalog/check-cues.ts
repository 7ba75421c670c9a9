import type { CueLength } from '@/lib/timeline/cues'
import type { Finding } from './problem'
import type { DraftSegment } from './recipe'

/** Cues of one segment: each has its words, ends inside the segment and overlaps no other, in every language. */
export function checkCues({ seconds, cues = [] }: DraftSegment, index: number, length: CueLength): Finding[] {
  const findings: Finding[] = []
  let free = 0
  for (const cue of cues.toSorted((a, b) => a.at - b.at)) {
    const where = `segment ${index}, '${cue.key}' at ${cue.at} s`
    if (!Number.isInteger(cue.at) || cue.at < 0) findings.push({ reason: 'cue-moment', detail: where })
    let end = cue.at
    try {
      end += length(cue)
    } catch (error) {
      findings.push({ reason: 'cue-words', detail: `${where}: ${error instanceof Error ? error.message : String(error)}` })
    }
    if (end > seconds) findings.push({ reason: 'cue-late', detail: `${where} ends at ${end.toFixed(1)} s of ${seconds} s` })
    if (cue.at < free) findings.push({ reason: 'cue-overlap', detail: `${where} starts before ${free.toFixed(1)} s` })
    free = Math.max(free, end)
  }
  return findings
}
