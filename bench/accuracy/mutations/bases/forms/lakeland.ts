import type { BenchBlock, BenchCell } from '../../block.ts'
import { and, basic, carried, codesOf, current, every, fiscal, general, governmentFund, never, ofFund, ofUnit, personnel, project, publicUse, THREE_PUBLIC, total, totalLast, under, type Ledger, type Which } from '../ledger.ts'
import { because, compared, moved, wan } from '../ledger-prose.ts'
import { cell, classRows, FISCAL_COLUMNS, heads, sides } from '../ledger-tables.ts'
import { centre, heading, left, paragraph, percentOf, table, type TableSpec } from '../print.ts'
import { accounts, agencyOperation, bought, CLASSES, gridTable, ofEconomic, ofGovernment, ofProject, projectsOf, totalRow, type Column, type Row } from './grid.ts'

const { overseas, reception, operation, purchase } = THREE_PUBLIC
const allThree = ofEconomic(overseas, reception, operation, purchase)
const GOVERNMENT = ['501', '502', '503', '505', '506', '509'] as const

/** A county budget whose tables print units and accounts in turn, expenditure across the 类 of both economic classifications, and a table of one 类. */
export function lakelandBudget(ledger: Ledger): BenchBlock[] {
  const { entity, year, units } = ledger
  return [
    { type: 'title', id: 'title', text: `${year}年度${entity}部门预算` },
    heading('contents', 1, '目录'),
    ...[`第一部分 ${year}年部门预算说明`, `第二部分 ${year}年部门预算表`].map((text, i) => paragraph(`contents-${i}`, text)),
    heading('part-1', 1, `第一部分 ${year}年部门预算说明`, true),
    heading('p1', 2, '一、部门基本概况'), paragraph('duties-1', '（一）职能职责'), paragraph('duties-2', `${entity}负责本行业规划、公共服务和监督管理。`), paragraph('duties-3', '（二）机构设置'), paragraph('duties-4', `${entity}内设办公室、计划财务股等7个股室。`),
    heading('p2', 2, '二、部门预算单位构成'), paragraph('units-1', `纳入${year}年部门预算编制范围的单位共${units.length}个，包括：${units.map(({ name }) => name).join('、')}。`),
    ...prose(ledger),
    heading('part-2', 1, `第二部分 ${year}年部门预算表`, true),
    ...tables(ledger).map(table),
  ]
}

const LEADS = [['科目编码', '类'], ['科目编码', '款'], ['科目编码', '项'], ['单位代码'], ['单位名称（功能分类科目）']]

