import type { BenchBlock, BenchCell } from '../../block.ts'
import { and, basic, carried, codesOf, current, every, fiscal, general, governmentFund, never, ofFund, ofUnit, personnel, project, publicUse, THREE_PUBLIC, total, totalLast, under, type Ledger, type Which } from '../ledger.ts'
import { because, compared, wan } from '../ledger-prose.ts'
import { cell, classRows, heads, NUMERALS, sides } from '../ledger-tables.ts'
import { amountCell, centre, heading, left, paragraph, plainWanyuan, table, type TableSpec } from '../print.ts'
import { agencyOperation, bought, gridTable, ofEconomic, ofProject, projectsOf, totalRow, type Column, type Row } from './grid.ts'

const { overseas, reception, operation, purchase } = THREE_PUBLIC
const allThree = ofEconomic(overseas, reception, operation, purchase)
const staff = and(personnel, under('301'))
const families = and(personnel, under('303'))

/** A district budget that tells of every unit by itself, divides by unit and function, and prints 三公 in a row for each unit and year. */
export function metropolisBudget(ledger: Ledger): BenchBlock[] {
  const { entity, year, units } = ledger
  return [
    { type: 'title', id: 'title', text: `${entity}${year}年部门预算` },
    heading('contents', 1, '目录'),
    ...['第一部分 部门概况', '第二部分 部门预算收支总体情况', '第三部分 部门预算支出具体情况', '第四部分 政府采购预算情况', '第五部分 “三公”经费财政拨款预算情况', '第六部分 部门预算绩效管理情况', '第七部分 其他需要说明情况', '第八部分 名词解释'].map((text, i) => paragraph(`contents-${i}`, text)),
    heading('p1', 1, '第一部分 部门概况', true),
    heading('p1-1', 2, '一、主要职能'), paragraph('duties-1', `${entity}主要职能包括：负责辖区行业规划、公共服务和综合执法。`),
    heading('p1-2', 2, '二、机构编制及交通工具情况'), paragraph('units-1', `${entity}包括本部门本级及${units.length - 1}家基层单位，分别是${units.slice(1).map(({ name }) => name).join('、')}。实有车辆14辆。`),
    ...prose(ledger),
    heading('p9', 1, `附件：${year}年部门预算公开表`, true),
    ...tables(ledger).map(table),
  ]
}

