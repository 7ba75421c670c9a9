import { useId, type ComponentProps, type ReactNode } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type' | 'value' | 'min' | 'max'> & {
  label: string
  icon?: ReactNode
  value: number
  min?: number
  max?: number
  /** the value in words, at the right and for readers: '80', '80 %' */
  text?: string
}

/** A value between two ends, held by whoever uses it. */
export function Slider({ label, icon, value, min = 0, max = 100, text = String(value), id, className = '', ...input }: Props) {
  const made = useId()
  const field = id ?? made
  const share = max > min ? (value - min) / (max - min) : 0
  return (
    <div className={`flex min-h-11 items-center gap-3 ${className}`}>
      {icon}
      <label htmlFor={field} className="w-23 shrink-0 text-[1rem] font-[520]">
        {label}
      </label>
      <div className="relative h-11 min-w-0 grow">
        <div className="bg-stone-2 rounded-head pointer-events-none absolute inset-x-0 top-5 h-1">
          <div className="bg-ink rounded-head h-full" style={{ width: `${share * 100}%` }} />
        </div>
        <input {...input} id={field} type="range" min={min} max={max} value={value} aria-valuetext={text} className="slider" />
      </div>
      <span aria-hidden="true" className="text-ink-2 w-12 shrink-0 text-right">
        {text}
      </span>
    </div>
  )
}
