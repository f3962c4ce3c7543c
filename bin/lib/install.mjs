import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { inRoot, ROOT } from './root.mjs'
import { withLock } from './lock.mjs'
import { isRecent, installedRuntime } from './runtime.mjs'

const LOCKFILE = inRoot('package-lock.json')
const STAMP = inRoot('node_modules', '.mingsuan-installed')

const lockHash = () => createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex')

/** Whether node_modules holds what package-lock.json names, and a Node recent enough is at hand. */
export function isInstalled() {
  const hash = lockHash()
  if (readOr(STAMP, '') !== hash) {
    if (!agreesWithLock()) return false
    stamp(hash)
  }
  return isRecent(process.version) || installedRuntime() !== null
}

/**
 * Installs the dependencies where they are missing or out of date. Says what it does on standard error only.
 * Two processes at once: the second waits for the first.
 */
export async function ensureInstalled() {
  if (isInstalled()) return
  await withLock(inRoot('.cache', 'install.lock'), install, () => {
    say('另一个进程正在安装依赖，请稍候…… / Another process is installing; waiting.')
  })
}

async function install() {
  if (isInstalled()) return
  say('首次运行，正在安装依赖（约一分钟）…… / Installing dependencies, about a minute.')
  // As `npm ci` does: what an interrupted installation left behind is not built upon. `npm ci` itself refuses a lock file
  // without the optional packages of other platforms, and some registries do not list those.
  rmSync(inRoot('node_modules'), { recursive: true, force: true })
  const { status, output } = await npm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], ROOT)
  if (status !== 0) throw new InstallError(output)
  await addRuntime()
  stamp(lockHash())
  say('依赖已装好。 / Installed.')
}

/** Where npm is told not to run install scripts, the package `node` is there without its binary: run its script. */
async function addRuntime() {
  if (isRecent(process.version) || installedRuntime() !== null) return
  const folder = inRoot('node_modules', 'node')
  const script = 'installArchSpecificPackage.js'
  const { output } = existsSync(`${folder}/${script}`)
    ? await run(process.execPath, [script], folder)
    : { output: `${folder}/${script}: ENOENT` }
  if (installedRuntime() === null) throw new InstallError(output)
}

export class InstallError extends Error {
  constructor(output) {
    super(
      `依赖没有装上。请检查网络或 npm 镜像设置（npm config get registry），再运行一次；也可在 ${ROOT} 手工运行 npm install。\n` +
        `The dependencies could not be installed. Check the network or npm's registry setting and run it again, ` +
        `or run npm install in ${ROOT} yourself.\n\n${firstLines(output)}`,
    )
  }
}

const firstLines = (text) => text.trim().split('\n').slice(0, 20).join('\n')

/** npm's own record of what it put into node_modules, compared with package-lock.json. */
function agreesWithLock() {
  const record = readOr(inRoot('node_modules', '.package-lock.json'), null)
  if (record === null) return false
  const wanted = JSON.parse(readFileSync(LOCKFILE, 'utf8')).packages
  const found = JSON.parse(record).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const there = found[path]
    return there ? there.version === entry.version && there.integrity === entry.integrity : entry.optional === true
  })
}

function stamp(hash) {
  try {
    writeFileSync(STAMP, hash)
  } catch {
    // A checkout that cannot be written to works all the same; it only compares again next time.
  }
}

function readOr(path, fallback) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return fallback
  }
}

const npm = (args, cwd) => {
  const cli = process.env.npm_execpath
  if (cli && /\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], cwd)
  return process.platform === 'win32' ? run('npm.cmd', args, cwd, true) : run('npm', args, cwd)
}

/** Runs a command without input; what it prints is kept for the case of an error. */
function run(command, args, cwd, shell = false) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (data) => { output += data })
    child.stderr.on('data', (data) => { output += data })
    child.on('error', (error) => resolve({ status: 1, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ status: code ?? 1, output }))
  })
}

const say = (text) => process.stderr.write(`${text}\n`)
