import { useEffect, useState, useSyncExternalStore } from 'react'

/** What TypeScript's DOM library lacks of document picture-in-picture. */
type DocumentPictures = { requestWindow: (size: { width: number; height: number }) => Promise<Window> }

const SIZE = { width: 340, height: 220 }

function pictures(): DocumentPictures | null {
  return (window as { documentPictureInPicture?: DocumentPictures }).documentPictureInPicture ?? null
}

/** A small window over everything else, in the look of this page: null until it is open. `offered` where there can be one. */
export function usePictureWindow(): { offered: boolean; picture: Window | null; toggle: () => void } {
  const offered = useSyncExternalStore(() => () => undefined, () => pictures() !== null, () => false)
  const [picture, setPicture] = useState<Window | null>(null)
  useEffect(() => () => picture?.close(), [picture])
  const open = async () => {
    try {
      const opened = await pictures()?.requestWindow(SIZE)
      if (!opened) return
      dress(opened.document)
      opened.addEventListener('pagehide', () => setPicture(null), { once: true })
      setPicture(opened)
    } catch {
      // refused: the page itself goes on
    }
  }
  return { offered, picture, toggle: () => void (picture ? picture.close() : open()) }
}

/** The page's styles and its root's attributes: language, theme, fonts. */
function dress(other: Document): void {
  for (const { name, value } of document.documentElement.attributes) other.documentElement.setAttribute(name, value)
  for (const sheet of document.head.querySelectorAll('link[rel="stylesheet"], style')) other.head.append(sheet.cloneNode(true))
  other.body.className = document.body.className
}
