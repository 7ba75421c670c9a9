import { Contour } from '@/components/contour/contour'
import type { ClassDetail } from '@/lib/catalog/types'
import styles from './player.module.css'

type Props = { detail: ClassDetail; on: 'paper' | 'neutral' }

/** The class's contour in the three sizes that screens ask for; one of them shows. */
export function ScrubberContour({ detail, on }: Props) {
  const still = detail.segments.map(({ kind }) => kind === 'stillness')
  const drawn = { contour: detail.contour, type: detail.type, variant: 'scrubber', on, still, stretch: true } as const
  return (
    <>
      <Contour {...drawn} className={styles.contourWide} />
      <Contour {...drawn} screen="phone" className={styles.contourTall} />
      <Contour {...drawn} screen="phone" width={804} height={36} className={styles.contourFlat} />
    </>
  )
}
