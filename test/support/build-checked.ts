import type { CheckRun, Finding, RuleRun } from '../../src/model/finding.ts'
import type { Disclosure } from '../../src/model/disclosure.ts'
import type { Place } from '../../src/model/place.ts'
import { checkedDocument, type CheckedDocument } from '../../src/report/checked-document.ts'
import { buildDisclosure, paragraph, table } from './build-disclosure.ts'
import { amount, code, name } from './build-table.ts'

/** A finding of an invented rule; only what a test speaks of has to be given. */
export const finding = (given: Partial<Finding> & Pick<Finding, 'id'>): Finding => ({
  rule: 'relations/invented', version: 1, severity: 'error', message: `问题${given.id}`, messageEn: `problem ${given.id}`,
  expected: null, actual: null, places: [], facts: [], causes: [], basis: [], calculation: null, ...given,
})

export const ruleRun = (rule: string, outcome: RuleRun['outcome'], reason: RuleRun['reason'] = null, applications = 1): RuleRun =>
  ({ rule, outcome, applications: outcome === 'passed' || outcome === 'failed' ? applications : 0, reason })

/** An invented department's budget: one table whose total is wrong, prose that contradicts it. */
export function inventedDisclosure(): Disclosure {
  return buildDisclosure({
    year: 2026, entity: '明州市档案局',
    parts: [
      paragraph('一、收支预算总体情况'),
      paragraph('2026年支出预算1,259.64万元，比2025年增加793.14万元。主要原因是：档案数字化项目增加。'),
      table({
        family: 'expenditure-summary', title: '2026年部门支出预算总表', key: { measure: 'expenditure' },
        columns: [code(), name(), amount('合计'), amount('基本支出', { nature: 'basic' }), amount('项目支出', { nature: 'project' })],
        rows: [
          ['201', '一般公共服务支出', '1,000.00', '600.00', '400.00'],
          ['208', '社会保障和就业支出', '200.00', '200.00', ''],
          ['', '合计', '1,259.64', '800.00', '400.00'],
        ],
      }),
    ],
  })
}

export const cellPlace = (disclosure: Disclosure, row: number, column: number, tableId = 0): Place => {
  const cell = disclosure.tables[tableId]?.rows[row]?.cells.find((one) => one.column === column)
  if (!cell) throw new Error(`no cell ${row}, ${column}`)
  return cell.place
}

/** The findings that a check of {@link inventedDisclosure} would give: a wrong total, what follows from it, a stray word. */
export function inventedRun(disclosure: Disclosure): CheckRun {
  const total = cellPlace(disclosure, 3, 2)
  const prose = disclosure.paragraphs[1]?.runs[0]?.place
  if (!prose) throw new Error('no prose')
  const parts = [1, 2].map((row) => cellPlace(disclosure, row, 2))
  return {
    runs: [
      ruleRun('relations/invented', 'failed', null, 12),
      ruleRun('wording/invented', 'failed', null, 4),
      ruleRun('completeness/invented', 'passed', null, 9),
      ruleRun('performance/invented', 'notApplicable', { zh: '文件中没有绩效目标表。', en: 'There are no performance sheets.' }),
      ruleRun('codes/invented', 'couldNotRun', { zh: '未识别年度。', en: 'The year is unknown.' }),
    ],
    findings: [
      finding({ id: 'c3', rule: 'wording/invented', severity: 'warning', message: '句末缺少句号。', messageEn: 'No full stop.', places: [prose] }),
      finding({
        id: 'a1', message: '“合计”行为1,259.64万元，各类之和为1,200.00万元，相差59.64万元。', messageEn: 'The total is 1,259.64, its parts add up to 1,200.00.',
        expected: '1,200.00万元', actual: '1,259.64万元', places: [total, ...parts], basis: ['预算法 第四十六条'],
        calculation: {
          unit: '万元',
          terms: parts.map((place, index) => ({
            sign: 1, label: ['一般公共服务支出', '社会保障和就业支出'][index] ?? '', place,
            ...([{ value: '1000.00', low: '999.995', high: '1000.005' }, { value: '200.00', low: '199.995', high: '200.005' }][index] ?? { value: '', low: '', high: '' }),
          })),
          computed: { value: '1200.00', low: '1199.99', high: '1200.01' },
          reported: { label: '合计', value: '1259.64', low: '1259.635', high: '1259.645', place: total },
        },
      }),
      finding({ id: 'b2', message: '正文与表不一致。', messageEn: 'Prose and table differ.', causes: ['a1'], places: [prose, total] }),
    ],
  }
}

export function inventedDocument(path = '某处/档案局.txt'): CheckedDocument {
  const disclosure = inventedDisclosure()
  return checkedDocument(path, disclosure, inventedRun(disclosure))
}
