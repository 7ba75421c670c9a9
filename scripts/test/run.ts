import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { projectFolder } from '@/db/embedded-paths'

/** Runs a program of node_modules with its output shown; true if it succeeded. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  console.log(`\n› ${command} ${args.join(' ')}`)
  const path = [join(projectFolder, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  const child = spawn(command, args, { cwd: projectFolder, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PATH: path, ...env } })
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(false)
    })
    child.on('exit', (code) => { resolve(code === 0) })
  })
}
