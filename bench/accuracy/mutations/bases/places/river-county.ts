import type { BenchBlock } from '../../block.ts'
import { centre, inWanyuan, left, type TableSpec } from '../print.ts'
import { both, capital, codesOf, every, fiscal, from, fund, general, grand, lastGrand, of, total, under, type Amount, type Column } from './books.ts'
import { compose, TERMS, type Matter } from './compose.ts'
import { isPublic, makeLedger, sumOf, type Compared, type Ledger } from './ledger.ts'
import { basicInGroups, capitalTable, expenditureTable, fundTable, generalTable, incomeTable, threePublicOf, vehiclesOf } from './other-tables.ts'
import { fiscalTable, numeral, SOURCES } from './summary-tables.ts'
import { amountIn, type TableStyle } from './table-style.ts'
import { change, percent, reason, same, wan } from './words.ts'

/** A county's bureau on the river: 年初预算数, 全年预算数 and 决算数 side by side, each 类 named with its amount, 三公 as rows. */
export function riverCounty(seed: string): BenchBlock[] {
  const ledger = makeLedger({
    seed, year: 2021, entity: '澧川县水利局', grain: 10_000n, scale: 15, work: ['2130301', '2130305', '2130306', '2130314', '2130504'],
    staff: ['2080505', '2080801', '2101101', '2210201'], fundItems: ['2137201', '2137202'], sources: ['superiorSubsidy', 'other'], overseas: false,
  })
  const { entity, year } = ledger
  const style: TableStyle = { print: inWanyuan, zero: '', numbered: true, amountWord: '决算数', code: 'one', caption: (n) => [`部门：${entity}`, `公开0${n}表　单位：万元`] }
  return compose({
    title: `${year}年度${entity}部门决算`, entity, terms: TERMS, tablesLast: false,
    partNames: [`${entity}概况`, `${year}年度部门决算表`, `${year}年度部门决算情况说明`, '名词解释'],
    duties: ['一、部门职责', '（一）负责保障水资源的合理开发利用，组织实施防汛抗旱工作。', '二、机构设置及决算单位构成', '内设机构包括办公室、财务股、建设管理股等9个股室。'],
    tables: [
      threeColumnSummary(ledger, style), incomeTable(ledger, style, { title: '收入决算表', number: 2 }), expenditureTable(ledger, style, { title: '支出决算表', number: 3 }),
      fiscalTable(ledger, style, { title: '财政拨款收入支出决算总表', number: 4, allClasses: false }), generalTable(ledger, style, { title: '一般公共预算财政拨款支出决算表', number: 5 }),
      basicInGroups(ledger, style, { title: '一般公共预算财政拨款基本支出决算明细表', number: 6 }), threePublicRows(ledger, style),
      fundTable(ledger, style, { title: '政府性基金预算财政拨款收入支出决算表', number: 8 }),
      capitalTable(ledger, style, { title: '国有资本经营预算财政拨款支出决算表', number: 9, notes: ['说明：本部门没有国有资本经营预算收入，也没有使用国有资本经营预算安排的支出，故本表为空表。'] }),
    ],
    matters: matters(ledger),
  })
}

