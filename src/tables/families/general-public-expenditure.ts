import type { TableFamily } from '../family.ts'
import { byNature, FINAL_CODE, ONE_CODE, SHANGHAI_CODES } from '../layout-columns.ts'
import { FUND_COLUMNS } from './government-fund-expenditure.ts'

/**
 * 一般公共预算支出表, by functional accounts. The final accounts of some provinces print 年初结转和结余, 本年收入 and
 * 年末结转和结余 beside the expenditure (一般公共预算财政拨款收入支出决算表).
 */
export const generalPublicExpenditure: TableFamily = {
  id: 'general-public-expenditure',
  titles: [/一般公共预算.*支出.*表/, /一般公共预算拨款表/, /公共财政预算.*支出.*表/],
  unlike: [/基本支出/, /项目支出/, /三公/, /经济分类/, /经济科目/, /政府性基金/, /收支(?!决算表)|收入(?!支出决算表)/],
  header: [/合计|支出|预算|决算/],
  accounts: 'functional',
  halves: [
    {
      base: { measure: 'expenditure', fund: 'generalPublic' },
      columns: FUND_COLUMNS,
      rows: [{ match: /^(?:合计|总计|支出合计|支出总计|本年支出合计)$/, type: 'total', key: {} }],
    },
  ],
  layouts: [
    {
      templates: ['shanghai-budget'],
      title: { department: '{year}年部门一般公共预算支出功能分类预算表', unit: '{year}年预算单位一般公共预算支出功能分类预算表' },
      amountUnit: 'yuan',
      columns: [...SHANGHAI_CODES, ...byNature(['一般公共预算支出'])],
      total: 'last',
    },
    {
      templates: ['shanxi-budget'],
      title: { department: '{year}年一般公共预算支出预算表', unit: '{year}年一般公共预算支出预算表' },
      amountUnit: 'wanyuan',
      columns: [...ONE_CODE, ...byNature(['{year}年预算数'])],
      total: 'first',
    },
    {
      templates: ['national-final'],
      title: { department: '一般公共预算财政拨款支出决算表', unit: '一般公共预算财政拨款支出决算表' },
      amountUnit: 'wanyuan',
      columns: [...FINAL_CODE, ...byNature([])],
      total: 'last',
    },
  ],
}
