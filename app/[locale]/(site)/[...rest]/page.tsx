import { notFound } from 'next/navigation'

/** Any address that no page has: the site's own page says so, in its language. */
export default function UnknownPage() {
  notFound()
}
