import type { BenchBlock, BenchCell } from '../block.ts'
import { and, basic, carried, codesOf, current, every, fiscal, general, governmentFund, never, ofFund, ofUnit, personnel, project, publicUse, THREE_PUBLIC, total, totalLast, under, type Ledger, type Which } from './ledger.ts'
import { accountRows, cell, cells, classRows, FISCAL_COLUMNS, heads, sides } from './ledger-tables.ts'
import { because, compared, wan } from './ledger-prose.ts'
import { centre, heading, left, paragraph, table, type TableSpec } from './print.ts'

const unitFunds: Which = (entry) => ['undertaking', 'other'].includes(entry.fund)
const kinds: readonly Which[] = [general, governmentFund, never, ofFund('fiscalAccount'), ofFund('undertaking'), never, never, ofFund('other')]

/** A county budget with many wide tables: units down and year's income beside carry-over across, projects with codes of both classifications. */
export function plateauBudget(ledger: Ledger): BenchBlock[] {
  const { year, entity, units } = ledger
  return [
    { type: 'title', id: 'title', text: `${entity}${year}年部门预算公开` },
    heading('part-1', 1, `第一部分 ${entity}概况`),
    heading('duties', 2, '一、主要职能'),
    paragraph('duties-1', `（一）主要职责。${entity}负责贯彻执行行业政策法规，组织实施行业规划和公共服务，承担县委、县政府交办的其他任务。`),
    heading('units', 2, '二、部门基本情况'),
    paragraph('units-1', `我部门共设置${units.length}个预算单位，包括：${units.map(({ name }) => name).join('、')}。`),
    ...prose(ledger),
    heading('part-3', 1, `第三部分 ${year}年部门预算表`, true),
    ...tables(ledger).map(table),
  ]
}

function tables(ledger: Ledger): TableSpec[] {
  const caption = [`单位名称：${ledger.entity}`, '单位：万元'] as const
  const columns = [every, basic, project]
  return [
    {
      id: 'summary', title: '部门财务收支预算总表', caption, widths: [8, 5, 8, 5], headerRows: 2,
      rows: [
        [centre('收入', 2), centre('支出', 2)], heads('项目', `${ledger.year}年预算数`, '项目（按功能分类）', `${ledger.year}年预算数`),
        ...sides([
          ['一、一般公共预算拨款收入', and(general, current)], ['二、政府性基金预算拨款收入', and(governmentFund, current)], ['三、国有资本经营预算拨款收入', never], ['四、财政专户管理资金收入', ofFund('fiscalAccount')],
          ['五、单位资金', unitFunds], ['（一）事业收入', ofFund('undertaking')], ['（二）事业单位经营收入', never], ['（三）上级补助收入', never], ['（四）附属单位上缴收入', never], ['（五）其他收入', ofFund('other')],
        ].map(([label, which]) => [left(label as string), cell(total(ledger, which as Which))]), classRows(ledger, every)),
        [centre('本年收入合计'), cell(total(ledger, current)), centre('本年支出合计'), cell(total(ledger, every))],
        [left('上年结转结余'), cell(total(ledger, carried)), left('年终结转结余'), left('')],
        [left('（一）一般公共预算结转'), cell(total(ledger, and(general, carried))), left(''), left('')],
        [left('（二）政府性基金预算结转'), cell(total(ledger, and(governmentFund, carried))), left(''), left('')],
        [centre('收入总计'), cell(total(ledger, every)), centre('支出总计'), cell(total(ledger, every))],
      ],
    },
    income(ledger, caption),
    {
      id: 'expenditure', title: '部门支出预算表', caption, widths: [4, 8, 4, 4, 4, 4, 4, 4], headerRows: 2, landscape: true,
      rows: [
        [centre('科目编码', 1, 2), centre('科目名称', 1, 2), centre('合计', 1, 2), centre('财政拨款', 3), centre('财政专户管理的支出', 1, 2), centre('单位资金', 1, 2)], heads('小计', '基本支出', '项目支出'),
        [...heads('合计', ''), ...cells(ledger, every, [every, fiscal, and(fiscal, basic), and(fiscal, project), ofFund('fiscalAccount'), unitFunds])],
        ...accountRows(ledger, 'functional', every, [every, fiscal, and(fiscal, basic), and(fiscal, project), ofFund('fiscalAccount'), unitFunds]),
      ],
    },
    {
      id: 'fiscal', title: '部门财政拨款收支预算总表', caption, widths: [8, 5, 8, 5, 5, 5, 5], headerRows: 2, landscape: true,
      rows: [
        [centre('收入', 2), centre('支出', 5)], heads('项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'),
        ...sides([['一、本年收入', and(fiscal, current)], ['（一）一般公共预算拨款', and(general, current)], ['（二）政府性基金预算拨款', and(governmentFund, current)], ['（三）国有资本经营预算拨款', never], ['二、上年结转', and(fiscal, carried)], ['（一）一般公共预算拨款', and(general, carried)], ['（二）政府性基金预算拨款', and(governmentFund, carried)]]
          .map(([label, which]) => [left(label as string), cell(total(ledger, which as Which))]),
        [[left('一、本年支出'), ...cells(ledger, fiscal, FISCAL_COLUMNS)], ...classRows(ledger, fiscal, FISCAL_COLUMNS, false), [left('二、结转下年'), left(''), left(''), left(''), left('')]]),
        [centre('收入总计'), cell(total(ledger, fiscal)), centre('支出总计'), ...cells(ledger, fiscal, FISCAL_COLUMNS)],
      ],
    },
    {
      id: 'general', title: '一般公共预算支出预算表（按功能科目分类）', caption, widths: [4, 8, 4, 4, 4, 4, 4], headerRows: 2, landscape: true,
      rows: [
        [centre('部门预算支出功能分类科目', 2), centre('合计', 1, 2), centre('基本支出', 3), centre('项目支出', 1, 2)], heads('科目编码', '科目名称', '小计', '人员经费', '公用经费'),
        ...accountRows(ledger, 'functional', general, [every, basic, personnel, publicUse, project]),
        [...heads('合计', ''), ...cells(ledger, general, [every, basic, personnel, publicUse, project])],
      ],
    },
    basicProjects(ledger, caption),
    threePublic(ledger, caption),
    projects(ledger, caption),
    {
      id: 'fund', title: '政府性基金预算支出预算表', caption, widths: [4, 8, 4, 4, 4], headerRows: 2,
      rows: [[centre('政府性基金预算支出', 2), centre('合计', 1, 2), centre('基本支出', 1, 2), centre('项目支出', 1, 2)], heads('科目编码', '科目名称'), ...accountRows(ledger, 'functional', governmentFund, columns), [...heads('合计', ''), ...cells(ledger, governmentFund, columns)]],
    },
    { id: 'state', title: '国有资本经营预算支出预算表', caption, widths: [4, 8, 4, 4, 4], headerRows: 1, rows: [heads('科目编码', '科目名称', '合计', '基本支出', '项目支出'), ['', '', '', '', ''].map((text) => left(text))], notes: ['注：本部门无国有资本经营预算支出，故本表为空表。'] },
    procurement(ledger, caption),
  ]
}

