import type { BenchBlock, BenchCell } from '../block.ts'
import { and, basic, carried, codesOf, current, every, fiscal, general, governmentFund, never, ofFund, personnel, project, publicUse, THREE_PUBLIC, total, totalLast, under, type Ledger, type Which } from './ledger.ts'
import { accountRows, cell, cells, heads, NUMERALS, sides } from './ledger-tables.ts'
import { because, moved, rate, wan } from './ledger-prose.ts'
import { centre, heading, left, paragraph, percentOf, table, type TableSpec } from './print.ts'

/** A department's budget after the forms of central ministries: tables 公开01–09, last year's execution beside the budget with 增减额 and 增减%, 类 in prose with their 项. */
export function ministryBudget(ledger: Ledger): BenchBlock[] {
  const { year, entity } = ledger
  return [
    { type: 'title', id: 'title', text: `${entity}${year}年部门预算` },
    heading('part-1', 1, `第一部分 ${entity}概况`),
    heading('duties', 2, '一、主要职能'),
    paragraph('duties-1', '贯彻落实党中央、国务院决策部署，拟订行业发展规划和政策，承担行业公共服务和监督管理职责。'),
    heading('units', 2, '二、部门预算单位构成'),
    paragraph('units-1', `从预算单位构成看，${entity}部门预算包括：${ledger.units.map(({ name }) => name).join('、')}等单位预算。`),
    heading('part-2', 1, `第二部分 ${year}年部门预算表`, true),
    ...tables(ledger).map(table),
    heading('part-3', 1, `第三部分 ${year}年部门预算情况说明`, true),
    ...prose(ledger),
    heading('part-4', 1, '第四部分 名词解释'),
    ...['一、一般公共预算财政拨款收入：指财政当年拨付的资金。', '二、基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。', '三、机关运行经费：指为保障行政单位运行用于购买货物和服务的各项资金。'].map((text, i) => paragraph(`term-${i}`, text)),
  ]
}

const account = (ledger: Ledger, codes: readonly string[], of: typeof total = total): bigint => codes.reduce((all, code) => all + of(ledger, and(general, current, under(code))), 0n)
const classes = (ledger: Ledger, which: Which): readonly string[] => codesOf(ledger, 'functional', which, [3])

