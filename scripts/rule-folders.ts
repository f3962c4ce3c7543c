import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export const RULES_FOLDER = join(import.meta.dirname, '../src/check/rules')

export interface RuleFolder {
  /** `group/name` */
  readonly id: string
  readonly path: string
  readonly missing: readonly string[]
}

/** Every folder below src/check/rules that is, or ought to be, a rule. */
export function ruleFolders(): readonly RuleFolder[] {
  return folders(RULES_FOLDER).flatMap((group) => folders(join(RULES_FOLDER, group)).map((name) => {
    const path = join(RULES_FOLDER, group, name)
    return { id: `${group}/${name}`, path, missing: NEEDED.filter((file) => !existsSync(join(path, file))) }
  })).sort((a, b) => (a.id < b.id ? -1 : 1))
}

const NEEDED = ['rule.ts', 'cases.ts', 'rule.test.ts']

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)

/** The text of src/check/rules/index.ts: the catalogue, in the order of the ids. */
export function indexText(ids: readonly string[]): string {
  const names = ids.map((id) => [id, id.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase())] as const)
  return [
    '// Written by `npm run rules:pages` from the folders beside it.',
    "import type { Rule } from '../rule.ts'",
    ...names.map(([id, name]) => `import ${name} from './${id}/rule.ts'`),
    '',
    '/** The rule catalogue. */',
    'export const RULES: readonly Rule[] = [',
    ...wrapped(names.map(([, name]) => name)),
    ']',
    '',
  ].join('\n')
}

/** Names as the lines of a list, as many a line as fit into 120 characters. */
function wrapped(names: readonly string[]): string[] {
  const lines: string[] = []
  for (const name of names) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + name.length + 2 <= 120) lines[lines.length - 1] = `${line} ${name},`
    else lines.push(`  ${name},`)
  }
  return lines
}