function tables(ledger: Ledger): TableSpec[] {
  const { entity, year, units } = ledger
  const caption = [`单位名称：${entity}`, '单位：万元'] as const
  const sum = (which: Which): BenchCell => cell(total(ledger, which))
  const row = ([label, which]: readonly [string, Which]): BenchCell[] => [left(label), sum(which)]
  const now = and(general, current)
  const fund = and(governmentFund, current)
  const leads = [['单位名称'], ['功能科目编码'], ['功能科目名称']]
  const byUnit = (of: 'functional' | 'economic', which: Which): Row[] => [totalRow(3, which, 0), ...units.flatMap(({ name }, u) =>
    codesOf(ledger, of, and(which, ofUnit(u))).map((code, i): Row => ({ lead: [left(i === 0 ? name : ''), left(code), left(ledger.nameOf(code))], which: and(which, ofUnit(u), under(code)) })))]
  const natures: Column[] = [{ path: ['支出总计'] }, { path: ['基本支出', '合计'], of: basic }, { path: ['基本支出', '人员支出'], of: staff }, { path: ['基本支出', '公用支出'], of: publicUse }, { path: ['基本支出', '对个人和家庭的补助支出'], of: families }, { path: ['项目支出'], of: project }]
  const sources: Column[] = [{ path: ['财政预算拨款', '一般公共预算拨款'], of: now }, { path: ['财政预算拨款', '政府性基金预算拨款'], of: fund }, { path: ['财政预算拨款', '国有资本经营预算拨款'], of: never }]
  const two = (id: string, title: string, income: readonly (readonly [string, Which])[], which: Which, closing: readonly BenchCell[][]): TableSpec => ({
    id, title, caption, widths: [8, 4, 8, 4], headerRows: 2,
    rows: [[centre('收入', 2), centre('支出', 2)], heads('项目', `${year}年预算数`, '项目', `${year}年预算数`), ...sides(income.map(row), classRows(ledger, which, [every])), ...closing],
  })
  return [
    two('summary', '表1 收支预算总表', [['一、财政预算拨款', and(fiscal, current)], ['1、一般公共预算拨款', now], ['2、政府性基金预算拨款', fund], ['3、国有资本经营预算拨款', never], ['二、财政专户拨款', never], ['三、事业收入', ofFund('undertaking')], ['四、其他收入', ofFund('other')]], every, [
      [centre('本年收入合计'), sum(current), centre('本年支出合计'), sum(every)], [left('上年结余、结转'), sum(carried), left('结转下年'), left('')], [centre('收入总计'), sum(every), centre('支出总计'), sum(every)],
    ]),
    gridTable(ledger, { id: 'income', title: '表2 收入预算总表', caption, leads: [['单位名称']], cols: [{ path: ['收入总计'] }, { path: ['财政预算拨款', '合计'], of: and(fiscal, current) }, ...sources, { path: ['事业收入'], of: ofFund('undertaking') }, { path: ['其他收入'], of: ofFund('other') }, { path: ['上年结余、结转'], of: carried }], rows: [totalRow(1, every), ...units.map(({ name }, u): Row => ({ lead: [left(name)], which: ofUnit(u) }))] }),
    gridTable(ledger, { id: 'expenditure', title: '表3 支出预算总表', caption, leads, leadWidths: [7, 4, 8], cols: natures, rows: byUnit('functional', every) }),
    two('fiscal', '表4 财政拨款收支预算总表', [['一、一般公共预算拨款', now], ['二、政府性基金预算拨款', fund], ['三、国有资本经营预算拨款', never], ['四、上年结转', and(fiscal, carried)]], fiscal, [[centre('收入总计'), sum(fiscal), centre('支出总计'), sum(fiscal)]]),
    gridTable(ledger, { id: 'general-public', title: '表5 一般公共预算支出表（按功能分类）', caption, leads, leadWidths: [7, 4, 8], cols: natures, rows: byUnit('functional', general) }),
    gridTable(ledger, { id: 'by-economy', title: '表6 一般公共预算支出表（按支出经济分类）', caption, leads: [['单位名称'], ['经济科目编码'], ['经济科目名称']], leadWidths: [7, 4, 8], cols: [{ path: ['支出总计'] }, { path: ['基本支出'], of: basic }, { path: ['项目支出'], of: project }], rows: byUnit('economic', general) }),
    gridTable(ledger, { id: 'fund-expenditure', title: '表7 政府性基金预算支出表', caption, leads, leadWidths: [7, 4, 8], cols: [{ path: ['支出总计'] }, { path: ['基本支出'], of: basic }, { path: ['项目支出'], of: project }], rows: byUnit('functional', governmentFund) }),
    gridTable(ledger, { id: 'state-capital', title: '表8 国有资本经营预算支出表', caption, leads, leadWidths: [7, 4, 8], cols: [{ path: ['支出总计'] }, { path: ['基本支出'] }, { path: ['项目支出'] }], rows: [totalRow(3, null, 0)], notes: [`说明：本部门${year}年没有国有资本经营预算支出，故本表无数据。`] }),
    threePublic(ledger, caption),
    gridTable(ledger, { id: 'projects', title: '表10 项目支出预算表', caption, leads: [['单位名称'], ['项目名称']], leadWidths: [7, 8], cols: [{ path: ['总计'] }, ...sources, { path: ['单位资金'], of: (entry) => entry.fund === 'undertaking' || entry.fund === 'other' }, { path: ['上年结余、结转'], of: carried }], rows: [totalRow(2, project, 0), ...projectsOf(ledger).map((name): Row => ({ lead: [left(units[ledger.entries.find(ofProject(name))?.unit ?? 0]?.name ?? ''), left(name)], which: ofProject(name) }))] }),
  ]
}

function threePublic(ledger: Ledger, caption: readonly [string, string]): TableSpec {
  const { year, units } = ledger
  const rows = (name: string, which: Which): BenchCell[][] => [totalLast, total].map((of, i) => [
    ...(i === 0 ? [{ ...left(name), rowSpan: 2 }] : []), centre(`${year - 1 + i}年`),
    ...[[overseas, reception, operation, purchase], [overseas], [reception], [operation, purchase], [purchase], [operation]].map((codes): BenchCell => {
      const fen = of(ledger, and(ofEconomic(...codes), which))
      return fen === 0n ? { text: '0.00', align: 'right' } : amountCell(plainWanyuan, fen)
    }),
  ])
  return {
    id: 'three-public', title: '表9 “三公”经费支出预算表', caption, widths: [8, 4, 4, 4, 4, 4, 4, 4], headerRows: 2,
    rows: [
      [...['单位名称', '年度', '“三公”经费合计', '因公出国（境）费用', '公务接待费'].map((text) => centre(text, 1, 2)), centre('公务用车购置和运行维护费', 3)], heads('小计', '公务用车购置费', '公务用车运行维护费'),
      ...rows('合计', every), ...units.flatMap(({ name }, u) => rows(name, ofUnit(u))),
    ],
    notes: ['备注：“三公”经费预算数均为财政拨款安排。'],
  }
}

