import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import { EMPTY_KEY } from '../../../../model/fact.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = { ...EMPTY_KEY, measure: 'expenditure', year: 2024, phase: 'final' } as const

const share = (percent: string, whole = '2940.05万元') => () => buildDisclosure({
  kind: 'final', year: 2024, parts: [
    paragraph(`本年支出合计${whole}，其中：`, { key: { measure: 'expenditure' }, subject: '本年支出合计', amount: whole }),
    paragraph(`基本支出2336.91万元，占${percent}。`, { key: { measure: 'expenditure', nature: 'basic' }, subject: '基本支出', amount: '2336.91万元', share: { percent, of } }),
  ],
})

const list = (third: string) => () => {
  const text = `教育支出10.00万元，占10.00%；卫生健康支出30.00万元，占30.00%；住房保障支出60.00万元，占${third}。`
  const item = (functional: string, subject: string, amount: string, percent: string) => ({ key: { measure: 'expenditure' as const, functional }, subject, amount, share: { percent, of: null } })
  return buildDisclosure({ parts: [paragraph(text, item('205', '教育支出', '10.00万元', '10.00%'), item('210', '卫生健康支出', '30.00万元', '30.00%'), item('221', '住房保障支出', '60.00万元', third))] })
}

/** The same, each item a paragraph of its own. */
const lines = (third: string) => () => {
  const item = (functional: string, subject: string, amount: string, percent: string) =>
    paragraph(`${subject}${amount}，占${percent}；`, { key: { measure: 'expenditure', functional }, subject, amount, share: { percent, of: null } })
  return buildDisclosure({ parts: [item('205', '教育支出', '10.00万元', '10.00%'), item('210', '卫生健康支出', '30.00万元', '30.00%'), item('221', '住房保障支出', '60.00万元', third)] })
}

export default {
  valid: [{ name: '一项一段的占比相符', given: lines('60.00%') }, { name: '一列占比相符', given: list('60.00%') }, { name: '占比相符', given: share('79.49%') }],
  invalid: [{ name: '一项一段，其中一项不符', parent: '一项一段的占比相符', given: lines('66.00%'), finds: [{ message: 'share', at: '66.00%', expected: '60.00%' }] }, { name: '没有写明总额的一列占比，其中一项不符', parent: '一列占比相符', given: list('66.00%'), finds: [{ message: 'share', at: '66.00%', expected: '60.00%' }] }, { name: '占比数字颠倒', parent: '占比相符', given: share('74.99%'), finds: [{ message: 'share', at: '74.99%', expected: '79.49%' }] }],
  nearMiss: [
    {
      name: '只列一部分，其余为零',
      given: () => {
        const item = (fund: 'generalPublic' | 'undertaking' | 'business', subject: string, amount: string, percent: string) => ({ key: { measure: 'income' as const, fund }, subject, amount, share: { percent, of: null } })
        return buildDisclosure({ parts: [paragraph('财政拨款收入10.00万元，占50.00%；事业收入0万元，占0%；经营收入0万元，占0%。', item('generalPublic', '财政拨款收入', '10.00万元', '50.00%'), item('undertaking', '事业收入', '0万元', '0%'), item('business', '经营收入', '0万元', '0%'))] })
      },
    },
    {
      name: '自评涉及资金占项目支出',
      given: () => buildDisclosure({ kind: 'final', year: 2023, parts: [
        paragraph('一般公共预算项目支出73.87万元。', { key: { measure: 'expenditure', fund: 'generalPublic', nature: 'project' }, subject: '项目支出', amount: '73.87万元' }),
        paragraph('自评项目8个，涉及资金74.71万元，占一般公共预算项目支出总额的100%。', { key: { measure: 'performanceFunds' }, subject: '涉及资金', amount: '74.71万元', share: { percent: '100%', of: { ...EMPTY_KEY, measure: 'expenditure', year: 2023, phase: 'final', fund: 'generalPublic', nature: 'project' } } }),
      ] }),
    },
    { name: '其中之后回到总数的另一分项', document: '明州市档案局2024年度部门决算\n七、“三公”经费支出决算情况说明\n“三公”经费支出决算8.00万元，其中：公务用车购置及运行维护费6.00万元，占75.00%，其中公务用车购置0.00万元，公务用车运行维护费6.00万元；公务接待费2.00万元，占25.00%。\n' },
    { name: '只写到整数的占比', given: share('79%') },
    { name: '总额为零时不计算', given: share('79.48%', '0万元') },
  ],
} satisfies RuleCases
