import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const list = (second: string) => () => buildDisclosure({ parts: [paragraph(`教育支出（类）20.00万元，占2.75%；城乡社区支出（类）554.10万元，${second}；住房保障支出（类）38.00万元，占5.23%。`)] })

const changes = (second: string) => () => buildDisclosure({ parts: [paragraph(`“三公”经费总额88.00万元，同比增长5.00%；其中：出国费25.00万元，同比${second}；接待费13.00万元，同比增长4.00%。`)] })

const sentence = (rate: string) => () => buildDisclosure({ parts: [paragraph(`支出480.00万元，较上年减少10.00万元，${rate}，主要原因是压减会议费。`)] })

export default {
  valid: [{ name: '一段只有一个幅度', given: sentence('下降2.04%') }, { name: '各项都有百分号', given: list('占76.23%') }, { name: '升降都有百分号', given: changes('下降7.41%') }],
  invalid: [
    { name: '唯一的幅度漏了百分号', parent: '一段只有一个幅度', given: sentence('下降2.04'), finds: [{ message: 'missing', at: '减少10.00万元，下降2.04', expected: '减少10.00万元，下降2.04%' }] },
    { name: '多了逗号', parent: '一段只有一个幅度', given: sentence('下降，2.04%'), finds: [{ message: 'torn', at: '下降，2.04%', expected: '下降2.04%' }] },
    { name: '一项漏了百分号', parent: '各项都有百分号', given: list('占76.23'), finds: [{ message: 'missing', at: '占76.23', expected: '占76.23%' }] },
    { name: '一项升降漏了百分号', parent: '升降都有百分号', given: changes('下降7.41'), finds: [{ message: 'missing', at: '下降7.41', expected: '下降7.41%' }] },
  ],
  nearMiss: [
    { name: '下降后面是金额', given: changes('下降3.10万元') },
    { name: '下降到某数', given: () => buildDisclosure({ parts: [paragraph('出国费4.00万元，同比增长5.00%；次均费用下降至18.87，用车费12.00万元。')] }) },
    { name: '后面有单位', given: list('占地76.23亩，占76.23%') },
    { name: '整段都不写百分号', given: () => buildDisclosure({ parts: [paragraph('教育支出20.00万元，占2.75；住房保障支出38.00万元，占5.23。')] }) },
  ],
} satisfies RuleCases
