import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type'> & { label: string; hint?: string }

/** One answer of several; the whole row is its label. Group them in a FilterGroup or a fieldset. */
export function RadioRow({ label, hint, className = '', ...input }: Props) {
  return (
    <label className={`flex min-h-11 cursor-pointer items-start gap-3 py-2.5 ${className}`}>
      <input
        {...input}
        type="radio"
        className="border-ink-3 checked:border-ink mt-0.5 size-5 shrink-0 cursor-pointer appearance-none rounded-full border-[1.5px] checked:border-[6px]"
      />
      <span className="min-w-0">
        <span className="block [label:has(:checked)>span>&]:font-[620]">{label}</span>
        {hint ? <span className="text-small text-ink-2 block">{hint}</span> : null}
      </span>
    </label>
  )
}
