/** The name with its mark: a minute of stillness and three columns of effort. */
export function Wordmark({ className = '' }: { className?: string }) {
  return (
    <span className={`inline-flex items-center gap-2.5 ${className}`}>
      <Mark />
      <span className="text-[1.3125rem] leading-none font-[740] tracking-[-0.01em] [font-stretch:108%]">Upbeat</span>
    </span>
  )
}

/** The mark alone, in the colour of the text. */
export function Mark({ className = '' }: { className?: string }) {
  return (
    <svg width={22} height={19} viewBox="0 0 22 19" aria-hidden="true" className={`shrink-0 fill-current ${className}`}>
      <circle cx={3} cy={4} r={3} />
      <path d="M7.2 19v-8.2q0-.8.8-.8h2.4q.8 0 .8.8V19zM12.6 19V5.8q0-.8.8-.8h2.4q.8 0 .8.8V19zM18 19V.8q0-.8.8-.8h2.4q.8 0 .8.8V19z" />
    </svg>
  )
}
