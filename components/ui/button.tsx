import type { ComponentProps, ElementType } from 'react'

export type ButtonLook = {
  /** filled: one a screen; outline: the others; plate: filled, on a coloured plate */
  kind?: 'filled' | 'outline' | 'plate'
  /** main is the one that starts something */
  size?: 'main' | 'normal' | 'small'
}

const KINDS = {
  filled: 'bg-ink text-paper hover:bg-ink-hover',
  outline: 'border-[1.5px] border-ink text-ink hover:bg-stone',
  plate: 'bg-on-plate text-on-plate-ink hover:bg-on-plate-hover',
}
const SIZES = {
  main: 'min-h-15 px-8 text-[1.125rem]',
  normal: 'min-h-13 px-6 text-[1rem]',
  small: 'min-h-11 px-4 text-[0.9375rem]',
}
const UNAVAILABLE = 'disabled:border-transparent disabled:bg-stone disabled:text-ink-3 aria-disabled:border-transparent aria-disabled:bg-stone aria-disabled:text-ink-3'

/** The classes of a button, for an element of one's own. */
export function buttonClass({ kind = 'filled', size = kind === 'outline' ? 'small' : 'normal' }: ButtonLook = {}): string {
  return `inline-flex items-center justify-center gap-2.5 rounded py-2 text-center leading-tight font-[620] transition-colors ${KINDS[kind]} ${SIZES[size]} ${UNAVAILABLE}`
}

type Props<E extends ElementType> = ButtonLook & { as?: E } & Omit<ComponentProps<E>, 'as' | keyof ButtonLook>

/** A button, or with `as={Link}` a link that looks like one. It never submits a form unless `type` says so. */
export function Button<E extends ElementType = 'button'>({ as, kind, size, className = '', ...rest }: Props<E>) {
  const Element: ElementType = as ?? 'button'
  return <Element {...(as ? {} : { type: 'button' })} {...rest} className={`${buttonClass({ kind, size })} ${className}`} />
}
