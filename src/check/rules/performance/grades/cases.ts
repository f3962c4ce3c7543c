import type { RuleCases } from '../../../rule-cases.ts'

const TEXT = '明州市档案局2024年度部门决算\n第三部分 2024年度部门决算情况说明\n十二、预算绩效管理情况\n'
  + '编报绩效目标的2024年度项目4个，涉及预算金额598.42万元；绩效自评的2024年度项目4个，涉及预算金额598.42万元（其中，绩效评级为“优”的项目3个；绩效评级为“良”的项目1个；绩效评级为“合格”的项目0个；绩效评级为“不合格”的项目0个）。\n'

const WORDS = '明州市档案局2023年度部门决算\n十二、预算绩效管理情况\n对2023年度项目支出开展绩效自评，共涉及项目12个，涉及资金860.50万元。其中：自评结果为“优”的项目10个、“良”的项目2个。\n'

export default {
  valid: [{ name: '另一种说法', document: WORDS }, { name: '各等次相加等于自评项目数', document: TEXT }],
  invalid: [
    { name: '另一种说法中一个等次改错', parent: '另一种说法', replace: ['“良”的项目2个', '“良”的项目3个'], finds: [{ message: 'wrong', at: WORDS.slice(WORDS.indexOf('项目12个'), -2).replace('良”的项目2个', '良”的项目3个'), expected: '13' }] },
    { name: '一个等次改错', parent: '各等次相加等于自评项目数', replace: ['“良”的项目1个', '“良”的项目7个'], finds: [{ message: 'wrong', at: '4', expected: '10' }] },
    { name: '自评项目数改错', parent: '各等次相加等于自评项目数', replace: ['自评的2024年度项目4个', '自评的2024年度项目9个'], finds: [{ message: 'wrong', at: '9', expected: '4' }] },
  ],
  nearMiss: [{ name: '只列优', document: TEXT.replace('；绩效评级为“合格”的项目0个；绩效评级为“不合格”的项目0个', '').replace('“良”的项目1个', '“良”的项目0个') }],
} satisfies RuleCases
