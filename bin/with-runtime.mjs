#!/usr/bin/env node
// Runs one of the project's TypeScript programs (path from the project's folder) as bin/mingsuan.mjs runs the command.
import { startProgram } from './lib/start.mjs'

const [program, ...args] = process.argv.slice(2)
if (program === undefined) {
  process.stderr.write('用法 / usage: node bin/with-runtime.mjs PROGRAM.ts [ARGS]\n')
  process.exitCode = 2
} else {
  await startProgram(program.replaceAll('\\', '/'), args)
}
