import type { BenchBlock, BenchCell } from '../../block.ts'
import { and, basic, carried, codesOf, current, every, fiscal, general, governmentFund, never, ofFund, personnel, project, publicUse, THREE_PUBLIC, total, totalLast, under, type Ledger, type Which } from '../ledger.ts'
import { because, moved, wan } from '../ledger-prose.ts'
import { cell, classRows, FISCAL_COLUMNS, heads, sides } from '../ledger-tables.ts'
import { centre, heading, left, paragraph, table, type TableSpec } from '../print.ts'
import { accounts, agencyOperation, bought, gridTable, ofEconomic, totalRow, type Column } from './grid.ts'

const { overseas, reception, operation, purchase } = THREE_PUBLIC
const allThree = ofEconomic(overseas, reception, operation, purchase)

/** A district budget whose prose stands before its tables, which print last year beside this and close with 收入合计 below 上年结转. */
export function upriverBudget(ledger: Ledger): BenchBlock[] {
  const { entity, year } = ledger
  return [
    { type: 'title', id: 'title', text: `${entity}${year}年部门预算情况说明` },
    heading('p1', 2, '一、单位基本情况'),
    paragraph('duties-1', `（一）职能职责。${entity}负责本行业规划、公共服务和监督管理。`),
    paragraph('units-1', `（二）机构设置。${entity}下设${ledger.units.length}个预算单位，分别是${ledger.units.map(({ name }) => name).join('、')}。`),
    ...prose(ledger),
    ...tables(ledger).map(table),
  ]
}

