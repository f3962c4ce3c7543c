import type { BenchBlock } from '../../block.ts'
import { inWanyuan } from '../print.ts'
import { both, capital, codesOf, every, fiscal, from, fund, general, grand, lastGrand, of, total, under } from './books.ts'
import { compose, TERMS, type Matter } from './compose.ts'
import { isPublic, makeLedger, sumOf, type Compared, type Ledger } from './ledger.ts'
import { basicInColumns, capitalTable, expenditureTable, fundTable, generalTable, incomeTable, threePublicOf, threePublicRow, vehiclesOf } from './other-tables.ts'
import { fiscalTable, SOURCES, summaryTable } from './summary-tables.ts'
import type { TableStyle } from './table-style.ts'
import { change, difference, more, percent, reason, same, wan } from './words.ts'

/** A city's unit in the north-west: totals by their parts, 预决算差异率, the item with its code, tables at the end. */
export function northWestUnit(seed: string): BenchBlock[] {
  const ledger = makeLedger({
    seed, year: 2024, entity: '塔原市民政局', grain: 10_000n, scale: 8, work: ['2080201', '2080208', '2081002', '2081104', '2012304'],
    staff: ['2080505', '2080506', '2101101', '2101103', '2210201'], fundItems: ['2296002', '2296003'], sources: ['other'], purchase: true,
  })
  const { entity, year } = ledger
  const style: TableStyle = { print: inWanyuan, zero: '0.00', numbered: true, amountWord: '决算数', code: 'one', caption: (n) => [`编制单位：${entity}`, `公开0${n}表　单位：万元`] }
  return compose({
    title: `${entity}${year}年度部门决算公开说明`, entity, terms: TERMS, tablesLast: true,
    partNames: ['部门概况', '部门决算报表', '部门决算情况说明', '专业名词解释'],
    duties: ['一、主要职责', '（一）拟订本市民政事业发展规划并组织实施。', '二、机构设置及人员情况', `${entity}${year}年度，实有人数64人，其中：在职人员42人，离休人员0人，退休人员22人。`],
    tables: [
      summaryTable(ledger, style, { title: '收入支出决算总表', number: 1, allClasses: true }), incomeTable(ledger, style, { title: '收入决算表', number: 2 }), expenditureTable(ledger, style, { title: '支出决算表', number: 3 }),
      fiscalTable(ledger, style, { title: '财政拨款收入支出决算总表', number: 4, allClasses: true }), generalTable(ledger, style, { title: '一般公共预算财政拨款支出决算表', number: 5 }),
      basicInColumns(ledger, style, { title: '一般公共预算财政拨款基本支出决算表', number: 6 }), threePublicRow(ledger, style, { title: '财政拨款“三公”经费支出决算表', number: 7 }),
      fundTable(ledger, style, { title: '政府性基金预算财政拨款收入支出决算表', number: 8 }),
      capitalTable(ledger, style, { title: '国有资本经营预算财政拨款支出决算表', number: 9, notes: [`注：${entity}无国有资本经营预算财政拨款收入、支出，本表为空表。`] }),
    ],
    matters: matters(ledger),
  })
}

