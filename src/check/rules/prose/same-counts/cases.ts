import type { RuleCases } from '../../../rule-cases.ts'

const table = (bought: string): string => `机构运行信息决算表
公开09表	单位：万元

项目	预算数	决算数	项目	决算数
一、“三公”经费支出	—	—	二、机关运行经费	35.20
（一）支出合计	20.00	18.00	三、国有资产占用情况	—
1．因公出国（境）费	0.00	0.00	（一）车辆数合计（辆）	6
2．公务用车购置及运行维护费	15.00	14.00	1．副部（省）级及以上领导用车	0
（1）公务用车购置费	0.00	0.00	2．主要负责人用车	0
（2）公务用车运行维护费	15.00	14.00	3．机要通信用车	1
3．公务接待费	5.00	4.00	4．应急保障用车	1
（二）相关统计数	—	—	5．执法执勤用车	3
1．公务用车购置数（辆）	—	${bought}	6．其他用车	1
2．公务用车保有量（辆）	—	6	（二）单价100万元（含）以上设备（不含车辆）	2
3．国内公务接待批次（个）	—	25	四、政府采购支出信息	—
4．国内公务接待人次（人）	—	274	（一）政府采购支出合计	88.00
`
const prose = (lead: string): string => `云河县水利局2023年度部门决算

三、“三公”经费情况说明

公务用车购置0辆，公务车保有量为6辆；国内公务接待25批次274人，其中：国内外事接待0批次，0人。${lead}

四、国有资产占用情况说明

截至2023年12月31日，本部门共有车辆6辆，其中，副部（省）级及以上领导用车0辆、主要负责人用车0辆、机要通信用车1辆、应急保障用车1辆、执法执勤用车3辆、其他用车1辆。单价100万元（含）以上设备（不含车辆）2台（套）。

`

export default {
  valid: [{ name: '文与表一致', document: prose('') + table('0') }],
  invalid: [
    { name: '接待批次不同', parent: '文与表一致', replace: ['接待25批次274人', '接待35批次274人'], finds: [{ message: 'differs', at: '35', expected: '25' }] },
    { name: '接待人次不同', parent: '文与表一致', replace: ['接待25批次274人', '接待25批次247人'], finds: [{ message: 'differs', at: '247', expected: '274' }] },
    { name: '保有量不同', parent: '文与表一致', replace: ['公务车保有量为6辆', '公务车保有量为8辆'], finds: [{ message: 'differs', at: '8', expected: '6' }] },
    { name: '车辆用途与表不同', parent: '文与表一致', replace: ['机要通信用车1辆', '机要通信用车2辆'], finds: [{ message: 'differs', at: '2', expected: '1' }] },
    { name: '表中车辆不等于各用途之和', parent: '只有表', replace: ['6．其他用车	1', '6．其他用车	3'], finds: [{ message: 'uses', at: '6', expected: '8', actual: '6' }] },
    { name: '正文前后不同', parent: '只有正文', replace: ['情况说明另见附表。', '公务用车保有量为9辆。'], finds: [{ message: 'differs', at: '9', expected: '6', severity: 'warning' }] },
  ],
  nearMiss: [
    { name: '只有表', document: `云河县水利局2023年度部门决算

${table('0')}` },
    { name: '只有正文', document: prose('情况说明另见附表。') },
    { name: '另说外宾接待的团组', document: prose('（1）外宾接待支出0万元，主要用于接待外宾，2023年共接待来访团组0个，来访人员0人次。') + table('0') },
    { name: '另说上年的批次', document: prose('上年国内公务接待30批次300人。') + table('0') },
    { name: '另说某个单位的批次', document: prose('其中局本级国内公务接待10批次100人。') + table('0') },
  ],
} satisfies RuleCases
