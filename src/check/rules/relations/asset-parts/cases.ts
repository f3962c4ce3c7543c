import type { RuleCases } from '../../../rule-cases.ts'

const byRows = `明州市档案局2024年度部门决算公开
国有资产占用情况表
单位：万元
项目\t数量\t价值
一、车辆（辆）\t9\t213.70
其中：主要负责人用车\t1\t32.50
机要通信用车\t2\t41.20
应急保障用车\t5\t125.80
其他用车\t1\t14.20
二、单价100万元（含）以上设备（台、套）\t3\t512.50
`
const byColumns = `明州市档案局2025年部门预算公开
国有资产占有使用情况表
单位：万元
资产总额\t流动资产\t固定资产小计\t房屋构筑物\t车辆\t单价50万元以上通用设备\t其他固定资产\t在建工程\t无形资产\t其他资产
5318.40\t861.20\t3894.60\t2315.60\t512.40\t452.00\t614.60\t286.30\t131.80\t144.50
`

export default {
  valid: [{ name: '各用途的辆数和价值', document: byRows }, { name: '各类资产为列', document: byColumns }],
  invalid: [
    { name: '一种用途的辆数写错', parent: '各用途的辆数和价值', replace: ['机要通信用车\t2', '机要通信用车\t4'], finds: [{ message: 'sum', at: '9' }] },
    { name: '车辆价值的数字颠倒', parent: '各用途的辆数和价值', replace: ['125.80', '152.80'], finds: [{ message: 'sum', at: '213.70', expected: '240.70万元' }] },
    { name: '无形资产的小数点错位', parent: '各类资产为列', replace: ['131.80', '1318.00'], finds: [{ message: 'sum', at: '1318.00', expected: '131.80万元' }] },
  ],
  nearMiss: [
    { name: '只列了几种用途，没有“其他”', document: byRows.replace('其他用车\t1\t14.20\n', '') },
    { name: '价值尾差', document: byRows.replace('213.70', '213.7') },
  ],
} satisfies RuleCases
