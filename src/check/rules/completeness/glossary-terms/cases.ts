import type { Disclosure } from '../../../../model/disclosure.ts'
import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const TERMS = [
  '（一）财政拨款收入：指本级财政当年拨给本单位的资金。', '（二）其他收入：指上述“财政拨款收入”以外的收入。',
  '（三）基本支出预算：指为保障机构运转安排的支出。', '（四）项目支出预算：指在基本支出之外为特定任务安排的支出。',
  '（五）“三公”经费：指出国（境）、公务用车、公务接待的费用。', '（六）机关运行经费：指机关的日常公用经费支出，在基本支出中安排。',
]

const doc = (terms: readonly string[], amount = '38.00万元') => (): Disclosure => ({ ...built(terms, amount), sections: [
  { id: 0, level: 1, title: '名词解释', ordinal: '一、', parent: null, heading: 0, paragraphs: [1, 1 + terms.length], tables: [] },
] })

const built = (terms: readonly string[], amount: string): Disclosure => buildDisclosure({
  parts: [
    paragraph('一、名词解释'), ...terms.map((text) => paragraph(text)), paragraph('二、其他情况说明'),
    paragraph(`机关运行经费预算${amount}。`, { key: { measure: 'agencyOperation' }, amount }),
    paragraph('基本支出120.00万元。', { key: { measure: 'expenditure', nature: 'basic' }, amount: '120.00万元' }),
    paragraph('财政拨款收入150.00万元。', { key: { measure: 'income', fund: 'fiscal' }, amount: '150.00万元' }),
  ],
})
const without = (...words: readonly string[]): readonly string[] => TERMS.filter((text) => !words.some((word) => text.includes(`${word}：`)))

export default {
  valid: [{ name: '常用名词都有解释', given: doc(TERMS) }],
  invalid: [
    { name: '没有解释机关运行经费', parent: '常用名词都有解释', given: doc(without('机关运行经费')), finds: [{ message: 'missing', at: '一、名词解释', severity: 'info' }] },
    { name: '解释了项目支出，没有解释基本支出', parent: '常用名词都有解释', given: doc(without('基本支出预算')), finds: [{ message: 'missing', at: '一、名词解释', severity: 'info' }] },
  ],
  nearMiss: [
    { name: '机关运行经费为零', given: doc(without('机关运行经费'), '0.00万元') },
    { name: '没有“三公”经费的金额', given: doc(without('“三公”经费')) },
    { name: '没有解释财政拨款收入', given: doc(without('财政拨款收入')) },
    { name: '收入一类都不解释', given: doc(without('财政拨款收入', '其他收入')) },
    { name: '只解释本行业的名词', given: doc(['（一）馆藏档案：指本馆保管的档案。', '（二）数字化：指把纸质档案扫描成图像。']) },
    { name: '写作机构运行费', given: doc(TERMS.map((text) => text.replace('机关运行经费：', '机构运行费：'))) },
  ],
} satisfies RuleCases
