import type { BenchBlock } from '../../block.ts'
import { centre, inWanyuan, type TableSpec } from '../print.ts'
import { both, codesOf, every, fiscal, from, grand, lastGrand, of, total, under, type Column } from './books.ts'
import { compose, TERMS, type Matter } from './compose.ts'
import { makeLedger, sumOf, type Compared, type Ledger } from './ledger.ts'
import { basicInGroups, capitalTable, expenditureTable, fundTable, generalTable, incomeTable, threePublicOf, threePublicRow } from './other-tables.ts'
import { fiscalTable, numeral, summaryTable } from './summary-tables.ts'
import type { TableStyle } from './table-style.ts'
import { change, percent, reason, same, wan } from './words.ts'

/** A school in the hills with income of its own: totals stated with their parts, 类 with 年初预算数 and 决算数, a table of vehicles and equipment. */
export function hillSchool(seed: string): BenchBlock[] {
  const ledger = makeLedger({
    seed, year: 2022, entity: '章河区沙湾中学', grain: 1n, scale: 10, work: ['2050203', '2050202', '2050999', '2059999'], staff: ['2080505', '2080506', '2101102', '2210201'],
    fundItems: ['2296002'], sources: ['undertaking', 'other'],
  })
  const { entity, year } = ledger
  const style: TableStyle = { print: inWanyuan, zero: '0.00', numbered: true, amountWord: '金额', code: 'merged', caption: (n) => [`单位：${entity}`, `公开${n < 10 ? `0${n}` : n}表　金额单位：万元`] }
  return compose({
    title: `${entity}${year}年度单位决算`, entity, terms: TERMS, tablesLast: false, partNames: [`${entity}概况`, `${year}年度单位决算表`, `${year}年度单位决算情况说明`, '名词解释'],
    duties: ['一、单位主要职责', '（一）贯彻党的教育方针，组织实施教育教学活动。', '二、单位基本情况', '本单位设立6个内设机构。年末在职人员125人。'],
    tables: [
      summaryTable(ledger, style, { title: '收入支出决算总表', number: 1, allClasses: true }), incomeTable(ledger, style, { title: '收入决算表', number: 2 }), expenditureTable(ledger, style, { title: '支出决算表', number: 3 }),
      fiscalTable(ledger, style, { title: '财政拨款收入支出决算总表', number: 4, allClasses: true }), generalTable(ledger, style, { title: '一般公共预算财政拨款支出决算表', number: 5 }),
      basicInGroups(ledger, style, { title: '一般公共预算财政拨款基本支出决算表', number: 6 }), fundTable(ledger, style, { title: '政府性基金预算财政拨款收入支出决算表', number: 7 }),
      capitalTable(ledger, style, { title: '国有资本经营预算财政拨款支出决算表', number: 8, notes: ['注：本单位没有国有资本经营预算财政拨款支出，故本表为空表。'] }),
      threePublicRow(ledger, style, { title: '财政拨款“三公”经费支出决算表', number: 9 }), assetTable(ledger, style),
    ],
    matters: matters(ledger),
  })
}

const USES = [['leading', '副部（省）级及以上领导用车'], ['secret', '机要通信用车'], ['emergency', '应急保障用车'], ['enforcement', '执法执勤用车'], ['special', '特种专业技术用车'], ['other', '其他用车']] as const
const fleet = ({ vehicles }: Ledger): number => Object.values(vehicles).reduce((all, one) => all + one, 0)

/** 国有资产占用情况表: one row of counts. */
function assetTable(ledger: Ledger, style: TableStyle): TableSpec {
  const counts = [fleet(ledger), ...USES.map(([use]) => ledger.vehicles[use]), ledger.equipment]
  return {
    id: 'assets', title: '国有资产占用情况表', caption: style.caption(10), headerRows: 2, landscape: true, widths: [4, 4, ...USES.map(() => 5), 6],
    rows: [
      [centre('项目', 1, 2), centre('车辆（辆）', USES.length + 1), centre('单价100万元（含）以上设备（不含车辆）', 1, 2)], [centre('合计'), ...USES.map(([, name]) => centre(name))],
      [centre('数量'), ...counts.map((count) => ({ text: `${count}`, align: 'right' as const }))],
    ],
  }
}

