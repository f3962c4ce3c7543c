import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { GROUPS, importProblem, resolveSpecifier } from '../../scripts/lint/layers.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

test.each([
  ['src/model/fact.ts', 'src/model/place.ts', true],
  ['src/check/rule.ts', 'src/model/fact.ts', true],
  ['src/performance/form.ts', 'src/tables/grid.ts', true],
  ['src/cli/main.ts', 'src/report/tool.ts', true],
  ['src/check/rule.test.ts', 'test/support/build-disclosure.ts', true],
  ['src/check/rules/a/b/cases.ts', 'test/support/build-disclosure.ts', true],
  ['src/model/fact.ts', 'src/read/limits.ts', false],
  ['src/read/limits.ts', 'src/tables/grid.ts', false],
  ['src/tables/grid.ts', 'src/performance/form.ts', false],
  ['src/recognise/recognise.ts', 'src/check/rule.ts', false],
  ['src/check/rule.ts', 'src/report/mask.ts', false],
  ['src/check/rule.ts', 'test/support/build-disclosure.ts', false],
  ['src/check/rule.ts', 'src/check/rule.test.ts', false],
  ['src/elsewhere/x.ts', 'src/model/fact.ts', false],
] as const)('%s → %s allowed: %s', (from, to, allowed) => {
  expect(importProblem(from, to) === null).toBe(allowed)
})

test('specifiers are resolved from the file they stand in', () => {
  expect(resolveSpecifier('src/check/rules/a/rule.ts', '../../../model/fact.ts')).toBe('src/model/fact.ts')
  expect(resolveSpecifier('src/check/rule.ts', 'fflate')).toBeNull()
})

test('every folder of src/ has its place in the order', () => {
  const folders = execFileSync('git', ['ls-files', 'src'], { cwd: ROOT, encoding: 'utf8' }).split('\n').map((path) => path.split('/')[1])
  const known = new Set(GROUPS.flat())
  expect([...new Set(folders)].filter((folder) => folder !== undefined && !known.has(folder))).toEqual([])
})

const folder = mkdtempSync(join(tmpdir(), 'mingsuan-lint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the project's lint over files of its own, and gives each problem's file and rule. */
function lint(files: Readonly<Record<string, string>>): readonly string[] {
  const config = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')) as { jsPlugins: string[] }
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify({ ...config, jsPlugins: [join(ROOT, 'scripts/lint/plugin.ts')] }))
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/oxlint'), ['--format', 'json', 'src'], {
    cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}` },
  })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] }
  return diagnostics.map(({ filename, code }) => `${filename} ${code}`).toSorted()
}

test('the lint refuses imports upwards, floating point on money, and blank taken for zero', () => {
  expect(lint({
    'src/model/up.ts': "import { x } from '../read/x.ts'\nexport const y = x\n",
    'src/model/down.ts': "export { z } from './z.ts'\n",
    'src/check/float.ts': 'export const a = (text: string): number => parseFloat(text)\n',
    'src/check/fixed.ts': 'export const a = (amount: number): string => amount.toFixed(2)\n',
    'src/check/number.ts': 'export const a = (text: string): number => Number(text)\n',
    'src/check/blank.ts': 'export const a = (fact: { value: bigint | null }): bigint => fact.value ?? 0n\n',
    'src/check/right.ts': 'export const a = (text: string, counts: Map<string, number>): number => Number.parseInt(text, 10) + (counts.get(text) ?? 0)\n',
  })).toEqual([
    'src/check/blank.ts mingsuan(exact-numbers)', 'src/check/fixed.ts mingsuan(exact-numbers)',
    'src/check/float.ts mingsuan(exact-numbers)', 'src/check/number.ts mingsuan(exact-numbers)',
    'src/model/up.ts mingsuan(import-direction)',
  ])
})
