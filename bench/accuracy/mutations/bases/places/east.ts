import type { BenchBlock } from '../../block.ts'
import { inWanyuan } from '../print.ts'
import { assets } from './central.ts'
import { both, capital, codesOf, every, fiscal, from, fund, general, grand, lastGrand, of, total, under, type Column } from './books.ts'
import { compose, TERMS, type Matter } from './compose.ts'
import { isPublic, makeLedger, sumOf, type Compared, type Ledger } from './ledger.ts'
import { basicInGroups, capitalTable, expenditureTable, fundTable, generalTable, incomeTable, threePublicOf, threePublicRow, vehiclesOf } from './other-tables.ts'
import { fiscalTable, SOURCES, summaryTable } from './summary-tables.ts'
import type { TableStyle } from './table-style.ts'
import { change, percent, reason, same, wan } from './words.ts'

/** A county's bureau in the east: every part of income and expenditure has its change and its 变动原因. */
export function eastCounty(seed: string): BenchBlock[] {
  const ledger = makeLedger({
    seed, year: 2023, entity: '沭江县农业农村局', grain: 1n, scale: 18, work: ['2130101', '2130106', '2130108', '2130122', '2130135', '2130153', '2130505'],
    staff: ['2080505', '2080506', '2101101', '2101102', '2101103', '2210201', '2210202'], fundItems: ['2120814', '2120816'], capitalItems: ['2230107'], sources: ['undertaking', 'other'],
  })
  const { entity, year } = ledger
  const style: TableStyle = { print: inWanyuan, zero: '0.00', numbered: false, amountWord: '决算数', code: 'one', caption: (n) => [`部门名称：${entity}`, `公开${n < 10 ? `0${n}` : n}表　金额单位：万元`] }
  return compose({
    title: `${entity}${year}年度部门决算公开`, entity, terms: TERMS, tablesLast: false,
    partNames: ['部门概况', `${year}年度部门决算表`, `${year}年度部门决算情况说明`, '名词解释'],
    duties: ['一、主要职责', '（一）统筹推动发展农村社会事业、农村公共服务和农村基础设施建设。', '（二）负责种植业、畜牧业、渔业和农业机械化的监督管理。', '二、机构设置', '从决算单位构成看，纳入本部门汇总编制范围的决算单位共计6家。'],
    tables: [
      summaryTable(ledger, style, { title: '收入支出决算总表', number: 1, allClasses: true, notes: ['注：本表反映本年度的总收支和年末结转结余情况。'] }), incomeTable(ledger, style, { title: '收入决算表', number: 2 }),
      expenditureTable(ledger, style, { title: '支出决算表', number: 3 }), fiscalTable(ledger, style, { title: '财政拨款收入支出决算总表', number: 4, allClasses: true, sum: '小计' }),
      { ...generalTable(ledger, style, { title: '财政拨款支出决算表（功能科目）', number: 5, sum: '合计' }), ...expenditureOf(ledger, style, 5) },
      generalTable(ledger, style, { title: '一般公共预算支出决算表（功能科目）', number: 7, sum: '合计' }),
      basicInGroups(ledger, style, { title: '一般公共预算基本支出决算表（经济科目）', number: 8 }),
      threePublicRow(ledger, style, { title: '财政拨款“三公”经费支出决算表', number: 9 }),
      fundTable(ledger, style, { title: '政府性基金预算支出决算表', number: 10 }), capitalTable(ledger, style, { title: '国有资本经营预算支出决算表', number: 11 }),
    ],
    matters: matters(ledger),
  })
}

/** 财政拨款支出决算表（功能科目）: the three funds together. */
function expenditureOf(ledger: Ledger, style: TableStyle, number: number): Partial<ReturnType<typeof generalTable>> {
  const { rows } = generalTable({ ...ledger, lines: ledger.lines.filter(fiscal).map((line) => ({ ...line, source: 'generalPublic' as const })) }, style, { title: '', number, sum: '合计' })
  return { id: 'fiscal-expenditure', rows }
}