function matters(ledger: Ledger): Matter[] {
  const { year, economic, procurement, counts, vehicles, equipment, threePublic: { overseas, purchase, operation, reception } } = ledger
  const last = `${year - 1}年`
  const sum = (column: Column, amount: 'income' | 'expenditure' | 'last' | 'lastIncome' | 'planned' | 'opening' | 'used' | 'distributed' | 'closing' = 'expenditure'): bigint => total(ledger, column, amount)
  const [income, spent] = [sum(every, 'income'), sum(every)]
  const since = (now: bigint, before: bigint, i = 0): string => `较${last}${change(now, before)}，主要原因是：${reason(now, before, i)}`
  const done = (now: bigint, plan: bigint, i: number): string => `年初预算数为${wan(plan)}，决算数为${wan(now)}，完成年初预算的${percent(now, plan)}，${same(now, plan) ? '与年初预算持平' : `主要原因是：${reason(now, plan, i)}`}`
  const item = (one: Compared, i: number): string => `全年预算数为${wan(one.planned)}，决算数为${wan(one.amount)}，完成全年预算的${one.planned === 0n ? '100%' : percent(one.amount, one.planned)}，决算数${since(one.amount, one.last, i)}`
  const nothing = `全年预算数为0万元，决算数为0万元，决算数较${last}持平`
  const procured = procurement.goods + procurement.works + procurement.services
  return [
    { title: '收入决算情况说明', text: [
      `本单位${year}年度收入总计${wan(grand(ledger))}，其中年初结转和结余${wan(sum(every, 'opening'))}，使用非财政拨款结余${wan(sum(every, 'used'))}，较${last}${change(grand(ledger), lastGrand(ledger))}；本年收入合计${wan(income)}，${since(income, sum(every, 'lastIncome'), 1)}。`,
      `本年收入的具体构成为：财政拨款收入${wan(sum(fiscal, 'income'))}，占${percent(sum(fiscal, 'income'), income)}；事业收入${wan(sum(from('undertaking'), 'income'))}，占${percent(sum(from('undertaking'), 'income'), income)}；其他收入${wan(sum(from('other'), 'income'))}，占${percent(sum(from('other'), 'income'), income)}。`,
    ] },
    { title: '支出决算情况说明', text: [
      `本单位${year}年度支出总计${wan(grand(ledger))}，其中本年支出合计${wan(spent)}，${since(spent, sum(every, 'last'), 2)}；结余分配${wan(sum(every, 'distributed'))}；年末结转和结余${wan(sum(every, 'closing'))}。`,
      `本年支出的具体构成为：基本支出${wan(sum(of('basic')))}，占${percent(sum(of('basic')), spent)}；项目支出${wan(sum(of('project')))}，占${percent(sum(of('project')), spent)}；经营支出0万元，占0%。`,
    ] },
    { title: '财政拨款支出决算情况说明', text: [
      `本单位${year}年度财政拨款本年支出${done(sum(fiscal), sum(fiscal, 'planned'), 0)}。其中：`,
      ...codesOf(ledger, fiscal, 3).map((code, i) => `（${numeral(i)}）${ledger.nameOf(code)}${done(sum(both(fiscal, under(code))), sum(both(fiscal, under(code)), 'planned'), i)}。`),
    ] },
    { title: '一般公共预算财政拨款基本支出决算情况说明', text: [
      `本单位${year}年度一般公共预算财政拨款基本支出${wan(sumOf(economic, ({ amount }) => amount))}，其中：`,
      ...(['301', '302', '303'] as const).map((code, i) => {
        const lines = economic.filter((line) => line.code.startsWith(code))
        return `（${numeral(i)}）${ledger.nameOf(code)}${wan(sumOf(lines, ({ amount }) => amount))}，${since(sumOf(lines, ({ amount }) => amount), sumOf(lines, (line) => line.last), i)}。`
      }),
    ] },
    { title: '财政拨款“三公”经费支出决算情况说明', text: [
      `本单位${year}年度财政拨款“三公”经费支出${item(threePublicOf(ledger), 0)}。其中：`, `（一）因公出国（境）支出${overseas.amount === 0n ? nothing : item(overseas, 1)}。全年安排因公出国（境）团组${counts.groups}个，累计${counts.travellers}人次。`,
      `（二）公务接待费支出${item(reception, 1)}。全年国内公务接待${counts.receptions}批，累计接待${counts.guests}人次，其中外事接待0批，累计接待0人次。`,
      `（三）公务用车购置${purchase.amount === 0n ? nothing : item(purchase, 2)}，全年购置公务用车${counts.bought}辆；公务用车运行维护费支出${item(operation, 2)}，年末公务用车保有${counts.held}辆。`,
    ] },
    { title: '机关运行经费支出情况说明', text: ['本单位为财政全额拨款事业单位，无机关运行经费支出。'] },
    { title: '政府采购支出情况说明', text: [`本单位${year}年度政府采购支出总额${wan(procured)}，其中：政府采购货物支出${wan(procurement.goods)}、政府采购工程支出${wan(procurement.works)}、政府采购服务支出${wan(procurement.services)}。授予中小企业合同金额${wan(procurement.small)}，占政府采购支出总额的${percent(procurement.small, procured)}。`] },
    { title: '国有资产占用情况说明', text: [`截至${year}年12月31日，本单位共有车辆${fleet(ledger)}辆，其中：${USES.map(([use, name]) => `${name}${vehicles[use]}辆`).join('、')}；单价100万元（含）以上设备（不含车辆）${equipment}台（套）。`] },
    { title: '预算绩效情况说明', text: [`根据预算绩效管理要求，本单位组织对${year}年度${ledger.projects.count}个项目支出开展绩效自评。`] },
  ]
}
