import { and, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { classes } from '@/db/schema'
import { savedClasses } from '@/db/schema-people'

/** Keeps a class for this person; doing it twice changes nothing. False when there is no such class. */
export async function saveClass(db: Db, userId: string, slug: string): Promise<boolean> {
  const [known] = await db.select({ slug: classes.slug }).from(classes).where(eq(classes.slug, slug))
  if (!known) return false
  await db.insert(savedClasses).values({ userId, classSlug: slug }).onConflictDoNothing()
  return true
}

/** Lets a class go that this person kept. */
export async function unsaveClass(db: Db, userId: string, slug: string): Promise<void> {
  await db.delete(savedClasses).where(and(eq(savedClasses.userId, userId), eq(savedClasses.classSlug, slug)))
}
