import type { RuleCases } from '../../../rule-cases.ts'

const said = (text: string): string => ['云溪县文化馆2024年部门预算', '三、机关运行经费', text].join('\n\n')
const SAME = '2024年机关运行经费58.32万元，比2023年增加4.16万元，主要原因是新增办公用房。'

export default {
  valid: [{ name: '增加额小于本年数', document: said(SAME) }],
  invalid: [
    { name: '本年数的万元写成元', parent: '增加额小于本年数', replace: ['58.32万元', '58.32元'], finds: [{ message: 'exceeds', at: '58.32' }] },
    { name: '增加额小数点错位', parent: '增加额小于本年数', replace: ['4.16万元', '416.00万元'], finds: [{ message: 'exceeds', at: '58.32' }] },
  ],
  nearMiss: [
    { name: '上年为零，全部是增加', document: said(SAME.replace('4.16', '58.32')) },
    { name: '减少额可以大于本年数', document: said(SAME.replace('增加4.16', '减少416.00')) },
  ],
} satisfies RuleCases