/** 收入支出决算总表 with the budget at the beginning of the year and as adjusted. */
function threeColumnSummary(ledger: Ledger, style: TableStyle): TableSpec {
  const columns: readonly Amount[] = ['planned', 'adjusted', 'expenditure']
  const income = SOURCES.map(([name, source], i) => [`${numeral(i)}、${name}`, columns.map((amount) => (amount === 'expenditure' ? total(ledger, from(source), 'income') : total(ledger, from(source), amount)))] as const)
  const classes = codesOf(ledger, every, 3).map((code, i) => [`${numeral(i)}、${ledger.nameOf(code)}`, columns.map((amount) => total(ledger, under(code), amount))] as const)
  const flows = (amount: Amount): bigint[] => [0n, 0n, total(ledger, every, amount)]
  const sums = (last: bigint): bigint[] => [total(ledger, every, 'planned'), total(ledger, every, 'adjusted'), last]
  const closing = [
    [['本年收入合计', sums(total(ledger, every, 'income'))], ['本年支出合计', sums(total(ledger, every))]], [['使用非财政拨款结余', flows('used')], ['结余分配', flows('distributed')]],
    [['年初结转和结余', flows('opening')], ['年末结转和结余', flows('closing')]], [['总计', sums(grand(ledger))], ['总计', sums(grand(ledger))]],
  ] as const
  const height = Math.max(income.length, classes.length)
  const blank = ['', [0n, 0n, 0n]] as const
  const pairs = [...Array.from({ length: height }, (_, i) => [income[i] ?? blank, classes[i] ?? blank] as const), ...closing]
  const side = ([label, amounts]: readonly [string, readonly bigint[]]) => [left(label), ...amounts.map((fen) => amountIn(style, fen))]
  const heads = [centre('项目'), ...['年初预算数', '全年预算数', '决算数'].map((text) => centre(text))]
  return {
    id: 'summary', title: '收入支出决算总表', caption: style.caption(1), widths: [8, 4, 4, 4, 8, 4, 4, 4], headerRows: 2, landscape: true,
    rows: [[centre('收入', 4), centre('支出', 4)], [...heads, ...heads], ...pairs.map(([a, b]) => [...side(a), ...side(b)])],
  }
}

function threePublicRows(ledger: Ledger, style: TableStyle): TableSpec {
  const { overseas, purchase, operation, reception } = ledger.threePublic
  const rows: (readonly [string, Compared])[] = [
    ['合计', threePublicOf(ledger)], ['1、因公出国（境）费', overseas], ['2、公务接待费', reception], ['3、公务用车购置及运行维护费', vehiclesOf(ledger)], ['其中：（1）公务用车运行维护费', operation], ['（2）公务用车购置费', purchase],
  ]
  return {
    id: 'three-public', title: '财政拨款“三公”经费支出决算表', caption: style.caption(7), widths: [9, 4, 4, 4], headerRows: 1, landscape: false,
    rows: [['项目', '年初预算数', '全年预算数', '决算数'].map((text) => centre(text)), ...rows.map(([label, item]) => [left(label), amountIn(style, item.planned), amountIn(style, item.adjusted), amountIn(style, item.amount)])],
  }
}

