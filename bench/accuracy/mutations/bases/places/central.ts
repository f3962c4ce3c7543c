import type { BenchBlock } from '../../block.ts'
import { inWanyuan } from '../print.ts'
import { both, capital, codesOf, every, fiscal, from, fund, general, grand, lastGrand, of, total, under } from './books.ts'
import { compose, TERMS, type Matter } from './compose.ts'
import { isPublic, makeLedger, sumOf, type Compared, type Ledger } from './ledger.ts'
import { basicInGroups, capitalTable, expenditureTable, fundTable, generalTable, incomeTable, threePublicOf, threePublicRow, vehiclesOf } from './other-tables.ts'
import { fiscalTable, numeral, SOURCES, summaryTable } from './summary-tables.ts'
import type { TableStyle } from './table-style.ts'
import { change, more, percent, reason, same, wan } from './words.ts'

/** A ministry's department: the forms 公开01表–09表 with 栏次 and 行次, all 类 printed, blanks for zero. */
export function centralMinistry(seed: string): BenchBlock[] {
  const ledger = makeLedger({
    seed, year: 2023, entity: '国家测绘档案局', grain: 1n, scale: 40, work: ['2010601', '2010602', '2010607', '2010608', '2060203', '2080501'],
    staff: ['2210201', '2210202', '2210203'], capitalItems: ['2230105'], sources: ['undertaking', 'business', 'other'], overseas: true, purchase: true,
  })
  const { entity, year } = ledger
  const style: TableStyle = { print: inWanyuan, zero: '', numbered: true, amountWord: '决算数', code: 'merged', caption: (n) => [`部门：${entity}`, `公开0${n}表　金额单位：万元`] }
  const note = (text: string): string[] => [`注：${text}`]
  return compose({
    title: `${entity}${year}年度部门决算`, entity, terms: TERMS, tablesLast: false,
    partNames: [`${entity}概况`, `${year}年度部门决算表`, `${year}年度部门决算情况说明`, '名词解释'],
    duties: ['一、主要职责', '（一）拟订测绘档案事业发展规划和标准并组织实施。', '（二）负责全国测绘档案的收集、保管和利用。', '二、机构设置', `从决算单位构成看，${entity}部门决算包括本级决算和4个直属事业单位决算。`],
    tables: [
      summaryTable(ledger, style, { title: '收入支出决算总表', number: 1, allClasses: true, notes: note('1.本表反映部门本年度的总收支和年末结转结余情况。2.本套报表金额单位转换时可能存在尾数误差。') }),
      incomeTable(ledger, style, { title: '收入决算表', number: 2, notes: note('本表反映部门本年度取得的各项收入情况。') }),
      expenditureTable(ledger, style, { title: '支出决算表', number: 3, notes: note('本表反映部门本年度各项支出情况。') }),
      fiscalTable(ledger, style, { title: '财政拨款收入支出决算总表', number: 4, allClasses: true, notes: note('本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。') }),
      generalTable(ledger, style, { title: '一般公共预算财政拨款支出决算表', number: 5, notes: note('本表反映部门本年度一般公共预算财政拨款支出情况。') }),
      basicInGroups(ledger, style, { title: '一般公共预算财政拨款基本支出决算明细表', number: 6, notes: note('本表反映部门本年度一般公共预算财政拨款基本支出明细情况。') }),
      fundTable(ledger, style, { title: '政府性基金预算财政拨款收入支出决算表', number: 7, notes: note(`${entity}没有使用政府性基金预算财政拨款安排的收入和支出，故本表无数据。`) }),
      capitalTable(ledger, style, { title: '国有资本经营预算财政拨款支出决算表', number: 8, notes: note('本表反映部门本年度国有资本经营预算财政拨款支出情况。') }),
      threePublicRow(ledger, style, { title: '财政拨款“三公”经费支出决算表', number: 9, budget: 'adjusted', notes: note('本表反映部门本年度财政拨款“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。') }),
    ],
    matters: matters(ledger),
  })
}