/** Basic expenditure as 人员类 and 运转类公用经费 projects, a row for each unit, function and economic account. */
function basicProjects(ledger: Ledger, caption: readonly [string, string]): TableSpec {
  const rows = ledger.entries.filter((entry) => entry.nature !== 'project').map((entry): BenchCell[] => {
    const name = entry.nature === 'publicUse' ? '一般公用经费' : entry.economic.startsWith('303') ? '对个人和家庭的补助' : ['30108', '30109', '30110', '30112'].includes(entry.economic) ? '社会保障缴费' : entry.economic === '30113' ? '住房公积金' : '工资支出'
    return [
      left(ledger.units[entry.unit]?.name ?? ''), left(name), centre(entry.functional), left(ledger.nameOf(entry.functional)), centre(entry.economic), left(ledger.nameOf(entry.economic)), cell(entry.amount), cell(entry.amount), left(''),
    ]
  })
  return {
    id: 'basic', title: '一般公共预算基本支出预算表（人员类、运转类公用经费项目）', caption, widths: [7, 6, 4, 7, 4, 7, 4, 4, 4], headerRows: 2, landscape: true,
    rows: [
      [...['单位名称', '项目名称', '功能科目编码', '功能科目名称', '经济科目编码', '经济科目名称', '合计'].map((text) => centre(text, 1, 2)), centre('资金来源', 2)], heads('一般公共预算', '政府性基金预算'),
      ...rows, [...heads('合计', '', '', '', '', ''), cell(total(ledger, basic)), cell(total(ledger, basic)), left('')],
    ],
  }
}

