import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), '明算 核对-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('PDFs are read by a program that lies in a folder with Chinese characters and blanks', () => {
  const script = join(folder, '读取.mjs')
  const reader = new URL('../read-document.ts', import.meta.url).href
  const sample = fileURLToPath(new URL('../../../data/sample/clean/sample.pdf', import.meta.url))
  writeFileSync(script, `import { readFileSync } from 'node:fs'
import { readDocument } from ${JSON.stringify(reader)}
const tree = await readDocument(readFileSync(${JSON.stringify(sample)}))
console.log(tree.pages.length)
`)
  expect(Number(execFileSync(process.execPath, [script], { encoding: 'utf8' }))).toBeGreaterThan(10)
})
