import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

type Row = readonly [string, string, string]

const TOTAL: Row = ['', '合计', '512.30']
const ACCOUNTS: readonly Row[] = [['201', '一般公共服务支出', '500.00'], ['20126', '档案事务', '500.00'], ['221', '住房保障支出', '12.30'], ['22102', '住房改革支出', '12.30']]
const document = (rows: readonly Row[]) => () => buildDisclosure({
  parts: [table({ family: 'expenditure-summary', title: '部门支出总表', unit: 'wanyuan', key: { measure: 'expenditure' }, columns: [code(), name(), amount('合计')], rows: rows.map((row) => [...row]) })],
})

const FUND: readonly Row[] = [['212', '城乡社区支出', '30.00'], ['21208', '国有土地使用权出让收入安排的支出', '30.00'], ['2120803', '城市建设支出', '30.00']]
/** A table of government funds with one class, beside others that have their totals. */
const besideOthers = (fund: readonly Row[]) => () => {
  const columns = [code(), name(), amount('合计')]
  const rows = [TOTAL, ...ACCOUNTS].map((row) => [...row])
  return buildDisclosure({
    parts: [
      table({ family: 'expenditure-summary', title: '部门支出总表', unit: 'wanyuan', key: { measure: 'expenditure' }, columns, rows }),
      table({ family: 'income-summary', title: '部门收入总表', unit: 'wanyuan', key: { measure: 'income' }, columns, rows }),
      table({ family: 'general-public-expenditure', title: '一般公共预算支出表', unit: 'wanyuan', key: { measure: 'expenditure', fund: 'generalPublic' }, columns, rows }),
      table({ family: 'government-fund-expenditure', title: '政府性基金预算支出表', unit: 'wanyuan', key: { measure: 'expenditure', fund: 'governmentFund' }, columns, rows: fund.map((row) => [...row]) }),
    ],
  })
}

export default {
  valid: [{ name: '有合计行', given: document([TOTAL, ...ACCOUNTS]) }, { name: '基金表也有合计行', given: besideOthers([['', '合计', '30.00'], ...FUND]) }],
  invalid: [{ name: '漏了合计行', parent: '有合计行', given: document(ACCOUNTS), finds: [{ message: 'missing', at: '部门支出总表', severity: 'warning' }] },
    { name: '基金表只有一类，漏了合计行', parent: '基金表也有合计行', given: besideOthers(FUND), finds: [{ message: 'missing', at: '政府性基金预算支出表', severity: 'warning' }] }],
  nearMiss: [
    { name: '没有行名的合计', given: document([['', '', '512.30'], ...ACCOUNTS]) },
    { name: '只有一类', given: document(ACCOUNTS.slice(0, 2)) },
    { name: '单位名称的行是合计', given: document([['', '明州市档案局', '512.30'], ...ACCOUNTS]) },
  ],
} satisfies RuleCases
