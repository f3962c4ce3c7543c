import { spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const BIN = fileURLToPath(new URL('../../bin', import.meta.url))

/** Stands in for npm: takes its time, leaves what an installation leaves, and keeps count of how often it was called. */
const NPM = `
const fs = require('node:fs')
fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n')
if (fs.existsSync('offline')) { console.error('npm error network'); process.exit(1) }
if (fs.existsSync('node_modules/busy')) { console.error('two at once'); process.exit(1) }
fs.mkdirSync('node_modules/node/bin', { recursive: true })
fs.writeFileSync('node_modules/busy', '')
setTimeout(() => {
  fs.symlinkSync(process.execPath, 'node_modules/node/bin/node')
  fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json')
  fs.rmSync('node_modules/busy')
}, 500)
`

let project = ''

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), '明算 bootstrap '))
  cpSync(BIN, join(project, 'bin'), { recursive: true })
  mkdirSync(join(project, 'src/cli'), { recursive: true })
  writeFileSync(join(project, 'src/cli/main.ts'), 'const said: string[] = process.argv.slice(2)\nconsole.log(JSON.stringify([process.cwd(), ...said]))\nif (said[0]) process.exitCode = 7\n')
  writeFileSync(join(project, 'package.json'), '{"type":"module"}')
  writeFileSync(join(project, 'package-lock.json'), lockfile('1.0.0'))
  writeFileSync(join(project, 'npm-cli.cjs'), NPM)
  chmodSync(join(project, 'npm-cli.cjs'), 0o755)
})

afterEach(() => rmSync(project, { recursive: true, force: true }))

const lockfile = (version: string): string =>
  JSON.stringify({ packages: { '': {}, 'node_modules/a': { version, integrity: 'x' }, 'node_modules/mac-only': { version, integrity: 'y', optional: true } } })

interface Run { readonly status: number | null; readonly stdout: string; readonly stderr: string }

function start(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(project, 'bin/mingsuan.mjs'), ...args], {
      cwd: project, env: { ...process.env, npm_execpath: join(project, 'npm-cli.cjs'), ...env }, stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (data) => { stdout += data })
    child.stderr.on('data', (data) => { stderr += data })
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })
}

const calls = (): number => (existsSync(join(project, 'calls')) ? readFileSync(join(project, 'calls'), 'utf8').trim().split('\n').length : 0)

test('a fresh clone installs once, says so on standard error only, and passes arguments and exit status', async () => {
  const first = await start(['甲 乙', '--x'])
  expect(first.stderr).toContain('正在安装依赖')
  expect(JSON.parse(first.stdout)).toEqual([project, '甲 乙', '--x'])
  expect(first.status).toBe(7)
  const second = await start()
  expect(second).toEqual({ status: 0, stdout: `${JSON.stringify([project])}\n`, stderr: '' })
  expect(calls()).toBe(1)
})

test('four started at once install once, and all of them run', async () => {
  const runs = await Promise.all([start(), start(), start(), start()])
  expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 0])
  expect(calls()).toBe(1)
})

test('a lock left by a process that died is taken over', async () => {
  mkdirSync(join(project, '.cache'))
  writeFileSync(join(project, '.cache/install.lock'), '999999999')
  expect((await start()).status).toBe(0)
  expect(existsSync(join(project, '.cache/install.lock'))).toBe(false)
})

test('a changed lock file installs again; one that npm has followed already does not', async () => {
  await start()
  writeFileSync(join(project, 'package-lock.json'), lockfile('2.0.0'))
  writeFileSync(join(project, 'node_modules/.package-lock.json'), lockfile('2.0.0'))
  await start()
  expect(calls()).toBe(1)
  writeFileSync(join(project, 'package-lock.json'), lockfile('3.0.0'))
  await start()
  expect(calls()).toBe(2)
})

test('without a network it says what to do and ends with 2', async () => {
  writeFileSync(join(project, 'offline'), '')
  const { status, stdout, stderr } = await start()
  expect(stderr).toContain('依赖没有装上。请检查网络')
  expect(stderr).toContain('npm error network')
  expect(stdout).toBe('')
  expect(status).toBe(2)
})

test('paths are taken from where the user stands only when npm runs a script of this project', async () => {
  await start()
  const elsewhere = tmpdir()
  const ours = await start([], { INIT_CWD: elsewhere, npm_package_json: join(project, 'package.json') })
  const foreign = await start([], { INIT_CWD: elsewhere, npm_package_json: join(elsewhere, 'package.json') })
  expect([ours, foreign].map(({ stdout }) => (JSON.parse(stdout) as string[])[0])).toEqual([elsewhere, project])
})
