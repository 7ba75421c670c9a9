import { X } from 'lucide-react'
import type { ComponentProps, ElementType } from 'react'
import { Icon } from './icon'

const BOX = 'inline-flex min-h-11 shrink-0 items-center gap-2 rounded px-3 text-label whitespace-nowrap transition-colors desk:min-h-9'

type Props<E extends ElementType> = { as?: E } & Omit<ComponentProps<E>, 'as'>

/** A filter in force; pressing it lets it go. `aria-label` says so: 'Remove Strength'. */
export function Chip<E extends ElementType = 'button'>({ as, children, className = '', ...rest }: Props<E>) {
  const Element: ElementType = as ?? 'button'
  return (
    <Element {...(as ? {} : { type: 'button' })} {...rest} className={`${BOX} bg-stone hover:bg-stone-2 ${className}`}>
      {children}
      <Icon icon={X} size={16} />
    </Element>
  )
}

/** A filter one might choose. */
export function SuggestionChip<E extends ElementType = 'button'>({ as, className = '', ...rest }: Props<E>) {
  const Element: ElementType = as ?? 'button'
  return <Element {...(as ? {} : { type: 'button' })} {...rest} className={`${BOX} border-[1.5px] border-stone-2 hover:border-ink ${className}`} />
}
