import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const said = (reason: string, ...after: string[]) => () => buildDisclosure({
  parts: [paragraph(`收入预算512.30万元，比2025年增加12.30万元。主要原因是：${reason}。`, {
    key: { measure: 'income' }, subject: '收入预算', amount: '512.30万元', reason,
  }), ...after.map((text) => paragraph(text))],
})

export default {
  valid: [{ name: '写了原因', given: said('馆藏数字化任务增加') }],
  invalid: [
    { name: '“主要原因”后即句号', parent: '写了原因', given: () => buildDisclosure({ parts: [paragraph('收入预算512.30万元，比2025年增加12.30万元，主要原因。')] }), finds: [{ message: 'nothing', at: '主要原因' }] },
    { name: '“主要原因”后是字母', parent: '写了原因', given: () => buildDisclosure({ parts: [paragraph('收入预算512.30万元，比2025年增加12.30万元，主要原因qq。')] }), finds: [{ message: 'junk', at: 'qq' }] },
    { name: '原因空着', parent: '写了原因', given: () => buildDisclosure({ parts: [paragraph('收入预算512.30万元，比2025年增加12.30万元。主要原因是：。')] }), finds: [{ message: 'nothing', at: '主要原因是：' }] },
    { name: '原因只有几个字母', parent: '写了原因', given: said('qq'), finds: [{ message: 'junk', at: 'qq' }] },
    { name: '整句只有“增减的主要原因”', parent: '写了原因', given: () => buildDisclosure({ parts: [paragraph('收入预算512.30万元，比2025年增加12.30万元。收入增减变化的主要原因说明。')] }), finds: [{ message: 'nothing', at: '主要原因说明' }] },
  ],
  nearMiss: [
    { name: '这一部分说些什么', given: () => buildDisclosure({ parts: [paragraph('本部分说明收支总体情况及增减变化的原因。请填写预算增减的主要原因。')] }) },
    { name: '要求说明原因的话', given: () => buildDisclosure({ parts: [paragraph('收入预算增减变化较大的，应说明主要原因。')] }) },
    { name: '原因写在下一段', given: () => buildDisclosure({ parts: [paragraph('收入预算增加的主要原因是：'), paragraph('一是馆藏数字化任务增加；二是新馆开馆。')] }) },
    { name: '原因接在同一句', given: () => buildDisclosure({ parts: [paragraph('收入预算增加，主要原因是新馆开馆。')] }) },
  ],
} satisfies RuleCases
