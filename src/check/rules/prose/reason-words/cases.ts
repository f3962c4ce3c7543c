import type { RuleCases } from '../../../rule-cases.ts'

const said = (text: string): string => ['云溪县文化馆2024年部门预算', '二、收入预算情况', text].join('\n\n')
const SAME = '2024年收入预算372.46万元，比2023年预算增加12.46万元，增长3.46%，增加的主要原因是群众文化活动增多。'

export default {
  valid: [{ name: '增加，增加的主要原因', document: said(SAME) }],
  invalid: [
    { name: '增加，却说减少的主要原因', parent: '增加，增加的主要原因', replace: ['增加的主要原因', '减少的主要原因'], finds: [{ message: 'contrary', at: '减少的主要原因' }] },
    { name: '另起一句', parent: '增加，增加的主要原因', replace: ['，增加的主要原因', '。经费下降的原因'], finds: [{ message: 'contrary', at: '下降的原因' }] },
    { name: '另起一段', parent: '增加，增加的主要原因', replace: ['，增加的主要原因', '。\n\n收支减少的主要原因'], finds: [{ message: 'contrary', at: '减少的主要原因' }] },
    { name: '另起一段，写明收入支出，上一段还有持平的', parent: '增加，增加的主要原因', replace: ['，增加的主要原因', '；政府性基金收入预算0万元，与2023年预算持平。\n\n财政拨款收入支出减少的主要原因'], finds: [{ message: 'contrary', at: '减少的主要原因' }] },
  ],
  nearMiss: [
    { name: '说的是更前面的支出', document: said(SAME.replace('，增加的主要原因是群众文化活动增多。', '。\n\n支出减少的主要原因是任务完成。')) },
    { name: '上一段有增有减', document: said(`${SAME.replace('增加的主要原因是群众文化活动增多。', '其中项目支出比2023年减少2.10万元。')}\n\n减少的主要原因是任务完成。`) },
    { name: '增减变动的原因', document: said(SAME.replace('增加的主要原因', '增减变动的主要原因')) },
    { name: '别的经费减少的原因', document: said(SAME.replace('，增加的主要原因是群众文化活动增多。', '。会议费减少的主要原因是合并召开会议。')) },
    { name: '总数增加，其中一项减少', document: said(SAME.replace('，增加的主要原因是群众文化活动增多。', '。其中项目支出减少的原因是任务完成。')) },
  ],
} satisfies RuleCases
