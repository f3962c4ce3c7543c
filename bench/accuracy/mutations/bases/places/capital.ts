import type { BenchBlock } from '../../block.ts'
import { inWanyuan } from '../print.ts'
import { both, capital, codesOf, every, fiscal, from, fund, general, grand, lastGrand, of, total, under } from './books.ts'
import { compose, TERMS, type Matter } from './compose.ts'
import { makeLedger, type Compared, type Ledger } from './ledger.ts'
import { basicInGroups, capitalTable, expenditureTable, fundTable, generalTable, incomeTable, threePublicOf, threePublicRow, vehiclesOf } from './other-tables.ts'
import { fiscalTable, summaryTable } from './summary-tables.ts'
import type { TableStyle } from './table-style.ts'
import { change, difference, more, percent, reason, same, wan } from './words.ts'

/** A street office of the capital: 类 and 款 compared with the budget by amount and rate, zeros printed. */
export function capitalStreet(seed: string): BenchBlock[] {
  const ledger = makeLedger({
    seed, year: 2022, entity: '燕宁市柳桥区人民政府柳荫街道办事处', grain: 1n, scale: 12, work: ['2010301', '2010302', '2010350', '2080208', '2120104', '2120501', '2100717'],
    staff: ['2080505', '2080506', '2101101', '2101103', '2210201', '2210203'], fundItems: ['2120803', '2296002'], sources: ['other'], purchase: true,
  })
  const { entity, year } = ledger
  const style: TableStyle = { print: inWanyuan, zero: '0.00', numbered: false, amountWord: '决算数', code: 'one', caption: (n) => [`公开0${n}表`, '单位：万元'] }
  return compose({
    title: `${entity}${year}年度部门决算`, entity, terms: TERMS, tablesLast: false,
    partNames: [`${year}年度部门决算基本情况`, `${year}年度部门决算报表`, `${year}年度部门决算说明`, '名词解释'],
    duties: ['一、主要职责', '（一）统筹协调辖区内党的建设、公共服务、城市管理、社会治理等工作。', '二、机构设置', '本部门行政编制87人，实有人数82人；事业编制64人，实有人数61人。'],
    tables: [
      summaryTable(ledger, style, { title: '收入支出决算总表', number: 1, allClasses: false }), incomeTable(ledger, style, { title: '收入决算表', number: 2 }),
      expenditureTable(ledger, style, { title: '支出决算表', number: 3 }), fiscalTable(ledger, style, { title: '财政拨款收入支出决算总表', number: 4, allClasses: false }),
      generalTable(ledger, style, { title: '一般公共预算财政拨款支出决算表', number: 5, sum: '合计' }),
      basicInGroups(ledger, style, { title: '一般公共预算财政拨款基本支出决算表', number: 6 }),
      fundTable(ledger, style, { title: '政府性基金预算财政拨款收入支出决算表', number: 7 }),
      capitalTable(ledger, style, { title: '国有资本经营预算财政拨款支出决算表', number: 8, notes: ['说明：我单位本年度无国有资本经营预算财政拨款支出，此表无数据。'] }),
      threePublicRow(ledger, style, { title: '财政拨款“三公”经费支出决算表', number: 9 }),
    ],
    matters: matters(ledger),
  })
}