function income(ledger: Ledger, caption: readonly [string, string]): TableSpec {
  const columns: Which[] = [every, current, ...kinds.slice(0, 4).map((kind) => and(kind, current)), unitFunds, ...kinds.slice(4), carried, and(carried, general), and(carried, governmentFund)]
  return {
    id: 'income', title: '部门收入预算表', caption, widths: [3, 7, ...columns.map(() => 4)], headerRows: 3, landscape: true,
    rows: [
      [centre('部门（单位）代码', 1, 3), centre('部门（单位）名称', 1, 3), centre('合计', 1, 3), centre('本年收入', 10), centre('上年结转结余', 3)],
      [centre('小计', 1, 2), centre('一般公共预算', 1, 2), centre('政府性基金预算', 1, 2), centre('国有资本经营预算', 1, 2), centre('财政专户管理资金', 1, 2), centre('单位资金', 5), centre('小计', 1, 2), centre('一般公共预算', 1, 2), centre('政府性基金预算', 1, 2)],
      heads('小计', '事业收入', '事业单位经营收入', '上级补助收入', '其他收入'),
      [...heads('合计', ''), ...cells(ledger, every, columns)],
      [centre(ledger.code), left(ledger.entity), ...cells(ledger, every, columns)],
      ...ledger.units.map((unit, u) => [centre(unit.code), left(unit.name), ...cells(ledger, ofUnit(u), columns)]),
    ],
  }
}

const account = (ledger: Ledger, codes: readonly string[], of: typeof total = total): bigint => codes.reduce((all, code) => all + of(ledger, and(general, current, under(code))), 0n)

function threePublic(ledger: Ledger, caption: readonly [string, string]): TableSpec {
  const { overseas, reception, operation, purchase } = THREE_PUBLIC
  const amounts = [[overseas, operation, purchase, reception], [overseas], [purchase, operation], [purchase], [operation], [reception]].map((codes) => cell(account(ledger, codes)))
  return {
    id: 'three-public', title: '一般公共预算“三公”经费支出预算表', caption, widths: [4, 4, 4, 4, 4, 4], headerRows: 2,
    rows: [[centre('“三公”经费合计', 1, 2), centre('因公出国（境）费', 1, 2), centre('公务用车购置及运行费', 3), centre('公务接待费', 1, 2)], heads('小计', '公务用车购置费', '公务用车运行费'), amounts],
  }
}

function projects(ledger: Ledger, caption: readonly [string, string]): TableSpec {
  const names = [...new Set(ledger.entries.flatMap(({ project: name }) => name ?? []))]
  const columns: Which[] = [every, and(fiscal, current), and(general, current), and(governmentFund, current), and(fiscal, carried), unitFunds]
  return {
    id: 'projects', title: '部门项目支出预算表（其他运转类、特定目标类项目）', caption, widths: [4, 8, 7, 4, 6, 4, 6, ...columns.map(() => 4)], headerRows: 2, landscape: true,
    rows: [
      [...['项目分类', '项目名称', '项目单位', '功能科目编码', '功能科目名称', '经济科目编码', '经济科目名称', '合计'].map((text) => centre(text, 1, 2)), centre('本年拨款', 3), centre('财政拨款结转结余', 1, 2), centre('单位资金', 1, 2)],
      heads('小计', '一般公共预算', '政府性基金预算'),
      ...names.map((name): BenchCell[] => {
        const [first] = ledger.entries.filter((entry) => entry.project === name)
        if (!first) throw new Error(`no entry of ${name}`)
        return [left('特定目标类'), left(name), left(ledger.units[first.unit]?.name ?? ''), centre(first.functional), left(ledger.nameOf(first.functional)), centre(first.economic), left(ledger.nameOf(first.economic)), ...cells(ledger, (entry) => entry.project === name, columns)]
      }),
      [...heads('合计', '', '', '', '', '', ''), ...cells(ledger, project, columns)],
    ],
  }
}

function procurement(ledger: Ledger, caption: readonly [string, string]): TableSpec {
  const all = ledger.procurement.reduce((sum, { amount }) => sum + amount, 0n)
  return {
    id: 'procurement', title: '部门政府采购预算表', caption, widths: [8, 6, 4, 4, 4, 4, 4], headerRows: 2, landscape: true,
    rows: [
      [...['预算项目', '采购项目', '计量单位', '数量', '合计'].map((text) => centre(text, 1, 2)), centre('政府采购资金', 2)], heads('一般公共预算', '政府性基金预算'),
      ...ledger.procurement.map(({ project: name, item, amount }) => [left(name), left(item), centre('项'), centre('1'), cell(amount), cell(amount), left('')]),
      [...heads('合计', '', '', ''), cell(all), cell(all), left('')],
    ],
  }
}

