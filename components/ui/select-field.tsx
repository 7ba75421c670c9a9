import { ChevronDown } from 'lucide-react'
import { useId, type ComponentProps } from 'react'
import { FIELD_BOX } from './field'
import { FieldNotes, notesOf } from './field-notes'
import { Icon } from './icon'

type Props = ComponentProps<'select'> & {
  label: string
  options: readonly { value: string; label: string }[]
  hint?: string
  error?: string
}

/** One of several, too many to show as rows. */
export function SelectField({ label, options, hint, error, id, className = '', ...select }: Props) {
  const made = useId()
  const field = id ?? made
  return (
    <div className={className}>
      <label htmlFor={field} className="text-label mb-1.5 block">
        {label}
      </label>
      <div className="relative">
        <select
          {...select}
          id={field}
          aria-invalid={error ? true : undefined}
          aria-describedby={notesOf(field, hint, error)}
          className={`${FIELD_BOX} appearance-none pr-10 ${error ? 'border-error' : 'border-ink-3'}`}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon icon={ChevronDown} className="pointer-events-none absolute top-3.5 right-3" />
      </div>
      <FieldNotes field={field} hint={hint} error={error} />
    </div>
  )
}
