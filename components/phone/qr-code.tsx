import encodeQR from 'qr'

/** The margin that readers need around the code, in modules (ISO/IEC 18004). */
const QUIET = 4

/** A text as a QR code, dark on white in both themes, since not every reader takes the opposite. */
export function QrCode({ text, label, className = '' }: { text: string; label: string; className?: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
  const modules = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${rows.length} ${rows.length}`} shapeRendering="crispEdges" className={className}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={modules.join('')} fill="#000" />
    </svg>
  )
}
