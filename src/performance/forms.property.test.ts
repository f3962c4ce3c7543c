import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildParagraph } from '../../test/support/build-disclosure.ts'
import { disclosureTable, tabLines } from '../../test/support/build-form.ts'
import type { Block } from '../model/source-tree.ts'
import { recognisePerformance } from './recognise-performance.ts'
import { splitForms } from './split-forms.ts'

const LINES = [
  '项目名称||档案数字化||', '主管部门及代码||042-明州市档案局||实施单位||明州市档案馆', '项目属性|经常性项目||项目期|3年',
  '项目资金（元）|实施期资金总额：|1,580,100|年度资金总额：|500,000', '|市县（区）财政资金|1,580,100|市县（区）财政资金|500,000', '|其他资金||其他资金|',
  '项目概况|加工档案。', '实施期目标|||年度目标|', '总体目标|加工三年的档案。||||加工本年的档案。|',
  '绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值', '|产出指标|数量指标|页数|3万页|数量指标|页数|1万页',
  '|||卷数|300卷||卷数|100卷', '|成本指标|加工成本|158.01万元|成本指标|加工成本|50万元|', '效益指标|社会效益指标|查阅|便利||社会效益指标|查阅|便利',
  '负责人：||经办人：|王|填报日期：|20220119',
]

const word = fc.constantFrom(...LINES.flatMap((line) => line.split('|')), '合计', '12.00', '2080505', '1-是', '<p>', '')
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.array(fc.array(word, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 12 }).map((rows) => tabLines(rows.map((row) => row.join('|')))),
  word.map((text) => buildParagraph(text, 1)),
  fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 12 }).map((lines) => tabLines(lines)),
)

const texts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((each) => (each.type === 'paragraph' ? [each.text] : each.rows.flatMap((row) => row.cells.map((cell) => cell.text)))).toSorted()

test('任意的表和段落：拆分合并不丢一格，读取不出错', () => {
  fc.assert(fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
    const split = splitForms(blocks)
    expect(texts(split)).toEqual(texts(blocks))
    for (const table of split) {
      if (table.type !== 'table') continue
      expect(table.rows.every((row, index) => row.cells.every((cell) => cell.row === index && cell.column + cell.columnSpan <= table.columns))).toBe(true)
      recognisePerformance([disclosureTable(table, 'performance-sheet')])
    }
  }), { numRuns: 300 })
})

const reading = (lines: readonly string[]) => {
  const [sheet] = recognisePerformance([disclosureTable(tabLines(lines), 'performance-sheet')])
  return sheet && {
    name: sheet.projectName.text, unit: sheet.implementingUnit?.text, period: sheet.period?.text, goals: [sheet.wholePeriodGoal?.text, sheet.annualGoal?.text],
    funds: [sheet.wholePeriodFunds, sheet.annualFunds].map((funds) => [funds?.total.text, ...(funds?.sources.map(({ label, amount }) => `${label}${amount.text}`) ?? [])]),
    indicators: sheet.indicators.map(({ horizon, level1, level2, level3, value }) => [horizon, level1, level2, level3.text, value.text]),
    date: sheet.filledOn?.text,
  }
}

const READING = reading(LINES)

/** How a text loses its columns: blank cells in front or behind, and a blank line anywhere between two rows. */
const shifted = fc.tuple(...LINES.map((line) => fc.tuple(fc.constant(line), fc.nat({ max: 2 }), fc.nat({ max: 2 }))))

test('每行前后多出空格，读出来一样', () => {
  expect(READING?.indicators).toHaveLength(8)
  fc.assert(fc.property(shifted, (lines) => {
    expect(reading(lines.map(([line, before, after]) => '|'.repeat(before) + line + '|'.repeat(after)))).toEqual(READING)
  }), { numRuns: 200 })
})

test('空行断在任何地方，拼起来都是一张表', () => {
  fc.assert(fc.property(fc.subarray(LINES.map((_, index) => index).slice(2), { minLength: 1 }), (cuts) => {
    const parts: string[][] = [[]]
    LINES.forEach((line, index) => {
      if (cuts.includes(index)) parts.push([])
      parts.at(-1)?.push(line)
    })
    const split = splitForms(parts.map((part) => tabLines(part)))
    expect(split).toHaveLength(1)
  }), { numRuns: 200 })
})
