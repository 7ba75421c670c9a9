import type { ReactNode } from 'react'

type Props = {
  title: string
  children: ReactNode
  /** a Button and at most one TextLink */
  actions?: ReactNode
  heading?: 'h1' | 'h2'
  className?: string
}

/** What does not exist, which one thing to let go, and what comes nearest. */
export function EmptyState({ title, children, actions, heading: Heading = 'h2', className = '' }: Props) {
  return (
    <div className={`max-w-160 ${className}`}>
      <Heading className={Heading === 'h1' ? 'text-h1' : 'text-h2'}>{title}</Heading>
      <div className="text-lead text-ink-2 mt-3">{children}</div>
      {actions ? <div className="mt-7 flex flex-wrap items-center gap-x-7 gap-y-3">{actions}</div> : null}
    </div>
  )
}

/** A contour that breaks off, what is kept, what to do, and one line for whoever runs the server. */
export function ErrorState({ operator, className = '', ...rest }: Props & { operator?: string }) {
  return (
    <div className={`max-w-160 ${className}`}>
      <BrokenContour />
      <EmptyState {...rest} className="mt-10" />
      {operator ? <p className="text-axis text-ink-2 mt-9">{operator}</p> : null}
    </div>
  )
}

const HEIGHTS = [32, 48, 60, 80, 99, 80, 105, 86, 112]

function BrokenContour() {
  const columns = HEIGHTS.map((height, index) => `M${index * 24.6 + 0.5} 112v${-height + 2}q0-2 2-2h19q2 0 2 2v${height - 2}z`).join('')
  return (
    <svg viewBox="0 0 640 113" className="h-auto w-full" aria-hidden="true">
      <path className="fill-stone-2" d={columns} />
      <path className="stroke-ink-2" strokeWidth={2} strokeDasharray="3.5 6.5" fill="none" d="M228 111h412" />
    </svg>
  )
}
