import type { ReactNode } from 'react'

/** Rows that answer one question, under a hairline and its name. */
export function FilterGroup({ legend, children, className = '' }: { legend: string; children: ReactNode; className?: string }) {
  return (
    <fieldset className={`border-line min-w-0 border-t pt-3 pb-5 ${className}`}>
      <legend className="text-label float-left mb-1 w-full">{legend}</legend>
      <div className="clear-both">{children}</div>
    </fieldset>
  )
}
