#!/usr/bin/env node
// The command line of the project on any Node from 20 on: sets itself up, then runs src/cli/main.ts.
import { userFolder } from './lib/root.mjs'
import { startProgram } from './lib/start.mjs'

process.chdir(userFolder())
await startProgram('src/cli/main.ts', process.argv.slice(2))
