import { Check, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon'

type Props = {
  tone?: 'done' | 'trouble'
  children: ReactNode
  /** one TextLink at most */
  action?: ReactNode
  icon?: ReactNode
  className?: string
}

/** One line at the bottom: what has happened, and one thing to do about it. */
export function Message({ tone = 'done', children, action, icon, className = '' }: Props) {
  const done = tone === 'done'
  return (
    <div role={done ? 'status' : 'alert'} className={`flex min-h-13 items-center gap-3.5 rounded px-4 py-1 ${done ? 'inked' : 'bg-stone'} ${className}`}>
      {icon ?? <Icon icon={done ? Check : X} />}
      <p className="min-w-0 grow py-2 text-[0.9375rem] leading-snug">{children}</p>
      {action ? <div className="shrink-0">{action}</div> : null}
    </div>
  )
}
