'use client'

import { useWorkoutOutbox } from '@/components/player/use-workout-outbox'

/** A workout as a plan request has it. */
export type PlanLogEntry = { date: string; class: string; seconds: number; ended: 'finished' | 'stopped' }

/** What a guest has done on this device, as the planner wants to know it. */
export function useDeviceLog(): PlanLogEntry[] {
  const { waiting } = useWorkoutOutbox(null)
  return waiting.map(({ workout }) => ({ date: workout.startedAt, class: workout.class, seconds: workout.seconds, ended: workout.ended }))
}
