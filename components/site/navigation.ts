import { CalendarDays, ChartNoAxesColumnIncreasing, History, Rows3 } from 'lucide-react'

const TODAY = { key: 'today', href: '/', icon: ChartNoAxesColumnIncreasing } as const
const REST = [
  { key: 'classes', href: '/classes', icon: Rows3 },
  { key: 'plan', href: '/plan', icon: CalendarDays },
  { key: 'history', href: '/history', icon: History },
] as const

/** The places of the main navigation, in their order: in the header, and on a phone in the tab bar. Today is a member's. */
export function placesOf(member: boolean) {
  return member ? ([TODAY, ...REST] as const) : REST
}
