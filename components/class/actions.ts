'use server'

import { z } from 'zod'
import { saveClass, unsaveClass } from '@/db/mutations/saved-classes'
import { memberAction } from '@/lib/server/action'
import { getDb } from '@/lib/server/db'

const change = memberAction({ input: z.object({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/), saved: z.boolean() }) }, async ({ slug, saved }, viewer) => {
  if (!saved) {
    await unsaveClass(getDb(), viewer.id, slug)
    return { ok: true } as const
  }
  return (await saveClass(getDb(), viewer.id, slug)) ? ({ ok: true } as const) : ({ ok: false, reason: 'not-found' } as const)
})

/** Keeps a class for the viewer, or lets it go. */
export async function setSaved(input: { slug: string; saved: boolean }) {
  return change(input)
}
