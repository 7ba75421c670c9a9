import { useTranslations } from 'next-intl'
import type { ClassDetail } from '@/lib/catalog/types'
import type { ClassType } from '@/lib/catalog/vocabulary'
import { setOf } from '@/lib/player/select'
import type { PlayerTimeline, TimedSegment } from '@/lib/player/timeline'
import type { Ladders } from '@/lib/player/variants'

/** Types whose repeated work is spoken of as sets; in others it is counted. */
const IN_SETS: readonly ClassType[] = ['strength', 'pilates']
const COUNTED: readonly ClassType[] = ['strength', 'pilates', 'hiit', 'cardio', 'running']

export type Words = ReturnType<typeof useWords>

/** What the player says about segments, in the reader's language. */
export function useWords(detail: ClassDetail, timeline: PlayerTimeline, ladders: Ladders) {
  const t = useTranslations('player')
  const names = new Map([...detail.movements, ...Object.values(ladders).flatMap(({ rungs }) => rungs)].map(({ slug, name }) => [slug, name]))
  const sets = (segment: TimedSegment) => (COUNTED.includes(detail.type) ? setOf(timeline, segment) : null)

  /** 'Squat', 'Rest': without its side. */
  const name = (segment: TimedSegment) => (segment.movement === null ? undefined : names.get(segment.movement)) ?? t(`kind.${segment.kind}`)
  const side = ({ side: at }: TimedSegment) => (at === 'left' || at === 'right' ? at : null)
  /** 'Warrior two, left' */
  const fullName = (segment: TimedSegment) => {
    const at = side(segment)
    return at ? t('named', { name: name(segment), side: t(`side.${at}`) }) : name(segment)
  }
  const lasts = (seconds: number) => (seconds < 120 ? t('lastsSeconds', { count: seconds }) : t('lastsMinutes', { count: Math.round(seconds / 60) }))
  const set = (segment: TimedSegment) => {
    const found = sets(segment)
    return found && t(IN_SETS.includes(detail.type) ? 'set' : 'round', found)
  }
  return {
    name,
    fullName,
    /** Beside the name: the side, the set or how it should feel, then what else there is to say. */
    headOf: (segment: TimedSegment) => {
      const at = side(segment)
      const count = set(segment)
      const effort = t('effort', { rpe: segment.rpe })
      const reps = segment.reps === null ? null : t('reps', { count: segment.reps })
      if (at) return { head: t(`sideHead.${at}`), about: [count, effort, reps].filter((text) => text !== null) }
      return { head: count ?? t(`talk.${talkOf(segment.rpe)}`), about: [effort, reps].filter((text) => text !== null) }
    },
    /** 'Then set 3 of 3', for a rest before work that is counted in sets. */
    thenSet: (segment: TimedSegment) => {
      const found = IN_SETS.includes(detail.type) ? sets(segment) : null
      return found && t('thenSet', found)
    },
    effort: ({ rpe }: TimedSegment) => t('effort', { rpe }),
    /** What is announced when a segment begins. */
    announcement: (segment: TimedSegment) => {
      const found = sets(segment)
      const about = { name: fullName(segment), length: lasts(segment.seconds) }
      return found && IN_SETS.includes(detail.type) ? t('nowSet', { ...about, ...found }) : t('now', about)
    },
  }
}

function talkOf(rpe: number): '1' | '2' | '3' | '4' | '5' {
  if (rpe <= 2) return '1'
  if (rpe <= 4) return '2'
  if (rpe <= 6) return '3'
  return rpe <= 8 ? '4' : '5'
}

/** Work, warm-up and the like take the class's colour; rest takes it away. */
export function isRest(segment: TimedSegment): boolean {
  return segment.kind === 'rest' || (segment.kind === 'transition' && segment.movement === null)
}