function matters(ledger: Ledger): Matter[] {
  const { year, agency, procurement, meeting, training, vehicles, counts, equipment } = ledger
  const last = `${year - 1}年`
  const sum = (column: Column, amount: Amount = 'expenditure'): bigint => total(ledger, column, amount)
  const [income, spent] = [sum(every, 'income'), sum(every)]
  const versus = (now: bigint, before: bigint, i = 0): string => (same(now, before) ? `与${last}持平` : `与${last}相比，${change(now, before)}，主要是因为${reason(now, before, i)}`)
  const procured = procurement.goods + procurement.works + procurement.services
  const share = (part: bigint, whole: bigint): string => `占${percent(part, whole)}`
  const fleet = Object.values(vehicles).reduce((all, one) => all + one, 0)
  return [
    { title: '收入支出决算总体情况说明', text: [`${year}年度收、支总计${wan(grand(ledger))}。${versus(grand(ledger), lastGrand(ledger))}。`] },
    { title: '收入决算情况说明', text: [`${year}年度收入合计${wan(income)}，其中：财政拨款收入${wan(sum(fiscal, 'income'))}，${share(sum(fiscal, 'income'), income)}；${SOURCES.slice(3).filter(([, source]) => sum(from(source), 'income') > 0n).map(([name, source]) => `${name}${wan(sum(from(source), 'income'))}，${share(sum(from(source), 'income'), income)}`).join('；')}。`] },
    { title: '支出决算情况说明', text: [`${year}年度支出合计${wan(spent)}，其中：基本支出${wan(sum(of('basic')))}，${share(sum(of('basic')), spent)}；项目支出${wan(sum(of('project')))}，${share(sum(of('project')), spent)}；上缴上级支出0万元，占0%；经营支出0万元，占0%；对附属单位补助支出0万元，占0%。`] },
    { title: '财政拨款收入支出决算总体情况说明', text: [`${year}年度财政拨款收、支总计${wan(grand(ledger, fiscal))}，${versus(grand(ledger, fiscal), lastGrand(ledger, fiscal), 1)}。`] },
    { title: '一般公共预算财政拨款支出决算情况说明', text: [
      '（一）财政拨款支出决算总体情况', `${year}年度财政拨款支出${wan(sum(general))}，占本年支出合计的${percent(sum(general), spent)}，${versus(sum(general), sum(general, 'last'), 2)}。`,
      '（二）财政拨款支出决算结构情况', `${year}年度财政拨款支出${wan(sum(general))}，主要用于以下方面：${codesOf(ledger, general, 3).map((code) => `${ledger.nameOf(code)}（类）支出${wan(sum(both(general, under(code))))}，${share(sum(both(general, under(code))), sum(general))}`).join('；')}。`,
      '（三）财政拨款支出决算具体情况', `${year}年度财政拨款支出年初预算数为${wan(sum(general, 'planned'))}，支出决算数为${wan(sum(general))}，完成年初预算的${percent(sum(general), sum(general, 'planned'))}，其中：`,
      ...codesOf(ledger, general, 7).flatMap((code, i) => {
        const [now, plan] = [sum(both(general, under(code))), sum(both(general, under(code)), 'planned')]
        return [
          `${i + 1}、${[3, 5, 7].map((length, j) => `${ledger.nameOf(code.slice(0, length))}（${'类款项'[j] ?? ''}）`).join('')}。`,
          `年初预算为${wan(plan)}，支出决算为${wan(now)}，完成年初预算的${percent(now, plan)}，${same(now, plan) ? '决算数等于年初预算数' : `决算数${now > plan ? '大于' : '小于'}年初预算数的主要原因是：${reason(now, plan, i)}`}。`,
        ]
      }),
    ] },
    { title: '一般公共预算财政拨款基本支出决算情况说明', text: [
      `${year}年度财政拨款基本支出${wan(sum(both(general, of('basic'))))}，其中：人员经费${wan(sumOf(ledger.economic.filter((one) => !isPublic(one)), (one) => one.amount))}，占基本支出的${percent(sumOf(ledger.economic.filter((one) => !isPublic(one)), (one) => one.amount), sum(both(general, of('basic'))))}，主要包括基本工资、津贴补贴等；公用经费${wan(agency.amount)}，占基本支出的${percent(agency.amount, sum(both(general, of('basic'))))}，主要包括办公费、印刷费等。`,
    ] },
    { title: '财政拨款“三公”经费支出决算情况说明', text: threePublic(ledger) },
    { title: '政府性基金预算收入支出决算情况', text: [`${year}年度政府性基金预算财政拨款收入${wan(sum(fund, 'income'))}；年初结转和结余${wan(sum(fund, 'opening'))}；支出${wan(sum(fund))}，其中基本支出0万元，项目支出${wan(sum(both(fund, of('project'))))}；年末结转和结余${wan(sum(fund, 'closing'))}。`] },
    { title: '国有资本经营预算财政拨款支出决算情况', text: [sum(capital) === 0n ? '本部门没有国有资本经营预算财政拨款支出。' : ''] },
    { title: '机关运行经费支出说明', text: [`本部门${year}年度机关运行经费支出${wan(agency.amount)}，比上年决算数${change(agency.amount, agency.last)}。主要原因是：${reason(agency.amount, agency.last, 1)}。`] },
    { title: '一般性支出情况', text: [`${year}年本部门开支会议费${wan(meeting.amount)}，用于召开防汛抗旱工作会议，人数180人；开支培训费${wan(training.amount)}，用于开展河长制培训，人数96人。`] },
    { title: '政府采购支出情况', text: [`本部门${year}年度政府采购支出总额${wan(procured)}，其中：政府采购货物支出${wan(procurement.goods)}、政府采购工程支出${wan(procurement.works)}、政府采购服务支出${wan(procurement.services)}。授予中小企业合同金额${wan(procurement.small)}，占政府采购支出总额的${percent(procurement.small, procured)}，其中：授予小微企业合同金额${wan(procurement.micro)}，占授予中小企业合同金额的${percent(procurement.micro, procurement.small)}。`] },
    { title: '国有资产占用情况', text: [`截至${year}年12月31日，本部门共有车辆${fleet}辆，其中，领导干部用车${vehicles.leading}辆、机要通信用车${vehicles.secret}辆、应急保障用车${vehicles.emergency}辆、执法执勤用车${vehicles.enforcement}辆、特种专业技术用车${vehicles.special}辆、其他用车${vehicles.other}辆；单位价值50万元以上通用设备${equipment}台（套）；单位价值100万元以上专用设备0台（套）。公务用车保有量以三公经费口径统计为${counts.held}辆。`] },
    { title: '预算绩效情况说明', text: [`本部门对${year}年度${ledger.projects.count}个项目开展了绩效自评，涉及资金${wan(ledger.projects.amount)}，自评覆盖率达到100%。`] },
  ]
}

