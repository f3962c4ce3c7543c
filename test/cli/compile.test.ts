import { fileURLToPath } from 'node:url'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { budgetContent } from '../../src/compile/workbook/budget-content.ts'
import { writeWorkbook } from '../../src/compile/workbook/write-workbook.ts'
import { sampleBudget } from '../support/sample-budget.ts'
import { mingsuan } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingsuan-compile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a filled workbook becomes every format, read back and checked', async () => {
  const workbook = join(folder, 'budget.xlsx')
  await writeFile(workbook, await writeWorkbook(budgetContent(sampleBudget(), 'shanxi-13')))
  const out = join(folder, 'out')
  const { status, stdout, stderr } = await mingsuan(['compile', workbook, '--out', out])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(readdirSync(out).toSorted()).toEqual(['datapackage', ...['docx', 'html', 'pdf', 'xlsx'].map((type) => `澄岭市河湖保护局2026年部门预算公开.${type}`)])
  const counts = [...stdout.matchAll(/读回 (\d+)\/(\d+) 个数，错误 (\d+)/g)].map(([, back, all, errors]) => [back === all, errors])
  expect(counts).toEqual([[true, '0'], [true, '0'], [true, '0'], [true, '0']])
  // What a reader of the open data adds up, with the names of its codes.
  const lines = readFileSync(join(out, 'datapackage', 'data', 'budget-lines.csv'), 'utf8')
  expect(lines).toMatch(/,expenditure,澄岭市河湖保护局,.*,213,农林水支出,21303,水利,/)
  expect(readFileSync(join(out, 'datapackage', 'README.md'), 'utf8')).toContain('`data/budget-lines.csv`：每笔金额只有一行')
  const pdf = join(out, '澄岭市河湖保护局2026年部门预算公开.pdf')
  expect(readFileSync(pdf, 'latin1')).toContain('pdfaid:part>2<')
  expect((await mingsuan(['compile', workbook, '--out', out, '--formats', 'pdf', '--pdf-standard', 'ua-1'])).status).toBe(0)
  expect(readFileSync(pdf, 'latin1')).toContain('pdfuaid:part>1<')
  const wrong = await mingsuan(['compile', workbook, '--out', out, '--pdf-standard', 'x-4'])
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('应为：a-2a、ua-1')])
}, 60_000)

test('an empty workbook: everything missing on standard error, nothing written, status 2', async () => {
  const workbook = join(folder, 'empty.xlsx')
  expect((await mingsuan(['template', '--out', workbook])).status).toBe(0)
  const out = join(folder, 'none')
  const { status, stderr } = await mingsuan(['compile', workbook, '--out', out, '--formats', 'html'])
  expect(status).toBe(2)
  expect(stderr).toContain('有 8 处要改')
  expect(stderr).toContain('基本信息 B6：“年度”没有填写')
  expect(existsSync(out)).toBe(false)
  // A workbook that may be filled in is not overwritten.
  expect((await mingsuan(['template', '--out', workbook])).status).toBe(2)
}, 60_000)

test("last year's disclosure is taken over, and nothing of it slips through unconfirmed", async () => {
  const base = fileURLToPath(new URL('../../data/sample/clean/sample.docx', import.meta.url))
  const workbook = join(folder, 'next.xlsx')
  const taken = await mingsuan(['template', '--base', base, '--out', workbook])
  expect(taken.status).toBe(0)
  expect(taken.stdout).toMatch(/带入 \d{2,} 行/)
  const { status, stderr } = await mingsuan(['compile', workbook, '--out', join(folder, 'next'), '--formats', 'html'])
  expect(status).toBe(2)
  expect(stderr).toMatch(/预算支出明细 I\d+：这一行由上年公开文件带入，请填写“本年预算数”/)
  expect(stderr).toMatch(/文字说明 A\d+：这一行由上年公开文件带入，尚未核对/)
}, 60_000)
