import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

export default {
  valid: [{ name: '写完的原因', given: of('财政拨款收入增加的主要原因是馆藏数字化任务增加。', '财政拨款支出主要内容如下：') }],
  invalid: [
    {
      name: '原因后没有句号', parent: '写完的原因', given: of('财政拨款收入增加的主要原因是馆藏数字化任务增加', '财政拨款支出主要内容如下：'),
      finds: [{ message: 'missing', at: '原因是馆藏数字化任务增加' }],
    },
  ],
  nearMiss: [
    { name: '标题', given: of('一、收入预算增减变化情况', '2026年收入预算512.30万元。') },
    { name: '翻页断开的段落', given: of('收入增加的主要原因是馆藏数字化任务增加、新馆开馆', '后运行费用增加。') },
    { name: '分号结尾的一项', given: of('1.公务接待费0.50万元，与上年持平；', '2.公务用车运行费1.20万元，与上年持平。') },
  ],
} satisfies RuleCases
