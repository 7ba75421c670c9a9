import { printFailure } from '@/db/embedded-error'

/** Runs a command: its number is the exit code; an error a person can mend is one line, any other shows where it came from. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    printFailure(error)
    process.exitCode = 1
  }
}
