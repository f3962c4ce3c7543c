import { expect, test } from 'vitest'
import type { GridCell } from '../../test/support/build-form.ts'
import { toDocx, toPdf, toXlsx, type TitledGrid } from '../../test/support/render-grid.ts'
import type { EvaluatedNumber, SelfEvaluation } from '../model/self-evaluation.ts'
import { readDocument } from '../read/read-document.ts'
import { recognise } from '../recognise/recognise.ts'

const text = (number: EvaluatedNumber | null): string => number?.text ?? ''
const summary = ({ scope, projectName, unit, funds, indicators, total }: SelfEvaluation): unknown => ({
  scope, name: projectName.text, unit, funds: funds.map((one) => [one.label, text(one.initial), text(one.adjusted), text(one.executed), text(one.weight), text(one.rate), text(one.score)]),
  scores: indicators.map(({ level1, level3, weight, score }) => [level1.text, level3.text, text(weight), text(score)]), total: [text(total?.weight ?? null), text(total?.score ?? null)],
})

/** A form whose headers are printed otherwise than the national one's: 调整后预算数, 权重, a merged column. */
const form: readonly (readonly GridCell[])[] = [
  ['项目名称', ['山区支教补助', 7]],
  ['主管部门', ['云河县教育局', 3], '实施单位', ['云河县第二小学', 3]],
  [['预算执行情况（10分）', 1, 4], '年度预算数（万元）', '年初预算', '调整后预算数', '预算执行数', '预算执行率', '权重', '得分'],
  ['总额', '80.00', '100.00', '97.28', '97.28%', '10', '9.73'],
  ['其中：财政资金', '80.00', '100.00', '97.28', '97.28%', '/', '/'],
  ['单位资金', '0.00', '0.00', '0.00', '0.00%', '/', '/'],
  [['绩效指标（90分）', 1, 3], '一级指标', '二级指标', '三级指标', '指标值', '完成值', '权重', '得分'],
  ['产出指标', '数量指标', '支教教师人数', '12人', '12人', '50', '50'],
  ['效益指标', '社会效益指标', '受益学校', '6所', '6所', '40', '38.5'],
  [['合计', 6], '100', '98.23'],
]
const grid: TitledGrid = { title: '部门预算项目支出绩效自评表（2023年度）', rows: form }

const expected = {
  scope: 'project', name: '山区支教补助', unit: 'wanyuan',
  funds: [['总额', '80.00', '100.00', '97.28', '10', '97.28%', '9.73'], ['其中:财政资金', '80.00', '100.00', '97.28', '/', '97.28%', '/'], ['单位资金', '0.00', '0.00', '0.00', '/', '0.00%', '/']],
  scores: [['产出指标', '支教教师人数', '50', '50'], ['效益指标', '受益学校', '40', '38.5']], total: ['100', '98.23'],
}

test.each([['XLSX', toXlsx], ['DOCX', toDocx], ['PDF', toPdf]] as const)('绩效自评表的资金、得分和总分：%s', async (_name, render) => {
  const { selfEvaluations } = recognise(await readDocument(await render([grid])))
  expect(selfEvaluations.map(summary)).toEqual([expected])
})

test('没有项目名称的是部门整体支出自评表，没有执行率和得分的不是自评表', async () => {
  const document = `2023年度部门整体支出绩效自评表

部门名称\t云河县教育局\t\t\t\t\t\t
年度预算申请（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
\t年度资金总额\t900.00\t1000.00\t950.00\t10\t95.00%\t9.5
\t按收入性质分：\t\t\t\t\t\t
绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t实际完成值\t分值\t得分
\t产出指标\t数量指标\t学校数\t21所\t21所\t90\t88
总分\t\t\t\t\t\t100\t97.5
`
  const [one, ...others] = recognise(await readDocument(Buffer.from(document))).selfEvaluations
  expect(others).toEqual([])
  expect(one && summary(one)).toMatchObject({ scope: 'overall', name: '云河县教育局', funds: [['年度资金总额', '900.00', '1000.00', '950.00', '10', '95.00%', '9.5']], total: ['100', '97.5'] })
  const budget = recognise(await readDocument(Buffer.from('项目支出表\n\n项目名称\t年初预算数\t全年预算数\n支教补助\t80.00\t100.00\n')))
  expect(budget.selfEvaluations).toEqual([])
})
