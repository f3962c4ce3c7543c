import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const document = (prose: string, phase: 'budget' | 'final' = 'budget') => buildDisclosure({
  kind: phase,
  parts: [
    paragraph(
      `绩效目标涉及一般公共预算资金${prose}万元。`,
      { key: { measure: 'performanceFunds', fund: 'generalPublic', phase }, subject: '绩效目标涉及一般公共预算资金', amount: `${prose}万元` },
    ),
    table({
      family: 'general-public-expenditure', title: '一般公共预算支出表', key: { measure: 'expenditure', fund: 'generalPublic', phase },
      columns: [name(), amount('项目支出', { nature: 'project' })], rows: [{ cells: ['合计', '4,350.44'], keys: [{}] }],
    }),
  ],
})

/** Project expenditure is printed of the general public budget only, which is all there is. */
const onlyGeneral = (funds: string) => ['2026年部门预算', '绩效目标设置情况', `2026年，本部门有12个项目编报了绩效目标，涉及项目预算资金${funds}万元。`,
  '部门收支总表', '单位：万元', '收入\t预算数\t支出\t预算数', '一、一般公共预算拨款收入\t960.00\t一、一般公共服务支出\t960.00', '本年收入合计\t960.00\t本年支出合计\t960.00', '收入总计\t960.00\t支出总计\t960.00',
  '部门一般公共预算支出功能分类预算表', '单位：万元', '功能分类科目编码\t功能分类科目名称\t合计\t基本支出\t项目支出', '201\t一般公共服务支出\t960.00\t540.00\t420.00', '合计\t\t960.00\t540.00\t420.00'].join('\n')

export default {
  valid: [{ name: '不是每个项目都设目标', given: () => document('4100.00') }, { name: '只有一般公共预算', document: onlyGeneral('417.20') }],
  invalid: [{ name: '只有一般公共预算，大于其项目支出', parent: '只有一般公共预算', replace: ['417.20', '471.20'], finds: [{ message: 'exceeds', at: '471.20' }] }, { name: '把全部项目支出写成一般公共预算', parent: '不是每个项目都设目标', given: () => document('25610.08'), finds: [{ message: 'exceeds', at: '25610.08万元', expected: '≤ 4,350.44万元' }] }],
  nearMiss: [{ name: '决算：目标按年初预算定，支出是执行下来的', given: () => document('25610.08', 'final') }, { name: '正文取整', given: () => document('4350.4') }],
} satisfies RuleCases
