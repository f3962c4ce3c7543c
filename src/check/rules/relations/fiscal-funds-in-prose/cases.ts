import type { RuleCases } from '../../../rule-cases.ts'

const FUNDS = '支出预算512.30万元，其中：财政拨款支出预算512.30万元。财政拨款支出预算中，一般公共预算拨款支出预算500.00万元；政府性基金拨款支出预算12.30万元；国有资本经营预算拨款支出预算0万元。'
const document = (text: string) => `明州市档案局2026年部门预算\n第三部分 2026年部门预算编制说明\n${text}\n`

export default {
  valid: [{ name: '三项相加等于财政拨款', document: document(FUNDS) }],
  invalid: [{ name: '国有资本经营不是零', parent: '三项相加等于财政拨款', replace: ['国有资本经营预算拨款支出预算0万元', '国有资本经营预算拨款支出预算6万元'], finds: [{ message: 'sum', at: '512.30', expected: '518.30万元', severity: 'warning' }] }],
  nearMiss: [{ name: '没有列国有资本经营', document: document(FUNDS.replace('12.30万元；国有资本经营预算拨款支出预算0万元', '11.30万元')) }],
} satisfies RuleCases
