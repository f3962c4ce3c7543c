import { posix } from 'node:path'

/**
 * The folders of src/ in the order of the data's way. A file may import from its own folder, from the groups before
 * its own, and from the neighbours named in NEIGHBOURS.
 */
export const GROUPS: readonly (readonly string[])[] = [
  ['model'],
  ['read', 'tables', 'narrative', 'performance'],
  ['recognise'],
  ['check', 'compile'],
  ['render', 'report'],
  ['store'],
  ['server', 'cli'],
]

/** Imports allowed inside a group: what tables know of codes, headers and numbers, the other readers of them share. */
export const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  narrative: ['tables'],
  performance: ['tables'],
}

const levelOf = (folder: string): number => GROUPS.findIndex((group) => group.includes(folder))

/**
 * Why a file may not import another, or null where it may. Paths are relative to the project, with `/`.
 * Tests may import what they like; nothing may import a test.
 */
export function importProblem(from: string, to: string): string | null {
  if (isTest(from) || !from.startsWith('src/')) return null
  if (!to.startsWith('src/') && !to.startsWith('data/')) return `src/ may not import ${to}`
  if (isTest(to)) return 'a test may not be imported'
  if (to.startsWith('data/')) return null
  const [source = '', target = ''] = [from, to].map((path) => path.split('/')[1] ?? '')
  if (source === target) return null
  const [level, below] = [levelOf(source), levelOf(target)]
  if (level < 0) return `src/${source} has no place in the order of folders (scripts/lint/layers.ts)`
  if (below < 0) return `src/${target} has no place in the order of folders (scripts/lint/layers.ts)`
  if (below < level || NEIGHBOURS[source]?.includes(target)) return null
  return `src/${source} may not import src/${target}: imports only go down ${describe()}`
}

/** Test files, and the cases of a rule, which only its test and its page are made from. */
const isTest = (path: string): boolean => path.endsWith('.test.ts') || /^src\/check\/rules\/.*\/cases\.ts$/.test(path)

const describe = (): string => GROUPS.map((group) => group.join(', ')).join(' ← ')

/** The path a relative specifier leads to from a file; null for packages. */
export function resolveSpecifier(from: string, specifier: string): string | null {
  return specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), specifier)) : null
}
