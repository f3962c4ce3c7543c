import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The version in package.json. */
export function version(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version
}

/**
 * The version and a print of the program's own files: what was checked with one state of the rules is not put together
 * with what another state finds, be the version number the same.
 */
export function programVersion(): string {
  const print = createHash('sha256')
  for (const part of ['src', 'data', 'package-lock.json']) for (const file of filesIn(join(ROOT, part))) {
    const { size, mtimeMs } = statSync(file)
    print.update(`${file.slice(ROOT.length)}\n${size}\n${Math.round(mtimeMs)}\n`)
  }
  return `${version()}+${print.digest('hex').slice(0, 16)}`
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).toSorted().flatMap((name) => filesIn(join(path, name)))
}
