import { existsSync } from 'node:fs'
import { inRoot } from './root.mjs'

/** The first major version of Node that runs the project's TypeScript without a flag. */
export const NEEDED_MAJOR = 24

export const isRecent = (version) => Number.parseInt(version.replace(/^v/, ''), 10) >= NEEDED_MAJOR

const CANDIDATES = process.platform === 'win32'
  ? ['node_modules/node/bin/node.exe']
  : ['node_modules/node/bin/node']

/** The Node that came with the dependencies, or null. Not the shim of node_modules/.bin: the binary itself. */
export function installedRuntime() {
  return CANDIDATES.map((path) => inRoot(path)).find((path) => existsSync(path)) ?? null
}

/**
 * The Node that runs the project: this one if it is recent enough, else the one of the dependencies.
 * null where there is neither.
 */
export function runtime() {
  return isRecent(process.version) ? process.execPath : installedRuntime()
}
