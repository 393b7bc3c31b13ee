/** Prints the count of tests of a vitest JSON report as one line, last of the CI run. */
import { readFileSync } from 'node:fs'

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

const report = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Report
const skipped = report.numPendingTests + report.numTodoTests
process.stdout.write(`${report.numPassedTests} passed, ${report.numFailedTests} failed, ${skipped} skipped\n`)