function tables(ledger: Ledger): TableSpec[] {
  const { year } = ledger
  const caption = (n: number) => [`公开0${n}表`, '单位：万元'] as const
  const { overseas, reception, operation, purchase } = THREE_PUBLIC
  const sum = (which: Which): BenchCell => cell(total(ledger, which))
  const income: Which[] = [every, carried, and(general, current), and(governmentFund, current), never, ofFund('undertaking'), never, ofFund('other')]
  const expenditure: Which[] = [every, basic, project, never, never, never]
  const total1 = (columns: readonly Which[], which: Which): BenchCell[] => [...heads('合计', ''), ...cells(ledger, which, columns)]
  // What changed: the year's budget against last year's execution, in 万元 and in percent with one decimal.
  const versus = (which: Which): BenchCell[] => {
    const [now, before] = [total(ledger, which), totalLast(ledger, which)]
    const change = now > before ? now - before : before - now
    const sign = now < before ? '-' : ''
    const right = (text: string): BenchCell => ({ text, align: 'right' })
    const printed = cell(change).text
    return [cell(before), cell(now), ...cells(ledger, which, [basic, project]), right(change === 0n ? '' : `${sign}${printed}`), right(change === 0n || before === 0n ? '' : `${sign}${percentOf(change, before)}`)]
  }
  const three = (...codes: readonly string[]): [BenchCell, BenchCell] => [cell(account(ledger, codes, totalLast)), cell(account(ledger, codes))]
  const all = three(overseas, reception, operation, purchase)
  const publicItems = [all, three(overseas), three(purchase, operation), three(purchase), three(operation), three(reception)]
  const generalLines = and(general, current)
  return [
    {
      id: 'summary', title: '部门收支总表', caption: caption(1), widths: [9, 5, 9, 5], headerRows: 2,
      rows: [
        [centre('收入', 2), centre('支出', 2)], heads('项目', '预算数', '项目', '预算数'),
        ...sides([['一、一般公共预算拨款收入', and(general, current)], ['二、政府性基金预算拨款收入', and(governmentFund, current)], ['三、国有资本经营预算拨款收入', never], ['四、事业收入', ofFund('undertaking')], ['五、事业单位经营收入', never], ['六、其他收入', ofFund('other')]].map(([label, which]) => [left(label as string), sum(which as Which)]),
          classes(ledger, every).map((code, i) => [left(`${NUMERALS[i]}、${ledger.nameOf(code)}`), sum(under(code))])),
        [centre('本年收入合计'), sum(current), centre('本年支出合计'), sum(every)], [left('使用非财政拨款结余'), left(''), left('结转下年'), left('')], [left('上年结转'), sum(carried), left(''), left('')],
        [centre('收入总计'), sum(every), centre('支出总计'), sum(every)],
      ],
    },
    {
      id: 'income', title: '部门收入总表', caption: caption(2), widths: [4, 9, 4, 4, 4, 4, 4, 4, 4, 4], headerRows: 2, landscape: true,
      rows: [[centre('科目', 2), ...['合计', '上年结转', '一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入', '事业收入', '事业单位经营收入', '其他收入'].map((text) => centre(text, 1, 2))], heads('科目编码', '科目名称'), ...accountRows(ledger, 'functional', every, income), total1(income, every)],
    },
    {
      id: 'expenditure', title: '部门支出总表', caption: caption(3), widths: [4, 9, 4, 4, 4, 4, 4, 4], headerRows: 1, landscape: true,
      rows: [heads('科目编码', '科目名称', '合计', '基本支出', '项目支出', '上缴上级支出', '事业单位经营支出', '对附属单位补助支出'), ...accountRows(ledger, 'functional', every, expenditure), total1(expenditure, every)],
    },
    {
      id: 'fiscal', title: '财政拨款收支总表', caption: caption(4), widths: [9, 5, 9, 5], headerRows: 2,
      rows: [
        [centre('收入', 2), centre('支出', 2)], heads('项目', '预算数', '项目', '预算数'),
        ...sides([['一、本年收入', and(fiscal, current)], ['（一）一般公共预算拨款', and(general, current)], ['（二）政府性基金预算拨款', and(governmentFund, current)], ['（三）国有资本经营预算拨款', never], ['二、上年结转', and(fiscal, carried)], ['（一）一般公共预算拨款', and(general, carried)], ['（二）政府性基金预算拨款', and(governmentFund, carried)]].map(([label, which]) => [left(label as string), sum(which as Which)]),
          [[left('一、本年支出'), sum(fiscal)], ...classes(ledger, fiscal).map((code, i) => [left(`（${NUMERALS[i]}）${ledger.nameOf(code)}`), sum(and(fiscal, under(code)))]), [left('二、结转下年'), left('')]]),
        [centre('收入总计'), sum(fiscal), centre('支出总计'), sum(fiscal)],
      ],
    },
    {
      id: 'general', title: '一般公共预算支出表', caption: caption(5), widths: [4, 9, 4, 4, 4, 4, 4, 4], headerRows: 2, landscape: true,
      rows: [
        [centre('功能分类科目', 2), centre(`${year - 1}年执行数`, 1, 2), centre(`${year}年预算数`, 3), centre(`${year}年预算数比${year - 1}年执行数`, 2)], heads('科目编码', '科目名称', '小计', '基本支出', '项目支出', '增减额', '增减%'),
        ...codesOf(ledger, 'functional', generalLines).map((code) => [centre(code), left(ledger.nameOf(code)), ...versus(and(generalLines, under(code)))]), [...heads('合计', ''), ...versus(generalLines)],
      ],
    },
    {
      id: 'basic', title: '一般公共预算基本支出表', caption: caption(6), widths: [4, 9, 4, 4, 4], headerRows: 2,
      rows: [[centre('部门预算支出经济分类科目', 2), centre(`${year}年基本支出`, 3)], heads('科目编码', '科目名称', '合计', '人员经费', '公用经费'), ...accountRows(ledger, 'economic', and(generalLines, basic), [every, personnel, publicUse]), total1([every, personnel, publicUse], and(generalLines, basic))],
    },
    {
      id: 'three-public', title: '一般公共预算“三公”经费支出表', caption: caption(7), widths: Array.from({ length: 12 }, () => 3), headerRows: 3, landscape: true,
      rows: [
        [centre(`${year - 1}年预算数`, 6), centre(`${year}年预算数`, 6)],
        [0, 1].flatMap(() => [centre('合计', 1, 2), centre('因公出国（境）费', 1, 2), centre('公务用车购置及运行费', 3), centre('公务接待费', 1, 2)]), [0, 1].flatMap(() => heads('小计', '公务用车购置费', '公务用车运行费')),
        [...publicItems.map(([last]) => last), ...publicItems.map(([, now]) => now)],
      ],
    },
    {
      id: 'fund', title: '政府性基金预算支出表', caption: caption(8), widths: [4, 9, 4, 4, 4], headerRows: 2,
      rows: [[centre('科目编码', 1, 2), centre('科目名称', 1, 2), centre(`${year}年政府性基金预算支出`, 3)], heads('合计', '基本支出', '项目支出'), ...accountRows(ledger, 'functional', governmentFund, [every, basic, project]), total1([every, basic, project], governmentFund)],
    },
    { id: 'state', title: '国有资本经营预算支出表', caption: caption(9), widths: [4, 9, 4, 4, 4], headerRows: 2, rows: [[centre('科目编码', 1, 2), centre('科目名称', 1, 2), centre(`${year}年国有资本经营预算支出`, 3)], heads('合计', '基本支出', '项目支出'), heads('', '', '', '', '')], notes: [`注：${ledger.entity}没有使用国有资本经营预算安排的支出，故本表为空表。`] },
  ]
}

