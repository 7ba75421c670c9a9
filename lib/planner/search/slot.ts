import type { Level } from '@/lib/catalog/vocabulary'
import { EASY_PEAK, LIMITS, MAX_SAME_CLASS_IN_7_DAYS, STRENGTH_DAY_SECONDS } from '../limits'
import type { Session } from './session'
import type { WeekDone } from './week-score'

/** A day to be filled, with all that earlier days and logs allow on it. */
export type Slot = {
  day: number
  minutes: number
  options: readonly Session[]
  /** Groups worked hard on neighbouring days outside this week's choice, as a mask. */
  hardNear: number
  hardCardioNear: boolean
  runNear: boolean
  /** The longest run outside the ladder, in seconds. */
  runLimit: number
  newcomer: boolean
  /** A run of the ladder is due: a week with one of them may not go without the other. */
  ladder: boolean
  /** Uses of classes, by id, on days near enough to count, outside this week's choice. */
  uses: ReadonlyMap<number, readonly number[]>
  /** The session of the plan in force on this day, when it may stay. */
  keep: Session | null
}

export type WeekFrame = { slots: readonly Slot[]; level: Level; cap: number; done: WeekDone }

/** True when earlier days and logs alone leave room for a session on a day: rules 4, 6, 8, 14 and 17. */
export function fitsBefore(slot: Slot, session: Session, level: Level): boolean {
  if ((session.hard & slot.hardNear) !== 0 || (session.hardCardio > 0 && slot.hardCardioNear) || (slot.newcomer && !session.newcomerMay)) return false
  if (session.runSeconds > slot.runLimit && session.parts.some((part) => part.item.ladder === null && part.item.runSeconds > 0)) return false
  if (session.runs && slot.runNear && (session.ladder || level === 'beginner')) return false
  return session.parts.every((part) => {
    const before = part.free ? undefined : slot.uses.get(part.id)
    return !before || (before.length < MAX_SAME_CLASS_IN_7_DAYS && !before.some((day) => Math.abs(day - slot.day) === 1))
  })
}

/** What the other days of a week leave room for on one: sums and neighbours, worked out once for many options. */
export type Room = {
  counted: number
  strengthDays: number
  hardCardio: number
  effortful: number
  runDays: number
  hardNear: number
  hardCardioNear: boolean
  runNear: boolean
  ladderNear: boolean
  others: readonly { session: Session; near: boolean; uses: Slot['uses'] }[]
}

export function roomFor(frame: WeekFrame, chosen: readonly (Session | null)[], at: number): Room {
  const { slots, done } = frame
  const day = slots[at]?.day ?? 0
  const others: { session: Session; near: boolean; uses: Slot['uses'] }[] = []
  const room: Room = { counted: done.counted, strengthDays: done.strengthDays, hardCardio: done.hardCardio, effortful: done.effortfulDays, runDays: done.runDays, hardNear: 0, hardCardioNear: false, runNear: false, ladderNear: false, others }
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index]
    const session = index === at ? null : chosen[index]
    if (!slot || !session) continue
    const near = Math.abs(slot.day - day) === 1
    others.push({ session, near, uses: slot.uses })
    room.counted += session.counted
    if (session.strengthSeconds >= STRENGTH_DAY_SECONDS) room.strengthDays++
    room.hardCardio += session.hardCardio
    if (session.peak > EASY_PEAK) room.effortful++
    if (session.runs) room.runDays++
    if (!near) continue
    room.hardNear |= session.hard
    room.hardCardioNear ||= session.hardCardio > 0
    room.runNear ||= session.runs
    room.ladderNear ||= session.ladder
  }
  return room
}

/** True when a session that earlier days allow may stand beside the rest of its week too: rules 4–8, 10 and 14. */
export function fits(frame: WeekFrame, room: Room, session: Session): boolean {
  if ((session.hard & room.hardNear) !== 0) return false
  if (session.counted > 0 && room.counted + session.counted > frame.cap) return false
  const limits = LIMITS[frame.level]
  if (session.hardCardio > 0 && (room.hardCardioNear || room.hardCardio + session.hardCardio > limits.hardCardio)) return false
  if (session.strengthSeconds >= STRENGTH_DAY_SECONDS && room.strengthDays + 1 > limits.strengthDays) return false
  if (session.peak > EASY_PEAK && room.effortful + 1 > 6) return false
  if (session.runs) {
    if (room.runDays + 1 > limits.runDays) return false
    if (room.runNear && (session.ladder || room.ladderNear || frame.level === 'beginner')) return false
  }
  return mayRepeat(room, session)
}

function mayRepeat(room: Room, session: Session): boolean {
  for (const part of session.parts) {
    if (part.free) continue
    let uses = 0
    for (const { session: other, near, uses: before } of room.others) {
      if (!other.parts.includes(part)) continue
      if (near) return false
      uses += 1 + (before.get(part.id)?.length ?? 0)
    }
    if (uses >= MAX_SAME_CLASS_IN_7_DAYS) return false
  }
  return true
}
