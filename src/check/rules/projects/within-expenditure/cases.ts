import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => `2024年部门预算\n三、支出预算\n2024年支出预算500.00万元，其中：基本支出300.00万元，项目支出200.00万元。\n四、项目情况\n${text}`
const PROJECTS = of('水质监测项目150.00万元，用于购买检测服务。河道保洁专项经费50.00万元，用于河道保洁。')

export default {
  valid: [{ name: '各项目在项目支出之内', document: PROJECTS }],
  invalid: [
    { name: '一个项目大于项目支出', parent: '各项目在项目支出之内', replace: ['监测项目150.00万元', '监测项目250.00万元'], finds: [{ message: 'exceeds', at: '250.00' }] },
    { name: '元写成万元', parent: '各项目在项目支出之内', replace: ['专项经费50.00万元', '专项经费500000.00万元'], finds: [{ message: 'exceeds', at: '500000.00' }] },
  ],
  nearMiss: [
    { name: '总投资', document: of('水质监测项目总投资1,150.00万元，本年安排150.00万元。') },
    { name: '其他年度', document: of('2022年水质监测项目250.00万元，本年不再安排。') },
    { name: '恰好相等', document: of('水质监测项目200.00万元，用于购买检测服务。') },
    { name: '采购和绩效的合计', document: of('政府采购项目300.00万元。绩效目标管理的项目250.00万元。') },
  ],
} satisfies RuleCases