function matters(ledger: Ledger): Matter[] {
  const { year, agency, procurement, entity } = ledger
  const against = `比上年`
  const [income, spent, lastSpent] = [total(ledger, every, 'income'), total(ledger, every), total(ledger, every, 'last')]
  const [fundSpent, generalSpent, plan] = [total(ledger, fund), total(ledger, general), total(ledger, general, 'planned')]
  const procured = procurement.goods + procurement.works + procurement.services
  const others = total(ledger, from('other'), 'income')
  return [
    { title: '收入支出决算总体情况说明', text: [
      `${year}年度收、支总计${wan(grand(ledger))}，${against}${change(grand(ledger), lastGrand(ledger))}。`,
      '（一）收入决算说明', `${year}年度本年收入合计${wan(income)}，${against}${change(income, total(ledger, every, 'lastIncome'))}，其中：财政拨款收入${wan(total(ledger, fiscal, 'income'))}，占收入合计的${percent(total(ledger, fiscal, 'income'), income)}；上级补助收入0.00万元，占收入合计的0.00%；事业收入0.00万元，占收入合计的0.00%；经营收入0.00万元，占收入合计的0.00%；附属单位上缴收入0.00万元，占收入合计的0.00%；其他收入${wan(others)}，占收入合计的${percent(others, income)}。`,
      '（二）支出决算说明', `${year}年度本年支出合计${wan(spent)}，${against}${change(spent, lastSpent)}，其中：基本支出${wan(total(ledger, of('basic')))}，占支出合计的${percent(total(ledger, of('basic')), spent)}；项目支出${wan(total(ledger, of('project')))}，占支出合计的${percent(total(ledger, of('project')), spent)}；上缴上级支出0.00万元，占支出合计的0.00%；经营支出0.00万元，占支出合计的0.00%；对附属单位补助支出0.00万元，占支出合计的0.00%。`,
    ] },
    { title: '财政拨款收入支出决算总体情况说明', text: [`${year}年度财政拨款收、支总计${wan(grand(ledger, fiscal))}，${against}${change(grand(ledger, fiscal), lastGrand(ledger, fiscal))}。主要原因：${reason(grand(ledger, fiscal), lastGrand(ledger, fiscal), 1)}。`] },
    { title: '一般公共预算财政拨款支出决算情况说明', text: [
      '（一）一般公共预算财政拨款支出决算总体情况',
      `${year}年度一般公共预算财政拨款支出${wan(generalSpent)}，主要用于以下方面（按大类）：${codesOf(ledger, general, 3).map((code) => `${ledger.nameOf(code)}${wan(total(ledger, both(general, under(code))))}，占本年财政拨款支出${percent(total(ledger, both(general, under(code))), total(ledger, fiscal))}`).join('；')}。`,
      '（二）一般公共预算财政拨款支出决算具体情况',
      ...codesOf(ledger, general, 3).map((code, i) => classText(ledger, code, i)),
      `与年初预算${wan(plan)}相比，一般公共预算财政拨款支出合计${wan(generalSpent)}，${more(generalSpent, plan) ? '增加' : '减少'}${wan(difference(generalSpent, plan))}。`,
    ] },
    { title: '政府性基金预算财政拨款支出决算情况说明', text: [`${year}年度政府性基金预算财政拨款支出${wan(fundSpent)}，主要用于以下方面：${codesOf(ledger, fund, 3).map((code) => `${ledger.nameOf(code)}（类）支出${wan(total(ledger, both(fund, under(code))))}，占政府性基金预算财政拨款支出${percent(total(ledger, both(fund, under(code))), fundSpent)}`).join('；')}。`] },
    { title: '国有资本经营预算财政拨款支出决算情况说明', text: [total(ledger, capital) === 0n ? '我单位本年度无国有资本经营预算财政拨款支出。' : ''] },
    { title: '财政拨款基本支出决算情况说明', text: [`${year}年度使用一般公共预算财政拨款安排基本支出${wan(total(ledger, both(general, of('basic'))))}，使用政府性基金财政拨款安排基本支出0.00万元，其中：（1）工资福利支出包括基本工资、津贴补贴、奖金等；（2）商品和服务支出包括办公费、水费、电费、邮电费等。`] },
    { title: '财政拨款“三公”经费支出决算情况说明', text: threePublic(ledger) },
    { title: '其他重要事项的情况说明', text: [
      '（一）机关运行经费支出情况', `${year}年度行政单位（含参照公务员法管理事业单位）使用一般公共预算财政拨款安排的基本支出中的日常公用经费支出合计${wan(agency.amount)}，${against}${same(agency.amount, agency.last) ? '无变化' : `${more(agency.amount, agency.last) ? '增加' : '减少'}${wan(difference(agency.amount, agency.last))}，${more(agency.amount, agency.last) ? '增加' : '减少'}原因：${reason(agency.amount, agency.last)}`}。`,
      '（二）政府采购支出情况', `${year}年度政府采购支出总额${wan(procured)}，其中：政府采购货物支出${wan(procurement.goods)}，政府采购工程支出${wan(procurement.works)}，政府采购服务支出${wan(procurement.services)}。授予中小企业合同金额${wan(procurement.small)}，占政府采购支出总额的${percent(procurement.small, procured)}，其中：授予小微企业合同金额${wan(procurement.micro)}，占政府采购支出总额的${percent(procurement.micro, procured)}。`,
      '（三）国有资产占用情况', `截至${year}年12月31日，${entity}共有车辆${ledger.counts.held}台；单位价值100万元以上的设备${ledger.equipment}台（套）。`,
    ] },
  ]
}