function threePublic(ledger: Ledger): string[] {
  const { threePublic: { overseas, purchase, operation, reception }, counts, year } = ledger
  const all = threePublicOf(ledger)
  const done = (item: Compared): string => (item.planned === 0n ? `支出预算为0万元，支出决算为${wan(item.amount)}` : `支出预算为${wan(item.planned)}，支出决算为${wan(item.amount)}，完成预算的${percent(item.amount, item.planned)}，决算数小于预算数的主要原因是${reason(item.amount, item.planned, 1)}，与上年相比${change(item.amount, item.last)}，${same(item.amount, item.last) ? '主要是支出安排相同' : `${item.amount > item.last ? '增长' : '减少'}的主要原因是${reason(item.amount, item.last)}`}`)
  const share = (item: Compared): string => `占${percent(item.amount, all.amount)}`
  return [
    '（一）“三公”经费财政拨款支出决算总体情况说明', `“三公”经费财政拨款${done(all)}。其中：`,
    `因公出国（境）费${done(overseas)}。`, `公务接待费${done(reception)}。`, `公务用车购置费${done(purchase)}。`, `公务用车运行维护费${done(operation)}。`,
    '（二）“三公”经费财政拨款支出决算具体情况说明', `${year}年度“三公”经费财政拨款支出决算中，公务接待费支出决算${wan(reception.amount)}，${share(reception)}；因公出国（境）费支出决算${wan(overseas.amount)}，${share(overseas)}；公务用车购置费及运行维护费支出决算${wan(vehiclesOf(ledger).amount)}，${share(vehiclesOf(ledger))}。其中：`,
    `1、因公出国（境）费支出决算为${wan(overseas.amount)}，全年安排因公出国（境）团组${counts.groups}个，累计${counts.travellers}人次。`,
    `2、公务接待费支出决算为${wan(reception.amount)}，全年共接待来访团组${counts.receptions}个、来宾${counts.guests}人次，主要是上级检查发生的接待支出。`,
    `3、公务用车购置费及运行维护费支出决算为${wan(vehiclesOf(ledger).amount)}，其中：公务用车购置费${wan(purchase.amount)}，更新公务用车${counts.bought}辆。公务用车运行维护费${wan(operation.amount)}，主要是油料、维修支出，截至${year}年12月31日，我单位开支财政拨款的公务用车保有量为${counts.held}辆。`,
  ]
}
