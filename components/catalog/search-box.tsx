'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '@/components/ui/icon'

/** How long typing must rest, in ms, before it is searched for. */
const REST = 220

type Props = { value: string; onChange: (q: string) => void }

/** Searches while you type. The address leads: what arrives from it replaces what stands here. */
export function SearchBox({ value, onChange }: Props) {
  const t = useTranslations('catalog.search')
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(value)
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  if (seen !== value) {
    setSeen(value)
    if (text.trim() !== value) setText(value)
  }

  useEffect(() => {
    const focusWhenAsked = () => {
      if (window.location.hash === '#search') input.current?.focus()
    }
    focusWhenAsked()
    window.addEventListener('hashchange', focusWhenAsked)
    return () => {
      window.removeEventListener('hashchange', focusWhenAsked)
      clearTimeout(timer.current)
    }
  }, [])

  const type = (next: string) => {
    setText(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onChange(next.trim()), REST)
  }
  const submit = () => {
    clearTimeout(timer.current)
    onChange(text.trim())
  }

  return (
    <form role="search" onSubmit={(event) => { event.preventDefault(); submit() }} className="relative grow sm:max-w-80">
      <label htmlFor="search" className="sr-only">{t('label')}</label>
      <Icon icon={Search} className="text-ink-2 pointer-events-none absolute top-3 left-3" />
      <input
        ref={input}
        id="search"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={120}
        value={text}
        placeholder={t('placeholder')}
        onChange={(event) => type(event.target.value)}
        className="bg-stone placeholder:text-ink-2 h-11 w-full appearance-none rounded border-b-2 border-transparent pr-3 pl-10.5 text-[0.9375rem] focus:outline-2 focus:outline-ink"
      />
    </form>
  )
}
