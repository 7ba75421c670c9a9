import type { ReactNode } from 'react'

/** What to do on one kind of phone, in its order. */
export function Steps({ title, steps }: { title: string; steps: readonly ReactNode[] }) {
  return (
    <div>
      <h3 className="text-title">{title}</h3>
      <ol className="mt-2 list-decimal space-y-2 pl-5">
        {/* The steps are fixed; their order is their name. */}
        {steps.map((step, index) => <li key={index} className="pl-1 break-words">{step}</li>)}
      </ol>
    </div>
  )
}
