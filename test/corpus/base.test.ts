import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils, write } from '@e965/xlsx'
import { afterAll, describe, expect, test } from 'vitest'
import { SHEETS } from '../../src/compile/workbook/sheet-spec.ts'
import { mingsuan } from '../cli/run.ts'
import { corpusDocument } from '../support/corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingsuan-base-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Rows = Readonly<Record<string, readonly (readonly string[])[]>>

/** Data rows of every sheet, cells as text, without title, purpose, header and example. */
function rowsOf(bytes: Uint8Array): Rows {
  const { Sheets } = read(bytes, { type: 'array' })
  return Object.fromEntries(SHEETS.map(({ name }) => {
    const sheet = Sheets[name]
    return [name, sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1, raw: true, defval: '' }).slice(4).map((row) => row.map(String)).filter((row) => row.some((text) => text !== '')) : []]
  }))
}

/** One of each family: 山西, 上海, 决算. `least`: sheets that its tables fill, with the fewest rows. */
const DOCUMENTS: readonly { readonly name: string; readonly least: Readonly<Record<string, number>>; readonly current: string; readonly template: string }[] = [
  { name: '4e6b76b75a55', least: { 预算支出明细: 20, 政府采购: 30, 绩效目标: 19, 专项资金: 2, '“三公”经费': 4 }, current: '本年预算数', template: 'shanxi-13' },
  { name: 'c8821d984a54', least: { 预算支出明细: 20, 项目说明: 1, 名词解释: 3, '“三公”经费': 4 }, current: '本年预算数', template: 'shanghai-9' },
  { name: 'd45e923176f9', least: { 预算支出明细: 20, 收入: 5, 结转结余: 3, 名词解释: 3 }, current: '本年决算数', template: 'national-final' },
]

describe('last year’s disclosure as the base, through the command line', () => {
  for (const { name, least, current, template } of DOCUMENTS) {
    const document = corpusDocument(name)
    test.skipIf(document === null)(`${name}: all of it comes over, each row is marked, and none passes until this year's is filled in`, async () => {
      if (!document) return
      const source = join(folder, name)
      const workbook = join(folder, `${name}.xlsx`)
      writeFileSync(source, document.bytes)
      expect(await mingsuan(['template', '--base', source, '--out', workbook], folder)).toMatchObject({ status: 0, stderr: '' })
      const rows = rowsOf(await readFile(workbook))
      expect(read(await readFile(workbook)).Sheets['基本信息']?.['B11']).toMatchObject({ v: template })
      for (const [sheet, count] of Object.entries(least)) expect([sheet, (rows[sheet]?.length ?? 0) >= count]).toEqual([sheet, true])
      // Every row of every sheet is marked, and no amount of this year is filled in.
      expect(Object.entries(rows).flatMap(([sheet, all]) => all.filter(([number]) => number !== '上年').map((row) => [sheet, ...row]))).toEqual([])
      const now = Object.entries(rows).flatMap(([sheet, all]) => {
        const column = SHEETS.find((spec) => spec.name === sheet)?.columns.findIndex((one) => one.name === current) ?? -1
        return column < 0 ? [] : all.filter((row) => (row[column + 1] ?? '') !== '')
      })
      expect(now).toEqual([])
      // Compiling refuses: each row that nobody has gone over is named by its cell.
      const refused = await mingsuan(['compile', workbook, '--out', join(folder, 'out'), '--formats', 'html'], folder)
      expect(refused.status).toBe(2)
      const named = new Set([...refused.stderr.matchAll(/^ {2}(\S+) [A-Z]+(\d+)：这一行由上年公开文件带入/gm)].map(([, sheet, row]) => `${sheet} ${row}`))
      const expected = Object.entries(rows).flatMap(([sheet, all]) => (sheet === '科目名称' ? [] : all.map((_, i) => `${sheet} ${i + 5}`)))
      expect(expected.filter((row) => !named.has(row))).toEqual([])
      // Gone over and filled in, no row is named any more.
      const book = read(await readFile(workbook), { type: 'buffer' })
      for (const { name: sheet, columns } of SHEETS) {
        const column = columns.findIndex((one) => one.name === current)
        for (const i of (rows[sheet] ?? []).keys()) {
          const cells = book.Sheets[sheet]
          if (!cells) continue
          cells[`A${i + 5}`] = { t: 'n', v: i + 1 }
          if (column >= 0) cells[utils.encode_cell({ r: i + 4, c: column + 1 })] = { t: 'n', v: 100 }
        }
      }
      const confirmed = join(folder, `${name}-confirmed.xlsx`)
      writeFileSync(confirmed, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array)
      const { stderr } = await mingsuan(['compile', confirmed, '--out', join(folder, 'out'), '--formats', 'html'], folder)
      expect(stderr).not.toContain('由上年公开文件带入')
    }, 90_000)
  }
})