function tables(ledger: Ledger): TableSpec[] {
  const { code: own, entity, units } = ledger
  const caption = [`部门：${own}_${entity}`, '单位：万元'] as const
  const sum = (which: Which): BenchCell => cell(total(ledger, which))
  const row = ([label, which]: readonly [string, Which]): BenchCell[] => [left(label), sum(which)]
  const now = and(general, current)
  const fund = and(governmentFund, current)
  const inTurn = (which: Which): Row[] => [
    totalRow(5, which), { lead: [...heads('', '', ''), left(own), left(entity)], which },
    ...units.flatMap(({ code, name }, u): Row[] => {
      const codes = codesOf(ledger, 'functional', and(which, ofUnit(u)))
      return codes.length === 0 ? [] : [{ lead: [...heads('', '', ''), left(`　${code}`), left(`　${name}`)], which: and(which, ofUnit(u)) }, ...codes.map((one): Row => (
        { lead: [...heads(one.slice(0, 3), one.slice(3, 5), one.slice(5)), left(one.length === 7 ? `　　${code}` : ''), left(`　　${ledger.nameOf(one)}`)], which: and(which, ofUnit(u), under(one)) }))]
    }),
  ]
  const byUnit = [totalRow(2, every), { lead: [left(own), left(entity)], which: every }, ...units.map(({ code, name }, u): Row => ({ lead: [left(`　${code}`), left(`　${name}`)], which: ofUnit(u) }))]
  const wide = (id: string, title: string, cols: readonly Column[], which: Which): TableSpec => gridTable(ledger, { id, title, caption, leads: LEADS, leadWidths: [2, 2, 2, 4, 8], cols, rows: inTurn(which) })
  const nature = (name: string, which: Which, codes: readonly string[]): Column[] => [{ path: [name, '合计'], of: which }, ...codes.map((code): Column => ({ path: [name, ledger.nameOf(code)], of: and(which, under(code)) }))]
  const wages = (name: string, codes: readonly string[]): Column[] => [{ path: [name, '合计'], of: ({ economic }) => codes.includes(economic) }, ...codes.map((code): Column => ({ path: [name, ledger.nameOf(code)], of: under(code) }))]
  const basicGeneral = and(general, basic)
  return [
    {
      id: 'summary', title: '1、收支总表', caption, widths: [8, 4, 8, 4, 8, 4], headerRows: 2, landscape: true,
      rows: [
        [centre('收入', 2), centre('支出', 4)], heads('项目', '本年预算', '项目（按功能分类）', '本年预算', '项目（按政府预算经济分类）', '本年预算'),
        ...sides(sides(([['（一）一般公共预算拨款', now], ['（二）政府性基金预算拨款', fund], ['（三）国有资本经营预算拨款', never], ['（四）财政专户管理资金', never], ['（五）事业收入', ofFund('undertaking')], ['（六）其他收入', ofFund('other')]] as const).map(row), CLASSES.map((code) => [left(ledger.nameOf(code)), sum(under(code))])), GOVERNMENT.map((code) => [left(ledger.nameOf(code)), sum(ofGovernment(ledger, code))])),
        [centre('本年收入合计'), sum(current), centre('本年支出合计'), sum(every), centre('本年支出合计'), sum(every)], [left('上年结转结余'), sum(carried), left('年终结转结余'), left(''), left('年终结转结余'), left('')], [centre('收入总计'), sum(every), centre('支出总计'), sum(every), centre('支出总计'), sum(every)],
      ],
    },
    gridTable(ledger, { id: 'income', title: '2、收入总表', caption, leads: [['单位代码'], ['单位名称']], rows: byUnit, cols: [{ path: ['合计'] }, { path: ['一般公共预算', '小计'], of: now }, { path: ['一般公共预算', '经费拨款'], of: and(now, basic) }, { path: ['一般公共预算', '纳入一般公共预算管理的非税收入拨款'], of: and(now, project) }, { path: ['政府性基金'], of: fund }, { path: ['事业收入'], of: ofFund('undertaking') }, { path: ['其他收入'], of: ofFund('other') }, { path: ['上年结转结余'], of: carried }] }),
    wide('expenditure', '3、支出总表', [{ path: ['总计'] }, { path: ['基本支出'], of: basic }, { path: ['项目支出'], of: project }, { path: ['事业单位经营支出'], of: never }], every),
    wide('by-government', '4、支出预算分类汇总表（按政府预算经济分类）', [{ path: ['总计'] }, ...GOVERNMENT.map((code): Column => ({ path: [ledger.nameOf(code)], of: ofGovernment(ledger, code) })), { path: ['债务利息及费用支出'], of: never }, { path: ['其他支出'], of: never }], every),
    wide('by-department', '5、支出预算分类汇总表（按部门预算经济分类）', [{ path: ['总计'] }, ...nature('基本支出', basic, ['301', '302', '303', '310']), ...nature('项目支出', project, ['302', '310'])], every),
    {
      id: 'fiscal', title: '6、财政拨款收支总表', caption, widths: [8, 4, 8, 4, 4, 4, 4], headerRows: 2, landscape: true,
      rows: [
        [centre('收入', 2), centre('支出', 5)], heads('项目', '本年预算', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'),
        ...sides(([['一、本年收入', and(fiscal, current)], ['（一）一般公共预算拨款', now], ['经费拨款', and(now, basic)], ['纳入一般公共预算管理的非税收入拨款', and(now, project)], ['（二）政府性基金预算拨款', fund], ['（三）国有资本经营预算拨款', never], ['二、上年结转', and(fiscal, carried)], ['（一）一般公共预算拨款', and(general, carried)], ['（二）政府性基金预算拨款', and(governmentFund, carried)]] as const).map(row),
          [[left('一、本年支出'), ...FISCAL_COLUMNS.map(sum)], ...classRows(ledger, fiscal, FISCAL_COLUMNS, false), [left('二、年终结转结余'), ...heads('', '', '', '')]]),
        [centre('收入总计'), sum(fiscal), centre('支出总计'), ...FISCAL_COLUMNS.map(sum)],
      ],
    },
    wide('general-public', '7、一般公共预算支出表', [{ path: ['合计'] }, { path: ['基本支出', '小计'], of: basic }, { path: ['基本支出', '人员经费'], of: personnel }, { path: ['基本支出', '公用经费'], of: publicUse }, { path: ['项目支出'], of: project }], general),
    gridTable(ledger, { id: 'basic', title: '8、一般公共预算基本支出表', caption, leads: [['部门预算支出经济分类科目', '科目编码'], ['部门预算支出经济分类科目', '科目名称']], cols: [{ path: ['本年一般公共预算基本支出', '合计'] }, { path: ['本年一般公共预算基本支出', '人员经费'], of: personnel }, { path: ['本年一般公共预算基本支出', '公用经费'], of: publicUse }], rows: [totalRow(2, basicGeneral), ...accounts(ledger, 'economic', basicGeneral)] }),
    wide('wages', '9、一般公共预算基本支出表--人员经费(工资福利支出)(按部门预算经济分类)', [{ path: ['总计'] }, ...wages('工资奖金津补贴', ['30101', '30102', '30103', '30107']), ...wages('社会保障缴费', ['30108', '30109', '30110', '30112']), { path: ['住房公积金'], of: under('30113') }, { path: ['其他工资福利支出'], of: under('30199') }], and(basicGeneral, under('301'))),
    gridTable(ledger, { id: 'three-public', title: '10、一般公共预算“三公”经费支出表', caption, leads: [['单位编码'], ['单位名称']], rows: byUnit, cols: [{ path: ['“三公”经费合计'], of: allThree }, { path: ['因公出国（境）费'], of: ofEconomic(overseas) }, ...([['小计', [operation, purchase]], ['公务用车购置费', [purchase]], ['公务用车运行费', [operation]]] as const).map(([name, codes]): Column => ({ path: ['公务用车购置及运行费', name], of: ofEconomic(...codes) })), { path: ['公务接待费'], of: ofEconomic(reception) }] }),
    wide('fund-expenditure', '11、政府性基金预算支出表', [{ path: ['本年政府性基金预算支出', '合计'] }, { path: ['本年政府性基金预算支出', '基本支出'], of: basic }, { path: ['本年政府性基金预算支出', '项目支出'], of: project }], governmentFund),
    gridTable(ledger, { id: 'state-capital', title: '12、国有资本经营预算支出表', caption, leads: [['科目编码'], ['科目名称']], cols: [{ path: ['合计'] }, { path: ['基本支出'] }, { path: ['项目支出'] }], rows: [totalRow(2, null)], notes: ['注：本部门没有国有资本经营预算，故本表数据为空。'] }),
    gridTable(ledger, { id: 'projects', title: '13、专项资金预算汇总表', caption, leads: [['单位代码'], ['项目名称']], leadWidths: [4, 9], cols: [{ path: ['专项资金合计'] }, { path: ['本年拨款', '一般公共预算'], of: now }, { path: ['本年拨款', '政府性基金'], of: fund }, { path: ['上年结转'], of: carried }, { path: ['单位资金'], of: ({ fund: one }) => one === 'undertaking' || one === 'other' }], rows: [totalRow(2, project), ...units.flatMap(({ code, name }, u): Row[] => [{ lead: [left(code), left(name)], which: and(project, ofUnit(u)) }, ...projectsOf(ledger, ofUnit(u)).map((one): Row => ({ lead: [left(''), left(`　${one}`)], which: ofProject(one) }))])] }),
    {
      id: 'overall', title: '14、整体支出绩效目标表', caption, widths: [5, 4, 4, 4, 4, 4, 4, 5, 7, 5, 4], headerRows: 2, landscape: true,
      rows: [
        [...['单位名称', '年度预算申请（资金总额）'].map((text) => centre(text, 1, 2)), centre('按收入性质分', 3), centre('按支出性质分', 2), centre('整体绩效目标', 1, 2), centre('部门整体支出年度绩效目标', 3)], heads('一般公共预算', '政府性基金拨款', '其他资金', '基本支出', '项目支出', '一级指标', '二级指标', '指标值'),
        [{ text: entity, rowSpan: 3 }, ...[every, general, governmentFund, ((entry) => entry.fund === 'undertaking' || entry.fund === 'other') as Which, basic, project].map((which): BenchCell => ({ ...sum(which), rowSpan: 3 })), { text: '完成年度工作任务，提升公共服务水平。', rowSpan: 3 }, centre('产出指标'), left('完成任务数量'), left('≥35项')],
        [centre('效益指标'), left('服务覆盖率'), left('≥92%')], [centre('满意度指标'), left('公众满意度'), left('≥95%')],
      ],
    },
  ]
}

function prose(ledger: Ledger): BenchBlock[] {
  const { year } = ledger
  const t = (which: Which): string => wan(total(ledger, which))
  const than = (which: Which): string => {
    const change = moved(total(ledger, which), totalLast(ledger, which))
    return change === '持平' ? '与上年持平' : `较去年${change}，主要是${because(total(ledger, which), totalLast(ledger, which))}`
  }
  const agency = agencyOperation(ledger)
  const own = projectsOf(ledger, and(general, current))
  return [
    heading('p3', 2, '三、部门收支总体情况'),
    paragraph('income-text', `（一）收入预算：${year}年本部门收入预算${t(every)}，其中，一般公共预算拨款${t(and(general, current))}，政府性基金预算拨款${t(and(governmentFund, current))}，事业收入${t(ofFund('undertaking'))}，其他收入${t(ofFund('other'))}，上年结转结余${t(carried)}。收入${than(every)}。`),
    paragraph('expenditure-text', `（二）支出预算：${year}年本部门支出预算${t(every)}，其中，${codesOf(ledger, 'functional', every, [3]).map((code) => `${ledger.nameOf(code)}${t(under(code))}`).join('，')}。支出${than(every)}。`),
    heading('p4', 2, '四、一般公共预算拨款支出'),
    paragraph('general-text', `${year}年本部门一般公共预算拨款支出预算${t(general)}，其中，${codesOf(ledger, 'functional', general, [3]).map((code) => `${ledger.nameOf(code)}${t(and(general, under(code)))}，占${percentOf(total(ledger, and(general, under(code))), total(ledger, general))}%`).join('；')}。具体安排情况如下：`),
    paragraph('basic-text', `（一）基本支出：${year}年本部门基本支出预算${t(and(general, basic))}，主要是为保障部门正常运转、完成日常工作任务而发生的各项支出。`),
    paragraph('project-text', `（二）项目支出：${year}年本部门项目支出预算${t(and(general, project))}，主要是部门为完成特定行政工作任务或事业发展目标而发生的支出，其中：${own.map((name) => `${name}支出${t(and(general, current, ofProject(name)))}，主要用于相关业务工作`).join('；')}。`),
    heading('p5', 2, '五、政府性基金预算支出'), paragraph('fund-text', `${year}年本部门政府性基金预算支出${t(governmentFund)}，主要用于基础设施建设方面。`),
    heading('p6', 2, '六、其他重要事项的情况说明'),
    paragraph('agency-text', `（一）机关运行经费：${year}年本部门机关运行经费${t(agency)}，${compared(total(ledger, agency), totalLast(ledger, agency), '比上一年', '与上一年持平')}，主要是${because(total(ledger, agency), totalLast(ledger, agency))}。`),
    paragraph('three-public-text', `（二）“三公”经费预算：${year}年本部门“三公”经费预算数${t(allThree)}，其中，公务接待费${t(ofEconomic(reception))}，因公出国（境）费0万元，公务用车购置及运行费${t(ofEconomic(operation, purchase))}（其中，公务用车购置费0万元，公务用车运行费${t(ofEconomic(operation))}）。`),
    paragraph('meeting-text', `（三）一般性支出情况：${year}年本部门会议费预算${t(ofEconomic('30215'))}，拟召开3次会议，人数260人；培训费预算${t(ofEconomic('30216'))}，拟开展2次培训，人数180人。`),
    paragraph('procurement-text', `（四）政府采购情况：${year}年本部门政府采购预算总额${wan(bought(ledger, ''))}，其中，货物类采购预算${wan(bought(ledger, 'goods'))}；工程类采购预算${wan(bought(ledger, 'works'))}；服务类采购预算${wan(bought(ledger, 'services'))}。`),
    paragraph('assets-text', `（五）国有资产占用使用及新增资产配置情况：截至${year - 1}年12月底，本部门共有车辆5辆，其中，机要通信用车1辆，应急保障用车2辆，执法执勤用车2辆。`),
    paragraph('targets-text', `（六）预算绩效目标说明：本部门所有支出实行绩效目标管理。纳入${year}年部门整体支出绩效目标的金额为${t(every)}，其中，基本支出${t(basic)}，项目支出${t(project)}。`),
    heading('p7', 2, '七、名词解释'), paragraph('term-1', '1、机关运行经费：是指各部门的公用经费，包括办公及印刷费、邮电费、差旅费、会议费等。'), paragraph('term-2', '2、“三公”经费：是指用一般公共预算拨款安排的公务接待费、公务用车购置及运行维护费和因公出国（境）费。'),
  ]
}
