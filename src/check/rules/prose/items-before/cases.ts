import { buildDisclosure, paragraph, type ClaimSpec } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const said = (functional: string | null, budget: string, final: string): readonly [string, ClaimSpec] => [
  `${functional ?? '支出'}年初预算为${budget}万元，支出决算为${final}万元。`,
  { key: { measure: 'expenditure', fund: 'generalPublic', phase: 'final', functional }, subject: '支出决算', amount: `${final}万元`, previous: { year: 2024, phase: 'budget', words: '年初预算', amount: `${budget}万元` } },
]
const document = (...all: (readonly [string, ClaimSpec])[]) => () =>
  buildDisclosure({ kind: 'final', year: 2024, parts: all.map(([text, claim]) => paragraph(text, claim)) })

export default {
  valid: [{ name: '各项年初预算相加相等', given: document(said(null, '700.00', '680.00'), said('2012601', '560.00', '550.00'), said('2012604', '140.00', '130.00')) }],
  invalid: [
    { name: '一项年初预算颠倒', parent: '各项年初预算相加相等', given: document(said(null, '700.00', '680.00'), said('2012601', '650.00', '550.00'), said('2012604', '140.00', '130.00')), finds: [{ message: 'wrong', at: '700.00万元', severity: 'warning', expected: '790.00万元' }] },
    { name: '总数少一位', parent: '各项年初预算相加相等', given: document(said(null, '70.00', '680.00'), said('2012601', '560.00', '550.00'), said('2012604', '140.00', '130.00')), finds: [{ message: 'wrong', at: '70.00万元', severity: 'warning' }] },
    { name: '一项漏一位，另有尾差', parent: '各项年初预算相加相等', given: document(said(null, '700.01', '680.00'), said('2012601', '56.00', '550.00'), said('2012604', '140.00', '130.00')), finds: [{ message: 'wrong', at: '700.01万元', severity: 'warning' }] },
    { name: '相加较少，不像笔误', parent: '各项年初预算相加相等', given: document(said(null, '738.26', '680.00'), said('2012601', '560.00', '550.00'), said('2012604', '140.00', '130.00')), finds: [{ message: 'wrong', at: '738.26万元', severity: 'info' }] },
  ],
  nearMiss: [{ name: '各项没有列全', given: document(said(null, '700.00', '680.00'), said('2012601', '560.00', '550.00'), said('2012604', '40.00', '30.00')) }],
} satisfies RuleCases