function matters(ledger: Ledger): Matter[] {
  const { year, agency, procurement } = ledger
  const [income, spent] = [total(ledger, every, 'income'), total(ledger, every)]
  const generalSpent = total(ledger, general)
  const versus = '与上年相比，'
  const why = (now: bigint, last: bigint, i: number): string => (same(now, last) ? '与上年决算数相同' : `${versus}${change(now, last)}，变动原因：${reason(now, last, i)}`)
  const procured = procurement.goods + procurement.works + procurement.services
  return [
    { title: '收入支出决算总体情况说明', text: [
      `${year}年度收入、支出决算总计${wan(grand(ledger))}。${versus}收、支总计各${change(grand(ledger), lastGrand(ledger))}。其中：`,
      `（一）收入决算总计${wan(grand(ledger))}。包括：`,
      `1．本年收入决算合计${wan(income)}。${why(income, total(ledger, every, 'lastIncome'), 0)}。`,
      `2．使用非财政拨款结余${wan(total(ledger, every, 'used'))}。与上年决算数相比有所变化的原因是弥补收支差额的需要不同。`,
      `3．年初结转和结余${wan(total(ledger, every, 'opening'))}。${why(total(ledger, every, 'opening'), total(ledger, every, 'lastOpening'), 3)}。`,
      `（二）支出决算总计${wan(grand(ledger))}。包括：`,
      `1．本年支出决算合计${wan(spent)}。${why(spent, total(ledger, every, 'last'), 1)}。`,
      `2．结余分配${wan(total(ledger, every, 'distributed'))}。结余分配事项：按规定提取专用结余。`,
      `3．年末结转和结余${wan(total(ledger, every, 'closing'))}。结转和结余事项：跨年度实施的项目资金。`,
    ] },
    { title: '收入决算情况说明', text: [`${year}年度本年收入决算合计${wan(income)}，其中：财政拨款收入${wan(total(ledger, fiscal, 'income'))}，占${percent(total(ledger, fiscal, 'income'), income)}；${SOURCES.slice(3).map(([name, source]) => `${name}${wan(total(ledger, from(source), 'income'))}，占${percent(total(ledger, from(source), 'income'), income)}`).join('；')}。`] },
    { title: '支出决算情况说明', text: [`${year}年度本年支出决算合计${wan(spent)}，其中：基本支出${wan(total(ledger, of('basic')))}，占${percent(total(ledger, of('basic')), spent)}；项目支出${wan(total(ledger, of('project')))}，占${percent(total(ledger, of('project')), spent)}；经营支出0万元，占0%；对附属单位补助支出0万元，占0%。`] },
    { title: '财政拨款收入支出决算总体情况说明', text: [`${year}年度财政拨款收入、支出决算总计${wan(grand(ledger, fiscal))}。${versus}收、支总计各${change(grand(ledger, fiscal), lastGrand(ledger, fiscal))}，变动原因：${reason(grand(ledger, fiscal), lastGrand(ledger, fiscal), 2)}。`] },
    { title: '财政拨款支出决算情况说明', text: [
      `财政拨款支出决算反映的是一般公共预算、政府性基金预算和国有资本经营预算财政拨款支出的总体情况。${year}年度财政拨款支出决算${wan(total(ledger, fiscal))}，占本年支出合计的${percent(total(ledger, fiscal), spent)}。${versus}财政拨款支出${change(total(ledger, fiscal), total(ledger, fiscal, 'last'))}，变动原因：${reason(total(ledger, fiscal), total(ledger, fiscal, 'last'), 1)}。`,
      `${year}年度财政拨款支出年初预算${wan(total(ledger, fiscal, 'planned'))}，支出决算${wan(total(ledger, fiscal))}，完成年初预算的${percent(total(ledger, fiscal), total(ledger, fiscal, 'planned'))}。其中：`,
      ...codesOf(ledger, fiscal, 3).flatMap((code, i) => [
        `（${['一', '二', '三', '四', '五', '六', '七', '八', '九'][i] ?? ''}）${ledger.nameOf(code)}（类）`,
        ...codesOf(ledger, fiscal, 7, code).map((one, j) => item(ledger, one, j)),
      ]),
    ] },
    { title: '财政拨款基本支出决算情况说明', text: basic(ledger) },
    { title: '一般公共预算支出决算情况说明', text: [`${year}年度一般公共预算财政拨款支出决算${wan(generalSpent)}。${versus}${change(generalSpent, total(ledger, general, 'last'))}，变动原因：${reason(generalSpent, total(ledger, general, 'last'), 2)}。`] },
    { title: '财政拨款“三公”经费支出情况说明', text: threePublic(ledger) },
    { title: '政府性基金预算支出决算情况说明', text: [`${year}年度政府性基金预算财政拨款支出决算${wan(total(ledger, fund))}。${versus}${change(total(ledger, fund), total(ledger, fund, 'last'))}，变动原因：${reason(total(ledger, fund), total(ledger, fund, 'last'))}。其中：${fundItems(ledger, fund)}`] },
    { title: '国有资本经营预算支出决算情况说明', text: [`${year}年度国有资本经营预算财政拨款支出决算${wan(total(ledger, capital))}。${versus}${change(total(ledger, capital), total(ledger, capital, 'last'))}，变动原因：${reason(total(ledger, capital), total(ledger, capital, 'last'), 1)}。`] },
    { title: '其他重要事项的情况说明', text: [
      '（一）机关运行经费支出情况', `${year}年度机关运行经费支出决算${wan(agency.amount)}。${versus}${change(agency.amount, agency.last)}，变动原因：${reason(agency.amount, agency.last, 1)}。`,
      '（二）政府采购支出情况', `${year}年度政府采购支出总额${wan(procured)}，其中：政府采购货物支出${wan(procurement.goods)}、政府采购工程支出${wan(procurement.works)}、政府采购服务支出${wan(procurement.services)}。政府采购授予中小企业合同金额${wan(procurement.small)}，占政府采购支出总额的${percent(procurement.small, procured)}，其中：授予小微企业合同金额${wan(procurement.micro)}，占授予中小企业合同金额的${percent(procurement.micro, procurement.small)}。`,
      '（三）国有资产占有使用情况', assets(ledger),
    ] },
  ]
}

