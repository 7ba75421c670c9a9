import type { ComponentProps, ElementType } from 'react'

type Props<E extends ElementType> = {
  as?: E
  /** alone it has a target of 44 px; inside a sentence it is as high as the line */
  inline?: boolean
} & Omit<ComponentProps<E>, 'as' | 'inline'>

/** An underlined link, or with `as="button"` a button that looks like one. */
export function TextLink<E extends ElementType = 'a'>({ as, inline, className = '', ...rest }: Props<E>) {
  const Element: ElementType = as ?? 'a'
  const box = inline ? '' : 'inline-flex min-h-11 items-center'
  return <Element {...(as === 'button' ? { type: 'button' } : {})} {...rest} className={`link font-[600] ${box} ${className}`} />
}