function prose(ledger: Ledger): BenchBlock[] {
  const { year, entity } = ledger
  const t = (which: Which): string => wan(total(ledger, which))
  const versus = (which: Which): string => {
    const [now, before] = [total(ledger, which), totalLast(ledger, which)]
    return `${compared(now, before, '与上年对比', '与上年持平')}，主要原因分析：${because(now, before)}`
  }
  const three = (words: string, ...codes: readonly string[]): string => {
    const [now, before] = [account(ledger, codes), account(ledger, codes, totalLast)]
    return `${words}${wan(now)}，较上年${now === before ? '无变化' : `${now > before ? `增加${wan(now - before)}` : `减少${wan(before - now)}`}，变动原因：${because(now, before)}`}`
  }
  const { overseas, reception, operation, purchase } = THREE_PUBLIC
  const agency = and(general, publicUse, (entry) => ledger.units[entry.unit]?.isAgency === true)
  const bought = (kind: string): bigint => ledger.procurement.filter((one) => kind === '' || one.kind === kind).reduce((all, one) => all + one.amount, 0n)
  return [
    heading('part-2', 1, `第二部分 ${year}年部门预算情况说明`, true),
    heading('income', 2, '一、预算单位收入情况'),
    paragraph('income-1', `（一）部门财务收入情况。${year}年部门财务总收入${t(every)}，其中：一般公共预算${t(and(general, current))}，政府性基金${t(and(governmentFund, current))}，国有资本经营收益0万元，财政专户管理资金收入0万元，事业收入${t(ofFund('undertaking'))}，其他收入${t(ofFund('other'))}，上年结转结余${t(carried)}。${versus(every)}。`),
    paragraph('income-2', `（二）财政拨款收入情况。${year}年部门财政拨款收入${t(fiscal)}，其中：本年收入${t(and(fiscal, current))}，上年结转收入${t(and(fiscal, carried))}。本年收入中，一般公共预算财政拨款${t(and(general, current))}，政府性基金预算财政拨款${t(and(governmentFund, current))}。`),
    heading('expenditure', 2, '二、预算支出情况'),
    paragraph('expenditure-1', `${year}年部门预算总支出${t(every)}。财政拨款安排支出${t(fiscal)}，其中：基本支出${t(and(fiscal, basic))}，${versus(and(fiscal, basic))}；项目支出${t(and(fiscal, project))}，${versus(and(fiscal, project))}。`),
    paragraph('expenditure-2', '财政拨款安排支出按功能科目分类情况如下：'),
    ...codesOf(ledger, 'functional', general, [7]).map((code, i) => paragraph(`item-${code}`, `${i + 1}.${ledger.nameOf(code.slice(0, 3))}（类）${ledger.nameOf(code.slice(0, 5))}（款）${ledger.nameOf(code)}（项）${t(and(general, under(code)))}，主要用于相关工作支出。`)),
    heading('three', 2, '三、“三公”经费增减变化情况及原因说明'),
    paragraph('three-1', `${entity}${year}年一般公共预算财政拨款“三公”经费预算合计${wan(account(ledger, [overseas, reception, operation, purchase]))}，${compared(account(ledger, [overseas, reception, operation, purchase]), account(ledger, [overseas, reception, operation, purchase], totalLast), '较上年', '与上年持平')}，主要原因是严格落实过紧日子要求并按实际需求安排，具体变动情况如下：`),
    paragraph('three-2', `（一）因公出国（境）费。${three('因公出国（境）费预算为', overseas)}，${year}年无出国计划。`),
    paragraph('three-3', `（二）公务接待费。${three('公务接待费预算为', reception)}，严格执行接待标准。`),
    paragraph('three-4', `（三）公务用车购置及运行维护费。${three('公务用车购置及运行维护费预算为', operation, purchase)}。其中：${three('公务用车购置费', purchase)}；${three('公务用车运行维护费', operation)}。`),
    heading('other', 2, '四、其他重要事项说明'),
    paragraph('agency', `（一）机关运行经费安排情况。${year}年机关运行经费安排${t(agency)}，${versus(agency)}。`),
    paragraph('procurement', `（二）政府采购情况。${year}年部门政府采购预算总额${wan(bought(''))}，其中：政府采购货物预算${wan(bought('goods'))}，政府采购工程预算${wan(bought('works'))}，政府采购服务预算${wan(bought('services'))}。`),
    paragraph('assets', `（三）国有资产占用情况。截至${year - 1}年12月31日，${entity}资产按规定登记，本年不安排购置大型设备。`),
    paragraph('targets', `（四）预算绩效情况。${year}年本部门项目支出全部编制绩效目标。`),
    heading('terms', 2, '五、专业名词解释'),
    paragraph('term-1', '1.基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。'),
    paragraph('term-2', '2.机关运行经费：指行政单位和参照公务员法管理的事业单位为保障运行用于购买货物和服务的各项资金。'),
  ]
}