function tables(ledger: Ledger): TableSpec[] {
  const { entity, year } = ledger
  const title = (text: string): string => `${entity}${text}`
  const caption = (number: number): readonly [string, string] => [`附件${number}`, '单位：万元']
  const sum = (which: Which): BenchCell => cell(total(ledger, which))
  const row = ([label, which]: readonly [string, Which]): BenchCell[] => [left(label), sum(which)]
  const leads = [['功能分类科目', '科目编码'], ['功能分类科目', '科目名称']]
  const now = and(general, current)
  const fund = and(governmentFund, current)
  const blank = heads('', '', '', '')
  const three = (header: string, last: boolean): Column[] => [
    { path: [header, '合计'], of: allThree, last }, { path: [header, '因公出国（境）费'], of: ofEconomic(overseas), last },
    ...([['小计', [operation, purchase]], ['公务用车购置费', [purchase]], ['公务用车运行费', [operation]]] as const).map(([name, codes]): Column => ({ path: [header, '公务用车购置及运行费', name], of: ofEconomic(...codes), last })),
    { path: [header, '公务接待费'], of: ofEconomic(reception), last },
  ]
  return [
    {
      id: 'fiscal', title: title('财政拨款收支总表'), caption: caption(1), widths: [7, 4, 7, 4, 4, 4, 4], headerRows: 2, landscape: true,
      rows: [
        [centre('收入', 2), centre('支出', 5)], heads('项目', '预算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'),
        ...sides(([['一、本年收入', and(fiscal, current)], ['一般公共预算资金', now], ['政府性基金预算资金', fund], ['国有资本经营预算资金', never], ['二、上年结转', and(fiscal, carried)], ['一般公共预算拨款', and(general, carried)], ['政府性基金预算拨款', and(governmentFund, carried)]] as const).map(row),
          [[left('一、本年支出'), ...FISCAL_COLUMNS.map(sum)], ...classRows(ledger, fiscal, FISCAL_COLUMNS, false), [left('二、结转下年'), ...blank]]),
        [centre('收入合计'), sum(fiscal), centre('支出合计'), ...FISCAL_COLUMNS.map(sum)],
      ],
    },
    gridTable(ledger, { id: 'general-public', title: title('一般公共预算财政拨款支出预算表'), caption: caption(2), leads, cols: [{ path: [`${year - 1}年预算数`], last: true }, { path: [`${year}年预算数`, '总计'] }, { path: [`${year}年预算数`, '基本支出'], of: basic }, { path: [`${year}年预算数`, '项目支出'], of: project }], rows: [totalRow(2, general, 0), ...accounts(ledger, 'functional', general)], notes: ['备注：本表反映本年度一般公共预算财政拨款支出情况。'] }),
    gridTable(ledger, { id: 'basic', title: title('一般公共预算财政拨款基本支出预算表'), caption: caption(3), leads: [['经济分类科目', '科目编码'], ['经济分类科目', '科目名称']], cols: [{ path: [`${year}年基本支出`, '总计'] }, { path: [`${year}年基本支出`, '人员经费'], of: personnel }, { path: [`${year}年基本支出`, '日常公用经费'], of: publicUse }], rows: [totalRow(2, and(general, basic), 0), ...accounts(ledger, 'economic', and(general, basic))] }),
    gridTable(ledger, { id: 'three-public', title: title('一般公共预算“三公”经费支出表'), caption: caption(4), leads: [], zero: '0.00', cols: [...three(`${year - 1}年预算数`, true), ...three(`${year}年预算数`, false)], rows: [{ lead: [], which: every }] }),
    gridTable(ledger, { id: 'fund-expenditure', title: title('政府性基金预算支出表'), caption: caption(5), leads: [['科目编码'], ['科目名称']], cols: [{ path: ['本年政府性基金预算财政拨款支出', '总计'] }, { path: ['本年政府性基金预算财政拨款支出', '基本支出'], of: basic }, { path: ['本年政府性基金预算财政拨款支出', '项目支出'], of: project }], rows: [totalRow(2, governmentFund, 0), ...accounts(ledger, 'functional', governmentFund)] }),
    { ...gridTable(ledger, { id: 'state-capital', title: title('国有资本经营预算支出表'), caption: caption(6), leads: [['科目编码'], ['科目名称']], cols: [{ path: ['总计'] }, { path: ['基本支出'] }, { path: ['项目支出'] }], rows: [totalRow(2, null, 0)] }), notes: [`备注：本部门${year}年无国有资本经营预算支出，故此表无数据。`] },
    {
      id: 'summary', title: title('部门收支总表'), caption: caption(7), widths: [8, 4, 8, 4], headerRows: 2,
      rows: [
        [centre('收入', 2), centre('支出', 2)], heads('项目', '预算数', '项目', '预算数'),
        ...sides(([['一般公共预算拨款收入', now], ['政府性基金预算拨款收入', fund], ['国有资本经营预算拨款收入', never], ['财政专户管理资金收入', never], ['事业收入预算', ofFund('undertaking')], ['上级补助收入预算', never], ['其他收入预算', ofFund('other')]] as const).map(row), classRows(ledger, every, [every], false)),
        [centre('本年收入合计'), sum(current), centre('本年支出合计'), sum(every)], [left('上年结转'), sum(carried), left('结转下年'), left('')], [centre('收入总计'), sum(every), centre('支出总计'), sum(every)],
      ],
    },
    gridTable(ledger, {
      id: 'income', title: title('部门收入总表'), caption: caption(8), leads: [['科目', '科目编码'], ['科目', '科目名称']], rows: [totalRow(2, every, 0), ...accounts(ledger, 'functional', every)],
      cols: [{ path: ['总计'] }, { path: ['一般公共预算拨款收入'], of: now }, { path: ['政府性基金预算拨款收入'], of: fund }, { path: ['国有资本经营预算拨款收入'], of: never }, { path: ['事业收入预算'], of: ofFund('undertaking') }, { path: ['其他收入预算'], of: ofFund('other') }, { path: ['上年结转'], of: carried }],
    }),
    gridTable(ledger, { id: 'expenditure', title: title('部门支出总表'), caption: caption(9), leads: [['科目编码'], ['科目名称']], cols: [{ path: ['总计'] }, { path: ['基本支出'], of: basic }, { path: ['项目支出'], of: project }, { path: ['上缴上级支出'], of: never }], rows: [totalRow(2, every, 0), ...accounts(ledger, 'functional', every)] }),
  ]
}

