import type { RuleCases } from '../../../rule-cases.ts'

const doc = (purpose: string, [basic, project] = ['0', '400000']): string => `明州市青川区2026年区级部门预算
预算主管部门：明州市青川区档案局
2026年部门预算编制说明
1. “城乡社区支出（类）城乡社区管理事务（款）一般行政管理事务（项）”40.00万元，主要用于${purpose}。2025年当年预算执行数为40.00万元，2026年预算安排40.00万元，与2025年预算执行数持平。
2026年部门一般公共预算支出功能分类预算表
编制部门：明州市青川区档案局	单位：元
功能分类科目编码	功能分类科目名称	合计	基本支出	项目支出
212	城乡社区支出	400000	${basic}	${project}
21201	城乡社区管理事务	400000	${basic}	${project}
2120102	一般行政管理事务	400000	${basic}	${project}
合计		400000	${basic}	${project}
`

export default {
  valid: [{ name: '项目支出', document: doc('未单独设置项级科目的其他项目支出') }],
  invalid: [{ name: '说成基本支出', parent: '项目支出', replace: ['未单独设置项级科目的其他项目支出', '业务指导与宣传等基本支出'], finds: [{ message: 'other', at: '基本支出', expected: '项目支出' }] }],
  nearMiss: [
    { name: '两种都有', document: doc('业务指导等基本支出', ['100000', '300000']) },
    { name: '两种都说', document: doc('基本支出和项目支出') },
    { name: '没有说到', document: doc('业务指导与宣传') },
  ],
} satisfies RuleCases
