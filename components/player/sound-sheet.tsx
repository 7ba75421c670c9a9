'use client'

import { Volume2, VolumeX, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import { Icon } from '@/components/ui/icon'
import styles from './player.module.css'
import { TONE_LEVEL, usePreference } from './preferences'
import { useSoundContext } from './sound-context'
import { moveByKey } from './sound-keys'
import { SoundChoices } from './sound-choices'
import { useVoiceStatus, useVoiceWanted } from './sound-voice'

/** What is heard, and what is seen and felt instead; the class goes on beneath. */
export function SoundSheet() {
  const t = useTranslations('player.sound')
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [tones] = usePreference(TONE_LEVEL)
  const wanted = useVoiceWanted()
  const status = useVoiceStatus(useSoundContext().speaker)
  const close = () => dialog.current?.close()
  useEffect(() => {
    const sheet = dialog.current
    if (!sheet) return
    const onKey = (event: KeyboardEvent) => {
      if (moveByKey(sheet, event.target, event.key)) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      if (event.target === sheet) sheet.close()
    }
    sheet.addEventListener('keydown', onKey)
    sheet.addEventListener('click', onClick)
    return () => {
      sheet.removeEventListener('keydown', onKey)
      sheet.removeEventListener('click', onClick)
    }
  }, [])
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={styles.tool} onClick={() => dialog.current?.showModal()}>
        <Icon icon={tones > 0 || (wanted && status === 'ready') ? Volume2 : VolumeX} />
        {t('title')}
      </button>
      <dialog ref={dialog} aria-labelledby={title} className={styles.sheet}>
        <div className="px-5 pb-6">
          <div className="bg-paper sticky top-0 z-10 flex min-h-14 items-center gap-4">
            <h2 id={title} className="text-h3 grow">{t('title')}</h2>
            <button type="button" aria-label={t('close')} onClick={close} className="-mr-2.5 grid size-11 shrink-0 place-items-center rounded"><Icon icon={X} /></button>
          </div>
          <SoundChoices />
        </div>
      </dialog>
    </>
  )
}
