import type { RuleCases } from '../../../rule-cases.ts'

const form = (name: string): string => `2023年度项目支出绩效自评表

项目名称\t${name}\t\t\t\t\t\t\t
主管部门\t云河县文化局\t\t\t实施单位\t云河县图书馆\t\t\t
项目资金（万元）\t\t\t年初预算数\t全年预算数（A）\t全年执行数（B）\t分值\t执行率（B/A）\t得分
\t年度资金总额\t\t80.00\t100.00\t97.28\t10\t97.28%\t9.73
\t其中：财政拨款\t\t80.00\t90.00\t87.28\t—\t96.98%\t—
\t上年结转资金\t\t0.00\t10.00\t10.00\t—\t100.00%\t—
\t其他资金\t\t0.00\t0.00\t0.00\t—\t\t—
年度总体目标\t预期目标\t\t\t\t实际完成情况\t\t\t
\t开展阅读活动。\t\t\t\t已全部开展。\t\t\t
绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
\t产出指标（50分）\t数量指标\t阅读活动场次\t≥40场\t43场\t30\t30\t
\t\t质量指标\t图书上架合格率\t≥98%\t99%\t20\t19\t个别延迟
\t效益指标（30分）\t社会效益指标\t阅读氛围\t明显提升\t达成预期指标\t30\t28.5\t仍可提升
\t满意度指标（10分）\t服务对象满意度指标\t读者满意度\t≥90%\t95%\t10\t10\t
总分\t\t\t\t\t\t100\t97.23\t
`

const summary = (name: string): string => `云河县文化局2023年度部门决算

一、预算绩效情况说明

${name}绩效自评综述：根据年初设定的绩效目标，项目自评得分97.23分。项目全年预算数100.00万元，执行数97.28万元，完成预算的97.28%。主要产出和效果：开展阅读活动。

`
const both = (name: string): string => summary(name) + form(name)

export default {
  valid: [{ name: '文与表相符', document: both('全民阅读推广') }],
  invalid: [
    { name: '执行数写错', parent: '文与表相符', replace: ['执行数97.28万元', '执行数79.28万元'], finds: [{ message: 'rate', at: '97.28', expected: '79.28%' }, { message: 'form', at: '79.28', expected: '97.28' }] },
    { name: '得分与表不同', parent: '文与表相符', replace: ['自评得分97.23分', '自评得分92.73分'], finds: [{ message: 'form', at: '92.73', expected: '97.23' }] },
    { name: '比例写错', parent: '文与表相符', replace: ['完成预算的97.28%', '完成预算的92.78%'], finds: [{ message: 'rate', at: '92.78', expected: '97.28%' }] },
  ],
  nearMiss: [
    { name: '没有附表', document: summary('馆藏修复') },
    { name: '所附是另一项目的表', document: summary('馆藏修复') + form('全民阅读推广').replace('97.23', '87.23') },
  ],
} satisfies RuleCases
