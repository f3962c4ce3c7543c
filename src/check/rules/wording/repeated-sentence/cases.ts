import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })
const [FIRST, SECOND] = ['收入预算增加的主要原因是档案数字化项目增加。', '支出预算按照收支平衡的原则编制，全部为财政拨款。'] as const

export default {
  valid: [{ name: '两句不同', given: of(FIRST + SECOND) }],
  invalid: [
    { name: '几个分句的一句写了两遍', parent: '两句不同', given: of(`收入512.30万元，其中：财政拨款500.00万元；其他收入12.30万元。收入512.30万元，其中：财政拨款500.00万元；其他收入12.30万元。${SECOND}`), finds: [{ message: 'repeated', at: '收入512.30万元，其中：财政拨款500.00万元；其他收入12.30万元。' }] },
    { name: '第一句写了两遍', parent: '两句不同', given: of(FIRST + FIRST + SECOND), finds: [{ message: 'repeated', at: FIRST }] },
    { name: '第二遍夹有空格', parent: '两句不同', given: of(`${FIRST}${SECOND} ${SECOND}`), finds: [{ message: 'repeated', at: ` ${SECOND}` }] },
  ],
  nearMiss: [{ name: '分句相同而句子不同', given: of('货物预算1.00万元；工程预算0.00万元；货物预算1.00万元；工程预算0.00万元；服务预算2.00万元。') }, { name: '隔着一句', given: of(FIRST + SECOND + FIRST) }, { name: '短句', given: of('与上年持平。与上年持平。财政拨款支出按照规定用途使用，没有调整。') }],
} satisfies RuleCases
