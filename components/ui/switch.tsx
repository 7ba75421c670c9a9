import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type' | 'role'> & {
  label: string
  icon?: ReactNode
  /** its state in a word, at the right: 'On' */
  state?: string
}

/** Something that is on or off at once, without saving. */
export function Switch({ label, icon, state, className = '', ...input }: Props) {
  return (
    <label className={`flex min-h-11 cursor-pointer items-center gap-3 ${className}`}>
      {icon}
      <span className="w-23 shrink-0 text-[1rem] font-[520]">{label}</span>
      <span className="relative inline-block h-6 w-11 shrink-0">
        <input
          {...input}
          type="checkbox"
          role="switch"
          className="peer border-ink-3 checked:border-ink checked:bg-ink size-full cursor-pointer appearance-none rounded border-[1.5px] transition-colors"
        />
        <span className="bg-ink-3 peer-checked:bg-paper rounded-head pointer-events-none absolute top-1 left-1 h-4 w-4.5 transition-transform peer-checked:translate-x-4.5" />
      </span>
      {state ? (
        <span aria-hidden="true" className="text-ink-2 grow text-right">
          {state}
        </span>
      ) : null}
    </label>
  )
}
