import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

/** A final account of three parts, whose first ends as given, and whose list ends as given. */
const parts = (end: string, item = '。'): string => `明州市青川区档案局2024年度部门决算
第三部分 2024年度部门决算情况说明
一、收入决算情况说明
本年收入合计512.30万元，其中：财政拨款收入500.00万元，占97.60%；其他收入12.30万元，占2.40%${end}
二、支出决算情况说明
本年支出合计500.00万元，主要用于以下方面：
1.基本支出300.00万元，占60.00%；
2.项目支出200.00万元，占40.00%${item}
三、财政拨款收入支出决算总体情况说明
2024年度财政拨款收入支出总计500.00万元。
`

export default {
  valid: [
    { name: '各段都写完', document: parts('。') },
    { name: '写完的数', given: of('2026年本单位政府采购预算48.20万元。', '三、国有资产占有使用情况') },
    { name: '写完的原因', given: of('财政拨款收入增加的主要原因是馆藏数字化任务增加。', '财政拨款支出主要内容如下：') }],
  invalid: [
    {
      name: '原因后没有句号', parent: '写完的原因', given: of('财政拨款收入增加的主要原因是馆藏数字化任务增加', '财政拨款支出主要内容如下：'),
      finds: [{ message: 'missing', at: '原因是馆藏数字化任务增加' }],
    },
    {
      name: '一句数后没有句号', parent: '写完的数', given: of('2026年本单位政府采购预算48.20万元', '三、国有资产占有使用情况'),
      finds: [{ message: 'missing', at: '府采购预算48.20万元' }],
    },
    { name: '段末是分号', parent: '各段都写完', replace: ['占2.40%。', '占2.40%；'], finds: [{ message: 'unfinished', at: '30万元，占2.40%；', expected: '。' }] },
  ],
  nearMiss: [
    { name: '列举的最后一项', document: parts('。', '；') },
    { name: '标题', given: of('一、收入预算增减变化情况', '2026年收入预算512.30万元。') },
    { name: '文件的名称', given: of('2026年青川区本级汇总的“三公”经费预算安排情况说明', '2026年“三公”经费预算12.30万元。') },
    { name: '翻页断开的段落', given: of('收入增加的主要原因是馆藏数字化任务增加、新馆开馆', '后运行费用增加。') },
    { name: '分号结尾的一项', given: of('1.公务接待费0.50万元，与上年持平；', '2.公务用车运行费1.20万元，与上年持平。') },
  ],
} satisfies RuleCases
