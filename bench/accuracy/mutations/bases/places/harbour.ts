import { decimal, formatGrouped } from '../../../../../src/model/decimal.ts'
import type { BenchBlock, BenchCell } from '../../block.ts'
import { centre, inYuan, left, percentOf, type TableSpec } from '../print.ts'
import { both, codesOf, every, fiscal, from, general, grand, lastGrand, of, total, under, type Column } from './books.ts'
import { compose, TERMS, type Matter } from './compose.ts'
import { isPublic, makeLedger, sumOf, type Compared, type Ledger } from './ledger.ts'
import { basicInGroups, capitalTable, expenditureTable, fundTable, generalTable, incomeTable, threePublicOf, threePublicRow, vehiclesOf } from './other-tables.ts'
import { fiscalTable, SOURCES, summaryTable } from './summary-tables.ts'
import { amountIn, type TableStyle } from './table-style.ts'
import { reason } from './words.ts'

/** A court by the sea: all in 元, codes in three columns, income by unit, projects in a table of their own, a statement on the empty tables. */
export function harbourCourt(seed: string): BenchBlock[] {
  const ledger = makeLedger({
    seed, year: 2023, entity: '津滨市海河区人民法院', grain: 1n, scale: 30, work: ['2040501', '2040504', '2040505', '2040599'], staff: ['2080505', '2080506', '2101101', '2101103', '2210201', '2210202'],
  })
  const { entity, year } = ledger
  const style: TableStyle = { print: inYuan, zero: '0.00', numbered: true, amountWord: '决算数', code: 'three', caption: (n) => [`部门：${entity}`, `公开${n < 10 ? `0${n}` : n}表　金额单位：元`] }
  return compose({
    title: `${entity}${year}年度部门决算`, entity, terms: TERMS, tablesLast: false, partNames: ['概况', `${year}年度部门决算表`, `${year}年度部门决算情况说明`, '名词解释'],
    duties: ['一、主要职责', '（一）依法审判由基层人民法院管辖的刑事、民事、行政等第一审案件。', '二、机构设置', `${entity}内设12个职能庭室，下辖0个预算单位。`],
    tables: [
      summaryTable(ledger, style, { title: '收入支出决算总表', number: 1, allClasses: true }), incomeTable(ledger, style, { title: '收入决算表（按功能分类列示）', number: 2 }), incomeByUnit(ledger, style),
      expenditureTable(ledger, style, { title: '支出决算表', number: 4 }), fiscalTable(ledger, style, { title: '财政拨款收入支出决算总表', number: 5, allClasses: true }),
      generalTable(ledger, style, { title: '一般公共预算财政拨款支出决算表', number: 6 }), basicInGroups(ledger, style, { title: '一般公共预算财政拨款基本支出决算表', number: 7 }),
      fundTable(ledger, style, { title: '政府性基金预算财政拨款收入支出决算表', number: 8, notes: ['注：本部门没有政府性基金预算财政拨款收支，本表为空表。'] }), capitalTable(ledger, style, { title: '国有资本经营预算财政拨款收入支出决算表', number: 9, notes: ['注：本部门没有国有资本经营预算财政拨款收支，本表为空表。'] }),
      threePublicRow(ledger, style, { title: '财政拨款“三公”经费支出决算表', number: 10 }), projectTable(ledger, style),
    ],
    matters: matters(ledger),
  })
}

function incomeByUnit(ledger: Ledger, style: TableStyle): TableSpec {
  const columns: readonly (readonly [string, Column])[] = [['本年收入合计', every], ['财政拨款收入', fiscal], ...SOURCES.slice(3).map(([name, source]): [string, Column] => [name, from(source)])]
  const amounts = (): BenchCell[] => columns.map(([, column]) => amountIn(style, total(ledger, column, 'income')))
  return {
    id: 'income-by-unit', title: '收入决算表（按单位列示）', caption: style.caption(3), headerRows: 2, landscape: true, widths: [4, 8, ...columns.map(() => 4)],
    rows: [[centre('单位编码'), centre('单位名称'), ...columns.map(([name]) => centre(name))], [centre('栏次', 2), ...columns.map((_, i) => centre(`${i + 1}`))], [centre('合计', 2), ...amounts()], [left('301001'), left(ledger.entity), ...amounts()]],
  }
}