function prose(ledger: Ledger): BenchBlock[] {
  const { year, entity, units } = ledger
  const t = (which: Which): string => wan(total(ledger, which))
  const than = (which: Which): string => compared(total(ledger, which), totalLast(ledger, which), `比${year - 1}年`, `与${year - 1}年持平`)
  const why = (which: Which): string => because(total(ledger, which), totalLast(ledger, which))
  const agency = agencyOperation(ledger)
  const projects = projectsOf(ledger)
  return [
    heading('p2', 1, '第二部分 部门预算收支总体情况', true),
    paragraph('income-text', `${year}年${entity}部门预算收入${t(every)}，${than(every)}。其中：一般公共预算拨款${t(and(general, current))}、政府性基金预算拨款${t(and(governmentFund, current))}、事业收入${t(ofFund('undertaking'))}、其他收入${t(ofFund('other'))}、上年结余、结转${t(carried)}。`),
    paragraph('expenditure-text', `${year}年${entity}部门预算支出${t(every)}，${than(every)}。其中：基本支出${t(basic)}、项目支出${t(project)}。`),
    paragraph('reason-text', `预算收支增减的主要原因说明：${why(every)}。`),
    heading('p3', 1, '第三部分 部门预算支出具体情况', true),
    ...units.flatMap(({ name }, u) => {
      const own = (which: Which): string => t(and(ofUnit(u), which))
      return [
        heading(`unit-${u}`, 2, `（${NUMERALS[u]}）${name}`),
        paragraph(`unit-${u}-0`, `${name}预算${own(every)}，包括人员支出${own(staff)}、公用支出${own(publicUse)}、对个人和家庭的补助支出${own(families)}、项目支出${own(project)}。`),
        paragraph(`unit-${u}-1`, `1.人员支出${own(staff)}，主要是在职人员工资福利支出。`), paragraph(`unit-${u}-2`, `2.公用支出${own(publicUse)}，主要包括办公费、水电费、差旅费等公用经费。`), paragraph(`unit-${u}-3`, `3.项目支出${own(project)}，用于业务工作。`),
      ]
    }),
    heading('p4', 1, '第四部分 政府采购预算情况'),
    paragraph('procurement-text', `政府采购项目纳入${year}年部门预算共计${wan(bought(ledger, ''))}，其中：货物采购${wan(bought(ledger, 'goods'))}、工程采购${wan(bought(ledger, 'works'))}、服务采购${wan(bought(ledger, 'services'))}。`),
    heading('p5', 1, '第五部分 “三公”经费财政拨款预算情况'),
    paragraph('three-public-text', `${year}年“三公”经费财政拨款预算${t(allThree)}，${than(allThree)}，主要原因是${why(allThree)}。`),
    paragraph('overseas-text', `1.因公出国（境）费用。${year}年预算数0万元，与${year - 1}年持平。`),
    paragraph('reception-text', `2.公务接待费。${year}年预算数${t(ofEconomic(reception))}，${than(ofEconomic(reception))}，主要原因是${why(ofEconomic(reception))}。`),
    paragraph('operation-text', `3.公务用车购置和运行维护费。${year}年预算数${t(ofEconomic(operation, purchase))}，其中：公务用车购置费${year}年预算数0万元，与${year - 1}年持平；公务用车运行维护费${year}年预算数${t(ofEconomic(operation))}，${than(ofEconomic(operation))}，主要原因是${why(ofEconomic(operation))}。`),
    heading('p6', 1, '第六部分 部门预算绩效管理情况'),
    paragraph('targets-text', `${year}年，本部门实行绩效目标管理的项目${projects.length}个，涉及资金${t(project)}。`),
    heading('p7', 1, '第七部分 其他需要说明情况'),
    heading('p7-1', 2, '一、机关运行经费'), paragraph('agency-text', `${year}年本部门机关运行经费财政拨款预算${t(agency)}，${than(agency)}，主要原因是${why(agency)}。`),
    heading('p7-2', 2, '二、国有资产占有使用情况'), paragraph('assets-text', `截至${year - 1}年12月31日，本部门共有车辆14辆，其中：执法执勤用车9辆、特种专业技术用车5辆。`),
    heading('p8', 1, '第八部分 名词解释', true),
    paragraph('term-1', '一、一般公共预算拨款收入：指区级财政当年拨付的资金。'), paragraph('term-2', '二、公用支出：指为保障单位运转发生的商品和服务支出及办公设备购置。'),
  ]
}
