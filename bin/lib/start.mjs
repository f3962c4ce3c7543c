import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { inRoot } from './root.mjs'
import { isRecent, runtime } from './runtime.mjs'

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Installs what is missing, then runs one of the project's TypeScript programs: in this process where its Node is
 * recent enough, else in a child that gets the standard streams, the signals and gives its exit status.
 * @param {string} program path from the project's folder
 * @param {string[]} args
 */
export async function startProgram(program, args) {
  try {
    await ensureInstalled()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
    return
  }
  await (isRecent(process.version) ? runHere(program, args) : runInChild(program, args))
}

async function runHere(program, args) {
  const path = inRoot(...program.split('/'))
  process.argv = [process.execPath, path, ...args]
  cacheCompiledCode((await import('node:module')).default)
  await import(pathToFileURL(path).href)
}

/** Keeps compiled code between runs: a third of the start-up time. */
function cacheCompiledCode(module) {
  module.enableCompileCache?.(inRoot('.cache', 'compiled'))
}

function runInChild(program, args) {
  const node = runtime()
  if (node === null) {
    process.stderr.write('找不到 Node 24。请在项目文件夹运行 npm install。 / Node 24 was not found; run npm install in the project folder.\n')
    process.exitCode = 2
    return Promise.resolve()
  }
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_COMPILE_CACHE: inRoot('.cache', 'compiled') }
    const child = spawn(node, [inRoot(...program.split('/')), ...args], { stdio: 'inherit', env })
    const forward = (signal) => child.kill(signal)
    for (const signal of FORWARDED) process.on(signal, forward)
    child.on('error', (error) => {
      process.stderr.write(`${node}: ${error.message}\n`)
      process.exitCode = 2
      resolve()
    })
    child.on('close', (code, signal) => {
      for (const name of FORWARDED) process.removeListener(name, forward)
      if (signal) process.kill(process.pid, signal)
      process.exitCode = code ?? 2
      resolve()
    })
  })
}
