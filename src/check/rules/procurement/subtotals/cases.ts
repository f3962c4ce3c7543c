import type { RuleCases } from '../../../rule-cases.ts'

const TABLE = `明州市档案局2026年部门预算
政府采购预算明细表
部门名称：明州市档案局\t\t\t\t\t\t\t单位：万元
单位编码\t项目名称\t部门支出经济分类\t政府采购品目\t采购数量\t单价\t预算总计\t一般公共预算资金
合计\t\t\t\t1,405.00\t\t151.50\t151.50
128\t\t\t\t1,405.00\t\t151.50\t151.50
\t\t\t\t1,404.00\t\t51.50\t51.50
128001\t档案数字化加工\t[30299]其他商品和服务支出\t数据加工服务\t1,400.00\t0.03\t42.00\t42.00
128001\t办公设备购置\t[31002]办公设备购置\t台式计算机\t4.00\t2.38\t9.50\t9.50
\t\t\t\t1.00\t100.00\t100.00\t100.00
128002\t库房改造\t[30213]维修（护）费\t房屋修缮\t1.00\t100.00\t100.00\t100.00
`

export default {
  valid: [{ name: '小计等于其下各行之和', document: TABLE }],
  invalid: [
    { name: '一行的数量漏一位', parent: '小计等于其下各行之和', replace: ['\t1,400.00\t0.03', '\t400.00\t0.03'], finds: [{ message: 'wrong', at: '1,404.00', expected: '404.00' }] },
    { name: '小计金额改错', parent: '小计等于其下各行之和', replace: ['\t1,404.00\t\t51.50\t51.50', '\t1,404.00\t\t57.50\t51.50'], finds: [{ message: 'wrong', at: '57.50', expected: '51.50' }] },
    { name: '单位小计的数量颠倒', parent: '小计等于其下各行之和', replace: ['128\t\t\t\t1,405.00', '128\t\t\t\t1,450.00'], finds: [{ message: 'wrong', at: '1,450.00', expected: '1,405.00' }] },
  ],
  nearMiss: [
    { name: '没有小计', document: TABLE.split('\n').filter((line) => !/^(?:128)?\t\t\t\t/.test(line)).join('\n') },
    { name: '单价不相加', document: TABLE.replace('\t1.00\t100.00\t100.00\t100.00\n128002', '\t1.00\t77.00\t100.00\t100.00\n128002') },
  ],
} satisfies RuleCases
