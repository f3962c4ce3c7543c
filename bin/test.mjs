#!/usr/bin/env node
// Everything the project tests: types, lint, and the test files (all of them, or those whose path holds an argument).
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { ensureInstalled } from './lib/install.mjs'
import { inRoot, ROOT } from './lib/root.mjs'
import { runtime } from './lib/runtime.mjs'

const RESULTS = inRoot('.cache', `tests-${process.pid}.json`)

try {
  await ensureInstalled()
  process.exitCode = await testAll(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.stdout.write('0 passed, 1 failed\n')
  process.exitCode = 1
}

async function testAll(filters) {
  let passed = 0
  let failed = 0
  for (const [name, command, args] of [['types', 'tsc', ['--noEmit', '-p', '.']], ['lint', 'oxlint', ['--deny-warnings']]]) {
    process.stdout.write(`\n== ${name}\n`)
    const good = (await run(command, args)) === 0
    process.stdout.write(`${name}: ${good ? 'passed' : 'failed'}\n`)
    if (good) passed += 1
    else failed += 1
  }
  process.stdout.write('\n== tests\n')
  const tests = await runTests(filters)
  process.stdout.write(`\n${passed + tests.passed} passed, ${failed + tests.failed} failed\n`)
  return failed + tests.failed === 0 ? 0 : 1
}

/** Files that could not even be loaded, and errors outside of tests, count as failed too. */
async function runTests(filters) {
  mkdirSync(inRoot('.cache'), { recursive: true })
  const status = await run('vitest', [
    'run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`, ...filters,
  ])
  const counts = { passed: 0, failed: 0 }
  try {
    const report = JSON.parse(readFileSync(RESULTS, 'utf8'))
    const files = report.testResults ?? []
    counts.passed = report.numPassedTests ?? 0
    counts.failed = report.numFailedTests ?? 0
    counts.failed += files.filter((file) => file.status === 'failed' && !file.assertionResults.some((r) => r.status === 'failed')).length
  } catch {
    counts.failed = 1
  }
  rmSync(RESULTS, { force: true })
  if (status !== 0 && counts.failed === 0) counts.failed = 1
  return counts
}

function run(command, args) {
  const path = [inRoot('node_modules', '.bin'), dirname(runtime() ?? process.execPath), process.env.PATH].join(delimiter)
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PATH: path },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}
