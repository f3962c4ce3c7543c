// npm run rules:pages: writes src/check/rules/index.ts and docs/rules/** from the rule folders.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from '../src/check/rule.ts'
import type { RuleCases } from '../src/check/rule-cases.ts'
import { indexText, ruleFolders, RULES_FOLDER } from './rule-folders.ts'
import { cataloguePage, rulePage } from './rule-page.ts'

export const PAGES_FOLDER = join(import.meta.dirname, '../docs/rules')

/** Every generated page by its path below docs/rules. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  const rules: Rule[] = []
  for (const { id, path } of ruleFolders().filter((folder) => folder.missing.length === 0)) {
    const load = async (file: string) => (await import(pathToFileURL(join(path, file)).href)) as { default: unknown }
    const rule = (await load('rule.ts')).default as Rule
    rules.push(rule)
    pages.set(`${id}.md`, rulePage(rule, (await load('cases.ts')).default as RuleCases))
  }
  pages.set('README.md', cataloguePage(rules))
  return pages
}

if (process.argv[1] === import.meta.filename) {
  const folders = ruleFolders()
  for (const { id, missing } of folders) {
    if (missing.length > 0) process.stderr.write(`${id}: missing ${missing.join(', ')}; left out\n`)
  }
  const complete = folders.filter((folder) => folder.missing.length === 0).map((folder) => folder.id)
  writeFileSync(join(RULES_FOLDER, 'index.ts'), indexText(complete))
  rmSync(PAGES_FOLDER, { recursive: true, force: true })
  const pages = await rulePages()
  for (const [path, text] of pages) {
    const target = join(PAGES_FOLDER, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  process.stdout.write(`${complete.length} rules, ${pages.size} pages\n`)
}
