/** A flat box where something will stand; give it that thing's size. It does not shimmer. */
export function Skeleton({ className = '' }: { className?: string }) {
  return <div aria-hidden="true" className={`bg-stone rounded ${className}`} />
}
