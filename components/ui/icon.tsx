import type { LucideIcon } from 'lucide-react'

type Props = {
  icon: LucideIcon
  size?: number
  /** filled in, as play and pause are */
  solid?: boolean
  /** only where no text stands beside it */
  label?: string
  className?: string
}

/** A line icon on a 20 px box with a stroke of 1.75. */
export function Icon({ icon: Drawing, size = 20, solid, label, className = '' }: Props) {
  const name = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return <Drawing {...name} size={size} strokeWidth={1.75} absoluteStrokeWidth className={`shrink-0 ${solid ? 'fill-current' : ''} ${className}`} />
}
