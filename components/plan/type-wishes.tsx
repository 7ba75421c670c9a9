'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { CLASS_TYPES, type ClassType } from '@/lib/catalog/vocabulary'
import type { FormValues } from '@/lib/plan/form-values'

type Props = { wishes: FormValues['wishes']; onChange: (wishes: FormValues['wishes']) => void }

const ANSWERS = [['like', 1], ['any', 0], ['not', -1]] as const

/** Each type of class: liked, either way, or not wanted. */
export function TypeWishes({ wishes, onChange }: Props) {
  const t = useTranslations('plan.form.types')
  const words = useTranslations('vocabulary.type')
  const id = useId()
  const set = (type: ClassType, wish: 1 | 0 | -1) => {
    const { [type]: _before, ...others } = wishes
    onChange(wish === 0 ? others : { ...others, [type]: wish })
  }
  return (
    <div className="grid gap-x-10 sm:grid-cols-2">
      {CLASS_TYPES.map((type) => (
        <fieldset key={type} data-type={type} className="flex min-h-12 min-w-0 items-center border-b border-line">
          <legend className="contents"><span className="text-hue min-w-0 grow text-[0.9375rem] font-[620]">{words(type)}</span></legend>
          <div className="flex shrink-0">
            {ANSWERS.map(([key, wish]) => (
              <label key={key} className="text-narrow flex min-h-11 cursor-pointer items-center rounded px-2.5 text-[0.875rem] text-ink-2 has-checked:bg-stone has-checked:font-[620] has-checked:text-ink has-focus-visible:outline-2">
                <input type="radio" name={`${id}-${type}`} checked={(wishes[type] ?? 0) === wish} onChange={() => set(type, wish)} className="sr-only" />
                {t(key)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
