import type { RuleCases } from '../../../rule-cases.ts'

const income = (rows: readonly string[]): string => [
  '2024年部门预算', '部门收入总表', '部门：清源县农业农村局\t单位：万元',
  '单位代码\t单位名称\t合计\t一般公共预算拨款收入\t事业收入\t其他收入',
  ...rows,
].join('\n')

const UNITS = ['\t合计\t1327.46\t1257.46\t50.00\t20.00', '301\t清源县农业农村局\t1327.46\t1257.46\t50.00\t20.00', '301001\t农业农村局机关\t1027.46\t1007.46\t\t20.00', '301003\t农业技术推广中心\t300.00\t250.00\t50.00\t']

const projects = (rows: readonly string[]): string => ['2024年部门预算', '项目支出预算表', '单位：万元', '项目名称\t金额', ...rows].join('\n')

export default {
  valid: [
    { name: '部门 = 各单位之和', document: income(UNITS) },
    { name: '合计 = 各项目之和', document: projects(['合计\t426.00', '动物防疫\t86.00', '农产品检测\t40.00', '技术推广\t300.00']) },
  ],
  invalid: [
    {
      name: '一个单位的事业收入错一位', parent: '部门 = 各单位之和', replace: ['250.00\t50.00\t', '250.00\t60.00\t'],
      finds: [{ message: 'sum', at: '50.00', expected: '60.00万元', actual: '50.00万元' }, { message: 'sum', at: '50.00', expected: '60.00万元' }],
    },
    {
      name: '一个项目错一位', parent: '合计 = 各项目之和', replace: ['40.00', '50.00'],
      finds: [{ message: 'sum', at: '426.00', expected: '436.00万元' }],
    },
  ],
  nearMiss: [
    { name: '名单之外另有一行，两栏都差它的数', document: income([...UNITS.slice(0, 3), '301003\t农业技术推广中心\t290.00\t240.00\t50.00\t', '\t待分配\t10.00\t10.00\t\t']) },
    { name: '项目下又列其中', document: projects(['合计\t426.00', '动物防疫\t86.00', '农产品检测\t40.00', '技术推广\t300.00', '其中：推广示范\t120.00']) },
  ],
} satisfies RuleCases