function matters(ledger: Ledger): Matter[] {
  const { year, entity, agency, procurement } = ledger
  const before = '与上年相比，'
  const sum = (column: typeof every, amount: Parameters<typeof total>[2] = 'expenditure'): bigint => total(ledger, column, amount)
  const [income, spent] = [sum(every, 'income'), sum(every)]
  const procured = procurement.goods + procurement.works + procurement.services
  const plan = sum(fiscal, 'planned')
  const gap = (now: bigint, planned: bigint): string => `年初预算数${wan(planned)}，决算数${wan(now)}，预决算差异率${more(now, planned) || same(now, planned) ? '' : '-'}${percent(difference(now, planned), planned)}，${same(now, planned) ? '与年初预算数一致' : `差异主要原因是：${reason(now, planned, 1)}`}`
  return [
    { title: '收入支出决算总体情况说明', text: [
      `${year}年度收入总计${wan(grand(ledger))}，其中：本年收入合计${wan(income)}，使用非财政拨款结余${wan(sum(every, 'used'))}，年初结转和结余${wan(sum(every, 'opening'))}。`,
      `${year}年度支出总计${wan(grand(ledger))}，其中：本年支出合计${wan(spent)}，结余分配${wan(sum(every, 'distributed'))}，年末结转和结余${wan(sum(every, 'closing'))}。`,
      `收入支出总体与上年相比，${change(grand(ledger), lastGrand(ledger))}，主要原因是：${reason(grand(ledger), lastGrand(ledger))}。`,
    ] },
    { title: '收入决算情况说明', text: [`本年收入${wan(income)}，其中：财政拨款收入${wan(sum(fiscal, 'income'))}，占${percent(sum(fiscal, 'income'), income)}；${SOURCES.slice(3).map(([name, source]) => `${name}${wan(sum(from(source), 'income'))}，占${percent(sum(from(source), 'income'), income)}`).join('；')}。`] },
    { title: '支出决算情况说明', text: [`本年支出${wan(spent)}，其中：基本支出${wan(sum(of('basic')))}，占${percent(sum(of('basic')), spent)}；项目支出${wan(sum(of('project')))}，占${percent(sum(of('project')), spent)}；上缴上级支出0.00万元，占0.00%；经营支出0.00万元，占0.00%；对附属单位补助支出0.00万元，占0.00%。`] },
    { title: '财政拨款收入支出决算总体情况说明', text: [
      `${year}年度财政拨款收入总计${wan(grand(ledger, fiscal))}，其中：年初财政拨款结转和结余${wan(sum(fiscal, 'opening'))}，本年财政拨款收入${wan(sum(fiscal, 'income'))}。财政拨款支出总计${wan(grand(ledger, fiscal))}，其中：年末财政拨款结转和结余${wan(sum(fiscal, 'closing'))}，本年财政拨款支出${wan(sum(fiscal))}。`,
      `财政拨款收入支出总体${before}${change(grand(ledger, fiscal), lastGrand(ledger, fiscal))}，主要原因是：${reason(grand(ledger, fiscal), lastGrand(ledger, fiscal), 2)}。与年初预算相比，财政拨款支出${gap(sum(fiscal), plan)}。`,
    ] },
    { title: '一般公共预算财政拨款支出决算情况说明', text: [
      '（一）一般公共预算财政拨款支出决算总体情况', `${year}年度一般公共预算财政拨款支出${wan(sum(general))}，占本年支出合计的${percent(sum(general), spent)}。${before}${change(sum(general), sum(general, 'last'))}，主要原因是：${reason(sum(general), sum(general, 'last'), 1)}。`,
      '（二）一般公共预算财政拨款支出决算结构情况', ...codesOf(ledger, general, 3).map((code, i) => `${i + 1}．${ledger.nameOf(code)}（类）${wan(sum(both(general, under(code))))}，占${percent(sum(both(general, under(code))), sum(general))}；`),
      '（三）一般公共预算财政拨款支出决算具体情况', ...codesOf(ledger, general, 7).map((code, i) => item(ledger, code, i)),
    ] },
    { title: '一般公共预算财政拨款基本支出决算情况说明', text: [
      `${year}年度一般公共预算财政拨款基本支出${wan(sum(both(general, of('basic'))))}，其中：人员经费${wan(sumOf(ledger.economic.filter((one) => !isPublic(one)), (one) => one.amount))}，包括：${ledger.economic.filter((one) => !isPublic(one)).map(({ code }) => ledger.nameOf(code)).join('、')}。`,
      `公用经费${wan(sumOf(ledger.economic.filter(isPublic), (one) => one.amount))}，包括：${ledger.economic.filter(isPublic).map(({ code }) => ledger.nameOf(code)).join('、')}。`,
    ] },
    { title: '财政拨款“三公”经费支出决算情况说明', text: threePublic(ledger) },
    { title: '政府性基金预算财政拨款收入支出决算情况说明', text: [`${year}年度政府性基金预算财政拨款收入总计${wan(grand(ledger, fund))}，其中：年初结转和结余${wan(sum(fund, 'opening'))}，本年收入${wan(sum(fund, 'income'))}。政府性基金预算财政拨款支出总计${wan(grand(ledger, fund))}，其中：年末结转和结余${wan(sum(fund, 'closing'))}，本年支出${wan(sum(fund))}。`] },
    { title: '国有资本经营预算财政拨款收入支出决算情况说明', text: [sum(capital) === 0n ? `${entity}${year}年度无国有资本经营预算财政拨款收入、支出及结转结余情况。` : ''] },
    { title: '其他重要事项的情况说明', text: [
      '（一）机关运行经费及公用经费支出情况', `${year}年度${entity}机关运行经费支出${wan(agency.amount)}，比上年${change(agency.amount, agency.last)}，主要原因是：${reason(agency.amount, agency.last)}。`,
      '（二）政府采购情况', `${year}年度政府采购支出总额${wan(procured)}，其中：政府采购货物支出${wan(procurement.goods)}、政府采购工程支出${wan(procurement.works)}、政府采购服务支出${wan(procurement.services)}。`, `授予中小企业合同金额${wan(procurement.small)}，占政府采购支出总额的${percent(procurement.small, procured)}，其中：授予小微企业合同金额${wan(procurement.micro)}，占政府采购支出总额的${percent(procurement.micro, procured)}。`,
      '（三）国有资产占用情况说明', `截至${year}年12月31日，房屋1240.50平方米，价值386.40万元。车辆${ledger.counts.held}辆，价值${ledger.counts.held * 18}.60万元。单价100万元（含）以上设备（不含车辆）${ledger.equipment}台（套）。`,
    ] },
    { title: '预算绩效的情况说明', text: [`根据预算绩效管理要求，${entity}${year}年度共有${ledger.projects.count}个项目，全年预算数${wan(ledger.projects.amount)}，已组织开展绩效自评。`] },
  ]
}

