import { divideDecimals, decimal, formatDecimal, multiplyDecimals, roundDecimal, trimDecimal } from '../../../../../src/model/decimal.ts'
import { centre, left, percentOf, plainWanyuan, printedWanyuan, type TableSpec } from '../print.ts'
import type { BookLine, Ledger } from './ledger.ts'

/** 一级, 二级, 三级, 指标值, 完成值, 分值, what is lost of it in hundredths. */
const INDICATORS = [
  ['产出指标（50分）', '数量指标', '开展活动次数', '≥4次', '5次', 20, 0], ['', '质量指标', '验收合格率', '100%', '100%', 15, 0], ['', '时效指标', '完成及时率', '≥95%', '93%', 15, 50],
  ['效益指标（30分）', '社会效益指标', '服务群众能力', '效果明显', '达成预期指标', 30, 150], ['满意度指标（10分）', '服务对象满意度指标', '群众满意度', '≥90%', '95%', 10, 20],
] as const

export interface Evaluated { readonly name: string; readonly line: BookLine; readonly score: string; readonly table: TableSpec }

/** 项目支出绩效自评表 of a project: its score is that of the rate and of the indicators. */
export function evaluate(ledger: Ledger, line: BookLine, number: number): Evaluated {
  const { year, entity, nameOf } = ledger
  const name = `${nameOf(line.code)}专项`
  const [adjusted, executed] = [printedWanyuan(line.adjusted), printedWanyuan(line.expenditure)]
  const rate = percentOf(executed, adjusted)
  const rateScore = roundDecimal(divideDecimals(multiplyDecimals(decimal(executed), decimal(10n)), decimal(adjusted), 6), 2)
  const scoreOf = (weight: number, lost: number): bigint => BigInt(weight * 100 - lost)
  const all = INDICATORS.reduce((sum, [, , , , , weight, lost]) => sum + scoreOf(weight, lost), rateScore.digits)
  const text = (hundredths: bigint): string => formatDecimal(trimDecimal(decimal(hundredths, 2)))
  const money = [line.planned, line.adjusted, line.expenditure].map((fen) => centre(plainWanyuan(fen)))
  const table: TableSpec = {
    id: `evaluation-${number}`, title: `${year}年度项目支出绩效自评表`, caption: ['', ''], headerRows: 0, widths: [5, 5, 5, 8, 5, 5, 4, 4, 6],
    rows: [
      [centre('项目名称'), centre(name, 8)], [centre('主管部门'), centre(entity, 3), centre('实施单位'), centre(entity, 4)],
      [centre('项目资金（万元）', 1, 3), centre('', 2), ...['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map((one) => centre(one))],
      [left('年度资金总额', 2), ...money, centre('10'), centre(`${rate}%`), centre(text(rateScore.digits))], [left('其中：财政拨款', 2), ...money, centre('—'), centre(`${rate}%`), centre('—')],
      [centre('年度总体目标', 1, 2), centre('预期目标', 4), centre('实际完成情况', 4)], [left('按计划完成年度工作任务。', 4), left('年度工作任务已完成。', 4)],
      [centre('绩效指标', 1, INDICATORS.length + 1), ...['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析'].map((one) => centre(one))],
      ...INDICATORS.map(([one, two, three, target, done, weight, lost]) => [...[one, two, three, target, done, String(weight), text(scoreOf(weight, lost))].map((cell) => centre(cell)), left(lost === 0 ? '' : '仍有提升空间')]),
      [centre('总分', 6), centre('100'), centre(text(all)), centre('')],
    ],
  }
  return { name, line, score: text(all), table }
}
