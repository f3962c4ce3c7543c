import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ kind: 'budget', year: 2026, parts: [paragraph(text)] })

const doc = (text: string): string => ['明州市档案局2026年部门预算', '第三部分 2026年部门预算编制说明', '2026年，明州市档案局收入预算512.30万元。', text].join('\n')

export default {
  valid: [
    { name: '由多减少到少', given: of('公务接待费由2025年的5.00万元减少到3.00万元。') },
    { name: '上年数在后', document: doc('2026年公务接待费减少到3.00万元，上年为5.00万元。主要原因是接待减少。') },
  ],
  invalid: [
    { name: '由多增加到少', parent: '由多减少到少', given: of('公务接待费由2025年的5.00万元增加到3.00万元。'), finds: [{ message: 'wrong', at: '由2025年的5.00万元增加到3.00万元', severity: 'error', expected: '减少到' }] },
    { name: '两数相等', parent: '由多减少到少', given: of('公务接待费由2025年的3.00万元减少到3.00万元。'), finds: [{ message: 'wrong', at: '由2025年的3.00万元减少到3.00万元' }] },
    { name: '上年数在后，增加到少', parent: '上年数在后', replace: ['减少到3.00', '增加到3.00'], finds: [{ message: 'wrong', at: '3.00', expected: '减少到' }] },
  ],
  nearMiss: [
    { name: '单位不同', given: of('公务接待费由2025年的8,000元增加到1.20万元。') },
    { name: '另一个量', given: of('人员由12人减少到10人，经费从3.00万元增至3.50万元。') },
  ],
} satisfies RuleCases
