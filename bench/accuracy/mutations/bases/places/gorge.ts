import type { BenchBlock } from '../../block.ts'
import { inWanyuan } from '../print.ts'
import { agencyForm } from './agency-form.ts'
import { both, codesOf, every, fiscal, fund, general, grand, lastGrand, of, total, under, type Column } from './books.ts'
import { compose, TERMS, type Matter } from './compose.ts'
import { evaluate, type Evaluated } from './evaluation-form.ts'
import { makeLedger, type Compared, type Ledger } from './ledger.ts'
import { basicInGroups, capitalTable, expenditureTable, fundTable, generalTable, incomeTable, threePublicOf } from './other-tables.ts'
import { fiscalTable, summaryTable } from './summary-tables.ts'
import type { TableStyle } from './table-style.ts'
import { change, percent, reason, same, wan } from './words.ts'

/** A township in the gorges: counts beside the amounts in one form, repeated in prose, and self-evaluation forms behind the tables. */
export function gorgeTownship(seed: string): BenchBlock[] {
  const ledger = makeLedger({
    seed, year: 2023, entity: '峡江县云溪镇人民政府', grain: 1n, scale: 12, work: ['2010301', '2010302', '2130505', '2130305'],
    staff: ['2080505', '2080506', '2101101', '2210201'], fundItems: ['2120814'], sources: ['other'], purchase: true,
  })
  const { entity, year } = ledger
  const style: TableStyle = { print: inWanyuan, zero: '', numbered: false, amountWord: '决算数', code: 'one', caption: (n) => [`公开部门：${entity}`, `公开0${n}表　单位：万元`] }
  const projects = ledger.lines.filter(both(general, of('project'))).slice(0, 2).map((line, i) => evaluate(ledger, line, i + 1))
  return compose({
    title: `${entity}${year}年度部门决算`, entity, terms: TERMS, tablesLast: true, partNames: ['部门概况', `${year}年度部门决算表`, `${year}年度部门决算情况说明`, '名词解释'],
    duties: ['一、职能职责', '（一）执行本级人民代表大会的决议和上级国家行政机关的决定。', '二、机构设置', '本部门内设党政办公室、经济发展办公室等7个办公室。'],
    tables: [
      summaryTable(ledger, style, { title: '收入支出决算总表', number: 1, allClasses: true }), incomeTable(ledger, style, { title: '收入决算表', number: 2 }), expenditureTable(ledger, style, { title: '支出决算表', number: 3 }),
      fiscalTable(ledger, style, { title: '财政拨款收入支出决算总表', number: 4, allClasses: true }), generalTable(ledger, style, { title: '一般公共预算财政拨款支出决算表', number: 5 }),
      basicInGroups(ledger, style, { title: '一般公共预算财政拨款基本支出决算表', number: 6 }), fundTable(ledger, style, { title: '政府性基金预算财政拨款收入支出决算表', number: 7 }),
      capitalTable(ledger, style, { title: '国有资本经营预算财政拨款支出决算表', number: 8, notes: ['备注：本部门无国有资本经营预算财政拨款支出，故本表为空。'] }), agencyForm(ledger, style, { title: '机构运行信息决算表', number: 9 }),
      ...projects.map(({ table }) => table),
    ],
    matters: matters(ledger, projects),
  })
}