function matters(ledger: Ledger): Matter[] {
  const { year, entity, agency, procurement } = ledger
  const before = `${year - 1}年度`
  const [income, spent] = [total(ledger, every, 'income'), total(ledger, every)]
  const generalSpent = total(ledger, general)
  const changed = (now: bigint, last: bigint, i: number): string => `${change(now, last)}。主要是${reason(now, last, i)}。`
  const procured = procurement.goods + procurement.works + procurement.services
  return [
    { title: '收入支出决算总体情况说明', text: [`${year}年度收、支总计均为${wan(grand(ledger))}。与${before}相比，收、支总计各${changed(grand(ledger), lastGrand(ledger), 1)}`] },
    { title: '收入决算情况说明', text: [`本年收入合计${wan(income)}，其中：${sources(ledger, income)}。`] },
    { title: '支出决算情况说明', text: [`本年支出合计${wan(spent)}，其中：${([['基本支出', of('basic')], ['项目支出', of('project')], ['经营支出', of('business')]] as const).map(([name, column]) => `${name}${wan(total(ledger, column))}，占${percent(total(ledger, column), spent)}`).join('；')}。`] },
    { title: '财政拨款收入支出决算总体情况说明', text: [`${year}年度财政拨款收、支总计均为${wan(grand(ledger, fiscal))}。与${before}相比，财政拨款收、支总计各${changed(grand(ledger, fiscal), lastGrand(ledger, fiscal), 2)}`] },
    { title: '一般公共预算财政拨款支出决算情况说明', text: [
      '（一）一般公共预算财政拨款支出决算总体情况',
      `${year}年度一般公共预算财政拨款支出${wan(generalSpent)}，占本年支出合计的${percent(generalSpent, spent)}。与${before}相比，一般公共预算财政拨款支出${changed(generalSpent, total(ledger, general, 'last'), 3)}`,
      '（二）一般公共预算财政拨款支出决算结构情况',
      `${year}年度一般公共预算财政拨款支出${wan(generalSpent)}，主要用于以下方面：${codesOf(ledger, general, 3).map((code) => `${ledger.nameOf(code)}（类）支出${wan(total(ledger, both(general, under(code))))}，占${percent(total(ledger, both(general, under(code))), generalSpent)}`).join('；')}。`,
      '（三）一般公共预算财政拨款支出决算具体情况',
      `${year}年度一般公共预算财政拨款支出年初预算为${wan(total(ledger, general, 'planned'))}，支出决算为${wan(generalSpent)}，完成年初预算的${percent(generalSpent, total(ledger, general, 'planned'))}。其中：`,
      ...codesOf(ledger, general, 7).map((code, i) => item(ledger, code, i)),
    ] },
    { title: '一般公共预算财政拨款基本支出决算情况说明', text: basic(ledger) },
    { title: '政府性基金预算财政拨款收入支出决算情况说明', text: [total(ledger, fund) === 0n ? `${year}年度${entity}没有政府性基金预算财政拨款收入和支出。` : ''] },
    { title: '国有资本经营预算财政拨款支出决算情况说明', text: [`${year}年度国有资本经营预算财政拨款支出${wan(total(ledger, capital))}，主要用于解决历史遗留问题。`] },
    { title: '财政拨款“三公”经费支出决算情况说明', text: threePublic(ledger) },
    { title: '其他重要事项的情况说明', text: [
      '（一）机关运行经费支出情况', `${year}年度机关运行经费支出${wan(agency.amount)}，比${before}${change(agency.amount, agency.last)}。主要原因是${reason(agency.amount, agency.last, 2)}。`,
      '（二）政府采购支出情况', `${year}年度政府采购支出总额${wan(procured)}，其中：政府采购货物支出${wan(procurement.goods)}、政府采购工程支出${wan(procurement.works)}、政府采购服务支出${wan(procurement.services)}。授予中小企业合同金额${wan(procurement.small)}，占政府采购支出总额的${percent(procurement.small, procured)}，其中：授予小微企业合同金额${wan(procurement.micro)}，占授予中小企业合同金额的${percent(procurement.micro, procurement.small)}。`,
      '（三）国有资产占用情况', assets(ledger),
      '（四）预算绩效情况', `根据预算绩效管理要求，${entity}组织对${year}年度一般公共预算项目支出全面开展绩效自评，共涉及项目${ledger.projects.count}个，资金${wan(ledger.projects.amount)}，占一般公共预算项目支出总额的100%。`,
    ] },
  ]
}

