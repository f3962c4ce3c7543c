import type { RuleCases } from '../../../rule-cases.ts'

const doc = (rows: readonly string[]): string => `明州市青川区2026年区级部门预算
预算主管部门：明州市青川区档案局
2026年部门一般公共预算基本支出部门预算经济分类预算表
编制部门：明州市青川区档案局	单位：元
部门预算经济分类科目编码		经济分类科目名称	合计	人员经费	公用经费
类	款				
${rows.join('\n')}
合计			700000	500000	200000
`
const ROWS = ['301		工资福利支出	500000	500000	0', '301	01	基本工资	300000	300000	0', '301	02	津贴补贴	200000	200000	0', '302		商品和服务支出	200000	0	200000', '302	01	办公费	150000	0	150000', '302	11	差旅费	50000	0	50000']

const whole = (codes: readonly string[]): string => `明州市青川区2026年区级部门预算
预算主管部门：明州市青川区档案局
2026年部门一般公共预算支出预算表
编制部门：明州市青川区档案局	单位：元
功能分类科目编码	功能分类科目名称	合计	基本支出	项目支出
${codes.join('\n')}
合计		900000	0	900000
`
const WHOLE = ['212	城乡社区支出	900000	0	900000', '21201	城乡社区管理事务	900000	0	900000', '2120102	一般行政管理事务	400000	0	400000', '2120104	城管执法	500000	0	500000']

export default {
  valid: [{ name: '款都是两位', document: doc(ROWS) }, { name: '三、五、七位', document: whole(WHOLE) }],
  invalid: [
    { name: '02填成2', parent: '款都是两位', replace: ['301	02	', '301	2	'], finds: [{ message: 'short', at: '2', expected: '“02”', severity: 'warning' }] },
    { name: '七位少一位', parent: '三、五、七位', replace: ['2120102', '212010'], finds: [{ message: 'odd', at: '212010' }] },
    { name: '整列没有前导零', parent: '两位但没有前导零的', replace: ['302	17	公务接待费', '302	7	邮电费'], finds: [{ message: 'stripped', at: '7', severity: 'info' }] },
  ],
  nearMiss: [
    { name: '两位但没有前导零的', document: doc(['302		商品和服务支出	200000	0	200000', '302	11	差旅费	50000	0	50000', '302	17	公务接待费	50000	0	50000', '302	99	其他商品和服务支出	100000	0	100000']) },
    { name: '按单位列的行', document: whole(['304	明州市青川区档案局	900000	0	900000', '304001	明州市青川区档案局本级	900000	0	900000', ...WHOLE]) },
    { name: '序号列', document: whole(WHOLE).replace('功能分类科目编码', '序号').replace(/^2120102/m, '3').replace(/^2120104/m, '4').replace(/^21201\b/m, '2').replace(/^212\b/m, '1') },
  ],
} satisfies RuleCases
