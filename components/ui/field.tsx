import { useId, type ComponentProps } from 'react'
import { FieldNotes, notesOf } from './field-notes'

type Props = ComponentProps<'input'> & {
  label: string
  hint?: string
  /** a sentence that says what is wrong and what would do */
  error?: string
}

export const FIELD_BOX =
  'bg-stone block min-h-12 w-full rounded border-b-2 px-3.5 text-[1rem] focus-visible:outline-offset-[-2px] placeholder:text-ink-2'

/** A labelled line of text. What was typed stays when it is refused. */
export function Field({ label, hint, error, id, className = '', ...input }: Props) {
  const made = useId()
  const field = id ?? made
  return (
    <div className={className}>
      <label htmlFor={field} className="text-label mb-1.5 block">
        {label}
      </label>
      <input
        {...input}
        id={field}
        aria-invalid={error ? true : undefined}
        aria-describedby={notesOf(field, hint, error)}
        className={`${FIELD_BOX} ${error ? 'border-error' : 'border-ink-3'}`}
      />
      <FieldNotes field={field} hint={hint} error={error} />
    </div>
  )
}
