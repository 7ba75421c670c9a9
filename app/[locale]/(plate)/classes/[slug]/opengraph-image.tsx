import { getLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ImageResponse } from 'next/og'
import { drawContour } from '@/lib/contour/draw'
import { getClass } from '@/lib/server/catalog'
import { PLATES } from '@/lib/contour/plates'

export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'
export const alt = ''

const BOX = { width: 1200, height: 430 }

/** What stands for a class where its address is shared: its contour on its colour, and no words to translate. */
export default async function SharingPicture({ params }: { params: Promise<{ slug: string }> }) {
  const detail = await getClass((await params).slug, await getLocale())
  if (!detail) notFound()
  const { plate, tones } = PLATES[detail.type]
  const shapes = drawContour(detail.contour, detail.type, BOX, { gap: 3, radius: 4, least: 3 }, detail.segments.map((segment) => segment.kind === 'stillness'))
  return new ImageResponse(
    <div style={{ display: 'flex', width: '100%', height: '100%', alignItems: 'flex-end', background: plate }}>
      <svg width={BOX.width} height={BOX.height} viewBox={`0 0 ${BOX.width} ${BOX.height}`}>
        {shapes.map((shape) => shape.kind === 'area'
          ? <path key={shape.tone} d={shape.d} fill={tones[shape.tone - 1]} />
          : <path key="dots" d={shape.d} fill="none" stroke={tones[3]} strokeWidth={shape.size} strokeLinecap="round" />)}
      </svg>
    </div>,
    size,
  )
}
