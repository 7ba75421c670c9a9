import type { ReactNode } from 'react'

/** Pages that begin with a coloured plate: each brings the site's head along, on that plate. */
export default function PlateLayout({ children }: { children: ReactNode }) {
  return children
}
