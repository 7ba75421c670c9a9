'use client'

import { useState } from 'react'

type Props = {
  legend: string
  name: string
  /** eleven anchors in words, for 0 to 10: '6 of 10. Hard, but you could keep going.' */
  anchors: readonly string[]
  /** the type of class lends its tones */
  hue?: string
  defaultValue?: number
  onChange?: (rpe: number) => void
  className?: string
}

const EFFORTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
const TONES = ['bg-tone-1', 'bg-tone-1', 'bg-tone-2', 'bg-tone-3', 'bg-tone-4', 'bg-tone-5']

/** How hard it was, 0 to 10, as columns of rising height. */
export function RpePicker({ legend, name, anchors, hue, defaultValue, onChange, className = '' }: Props) {
  const [chosen, setChosen] = useState<number | null>(defaultValue ?? null)
  return (
    <fieldset data-type={hue} className={`min-w-0 ${className}`}>
      <legend className="text-label mb-3">{legend}</legend>
      <div className="grid grid-cols-11 gap-0.5">
        {EFFORTS.map((rpe) => (
          <label key={rpe} className="flex h-28 cursor-pointer flex-col justify-end rounded-head text-center has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
            <input
              type="radio"
              name={name}
              value={rpe}
              checked={chosen === rpe}
              aria-label={anchors[rpe]}
              onChange={() => {
                setChosen(rpe)
                onChange?.(rpe)
              }}
              className="sr-only"
            />
            <span className={`rounded-t-head block ${chosen === rpe ? 'bg-ink' : TONES[Math.ceil(rpe / 2)]}`} style={{ height: `${8 + rpe * 7}px` }} />
            <span aria-hidden="true" className={`mt-1.5 block h-6 text-[0.875rem] ${chosen === rpe ? 'font-[660]' : 'text-ink-2 font-[520]'}`}>
              {rpe}
            </span>
          </label>
        ))}
      </div>
      <p aria-hidden="true" className="text-small text-ink-2 mt-2 min-h-10">
        {chosen === null ? null : anchors[chosen]}
      </p>
    </fieldset>
  )
}