const fundItems = (ledger: Ledger, column: Column): string => codesOf(ledger, column, 7).map((code, i) => item(ledger, code, i)).join('')

function item(ledger: Ledger, code: string, i: number): string {
  const [now, plan] = [total(ledger, both(fiscal, under(code))), total(ledger, both(fiscal, under(code)), 'planned')]
  return `${i + 1}．${ledger.nameOf(code.slice(0, 5))}（款）${ledger.nameOf(code)}（项）。年初预算${wan(plan)}，支出决算${wan(now)}，完成年初预算的${percent(now, plan)}。${same(now, plan) ? '决算数与年初预算数相同。' : `决算数与年初预算数的差异原因：${reason(now, plan, i)}。`}`
}

function basic(ledger: Ledger): string[] {
  const part = (passes: (one: Ledger['economic'][number]) => boolean): string => `${wan(sumOf(ledger.economic.filter(passes), (one) => one.amount))}。主要包括：${ledger.economic.filter(passes).map(({ code }) => ledger.nameOf(code)).join('、')}。`
  return [`${ledger.year}年度财政拨款基本支出决算${wan(total(ledger, both(general, of('basic'))))}，其中：`, `（一）人员经费${part((one) => !isPublic(one))}`, `（二）公用经费${part(isPublic)}`]
}

function threePublic(ledger: Ledger): string[] {
  const { threePublic: { overseas, purchase, operation, reception }, counts, year } = ledger
  const all = threePublicOf(ledger)
  const share = (one: Compared): string => `占“三公”经费的${percent(one.amount, all.amount)}`
  const one = (item: Compared): string => `支出预算${wan(item.planned)}，支出决算${wan(item.amount)}，${item.planned === 0n ? '' : `完成预算的${percent(item.amount, item.planned)}，`}决算数与预算数${same(item.amount, item.planned) ? '相同' : `的差异原因：${reason(item.amount, item.planned, 1)}`}。`
  return [
    '（一）“三公”经费财政拨款支出总体情况说明',
    `${year}年度财政拨款“三公”经费支出决算${wan(all.amount)}。${change(all.amount, all.last) === '持平' ? '与上年决算数相同' : `与上年相比，${change(all.amount, all.last)}，变动原因：${reason(all.amount, all.last)}`}。其中，因公出国（境）费支出${wan(overseas.amount)}，${share(overseas)}；公务用车购置及运行维护费支出${wan(vehiclesOf(ledger).amount)}，${share(vehiclesOf(ledger))}；公务接待费支出${wan(reception.amount)}，${share(reception)}。`,
    '（二）“三公”经费财政拨款支出决算具体情况说明',
    `1．因公出国（境）费${one(overseas)}全年使用财政拨款涉及的出国（境）团组${counts.groups}个，累计${counts.travellers}人次。`,
    `2．公务用车购置及运行维护费${one(vehiclesOf(ledger))}其中：`,
    `（1）公务用车购置${one(purchase)}本年度使用财政拨款购置公务用车${counts.bought}辆。`,
    `（2）公务用车运行维护费${one(operation)}截至${year}年12月31日，使用财政拨款开支的公务用车保有量为${counts.held}辆。`,
    `3．公务接待费${one(reception)}其中：国内公务接待支出${wan(reception.amount)}，接待${counts.receptions}批次，${counts.guests}人次，开支内容：接待上级检查和兄弟单位来访；国（境）外公务接待支出0万元，接待0批次，0人次。`,
  ]
}
