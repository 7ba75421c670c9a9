'use client'

/** When even the layout fails there is neither language nor style to rely on. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main style={{ font: '1rem/1.5 system-ui, sans-serif', maxWidth: '32rem', margin: '4rem auto', padding: '0 1.25rem' }}>
          <h1>Upbeat did not load.</h1>
          <p>What you have done is safe. Try again in a moment.</p>
          <button type="button" onClick={reset}>Try again</button>
        </main>
      </body>
    </html>
  )
}
