import type { RuleCases } from '../../../rule-cases.ts'

const text = (list: string, ...items: readonly string[]): string => ['云溪县文化馆2024年部门预算', '二、支出预算情况', list, ...items, '三、其他情况', '2.公用支出99.00万元，用于其他事项。'].join('\n\n')

const LIST = '云溪县文化馆预算372.46万元，包括人员支出218.35万元、公用支出41.72万元、项目支出112.39万元。'
const ITEMS = ['1.人员支出218.35万元，主要是在职人员的工资。', '2.公用支出41.72万元，主要是水电、差旅等费用。', '3.项目支出112.39万元，用于群众文化活动。'] as const

export default {
  valid: [{ name: '列举与逐项说明相同', document: text(LIST, ...ITEMS) }],
  invalid: [
    { name: '说明中一位数字不同', parent: '列举与逐项说明相同', replace: ['2.公用支出41.72万元', '2.公用支出47.72万元'], finds: [{ message: 'differs', at: '47.72', severity: 'error', expected: '41.72万元' }] },
    { name: '说明中是另一个数', parent: '列举与逐项说明相同', replace: ['3.项目支出112.39万元', '3.项目支出86.20万元'], finds: [{ message: 'differs', at: '86.20', severity: 'warning' }] },
  ],
  nearMiss: [
    { name: '没有一项相同：说的是另一批数', document: text(LIST, '1.人员支出109.10万元，其中在编人员。', '2.公用支出20.40万元，用于水电。') },
    { name: '以元列举、以万元说明', document: text(LIST.replace('41.72万元', '417200元'), ...ITEMS) },
    { name: '下一个标题以后的同名项', document: text(LIST, ITEMS[0], ITEMS[2]) },
  ],
} satisfies RuleCases