const sources = (ledger: Ledger, income: bigint): string => [['财政拨款收入', fiscal] as const, ...SOURCES.slice(3).map(([name, source]) => [name, from(source)] as const)]
  .filter(([, column]) => total(ledger, column, 'income') > 0n).map(([name, column]) => `${name}${wan(total(ledger, column, 'income'))}，占${percent(total(ledger, column, 'income'), income)}`).join('；')

function item(ledger: Ledger, code: string, i: number): string {
  const [now, plan] = [total(ledger, both(general, under(code))), total(ledger, both(general, under(code)), 'planned')]
  const [a, b, c] = [3, 5, 7].map((length) => ledger.nameOf(code.slice(0, length)))
  const compared = same(now, plan) ? '决算数与年初预算数持平。' : `决算数${more(now, plan) ? '大于' : '小于'}年初预算数的主要原因是${reason(now, plan, i)}。`
  return `${i + 1}.${a}（类）${b}（款）${c}（项）。年初预算为${wan(plan)}，支出决算为${wan(now)}，完成年初预算的${percent(now, plan)}。${compared}`
}

function basic(ledger: Ledger): string[] {
  const people = ledger.economic.filter((one) => !isPublic(one))
  const office = ledger.economic.filter(isPublic)
  const list = (lines: typeof people): string => lines.map(({ code }) => ledger.nameOf(code)).join('、')
  const sum = (lines: typeof people): bigint => sumOf(lines, (one) => one.amount)
  return [
    `${ledger.year}年度一般公共预算财政拨款基本支出${wan(sum(people) + sum(office))}，其中：`,
    `人员经费${wan(sum(people))}，主要包括：${list(people)}。`, `公用经费${wan(sum(office))}，主要包括：${list(office)}。`,
  ]
}

function threePublic(ledger: Ledger): string[] {
  const { threePublic: { overseas, purchase, operation, reception }, counts, year } = ledger
  const all = threePublicOf(ledger)
  const vehicles = vehiclesOf(ledger)
  const share = (one: Compared): string => `占${percent(one.amount, all.amount)}`
  const done = (one: Compared): string => `全年预算为${wan(one.adjusted)}，支出决算为${wan(one.amount)}，完成全年预算的${percent(one.amount, one.adjusted)}；决算数较${year - 1}年度${change(one.amount, one.last)}，主要是${reason(one.amount, one.last, 1)}`
  return [
    '（一）“三公”经费财政拨款支出决算总体情况说明',
    `${year}年度“三公”经费财政拨款支出${done(all)}。`,
    '（二）“三公”经费财政拨款支出决算具体情况说明',
    `${year}年度“三公”经费财政拨款支出决算中，因公出国（境）费支出决算${wan(overseas.amount)}，${share(overseas)}；公务用车购置及运行维护费支出决算${wan(vehicles.amount)}，${share(vehicles)}；公务接待费支出决算${wan(reception.amount)}，${share(reception)}。具体情况如下：`,
    `1.因公出国（境）费${done(overseas)}。全年因公出国（境）团组${counts.groups}个，累计${counts.travellers}人次。`,
    `2.公务用车购置及运行维护费${done(vehicles)}。其中：公务用车购置费支出${wan(purchase.amount)}，购置公务用车${counts.bought}辆；公务用车运行维护费支出${wan(operation.amount)}。截至${year}年12月31日，开支财政拨款的公务用车保有量为${counts.held}辆。`,
    `3.公务接待费${done(reception)}。全年国内公务接待${counts.receptions}批次、${counts.guests}人次。`,
  ]
}

export function assets({ year, entity, vehicles, equipment }: Ledger): string {
  const kinds = [['副部（省）级以上领导用车', vehicles.leading], ['机要通信用车', vehicles.secret], ['应急保障用车', vehicles.emergency], ['执法执勤用车', vehicles.enforcement], ['特种专业技术用车', vehicles.special], ['其他用车', vehicles.other]] as const
  return `截至${year}年12月31日，${entity}共有车辆${kinds.reduce((all, [, count]) => all + count, 0)}辆，其中：${kinds.map(([name, count]) => `${name}${count}辆`).join('、')}。单价100万元（含）以上设备（不含车辆）${equipment}台（套）。`
}

export const listOf = (items: readonly string[]): string => items.map((text, i) => `${numeral(i)}、${text}`).join('')
