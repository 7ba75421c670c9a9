import { History, Rows3 } from 'lucide-react'

/** The places of the main navigation, in their order: in the header, and on a phone in the tab bar. */
export const PLACES = [
  { key: 'classes', href: '/classes', icon: Rows3 },
  { key: 'history', href: '/history', icon: History },
] as const
