import type { ReactNode } from 'react'

/** One matter of the account, under a hairline: its name at the left, what can be done at the right. */
export function Section({ title, body, children }: { title: string; body?: string; children?: ReactNode }) {
  return (
    <section className="border-line grid gap-x-14 gap-y-4 border-t py-8 lg:grid-cols-[15rem_1fr]">
      <h2 className="text-h3">{title}</h2>
      <div className="min-w-0">
        {body ? <p className="text-ink-2 mb-5 max-w-140">{body}</p> : null}
        {children}
      </div>
    </section>
  )
}