function item(ledger: Ledger, code: string, i: number): string {
  const [now, last] = [total(ledger, both(general, under(code))), total(ledger, both(general, under(code)), 'last')]
  const [a, b, c] = [3, 5, 7].map((length) => ledger.nameOf(code.slice(0, length)))
  return `${i + 1}．${a}（类）${b}（款）${c}（项）：支出决算数为${wan(now)}，${same(now, last) ? '与上年决算数一致' : `比上年决算${change(now, last)}，主要原因是：${reason(now, last, i)}`}。`
}

function threePublic(ledger: Ledger): string[] {
  const { threePublic: { overseas, purchase, operation, reception }, counts, year } = ledger
  const all = threePublicOf(ledger)
  const vehicles = vehiclesOf(ledger)
  const versus = (one: Compared): string => (same(one.amount, one.last) ? '与上年决算数一致' : `比上年${change(one.amount, one.last)}，主要原因是：${reason(one.amount, one.last, 1)}`)
  const part = (name: string, one: Compared): string => `${name}支出${wan(one.amount)}，占${percent(one.amount, all.amount)}，${versus(one)}`
  const budget = (name: string, one: Compared): string => `${name}全年预算数${wan(one.planned)}，决算数${wan(one.amount)}，预决算差异率${one.planned === 0n ? '0.00%' : `-${percent(difference(one.amount, one.planned), one.planned)}`}`
  return [
    `${year}年度“三公”经费财政拨款支出决算${wan(all.amount)}，${versus(all)}。其中：${part('因公出国（境）费', overseas)}；${part('公务用车购置及运行维护费', vehicles)}；${part('公务接待费', reception)}。`, '具体情况如下：',
    `因公出国（境）费支出${wan(overseas.amount)}，开支内容包括：无。全年安排的因公出国（境）团组${counts.groups}个，因公出国（境）${counts.travellers}人次。`,
    `公务用车购置及运行维护费${wan(vehicles.amount)}，其中：公务用车购置费${wan(purchase.amount)}，公务用车运行维护费${wan(operation.amount)}。公务用车购置数${counts.bought}辆，公务用车保有量${counts.held}辆。`,
    `公务接待费${wan(reception.amount)}，开支内容包括接待上级检查组。全年安排的国内公务接待${counts.receptions}批次，${counts.guests}人次。`,
    `与全年预算数相比，财政拨款“三公”经费支出${budget('', all)}。其中：${budget('因公出国（境）费', overseas)}；${budget('公务用车购置费', purchase)}；${budget('公务用车运行维护费', operation)}；${budget('公务接待费', reception)}。`,
  ]
}
