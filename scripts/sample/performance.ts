import { formatGrouped } from '../../src/model/decimal.ts'
import type { SampleCell, SampleTable } from '../../bench/accuracy/mutations/block.ts'
import { amountOf, type PerformanceSource, type SampleSource } from './source.ts'

const label = (text: string, columnSpan = 1, rowSpan = 1): SampleCell => ({ text, align: 'center', columnSpan, rowSpan })
const text = (value: string, columnSpan = 1): SampleCell => ({ text: value, align: 'left', columnSpan })
const amount = (value: string): SampleCell => ({ text: value === '' ? '' : formatGrouped(amountOf(value)), align: 'right' })

/** One 项目支出绩效目标申报表: seven columns, as the form is printed. Amounts in 元. */
export function performanceSheet(source: SampleSource, sheet: PerformanceSource, number: number): SampleTable {
  return {
    type: 'table', id: `sheet-${number}`, title: `${source.city}市级部门（单位）项目支出绩效目标申报表`,
    caption: [`（${source.year}年度）`, ''], widths: [2, 3, 4, 4, 3, 4, 4], headerRows: 0, notes: [], landscape: false,
    rows: [
      [label('项目名称', 2), text(sheet.name, 5)],
      [label('主管部门及代码', 2), text(`${source.code}-${source.entity}`, 2), label('实施单位'), text(sheet.unit, 2)],
      [label('项目属性', 2), text(sheet.type, 2), label('项目期'), text(sheet.period, 2)],
      ...fundRows(sheet),
      ...proseRows(sheet),
      [label('总体目标', 1, 2), label('实施期目标', 3), label('年度目标', 3)],
      [text(sheet.totalGoal, 3), text(sheet.annualGoal, 3)],
      ...indicatorRows(sheet),
      [
        label('负责人：'), text(sheet.head), label('经办人：'), text(sheet.handler),
        label('联系电话：'), text(sheet.phone), label(`填报日期：${sheet.filled}`),
      ],
    ],
  }
}

function fundRows({ total, annual }: PerformanceSource): SampleCell[][] {
  const row = (whole: string, year: string, name: string, both = name): SampleCell[] =>
    [label(name), amount(whole), label(both, 2), amount(year)]
  const [first = [], ...rest] = [
    row(total, annual, '实施期资金总额：', '年度资金总额：'),
    row('0', '0', '其中：中央财政资金'),
    row('0', '0', '省级财政资金'),
    row(total, annual, '市县（区）财政资金'),
    row('0', '0', '单位自筹'),
    row('', '', '其他资金'),
  ]
  return [[label('项目资金（元）', 2, 6), ...first], ...rest]
}

const proseRows = (sheet: PerformanceSource): SampleCell[][] => [
  ['项目概况', sheet.overview], ['立项依据', sheet.basis], ['项目设立必要性', sheet.necessity],
  ['保证项目实施的制度、措施', sheet.measures], ['项目实施计划', sheet.plan],
].map(([name = '', value = '']) => [label(name, 2), text(value, 5)])

function indicatorRows({ indicators }: PerformanceSource): SampleCell[][] {
  const header = ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'].map((name) => label(name))
  const rows = indicators.map(([level1, level2, level3, whole, annual], i) => {
    const before = indicators[i - 1]
    const span1 = runLength(indicators.slice(i), (one) => one[0] === level1)
    const span2 = runLength(indicators.slice(i), (one) => one[0] === level1 && one[1] === level2)
    const new1 = before?.[0] !== level1
    const new2 = new1 || before?.[1] !== level2
    return [
      ...(new1 ? [label(level1, 1, span1)] : []),
      ...(new2 ? [label(level2, 1, span2)] : []),
      text(level3), text(whole),
      ...(new2 ? [label(level2, 1, span2)] : []),
      text(level3), text(annual),
    ]
  })
  return [header, ...rows]
}

function runLength<Entry>(entries: readonly Entry[], same: (entry: Entry) => boolean): number {
  const end = entries.findIndex((entry) => !same(entry))
  return end < 0 ? entries.length : end
}
