import type { RuleCases } from '../../../rule-cases.ts'

const document = (said: string): string => [
  '云溪县文化馆2024年部门预算', '', '二、项目支出情况', '', said, '', '表9 项目支出预算表', '部门：云溪县文化馆\t单位：万元', '', '项目名称\t合计\t一般公共预算\t政府性基金预算\t单位资金',
  '合计\t372.46\t340.46\t\t32.00', '乡村文化广场设施更新\t218.35\t218.35\t\t', '群众文艺创作扶持\t112.39\t80.39\t\t32.00', '非遗数字档案建设\t41.72\t41.72\t\t',
].join('\n')

const SAID = '2024年项目支出372.46万元，其中：乡村文化广场设施更新支出218.35万元，主要用于更换座椅；群众文艺创作扶持经费112.39万元，主要用于剧本征集。'

export default {
  valid: [{ name: '正文与项目支出表相同', document: document(SAID) }],
  invalid: [
    { name: '一位数字不同', parent: '正文与项目支出表相同', replace: ['支出218.35万元，主要', '支出213.35万元，主要'], finds: [{ message: 'differs', at: '213.35', severity: 'error', expected: '218.35万元' }] },
    { name: '另一个数', parent: '正文与项目支出表相同', replace: ['经费112.39万元，主要', '经费96.00万元，主要'], finds: [{ message: 'differs', at: '96.00', severity: 'warning', expected: '112.39万元' }] },
  ],
  nearMiss: [
    { name: '只说一般公共预算的部分', document: document(SAID.replace('112.39万元', '80.39万元')) },
    { name: '说的是上一年的安排', document: document(`2023年安排群众文艺创作扶持经费96.00万元，主要用于剧本征集。${SAID}`) },
    { name: '总投资', document: document(`${SAID}乡村文化广场设施更新总投资900.00万元。`) },
  ],
} satisfies RuleCases
