import type { ReactNode } from 'react'

/** A part of the form: its question at the left, the fields at the right; on a phone one under the other. */
export function FormPart({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 border-t border-line pt-5 pb-8 lg:grid lg:grid-cols-[17rem_1fr] lg:gap-x-14">
      <legend className="contents">
        <span className="float-left w-full lg:float-none">
          <span className="text-h3 block">{title}</span>
          {hint ? <span className="text-small mt-1.5 block max-w-100 text-ink-2">{hint}</span> : null}
        </span>
      </legend>
      <div className="clear-both min-w-0 max-lg:pt-4">{children}</div>
    </fieldset>
  )
}
