import { Check } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Icon } from './icon'

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  label: string
  /** how many there would be, as text */
  count?: string
  /** the count is zero: still there, but pale */
  none?: boolean
  /** a type of class gives its hue to the box */
  hue?: string
}

/** One value of a filter: box, name, count. The whole row is its label. */
export function CheckRow({ label, count, none, hue, className = '', ...input }: Props) {
  return (
    <label data-type={hue} className={`flex min-h-11 cursor-pointer items-center gap-3 desk:min-h-8 ${none ? 'text-ink-3' : ''} ${className}`}>
      <span className="grid size-[1.125rem] shrink-0 place-items-center">
        <input
          {...input}
          type="checkbox"
          className={`peer rounded-box checked:border-mark-on checked:bg-mark-on col-start-1 row-start-1 size-full cursor-pointer appearance-none border-[1.5px] ${none ? 'border-stone-2' : 'border-mark'}`}
        />
        <Icon icon={Check} size={14} className="text-mark-check pointer-events-none invisible col-start-1 row-start-1 peer-checked:visible" />
      </span>
      <span className="min-w-0 grow text-[0.9375rem] [label:has(:checked)>&]:font-[620]">{label}</span>
      {count === undefined ? null : <span className={`text-[0.875rem] ${none ? '' : 'text-ink-2'}`}>{count}</span>}
    </label>
  )
}
