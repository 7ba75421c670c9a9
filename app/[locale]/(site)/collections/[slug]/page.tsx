import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ClassGrid } from '@/components/catalog/class-grid'
import { getCollectionBySlug } from '@/lib/server/shelves'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const collection = await getCollectionBySlug((await params).slug, await getLocale())
  return collection ? { title: collection.title, description: collection.description } : {}
}

export default async function CollectionPage({ params }: Props) {
  const collection = await getCollectionBySlug((await params).slug, await getLocale())
  if (!collection) notFound()
  return (
    <div className="page pt-6 sm:pt-10">
      <h1 className="text-h1">{collection.title}</h1>
      <p className="text-lead text-ink-2 mt-3 mb-8 max-w-140">{collection.description}</p>
      <ClassGrid classes={collection.classes} />
    </div>
  )
}