function matters(ledger: Ledger, projects: readonly Evaluated[]): Matter[] {
  const { year, counts, agency, procurement, vehicles, equipment, threePublic: { purchase, operation, reception } } = ledger
  const sum = (column: Column, amount: 'income' | 'expenditure' | 'last' | 'lastIncome' | 'planned' = 'expenditure'): bigint => total(ledger, column, amount)
  const [income, spent] = [sum(every, 'income'), sum(every)]
  const since = (now: bigint, before: bigint, i = 0): string => (same(now, before) ? '较上年决算数无增减' : `较上年决算数${change(now, before)}，主要原因是${reason(now, before, i)}`)
  const item = (one: Compared, i: number): string => `费用支出较年初预算数${change(one.amount, one.planned)}，主要原因是${reason(one.amount, one.planned, i)}。较上年支出数${change(one.amount, one.last)}，主要原因是${reason(one.amount, one.last, i + 1)}`
  const all = threePublicOf(ledger)
  const procured = procurement.goods + procurement.works + procurement.services
  return [
    { title: '收入支出决算总体情况说明', text: [
      `1．总体情况。${year}年度收入总计${wan(grand(ledger))}，支出总计${wan(grand(ledger))}。收支${since(grand(ledger), lastGrand(ledger))}。`,
      `2．收入情况。${year}年度收入合计${wan(income)}，${since(income, sum(every, 'lastIncome'), 1)}。其中：财政拨款收入${wan(sum(fiscal, 'income'))}，占${percent(sum(fiscal, 'income'), income)}。`,
      `3．支出情况。${year}年度支出合计${wan(spent)}，${since(spent, sum(every, 'last'), 2)}。其中：基本支出${wan(sum(of('basic')))}，占${percent(sum(of('basic')), spent)}；项目支出${wan(sum(of('project')))}，占${percent(sum(of('project')), spent)}。`,
    ] },
    { title: '一般公共预算财政拨款支出决算情况说明', text: [
      `${year}年度一般公共预算财政拨款支出${wan(sum(general))}，${since(sum(general), sum(general, 'last'))}。主要用于以下几个方面：`,
      ...codesOf(ledger, general, 3).map((code, i) => {
        const [now, plan] = [sum(both(general, under(code))), sum(both(general, under(code)), 'planned')]
        return `（${i + 1}）${ledger.nameOf(code)}${wan(now)}，占${percent(now, sum(general))}，${same(now, plan) ? '与年初预算数持平' : `较年初预算数${change(now, plan)}，主要原因是${reason(now, plan, i)}`}。`
      }),
    ] },
    { title: '政府性基金预算收支决算情况说明', text: [`${year}年度政府性基金预算财政拨款本年收入${wan(sum(fund, 'income'))}，本年支出${wan(sum(fund))}。`] },
    { title: '“三公”经费情况说明', text: [
      `${year}年度“三公”经费支出共计${wan(all.amount)}，较年初预算数${change(all.amount, all.planned)}，主要原因是${reason(all.amount, all.planned, 1)}。较上年支出数${change(all.amount, all.last)}，主要原因是${reason(all.amount, all.last)}。`,
      `公务车购置费${wan(purchase.amount)}，主要用于更新应急保障车辆。${item(purchase, 0)}。`, `公务车运行维护费${wan(operation.amount)}，主要用于车辆的燃料费、维修费、保险费等。${item(operation, 1)}。`,
      `公务接待费${wan(reception.amount)}，主要用于接待上级检查指导工作。${item(reception, 2)}。`,
      `${year}年度本部门因公出国（境）共计${counts.groups}个团组，${counts.travellers}人；公务用车购置${counts.bought}辆，公务车保有量为${counts.held}辆；国内公务接待${counts.receptions}批次${counts.guests}人，其中：国内外事接待0批次，0人；国（境）外公务接待0批次，0人。`,
    ] },
    { title: '其他需要说明的事项', text: [
      '（一）机关运行经费情况说明', `${year}年度本部门机关运行经费支出${wan(agency.amount)}，${since(agency.amount, agency.last, 1)}。`,
      '（二）国有资产占用情况说明', `截至${year}年12月31日，本部门共有车辆${Object.values(vehicles).reduce((every, one) => every + one, 0)}辆，其中，副部（省）级及以上领导用车${vehicles.leading}辆、机要通信用车${vehicles.secret}辆、应急保障用车${vehicles.emergency}辆、执法执勤用车${vehicles.enforcement}辆、特种专业技术用车${vehicles.special}辆、其他用车${vehicles.other}辆。单价100万元（含）以上设备（不含车辆）${equipment}台（套）。`,
      '（三）政府采购支出情况说明', `${year}年度本部门政府采购支出总额${wan(procured)}，其中：政府采购货物支出${wan(procurement.goods)}、政府采购工程支出${wan(procurement.works)}、政府采购服务支出${wan(procurement.services)}。授予中小企业合同金额${wan(procurement.small)}，占政府采购支出总额的${percent(procurement.small, procured)}。`,
    ] },
    { title: '预算绩效管理情况说明', text: projects.map(({ name, line, score }, i) => `${i + 1}．${name}绩效自评综述：项目自评得分${score}分。项目全年预算数为${wan(line.adjusted)}，执行数为${wan(line.expenditure)}，完成预算的${percent(line.expenditure, line.adjusted)}。`) },
  ]
}