function projectTable(ledger: Ledger, style: TableStyle): TableSpec {
  const row = (column: Column): BenchCell[] => [every, general, from('governmentFund'), from('stateCapital'), from('other')].map((one) => amountIn(style, total(ledger, both(column, one, of('project')))))
  return {
    id: 'projects', title: '项目支出决算表', caption: style.caption(11), headerRows: 1, landscape: true, widths: [9, 5, 5, 5, 5, 5],
    rows: [
      ['项目名称', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款', '其他资金'].map((text) => centre(text)),
      [centre('合计'), ...row(every)], ...codesOf(ledger, of('project'), 7).map((code) => [left(`${ledger.nameOf(code)}专项`), ...row(under(code))]),
    ],
  }
}

const yuan = (fen: bigint): string => `${formatGrouped(decimal(fen, 2))}元`
const share = (part: bigint, whole: bigint): string => `${percentOf(part, whole)}%`
const change = (now: bigint, before: bigint): string => (now === before ? '持平' : `${now > before ? '增加' : '减少'}${yuan(now > before ? now - before : before - now)}${before === 0n ? '' : `，${now > before ? '增长' : '下降'}${share(now > before ? now - before : before - now, before)}`}`)

function matters(ledger: Ledger): Matter[] {
  const { year, entity, agency, counts, vehicles, equipment, procurement, projects, threePublic: { operation, reception } } = ledger
  const sum = (column: Column, amount: 'income' | 'expenditure' | 'last' | 'lastIncome' | 'planned' = 'expenditure'): bigint => total(ledger, column, amount)
  const since = (now: bigint, before: bigint, i = 0): string => `与上年相比${change(now, before)}，主要原因是${reason(now, before, i)}`
  const [income, spent] = [sum(every, 'income'), sum(every)]
  const done = (item: Compared): string => `预算${yuan(item.planned)}，支出决算${yuan(item.amount)}，完成预算的${share(item.amount, item.planned)}，决算数小于预算数的主要原因是厉行节约；支出决算比上年${change(item.amount, item.last)}，主要原因是${reason(item.amount, item.last, 1)}`
  const procured = procurement.goods + procurement.works + procurement.services
  const basic = sumOf(ledger.economic, ({ amount }) => amount)
  const publicUse = sumOf(ledger.economic.filter(isPublic), ({ amount }) => amount)
  return [
    { title: '收支决算总体情况说明', text: [`${entity}${year}年度收入、支出决算总计${yuan(grand(ledger))}。${since(grand(ledger), lastGrand(ledger))}。`] },
    { title: '收入决算情况说明', text: [`${entity}${year}年度本年收入合计${yuan(income)}，${since(income, sum(every, 'lastIncome'), 1)}。其中：财政拨款收入${yuan(sum(fiscal, 'income'))}，占${share(sum(fiscal, 'income'), income)}；其他收入0.00元，占0.00%。`] },
    { title: '支出决算情况说明', text: [`${entity}${year}年度本年支出合计${yuan(spent)}，${since(spent, sum(every, 'last'), 2)}。其中：基本支出${yuan(sum(of('basic')))}，占${share(sum(of('basic')), spent)}；项目支出${yuan(sum(of('project')))}，占${share(sum(of('project')), spent)}。`] },
    { title: '一般公共预算财政拨款支出决算情况说明', text: [
      `${entity}${year}年度一般公共预算财政拨款支出年初预算为${yuan(sum(general, 'planned'))}，支出决算为${yuan(sum(general))}，完成年初预算的${share(sum(general), sum(general, 'planned'))}。其中：`,
      ...codesOf(ledger, general, 7).map((code, i) => {
        const [now, plan] = [sum(both(general, under(code))), sum(both(general, under(code)), 'planned')]
        const names = `${ledger.nameOf(code.slice(0, 3))}（类）${ledger.nameOf(code.slice(0, 5))}（款）${ledger.nameOf(code)}（项）`
        return `${i + 1}．${names}年初预算为${yuan(plan)}，支出决算为${yuan(now)}，完成年初预算的${share(now, plan)}，${now === plan ? '决算数与年初预算数持平' : `决算数${now > plan ? '大于' : '小于'}年初预算数的主要原因是${reason(now, plan, i)}`}。`
      }),
    ] },
    { title: '一般公共预算财政拨款基本支出决算情况说明', text: [`${entity}${year}年度一般公共预算财政拨款基本支出${yuan(basic)}，其中：人员经费${yuan(basic - publicUse)}，公用经费${yuan(publicUse)}。`] },
    { title: '财政拨款“三公”经费支出决算情况说明', text: [
      `${entity}${year}年度“三公”经费财政拨款支出${done(threePublicOf(ledger))}。`, `1．因公出国（境）费预算0.00元，支出决算0.00元。全年组织因公出国（境）团组0个，累计0人次。`,
      `2．公务用车购置及运行维护费${done(vehiclesOf(ledger))}。其中：公务用车购置支出0.00元，公务用车购置数0辆；公务用车运行维护支出${yuan(operation.amount)}，公务用车保有量${counts.held}辆。`,
      `3．公务接待费${done(reception)}。其中，国内公务接待支出${yuan(reception.amount)}，国内公务接待${counts.receptions}批次，${counts.guests}人次；国（境）外公务接待支出0.00元，国（境）外公务接待0批次，0人次。`,
    ] },
    { title: '机关运行经费支出情况说明', text: [`${entity}${year}年度机关运行经费支出${yuan(agency.amount)}，${since(agency.amount, agency.last, 1)}。`] },
    { title: '政府采购支出情况说明', text: [`${entity}${year}年度政府采购支出总额${yuan(procured)}，其中：政府采购货物支出${yuan(procurement.goods)}，政府采购工程支出${yuan(procurement.works)}，政府采购服务支出${yuan(procurement.services)}。授予中小企业合同金额${yuan(procurement.small)}，占政府采购支出总额的${share(procurement.small, procured)}。`] },
    { title: '国有资产占有使用情况说明', text: [`截至${year}年12月31日，${entity}共有车辆${counts.held}辆，其中：机要通信用车${vehicles.secret}辆、应急保障用车${vehicles.emergency}辆、执法执勤用车${counts.held - vehicles.secret - vehicles.emergency}辆；单价100万元以上设备（不含车辆）${equipment}台（套）。`] },
    { title: '预算绩效情况说明', text: [`根据预算绩效管理要求，${entity}组织对${year}年度${projects.count}个项目开展绩效自评，自评覆盖率达到100%。`] },
    { title: '教育、医疗卫生、社会保障和就业、住房保障、涉农补贴等民生支出情况说明', text: [`${entity}${year}年度无教育、医疗卫生、涉农补贴等民生支出。`] },
  ]
}