function classText(ledger: Ledger, code: string, i: number): string {
  const amounts = (prefix: string): readonly [bigint, bigint] => [total(ledger, both(general, under(prefix))), total(ledger, both(general, under(prefix)), 'planned')]
  const compared = ([now, plan]: readonly [bigint, bigint], j: number): string => `${wan(now)}，比${ledger.year}年年初预算${change(now, plan)}。主要原因：${reason(now, plan, j)}`
  const groups = codesOf(ledger, general, 5, code).map((group, j) => `“${ledger.nameOf(group)}”（款）${ledger.year}年度决算${compared(amounts(group), j)}。`)
  return `${i + 1}、“${ledger.nameOf(code)}”（类）${ledger.year}年度决算${compared(amounts(code), i)}。其中：${groups.join('')}`
}

function threePublic(ledger: Ledger): string[] {
  const { threePublic: { overseas, purchase, operation, reception }, counts, year } = ledger
  const all = threePublicOf(ledger)
  const one = (name: string, item: Compared): string => `${name}${year}年决算数${wan(item.amount)}，比${year}年年初预算数${wan(item.planned)}${same(item.amount, item.planned) ? '持平' : `${more(item.amount, item.planned) ? '增加' : '减少'}${wan(difference(item.amount, item.planned))}`}。主要原因：${reason(item.amount, item.planned)}。`
  return [
    `“三公”经费包括本部门所属1个行政单位、3个事业单位。${year}年“三公”经费财政拨款决算数${wan(all.amount)}，比${year}年“三公”经费财政拨款年初预算${wan(all.planned)}${same(all.amount, all.planned) ? '持平' : `${more(all.amount, all.planned) ? '增加' : '减少'}${wan(difference(all.amount, all.planned))}`}。其中：`,
    `1、${one('因公出国（境）费用。', overseas)}${year}年组织因公出国（境）团组${counts.groups}个、${counts.travellers}人次。`,
    `2、${one('公务接待费。', reception)}公务接待${counts.receptions}批次，公务接待${counts.guests}人次。`,
    `3、${one('公务用车购置及运行维护费。', vehiclesOf(ledger))}其中，公务用车购置费${year}年决算数${wan(purchase.amount)}，比${year}年年初预算数${wan(purchase.planned)}${same(purchase.amount, purchase.planned) ? '持平' : `${more(purchase.amount, purchase.planned) ? '增加' : '减少'}${wan(difference(purchase.amount, purchase.planned))}`}。${year}年购置（更新）${counts.bought}辆。公务用车运行维护费${year}年决算数${wan(operation.amount)}，比${year}年年初预算数${wan(operation.planned)}${same(operation.amount, operation.planned) ? '持平' : `${more(operation.amount, operation.planned) ? '增加' : '减少'}${wan(difference(operation.amount, operation.planned))}`}。${year}年公务用车保有量${counts.held}辆。`,
  ]
}
