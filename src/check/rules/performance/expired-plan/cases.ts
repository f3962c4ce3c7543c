import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (basis: string, label = '立项依据') => () => withSheets({ year: 2026, prose: { 项目概况: '开展普法宣传。', [label]: basis } })

export default {
  valid: [{ name: '现行规划', given: doc('《明州市档案事业发展“十五五”规划》') }],
  invalid: [
    { name: '规划期满多年', parent: '现行规划', given: doc('《明州市档案事业发展“十三五”规划》'), finds: [{ message: 'expired', at: '《明州市档案事业发展“十三五”规划》', actual: '十三五规划' }] },
    { name: '七五普法', parent: '现行规划', given: doc('明州市档案系统法治宣传教育“七五”规划'), finds: [{ message: 'expired', at: '明州市档案系统法治宣传教育“七五”规划' }] },
  ],
  nearMiss: [
    { name: '期满次年', given: doc('《明州市档案事业发展“十四五”规划》') },
    { name: '同时引用现行规划', given: doc('《“十三五”规划》评估报告和《“十五五”规划》') },
    { name: '概况中回顾', given: doc('“十三五”期间完成库房建设。', '项目背景') },
    { name: '十七五不是七五', given: doc('编号十七五普法室') },
  ],
} satisfies RuleCases
