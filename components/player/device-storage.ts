/** localStorage that may be full, forbidden or absent: reading then finds nothing, writing says that it did not keep. */
export const deviceStorage = {
  read(key: string): string | null {
    try {
      return window.localStorage.getItem(key)
    } catch {
      return null
    }
  },
  write(key: string, text: string): boolean {
    try {
      window.localStorage.setItem(key, text)
      return true
    } catch {
      return false
    }
  },
  remove(key: string): void {
    try {
      window.localStorage.removeItem(key)
    } catch {
      // nothing was kept, so nothing is left
    }
  },
  keys(prefix: string): string[] {
    try {
      return Object.keys(window.localStorage).filter((key) => key.startsWith(prefix))
    } catch {
      return []
    }
  },
}
