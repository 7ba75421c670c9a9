'use client'

import { useEffect, useRef } from 'react'
import type { PlayerStore } from '@/components/player/player-store'
import { keyPoseAt, momentAt, type Act } from '@/lib/figure/scene'
import { pictureOf, type Picture } from '@/lib/figure/scene-strokes'
import { attributesOf } from '@/lib/figure/svg'
import figure from './figure.module.css'
import { enterLoop } from './loop'
import styles from './stage-figure.module.css'

type Props = {
  /** what the figures of the class do, over its time */
  acts: readonly Act[]
  store: PlayerStore
  /** how full the lungs are at a position in ms, 0–1, where the stage shows the breath; null elsewhere */
  fullAt: (position: number) => number | null
}

const SVG = 'http://www.w3.org/2000/svg'

/**
 * The figure on the stage's floor, as large as the stage lets it be, through the whole class: it moves over from one movement
 * to the next. What it shows follows from the class's position alone. Whoever asks for less motion sees key poses.
 */
export function StageFigure({ acts, store, fullAt }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    const svg = element?.firstElementChild
    const group = svg?.firstElementChild
    if (!element || !svg || !group) return
    const calm = matchMedia('(prefers-reduced-motion: reduce)')
    let shown = ''
    const show = () => {
      const { position } = store.getState()
      const key = `${position} ${calm.matches}`
      if (key === shown) return
      shown = key
      const full = fullAt(position)
      const moment = calm.matches ? keyPoseAt(acts, position / 1000) : momentAt(acts, position / 1000, full)
      if (moment) drawInto(element, svg, group, withoutRing(pictureOf(moment), full !== null))
    }
    show()
    return enterLoop(element, show)
  }, [acts, store, fullAt])
  return (
    <div ref={place} className={styles.place}>
      <svg aria-hidden className={`${figure.figure} ${styles.figure}`}>
        <g />
      </svg>
    </div>
  )
}

/** One breath is enough: where the stage shows it, the figure's own ring is left out. */
function withoutRing(picture: Picture, breathed: boolean): Picture {
  return breathed ? { ...picture, strokes: picture.strokes.filter(({ ink }) => ink !== 'breath') } : picture
}

function drawInto(place: HTMLElement, svg: Element, group: Element, { strokes, flip, x, y, size, cellar }: Picture): void {
  place.style.setProperty('--cellar', cellar.toFixed(4))
  set(svg, 'viewBox', [x, y, size, size].map((value) => value.toFixed(2)).join(' '))
  set(group, 'transform', flip ? 'scale(-1 1)' : 'scale(1 1)')
  while (group.childElementCount > strokes.length) group.lastElementChild?.remove()
  for (const [index, stroke] of strokes.entries()) {
    const path = group.children[index] ?? group.appendChild(document.createElementNS(SVG, 'path'))
    for (const [name, value] of Object.entries(attributesOf(stroke))) set(path, name, value)
  }
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}
