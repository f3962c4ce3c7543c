import { existsSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'

/** Whether a path names a folder: one that is there, or one that is written as one. */
export const isFolder = (path: string | null): boolean =>
  path !== null && (/[\\/]$/.test(path) || (existsSync(path) && statSync(path).isDirectory()))

/**
 * A file name for each document in a folder of results: the document's own name with the new extension; two of one name
 * get their original extension or a number as well. `reserved`: a name that is taken already.
 */
export function outputNames(paths: readonly string[], extension: string, reserved: string | null): readonly string[] {
  const taken = new Set(reserved === null ? [] : [reserved.replace(/\.\w+$/, '').toLowerCase()])
  return paths.map((path) => {
    const name = basename(path)
    const stem = name.slice(0, name.length - extname(name).length) || name
    const chosen = [stem, name].find((candidate) => !taken.has(candidate.toLowerCase())) ?? numbered(name, taken)
    taken.add(chosen.toLowerCase())
    return `${chosen}.${extension}`
  })
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  let number = 2
  while (taken.has(`${name}-${number}`.toLowerCase())) number += 1
  return `${name}-${number}`
}