function prose(ledger: Ledger): BenchBlock[] {
  const { year, entity } = ledger
  const t = (which: Which): string => wan(total(ledger, which))
  const than = (which: Which): string => {
    const change = moved(total(ledger, which), totalLast(ledger, which))
    return change === '持平' ? `与${year - 1}年持平` : `比${year - 1}年${change}`
  }
  const why = (which: Which): string => `主要原因是${because(total(ledger, which), totalLast(ledger, which))}`
  const agency = agencyOperation(ledger)
  return [
    heading('p2', 2, '二、部门收支总体情况'),
    paragraph('income-text', `（一）收入预算：${year}年年初预算数${t(every)}，其中：一般公共预算拨款${t(and(general, current))}，政府性基金预算拨款${t(and(governmentFund, current))}，事业收入${t(ofFund('undertaking'))}，其他收入${t(ofFund('other'))}，上年结转${t(carried)}。`),
    paragraph('expenditure-text', `（二）支出预算：${year}年年初预算数${t(every)}，其中：${codesOf(ledger, 'functional', every, [3]).map((code) => `${ledger.nameOf(code)}${t(under(code))}`).join('，')}。`),
    heading('p3', 2, '三、财政拨款情况'),
    paragraph('general-text', `${year}年一般公共预算财政拨款收入${t(general)}，一般公共预算财政拨款支出${t(general)}，${than(general)}。其中：基本支出${t(and(general, basic))}，${than(and(general, basic))}，${why(and(general, basic))}；项目支出${t(and(general, project))}，${than(and(general, project))}，${why(and(general, project))}。`),
    paragraph('fund-text', `${year}年政府性基金预算支出${t(governmentFund)}，${than(governmentFund)}，${why(governmentFund)}。`),
    heading('p4', 2, '四、“三公”经费情况说明'),
    paragraph('three-public-text', `${year}年“三公”经费预算${t(allThree)}，${than(allThree)}。其中：因公出国（境）费用0.00万元，与${year - 1}年持平，主要原因是未安排因公出国；公务接待费${t(ofEconomic(reception))}，${than(ofEconomic(reception))}，${why(ofEconomic(reception))}；公务用车运行维护费${t(ofEconomic(operation))}，${than(ofEconomic(operation))}，${why(ofEconomic(operation))}；公务用车购置费0.00万元，与${year - 1}年持平，主要原因是未安排公务用车购置。`),
    heading('p5', 2, '五、其他重要事项的情况说明'),
    paragraph('agency-text', `1.机关运行经费。${year}年机关运行经费${t(agency)}，${than(agency)}，${why(agency)}。`),
    paragraph('procurement-text', `2.政府采购情况。${entity}所属各预算单位政府采购预算总额${wan(bought(ledger, ''))}：政府采购货物预算${wan(bought(ledger, 'goods'))}、政府采购工程预算${wan(bought(ledger, 'works'))}、政府采购服务预算${wan(bought(ledger, 'services'))}。`),
    paragraph('targets-text', `3.绩效目标设置情况。${year}年项目支出均实行了绩效目标管理，涉及一般公共预算当年财政拨款${t(and(general, current, project))}。`),
    paragraph('assets-text', `4.国有资产占有使用情况。截至${year - 1}年12月，所属各预算单位共有车辆8辆，其中：一般公务用车3辆、执法执勤用车5辆。`),
    heading('p6', 2, '六、专业性名词解释'),
    paragraph('term-1', '（一）财政拨款收入：指本年度从本级财政部门取得的财政拨款。'), paragraph('term-2', '（二）基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员经费和公用经费。'),
  ]
}
