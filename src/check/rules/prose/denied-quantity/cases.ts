import { amount, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const accounts = (text: string, { fund = '105.00', public3 = '19.86' } = {}) => () => buildDisclosure({
  kind: 'final', year: 2025, parts: [
    table({
      family: 'government-fund-expenditure', title: '政府性基金预算财政拨款收入支出决算表', key: { measure: 'expenditure', fund: 'governmentFund' },
      columns: [name(), amount('本年支出')], rows: [{ cells: ['合计', fund], keys: [{}] }],
    }),
    table({
      family: 'three-public', title: '财政拨款“三公”经费支出决算表', key: { measure: 'threePublic' },
      columns: [name(), amount('决算数')], rows: [{ cells: ['合计', public3], keys: [{}] }],
    }),
    paragraph(text),
  ],
})

const NO_FUND = '某局2025年度无政府性基金预算财政拨款收入和支出。'
const NO_TRIPS = '某局2025年度无“三公”经费财政拨款支出。'

export default {
  valid: [
    { name: '没有基金，表也空着', given: accounts(NO_FUND, { fund: '' }) },
    { name: '没有“三公”经费，表中为零', given: accounts(NO_TRIPS, { public3: '0.00' }) },
  ],
  invalid: [
    { name: '说没有基金而表中有', parent: '没有基金，表也空着', given: accounts(NO_FUND), finds: [{ message: 'denied', at: '无政府性基金预算财政拨款收入和支出' }] },
    { name: '说没有“三公”经费而表中有', parent: '没有“三公”经费，表中为零', given: accounts(NO_TRIPS), finds: [{ message: 'denied', at: '无“三公”经费财政拨款支出' }] },
  ],
  nearMiss: [
    { name: '填写说明', given: accounts('无政府性基金预算财政拨款收入和支出的部门，作下述说明。') },
    { name: '上年没有', given: accounts('2024年度无政府性基金预算财政拨款支出，本年度支出105.00万元。') },
    { name: '没有结转', given: accounts('2025年度无政府性基金预算财政拨款结转和结余。') },
  ],
} satisfies RuleCases
