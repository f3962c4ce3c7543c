import type { RuleCases } from '../../../rule-cases.ts'

const INCOME = '2026年，明州市档案局收入预算512.30万元，其中：财政拨款收入500.00万元，比2025年预算增加12.30万元；事业收入12.30万元；事业单位经营收入0万元；其他收入0万元。'
const document = (text: string) => `明州市档案局2026年部门预算\n第三部分 2026年部门预算编制说明\n${text}\n`

export default {
  valid: [{ name: '各项收入相加等于总数', document: document(INCOME) }],
  invalid: [
    { name: '其他收入不是零', parent: '各项收入相加等于总数', replace: ['其他收入0万元', '其他收入5万元'], finds: [{ message: 'sum', at: '512.30', expected: '517.30万元', severity: 'warning' }] },
    { name: '事业收入改错', parent: '各项收入相加等于总数', replace: ['事业收入12.30万元', '事业收入21.30万元'], finds: [{ message: 'sum', at: '512.30', expected: '521.30万元', severity: 'warning' }] },
  ],
  nearMiss: [{ name: '只列财政拨款', document: document(INCOME.replace('；事业收入12.30万元；事业单位经营收入0万元；其他收入0万元', '')) }],
} satisfies RuleCases
