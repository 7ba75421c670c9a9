import type { FacetCounts } from './filters'
import type { Card } from './types'

/** The answer of `GET /api/classes`. */
export type ClassList = { total: number; facets: FacetCounts; classes: Card[]; nextCursor: string | null }
