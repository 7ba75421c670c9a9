/** The ids of what is said about a field, for aria-describedby. */
export function notesOf(field: string, hint?: string, error?: string): string | undefined {
  return [hint ? `${field}-hint` : '', error ? `${field}-error` : ''].filter(Boolean).join(' ') || undefined
}

/** What helps with a field, and what is wrong with it. */
export function FieldNotes({ field, hint, error }: { field: string; hint?: string; error?: string }) {
  return (
    <>
      {hint ? (
        <p id={`${field}-hint`} className="text-small text-ink-2 mt-1.5">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${field}-error`} role="alert" className="text-small text-error mt-1.5 font-[520]">
          {error}
        </p>
      ) : null}
    </>
  )
}
