type Drawn = { draw: () => void; seen: boolean }

/** One loop for all figures of a page: it runs while any of them can be seen and draws only those. */
const figures = new Map<Element, Drawn>()
let frame = 0
let watcher: IntersectionObserver | null = null

function look(): void {
  frame = 0
  for (const figure of figures.values()) if (figure.seen) figure.draw()
  wake()
}

function wake(): void {
  if (frame === 0 && [...figures.values()].some(({ seen }) => seen)) frame = requestAnimationFrame(look)
}

/** Draws a figure every frame it is on screen. Returns how to stop. */
export function enterLoop(element: Element, draw: () => void): () => void {
  watcher ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const figure = figures.get(target)
      if (figure) figure.seen = isIntersecting
    }
    wake()
  })
  figures.set(element, { draw, seen: false })
  watcher.observe(element)
  return () => {
    figures.delete(element)
    watcher?.unobserve(element)
    if (figures.size === 0) {
      cancelAnimationFrame(frame)
      frame = 0
    }
  }
}
