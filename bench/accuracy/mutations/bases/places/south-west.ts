import type { BenchBlock } from '../../block.ts'
import { formatGrouped, decimal } from '../../../../../src/model/decimal.ts'
import { inYuan, percentOf } from '../print.ts'
import { both, capital, codesOf, every, fiscal, from, fund, general, of, total, under, type Column } from './books.ts'
import { compose, TERMS, type Matter } from './compose.ts'
import { makeLedger, type Compared, type Ledger } from './ledger.ts'
import { basicInGroups, capitalTable, expenditureTable, fundTable, generalFlows, incomeTable, threePublicList, threePublicOf, vehiclesOf } from './other-tables.ts'
import { fiscalTable, SOURCES, summaryTable } from './summary-tables.ts'
import type { TableStyle } from './table-style.ts'
import { reason } from './words.ts'

/** A county hospital in the south-west: tables and prose in 元, the flows of the general budget in one wide table. */
export function southWestHospital(seed: string): BenchBlock[] {
  const ledger = makeLedger({
    seed, year: 2022, entity: '云岭县中医医院', grain: 1n, scale: 25, work: ['2100202', '2100299', '2100408', '2100409', '2100410'],
    staff: ['2080505', '2080506', '2101102', '2101103', '2210201'], fundItems: ['2296002'], sources: ['undertaking', 'superiorSubsidy', 'other'],
  })
  const { entity, year } = ledger
  const style: TableStyle = { print: inYuan, zero: '', numbered: true, amountWord: '金额', code: 'merged', caption: (n) => [`部门：${entity}`, `公开${n < 10 ? '0' : ''}${n}表　金额单位：元`] }
  return compose({
    title: `${entity}${year}年度部门决算`, entity, terms: TERMS, tablesLast: false,
    partNames: [`${entity}概况`, `${year}年度部门决算表`, `${year}年度部门决算情况说明`, '名词解释'],
    duties: ['一、主要职能', '（一）承担全县中医医疗、预防、保健、康复和教学任务。', '二、部门基本情况', '纳入本部门编报范围的单位共1个，其中：财政全额供给单位0个，差额供给单位1个。'],
    tables: [
      summaryTable(ledger, style, { title: '收入支出决算表', number: 1, allClasses: true, notes: ['注：本表反映部门本年度的总收支和年末结转结余情况。'] }), incomeTable(ledger, style, { title: '收入决算表', number: 2 }),
      expenditureTable(ledger, style, { title: '支出决算表', number: 3 }), fiscalTable(ledger, style, { title: '财政拨款收入支出决算表', number: 4, allClasses: true }),
      generalFlows(ledger, style, { title: '一般公共预算财政拨款收入支出决算表', number: 5 }), basicInGroups(ledger, style, { title: '一般公共预算财政拨款基本支出决算表', number: 6 }),
      fundTable(ledger, style, { title: '政府性基金预算财政拨款收入支出决算表', number: 8 }),
      capitalTable(ledger, style, { title: '国有资本经营预算财政拨款收入支出决算表', number: 9, notes: [`注：${entity}本年度无国有资本经营预算财政拨款收入，也没有使用国有资本经营预算安排的支出，故本表无数据。`] }),
      threePublicList(ledger, style, { title: '财政拨款“三公”经费、行政参公单位机关运行经费情况表', number: 10 }),
    ],
    matters: matters(ledger),
  })
}

const yuan = (fen: bigint): string => `${formatGrouped(decimal(fen, 2))}元`
const share = (part: bigint, whole: bigint): string => `${percentOf(part, whole)}%`
const versus = (now: bigint, before: bigint): string => (now === before ? '与上年一致' : `与上年相比${now > before ? '增加' : '减少'}${yuan(now > before ? now - before : before - now)}${before === 0n ? '' : `，${now > before ? '增长' : '下降'}${share(now > before ? now - before : before - now, before)}`}`)