function prose(ledger: Ledger): BenchBlock[] {
  const { year, entity } = ledger
  const t = (which: Which): string => wan(total(ledger, which))
  const part = (which: Which, whole: Which): string => `${t(which)}，占${percentOf(total(ledger, which), total(ledger, whole))}%`
  const generalLines = and(general, current)
  const than = (which: Which): string => {
    const [now, before] = [total(ledger, which), totalLast(ledger, which)]
    if (now === before) return `与${year - 1}年执行数持平。主要原因是：${because(now, before)}。`
    return `比${year - 1}年执行数${moved(now, before)}，${rate(now, before)}。主要原因是：${because(now, before)}。`
  }
  const { overseas, reception, operation, purchase } = THREE_PUBLIC
  const three = (...codes: readonly string[]): readonly [bigint, bigint] => [account(ledger, codes), account(ledger, codes, totalLast)]
  const [now, before] = three(overseas, reception, operation, purchase)
  const agency = and(general, publicUse, (entry) => ledger.units[entry.unit]?.isAgency === true)
  const bought = (kind: string): bigint => ledger.procurement.filter((one) => kind === '' || one.kind === kind).reduce((all, one) => all + one.amount, 0n)
  return [
    heading('s1', 2, `一、关于${entity}${year}年收支预算情况的总体说明`),
    paragraph('s1-1', `按照综合预算的原则，${entity}所有收入和支出均纳入部门预算管理。收入包括：一般公共预算拨款收入、政府性基金预算拨款收入、事业收入、其他收入、上年结转。${entity}${year}年收支总预算${t(every)}。`),
    heading('s2', 2, `二、关于${entity}${year}年收入预算情况说明`),
    paragraph('s2-1', `${entity}${year}年收入预算${t(every)}，其中：上年结转${part(carried, every)}；一般公共预算拨款收入${part(and(general, current), every)}；政府性基金预算拨款收入${part(and(governmentFund, current), every)}；事业收入${part(ofFund('undertaking'), every)}；其他收入${part(ofFund('other'), every)}。`),
    heading('s3', 2, `三、关于${entity}${year}年支出预算情况说明`),
    paragraph('s3-1', `${entity}${year}年支出预算${t(every)}，其中：基本支出${part(basic, every)}；项目支出${part(project, every)}。`),
    heading('s4', 2, `四、关于${entity}${year}年财政拨款收支预算情况的总体说明`),
    paragraph('s4-1', `${entity}${year}年财政拨款收支总预算${t(fiscal)}。收入全部为一般公共预算拨款和政府性基金预算拨款，其中：一般公共预算拨款收入${t(and(general, current))}，政府性基金预算拨款收入${t(and(governmentFund, current))}，上年结转${t(and(fiscal, carried))}；支出包括：${classes(ledger, fiscal).map((code) => `${ledger.nameOf(code)}${t(and(fiscal, under(code)))}`).join('、')}。`),
    heading('s5', 2, `五、关于${entity}${year}年一般公共预算当年拨款情况说明`),
    heading('s5-a', 3, '（一）一般公共预算当年拨款规模变化情况'),
    paragraph('s5-1', `${entity}${year}年一般公共预算当年拨款${t(generalLines)}，${than(generalLines)}`),
    heading('s5-b', 3, '（二）一般公共预算当年拨款结构情况'),
    paragraph('s5-2', `${classes(ledger, generalLines).map((code) => `${ledger.nameOf(code)}（类）支出${part(and(generalLines, under(code)), generalLines)}`).join('；')}。`),
    heading('s5-c', 3, '（三）一般公共预算当年拨款具体使用情况'),
    ...codesOf(ledger, 'functional', generalLines, [7]).map((code, i) => paragraph(`item-${code}`, `${i + 1}.${ledger.nameOf(code.slice(0, 3))}（类）${ledger.nameOf(code.slice(0, 5))}（款）${ledger.nameOf(code)}（项）${year}年预算数为${t(and(generalLines, under(code)))}，${than(and(generalLines, under(code)))}`)),
    heading('s6', 2, `六、关于${entity}${year}年一般公共预算基本支出情况说明`),
    paragraph('s6-1', `${entity}${year}年一般公共预算基本支出${t(and(generalLines, basic))}，其中：`),
    paragraph('s6-2', `人员经费${t(and(generalLines, personnel))}，主要包括：基本工资、津贴补贴、奖金、机关事业单位基本养老保险缴费、住房公积金等；`),
    paragraph('s6-3', `公用经费${t(and(generalLines, publicUse))}，主要包括：办公费、印刷费、水费、电费、邮电费、差旅费等。`),
    heading('s7', 2, `七、关于${entity}${year}年“三公”经费预算情况说明`),
    paragraph('s7-1', `${entity}${year}年“三公”经费预算数为${wan(now)}，其中：因公出国（境）费${wan(three(overseas)[0])}，公务用车购置及运行费${wan(three(operation, purchase)[0])}，公务接待费${wan(three(reception)[0])}。${year}年“三公”经费预算${now === before ? `与${year - 1}年持平` : `比${year - 1}年${moved(now, before)}`}，主要原因是${because(now, before)}。`),
    heading('s8', 2, '八、其他重要事项的情况说明'),
    heading('s8-a', 3, '（一）机关运行经费'),
    paragraph('s8-1', `${year}年机关运行经费财政拨款预算${t(agency)}，${than(agency).replaceAll('执行数', '预算')}`),
    heading('s8-b', 3, '（二）政府采购情况'),
    paragraph('s8-2', `${year}年政府采购预算总额${wan(bought(''))}，其中：政府采购货物预算${wan(bought('goods'))}、政府采购工程预算${wan(bought('works'))}、政府采购服务预算${wan(bought('services'))}。`),
    heading('s8-c', 3, '（三）国有资产占有使用情况'),
    paragraph('s8-3', `截至${year - 1}年7月31日，${entity}共有车辆9辆，其中：机要通信用车2辆、应急保障用车3辆、其他用车4辆。`),
    heading('s8-d', 3, '（四）预算绩效情况'),
    paragraph('s8-4', `${year}年${entity}对项目支出全面实施绩效目标管理。`),
  ]
}
