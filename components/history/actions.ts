'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { deleteWorkout } from '@/db/mutations/workouts'
import { memberAction } from '@/lib/server/action'
import { getDb } from '@/lib/server/db'

const remove = memberAction({ input: z.object({ id: z.uuid() }) }, async ({ id }, viewer) => {
  if (!(await deleteWorkout(getDb(), viewer.id, id))) return { ok: false, reason: 'not-found' } as const
  revalidatePath('/[locale]/history', 'page')
  return { ok: true } as const
})

/** Deletes one of the viewer's own workouts. */
export async function removeWorkout(input: { id: string }) {
  return remove(input)
}
