// Plain JavaScript without packages: it must be able to say that the packages are missing or that Node is too old.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const [script = '', ...rest] = process.argv.slice(2)

if (!existsSync(join(root, 'node_modules/tsx/package.json'))) {
  console.error('The packages are not installed. Run: npm install')
  process.exit(1)
}
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`Node ${process.versions.node} is too old for Upbeat on this system. Install Node 22.12 or newer.`)
  process.exit(1)
}
const path = join(root, script)
process.argv = [process.argv[0] ?? '', path, ...rest]
const { register } = await import('tsx/esm/api')
register()
await import(pathToFileURL(path).href)
