import { createContext, useContext } from 'react'
import type { Sound } from './sound'

export const SoundContext = createContext<Sound | null>(null)

/** What sounds in the class around; throws outside a player. */
export function useSoundContext(): Sound {
  const sound = useContext(SoundContext)
  if (!sound) throw new Error('There is no sound outside a player')
  return sound
}
