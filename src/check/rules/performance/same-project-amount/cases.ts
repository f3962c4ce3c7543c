import type { RuleCases } from '../../../rule-cases.ts'

const TABLE = `项目支出表
单位：万元
项目名称	项目单位	合计	本年拨款
			一般公共预算	政府性基金预算
合计		170.00	150.00	20.00
民国档案抢救	明州市档案馆	120.00	100.00	20.00
查档大厅运行	明州市档案馆	50.00	50.00	`

const form = (name: string, funds: string) => `项目支出绩效目标表
（2026年度）
单位：万元
项目名称	${name}
主管部门	明州市档案局	实施单位	明州市档案馆
项目资金	年度资金总额	${funds}
	其中：财政拨款	${funds}
年度目标	修复档案3万页。
绩效指标	一级指标	二级指标	三级指标	指标值
	产出指标	数量指标	修复档案	3万页`

const doc = (...parts: string[]) => ['明州市档案馆2026年单位预算', ...parts, ''].join('\n\n')

export default {
  valid: [{ name: '与项目支出表一致', document: doc(TABLE, form('民国档案抢救', '120.00')) }],
  invalid: [{
    name: '申报表多写了九十万', parent: '与项目支出表一致', replace: ['年度资金总额	120.00', '年度资金总额	210.00'],
    finds: [{ message: 'differs', at: '210.00', actual: '210.00万元' }],
  }],
  nearMiss: [
    { name: '名称不同的项目', document: doc(TABLE, form('民国档案抢救（二期）', '210.00')) },
    { name: '同一项目分两行列示', document: doc(TABLE.replace('查档大厅运行', '民国档案抢救'), form('民国档案抢救', '170.00')) },
    { name: '名称前有编码，尾数四舍五入', document: doc(TABLE.replaceAll('120.00', '120'), form('33020026001-民国档案抢救', '120.25')) },
  ],
} satisfies RuleCases
