import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { baseBudget } from '../../src/compile/base/base-budget.ts'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { readTemplate } from '../../src/compile/read-template.ts'
import { compareDecimals, formatDecimal } from '../../src/model/decimal.ts'
import { keyText } from '../../src/model/fact.ts'
import { fromFen } from '../../src/model/unit.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { readBase } from '../../src/cli/read-base.ts'
import { mingsuan } from '../cli/run.ts'
import { completed } from '../support/completed-budget.ts'
import { corpusDocument } from '../support/corpus.ts'
import { filledLayout, type LayoutEdition } from '../support/fill-layout.ts'
import { roundTrip } from '../support/round-trip.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingsuan-layout-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The workbook layouts of the corpus, a department's and a unit's; `unread`: numbers that the budget has no place for. */
const LAYOUTS: readonly { readonly name: string; readonly scope: string; readonly edition: LayoutEdition; readonly unread: readonly string[] }[] = [
  { name: '0fe1f112790f', scope: 'department', edition: { summaryRow: 8, natures: false }, unread: [] },
  // 人员经费 and 公用经费 of all funds by 类: the workbook knows them of the 一般公共预算 only, by economic account.
  { name: '506ac579ebcf', scope: 'unit', edition: { summaryRow: 10, natures: true }, unread: ['6,600,000.00', '500,000.00', '1,500,000.00'] },
]

describe('the workbook layouts, filled in, are read as budget data', () => {
  for (const { name, scope, edition, unread } of LAYOUTS) {
    const layout = corpusDocument(name)
    test.skipIf(layout === null)(`${name}: every table, and what has no place is named`, async () => {
      if (!layout) return
      const bytes = filledLayout(layout.bytes, edition)
      const disclosure = recognise(await readDocument(bytes))
      expect({ kind: disclosure.kind, scope: disclosure.scope, year: disclosure.year }).toEqual({ kind: 'budget', scope, year: 2026 })
      const budget = baseBudget(disclosure, 2026)
      if (!budget) throw new Error('no budget')
      const yuan = (amounts: typeof budget.lines[number]['amounts']): string => amounts.map(({ fen }) => formatDecimal(fromFen(fen, 'yuan'))).join('|')
      expect(budget.lines.map((line) => [line.functional, line.fund, line.nature, line.economic, yuan(line.amounts)])).toEqual([
        ['2010601', 'generalPublic', 'basic', '30101', '6500000.00'], ['2010601', 'generalPublic', 'basic', '30201', '1500000.00'], ['2210201', 'generalPublic', 'basic', '30113', '500000.00'],
        ['2010601', 'other', 'basic', null, '100000.00'], ['2010602', 'generalPublic', 'project', null, '2000000.50'], ['2290804', 'governmentFund', 'project', null, '300000.00'],
      ])
      expect(budget.threePublic.map(({ item, amounts }) => [item, yuan(amounts)])).toEqual([
        ['overseasTravel', '0.00'], ['officialReception', '12000.00'], ['vehiclePurchase', '0.00'], ['vehicleOperation', '50000.00'],
      ])
      expect(budget.agencyOperation.map(({ amounts }) => yuan(amounts))).toEqual(['1500000.00'])
      // Compiled in the same form, every number of every table is the same, and nothing contradicts itself.
      const compiled = compileDisclosure(completed(budget, 'shanghai-9'), readTemplate('shanghai-9'))
      const values = new Map(compiled.facts.map(({ key, value }) => [keyText(key), value]))
      const cells = disclosure.facts.filter(({ origin, kind, key, value }) => origin.type === 'cell' && kind === 'amount' && key.measure !== 'other' && value !== null && value.digits !== 0n)
      expect(cells.length).toBeGreaterThan(80)
      const other = cells.filter(({ key, value }) => {
        const own = values.get(keyText(key))
        return !own || !value || compareDecimals(own, value) !== 0
      })
      // The template's 收支总表 does not break the expenditure of all funds down by nature, as this edition's does.
      expect(other.filter(({ key }) => !(edition.natures && key.fund === 'all' && key.nature !== null)).map(({ key }) => keyText(key))).toEqual([])
      const { missing, surplus, errors } = await roundTrip(compiled)
      expect({ missing, surplus, errors: errors.map(({ message }) => message) }).toEqual({ missing: [], surplus: [], errors: [] })
    })

    test.skipIf(layout === null)(`${name}: through the command line, with what is still asked for`, async () => {
      if (!layout) return
      const source = join(folder, `${name}.xlsx`)
      const workbook = join(folder, `${name}-budget.xlsx`)
      writeFileSync(source, filledLayout(layout.bytes, edition))
      const { status, stdout } = await mingsuan(['template', '--tables', source, '--out', workbook], folder)
      expect(status).toBe(0)
      expect((await readBase(source, 'sameYear', 'zh')).template).toBe('shanghai-9')
      expect(stdout).toMatch(/带入 \d{2} 行，请逐行核对。/)
      expect([...stdout.matchAll(/未能带入：《.+?》(\d+)个数（如([\d,.]+)）/g)].map(([, numbers, example]) => [numbers, example])).toEqual(unread.length === 0 ? [] : [[String(unread.length), unread[0]]])
      const { stderr } = await mingsuan(['compile', workbook, '--out', join(folder, 'out'), '--formats', 'html'], folder)
      const asked = stderr.split('\n').filter((line) => /^ {2}(?:基本信息|预算支出明细|机关运行经费) [A-Z]+\d+：/.test(line)).map((line) => line.trim())
      expect(asked).toEqual(expect.arrayContaining(['基本信息 B8：“部门（单位）编码”没有填写，请填写', expect.stringMatching(/^预算支出明细 D\d+：基本支出要填部门经济科目编码$/)]))
    }, 60_000)
  }
})