function matters(ledger: Ledger): Matter[] {
  const { year, entity, procurement } = ledger
  const [income, spent] = [total(ledger, every, 'income'), total(ledger, every)]
  const sum = (column: Column, amount: 'income' | 'expenditure' | 'last' | 'lastIncome' = 'expenditure'): bigint => total(ledger, column, amount)
  const procured = procurement.goods + procurement.works + procurement.services
  return [
    { title: '收入决算情况说明', text: [
      `${entity}${year}年度收入合计${yuan(income)}。其中：财政拨款收入${yuan(sum(fiscal, 'income'))}，占总收入的${share(sum(fiscal, 'income'), income)}；${SOURCES.slice(3).map(([name, source]) => `${name}${yuan(sum(from(source), 'income'))}，占总收入的${share(sum(from(source), 'income'), income)}`).join('；')}。`,
      `${versus(income, sum(every, 'lastIncome'))}。其中：财政拨款收入${versus(sum(fiscal, 'income'), sum(fiscal, 'lastIncome')).replace('与上年相比', '')}；主要原因是${reason(income, sum(every, 'lastIncome'), 1)}。`,
    ] },
    { title: '支出决算情况说明', text: [
      `${entity}${year}年度支出合计${yuan(spent)}。其中：基本支出${yuan(sum(of('basic')))}，占总支出的${share(sum(of('basic')), spent)}；项目支出${yuan(sum(of('project')))}，占总支出的${share(sum(of('project')), spent)}；上缴上级支出、经营支出、对附属单位补助支出共0.00元，占总支出的0.00%。`,
      `${versus(spent, sum(every, 'last'))}，主要原因是${reason(spent, sum(every, 'last'), 2)}。`,
      '（一）基本支出情况', `${year}年度用于保障${entity}正常运转的日常支出${yuan(sum(of('basic')))}。${versus(sum(of('basic')), sum(of('basic'), 'last'))}，主要原因是${reason(sum(of('basic')), sum(of('basic'), 'last'), 1)}。`,
      '（二）项目支出情况', `${year}年度用于保障${entity}为完成特定的工作任务而发生的支出${yuan(sum(of('project')))}。${versus(sum(of('project')), sum(of('project'), 'last'))}，主要原因是${reason(sum(of('project')), sum(of('project'), 'last'))}。`,
    ] },
    { title: '一般公共预算财政拨款支出决算情况说明', text: [
      '（一）一般公共预算财政拨款支出决算总体情况', `${entity}${year}年度一般公共预算财政拨款支出${yuan(sum(general))}，占本年支出合计的${share(sum(general), spent)}。${versus(sum(general), sum(general, 'last'))}，主要原因是${reason(sum(general), sum(general, 'last'), 3)}。`,
      '（二）一般公共预算财政拨款支出决算具体情况',
      ...codesOf(ledger, general, 3).map((code, i) => `${i + 1}．${ledger.nameOf(code)}（类）支出${yuan(sum(both(general, under(code))))}，占一般公共预算财政拨款总支出的${share(sum(both(general, under(code))), sum(general))}。主要用于${ledger.nameOf(codesOf(ledger, general, 7, code)[0] ?? '')}等方面；`),
    ] },
    { title: '财政拨款“三公”经费支出决算情况说明', text: threePublic(ledger) },
    { title: '政府性基金预算财政拨款支出决算情况说明', text: [`${entity}${year}年度政府性基金预算财政拨款支出${yuan(sum(fund))}，${versus(sum(fund), sum(fund, 'last'))}，主要原因是${reason(sum(fund), sum(fund, 'last'), 1)}。`] },
    { title: '国有资本经营预算财政拨款支出决算情况说明', text: [sum(capital) === 0n ? `${entity}${year}年度没有国有资本经营预算财政拨款支出。` : ''] },
    { title: '其他重要事项情况说明', text: [
      '（一）机关运行经费支出情况', `${entity}为差额拨款事业单位，${year}年无机关运行经费支出。`,
      '（二）政府采购支出情况', `${year}年度，部门政府采购支出总额${yuan(procured)}，其中：政府采购货物支出${yuan(procurement.goods)}；政府采购工程支出${yuan(procurement.works)}；政府采购服务支出${yuan(procurement.services)}。授予中小企业合同金额${yuan(procurement.small)}，占政府采购支出总额的${share(procurement.small, procured)}。`,
      '（三）国有资产占用情况', `截至${year}年12月31日，${entity}共有车辆${ledger.counts.held}辆，其中：特种专业技术用车${ledger.counts.held - 1}辆、其他用车1辆；单价100万元（含）以上设备（不含车辆）${ledger.equipment}台（套）。`,
      '（四）预算绩效情况', `${year}年度纳入绩效自评的项目${ledger.projects.count}个，涉及资金${yuan(ledger.projects.amount)}。`,
    ] },
  ]
}

function threePublic(ledger: Ledger): string[] {
  const { threePublic: { overseas, purchase, operation, reception }, counts, year, entity } = ledger
  const all = threePublicOf(ledger)
  const done = (item: Compared): string => `年初预算为${yuan(item.planned)}，支出决算为${yuan(item.amount)}${item.planned === 0n ? '' : `，完成年初预算的${share(item.amount, item.planned)}`}`
  return [
    '（一）“三公”经费财政拨款支出决算总体情况', `${entity}${year}年度“三公”经费财政拨款支出${done(all)}。其中：因公出国（境）费支出${done(overseas)}；公务用车购置费支出${done(purchase)}；公务用车运行维护费支出${done(operation)}；公务接待费支出${done(reception)}。`,
    `${year}年度“三公”经费支出决算数${all.amount > all.planned ? '大于' : '小于'}年初预算数的主要原因是严格执行各项费用标准。`,
    `${year}年度“三公”经费财政拨款支出决算数比上年${all.amount > all.last ? '增加' : '减少'}${yuan(all.amount > all.last ? all.amount - all.last : all.last - all.amount)}，${all.amount > all.last ? '增长' : '下降'}${share(all.amount > all.last ? all.amount - all.last : all.last - all.amount, all.last)}，主要原因是${reason(all.amount, all.last)}。`,
    '（二）“三公”经费财政拨款支出决算具体情况',
    `1．因公出国（境）费${yuan(overseas.amount)}，共安排因公出国（境）团组${counts.groups}个，累计${counts.travellers}人次。`,
    `2．公务用车购置及运行维护费${yuan(vehiclesOf(ledger).amount)}。其中：公务用车购置费${yuan(purchase.amount)}，购置车辆${counts.bought}辆；公务用车运行维护费${yuan(operation.amount)}，开支财政拨款的公务用车保有量为${counts.held}辆。`,
    `3．公务接待费${yuan(reception.amount)}。其中：国内接待费${yuan(reception.amount)}（其中：外事接待费0.00元），共安排国内公务接待${counts.receptions}批次，接待人次${counts.guests}人；国（境）外接待费0.00元，共安排国（境）外公务接待0批次，接待人次0人。`,
  ]
}
