import type { BenchBlock, BenchCell } from '../block.ts'
import { and, basic, carried, codesOf, current, every, fiscal, general, governmentFund, never, ofFund, personnel, project, publicUse, THREE_PUBLIC, total, totalLast, under, type Ledger, type Which } from './ledger.ts'
import { accountRows, cell, cells, classRows, heads, sides } from './ledger-tables.ts'
import { because, moved, wan } from './ledger-prose.ts'
import { centre, heading, left, paragraph, percentOf, table, type TableSpec } from './print.ts'

/** A budget whose tables 表一–表十 print codes in three columns and projects across economic 类, and whose prose explains income and expenditure source by source. */
export function westernBudget(ledger: Ledger): BenchBlock[] {
  const { year, entity } = ledger
  return [
    { type: 'title', id: 'title', text: `${entity}${year}年部门预算公开` },
    heading('part-1', 1, '第一部分 部门概况'),
    heading('duties', 2, '一、主要职能'),
    paragraph('duties-1', '贯彻执行国家和自治区有关法律法规，组织实施本行业发展规划，提供公共服务并承担监督管理职责。'),
    heading('units', 2, '二、机构设置及人员情况'),
    paragraph('units-1', `${entity}下设${ledger.units.length}个预算单位，分别为：${ledger.units.map(({ name }) => name).join('、')}。`),
    heading('part-2', 1, `第二部分 ${year}年部门预算公开表`, true),
    ...tables(ledger).map(table),
    heading('part-3', 1, `第三部分 ${year}年部门预算情况说明`, true),
    ...prose(ledger),
    heading('part-4', 1, '第四部分 名词解释'),
    ...['财政拨款：指由一般公共预算、政府性基金预算安排的财政拨款数。', '基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。', '机关运行经费：指单位的公用经费，包括办公及印刷费、邮电费、差旅费、会议费等。'].map((text, i) => paragraph(`term-${i}`, text)),
  ]
}

const account = (ledger: Ledger, codes: readonly string[], of: typeof total = total): bigint => codes.reduce((all, code) => all + of(ledger, and(general, current, under(code))), 0n)

function tables(ledger: Ledger): TableSpec[] {
  const { entity } = ledger
  const caption = [`填报部门：${entity}`, '单位：万元'] as const
  const sum = (which: Which): BenchCell => cell(total(ledger, which))
  const split = (row: readonly BenchCell[]): BenchCell[] => {
    const code = row[0]?.text ?? ''
    return [...[code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].map((part) => centre(part)), ...row.slice(1)]
  }
  const functional = (id: string, title: string, which: Which, names: readonly string[], columns: readonly Which[]): TableSpec => ({
    id, title, caption, widths: [2, 2, 2, 9, ...names.map(() => 4)], headerRows: 3, landscape: names.length > 4,
    rows: [
      [centre('项目', 4), centre('预算数', names.length)],
      [centre('功能分类科目编码', 3), centre('功能分类科目名称', 1, 2), ...names.map((name) => centre(name, 1, 2))], heads('类', '款', '项'),
      ...accountRows(ledger, 'functional', which, columns).map(split), [...heads('', '', '', '合计'), ...cells(ledger, which, columns)],
    ],
  })
  const { overseas, reception, operation, purchase } = THREE_PUBLIC
  const classesOfProjects = codesOf(ledger, 'economic', and(project, general), [3])
  return [
    {
      id: 'summary', title: '表一 部门收支总体情况表', caption, widths: [9, 5, 9, 5], headerRows: 2,
      rows: [
        [centre('收入', 2), centre('支出', 2)], heads('项目', '预算数', '功能分类', '预算数'),
        ...sides([['财政拨款（补助）', and(fiscal, current)], ['一般公共预算', and(general, current)], ['政府性基金预算', and(governmentFund, current)], ['国有资本经营预算', never], ['教育收费（财政专户）', never], ['事业收入', ofFund('undertaking')], ['上级补助收入', never], ['其他收入', ofFund('other')]].map(([label, which]) => [left(label as string), sum(which as Which)]),
          codesOf(ledger, 'functional', every, [3]).map((code) => [left(`${code} ${ledger.nameOf(code)}`), sum(under(code))])),
        [centre('小计'), sum(current), centre('小计'), sum(every)], [left('财政拨款结转'), sum(carried), left('结转下年'), left('')], [centre('收入总计'), sum(every), centre('支出总计'), sum(every)],
      ],
    },
    functional('income', '表二 部门收入总体情况表', every, ['总计', '一般公共预算', '政府性基金预算', '财政专户（教育收费）', '事业收入', '其他收入', '财政拨款结转'], [every, and(general, current), and(governmentFund, current), never, ofFund('undertaking'), ofFund('other'), carried]),
    functional('expenditure', '表三 部门支出总体情况表', every, ['合计', '基本支出', '项目支出'], [every, basic, project]),
    {
      id: 'fiscal', title: '表四 财政拨款收支预算总体情况表', caption, widths: [8, 5, 9, 5, 5, 5], headerRows: 2, landscape: true,
      rows: [
        [centre('财政拨款收入', 2), centre('财政拨款支出', 4)], heads('项目', '合计', '功能分类', '合计', '一般公共预算', '政府性基金预算'),
        ...sides([['财政拨款（补助）', and(fiscal, current)], ['一般公共预算', and(general, current)], ['政府性基金预算', and(governmentFund, current)], ['财政拨款结转', and(fiscal, carried)]].map(([label, which]) => [left(label as string), sum(which as Which)]), classRows(ledger, fiscal, [fiscal, general, governmentFund], false)),
        [centre('收入总计'), sum(fiscal), centre('支出总计'), ...cells(ledger, fiscal, [fiscal, general, governmentFund])],
      ],
    },
    functional('general', '表五 一般公共预算支出情况表', and(general, current), ['小计', '基本支出', '项目支出'], [every, basic, project]),
    {
      id: 'basic', title: '表六 一般公共预算基本支出情况表', caption, widths: [2, 2, 9, 4, 4, 4], headerRows: 3,
      rows: [
        [centre('项目', 3), centre('一般公共预算基本支出', 3)], [centre('经济分类科目编码', 2), centre('经济分类科目名称', 1, 2), ...['小计', '人员经费', '公用经费'].map((name) => centre(name, 1, 2))], heads('类', '款'),
        ...accountRows(ledger, 'economic', and(general, basic), [every, personnel, publicUse]).map((row) => [centre(row[0]?.text.slice(0, 3) ?? ''), centre(row[0]?.text.slice(3) ?? ''), ...row.slice(1)]),
        [...heads('', '', '合计'), ...cells(ledger, and(general, basic), [every, personnel, publicUse])],
      ],
    },
    {
      id: 'projects', title: '表七 一般公共预算项目支出情况表', caption, widths: [2, 2, 2, 8, 9, 4, ...classesOfProjects.map(() => 4)], headerRows: 2, landscape: true,
      rows: [
        [centre('科目编码', 3), ...['科目名称', '项目名称', '项目支出合计', ...classesOfProjects.map((code) => ledger.nameOf(code))].map((name) => centre(name, 1, 2))], heads('类', '款', '项'),
        ...[...new Set(ledger.entries.filter(and(general, current, project)).flatMap((entry) => entry.project ?? []))].map((name): BenchCell[] => {
          const code = ledger.entries.find((entry) => entry.project === name)?.functional ?? ''
          return [...split([centre(code)]), left(ledger.nameOf(code)), left(name), ...cells(ledger, (entry) => entry.project === name, [every, ...classesOfProjects.map(under)])]
        }),
        [...heads('合计', '', '', '', ''), ...cells(ledger, and(general, current, project), [every, ...classesOfProjects.map(under)])],
      ],
    },
    {
      id: 'three-public', title: '表八 一般公共预算“三公”经费支出情况表', caption, widths: [4, 4, 4, 4, 4, 4], headerRows: 2,
      rows: [[centre('合计', 1, 2), centre('因公出国（境）费用', 1, 2), centre('公务用车购置及运行费', 3), centre('公务接待费', 1, 2)], heads('小计', '公务用车购置费', '公务用车运行费'), [[overseas, operation, purchase, reception], [overseas], [purchase, operation], [purchase], [operation], [reception]].map((codes) => cell(account(ledger, codes)))],
    },
    functional('fund', '表九 政府性基金预算支出情况表', and(governmentFund, current), ['小计', '基本支出', '项目支出'], [every, basic, project]),
    { id: 'state', title: '表十 国有资本经营预算支出情况表', caption, widths: [4, 9, 4, 4, 4], headerRows: 1, rows: [heads('科目编码', '科目名称', '小计', '基本支出', '项目支出'), heads('', '', '', '', '')], notes: ['备注：无内容应公开空表并说明情况。本部门没有国有资本经营预算安排的支出，国有资本经营预算支出情况表为空表。'] },
  ]
}

function prose(ledger: Ledger): BenchBlock[] {
  const { year, entity } = ledger
  const t = (which: Which): string => wan(total(ledger, which))
  const versus = (which: Which): string => {
    const [now, before] = [total(ledger, which), totalLast(ledger, which)]
    return `${now === before ? '与上年预算持平' : `比上年预算${moved(now, before)}`}，主要原因是${because(now, before)}`
  }
  const line = (words: string, which: Which): string => `${words}${t(which)}，占${percentOf(total(ledger, which), total(ledger, every))}%，${versus(which)}。`
  const { overseas, reception, operation, purchase } = THREE_PUBLIC
  const three = (words: string, ...codes: readonly string[]): string => {
    const [now, before] = [account(ledger, codes), account(ledger, codes, totalLast)]
    return `${words}${now === before ? '与上年持平' : moved(now, before)}，主要原因是${because(now, before)}`
  }
  const agency = and(general, publicUse, (entry) => ledger.units[entry.unit]?.isAgency === true)
  const bought = (kind: string): bigint => ledger.procurement.filter((one) => kind === '' || one.kind === kind).reduce((all, one) => all + one.amount, 0n)
  const lines = and(general, current)
  const of3 = (...codes: readonly string[]): string => wan(account(ledger, codes))
  return [
    heading('s1', 2, `一、关于${entity}${year}年收支预算情况的总体说明`),
    paragraph('s1-1', `按照全口径预算的原则，${entity}${year}年所有收入和支出均纳入部门预算管理。收支总预算${t(every)}。`),
    paragraph('s1-2', '收入预算包括：一般公共预算、政府性基金预算、事业收入、其他收入、财政拨款结转。'),
    heading('s2', 2, `二、关于${entity}${year}年收入预算情况说明`),
    paragraph('s2-1', `${entity}收入预算${t(every)}，其中：`),
    paragraph('s2-2', line('一般公共预算', lines)), paragraph('s2-3', line('政府性基金预算', and(governmentFund, current))), paragraph('s2-4', line('事业收入', ofFund('undertaking'))), paragraph('s2-5', line('其他收入', ofFund('other'))), paragraph('s2-6', line('财政拨款结转', carried)),
    heading('s3', 2, `三、关于${entity}${year}年支出预算情况说明`),
    paragraph('s3-1', `${entity}${year}年支出预算${t(every)}，其中：`), paragraph('s3-2', line('基本支出', basic)), paragraph('s3-3', line('项目支出', project)),
    heading('s4', 2, `四、关于${entity}${year}年一般公共预算当年拨款情况说明`),
    heading('s4-a', 3, '（一）一般公共预算当年拨款规模变化情况'),
    paragraph('s4-1', `${entity}${year}年一般公共预算拨款合计${t(lines)}，其中：基本支出${t(and(lines, basic))}，${versus(and(lines, basic))}。项目支出${t(and(lines, project))}，${versus(and(lines, project))}。`),
    heading('s4-b', 3, '（二）一般公共预算当年拨款结构情况'),
    ...codesOf(ledger, 'functional', lines, [3]).map((code, i) => paragraph(`s4-${i + 2}`, `${i + 1}.${ledger.nameOf(code)}（${code}）${t(and(lines, under(code)))}，占${percentOf(total(ledger, and(lines, under(code))), total(ledger, lines))}%。`)),
    heading('s4-c', 3, '（三）一般公共预算当年拨款具体使用情况'),
    ...codesOf(ledger, 'functional', lines, [7]).map((code, i) => {
      const [now, before] = [total(ledger, and(lines, under(code))), totalLast(ledger, and(lines, under(code)))]
      return paragraph(`item-${code}`, `${i + 1}.${ledger.nameOf(code.slice(0, 3))}（${code.slice(0, 3)}）${ledger.nameOf(code.slice(0, 5))}（${code.slice(3, 5)}）${ledger.nameOf(code)}（${code.slice(5)}）：${year}年预算数为${wan(now)}，${now === before ? '与上年预算持平' : `比上年预算${moved(now, before)}，${now > before ? '增长' : '下降'}${percentOf(now > before ? now - before : before - now, before)}%`}，主要原因是：${because(now, before)}。`)
    }),
    heading('s5', 2, `五、关于${entity}${year}年一般公共预算基本支出情况说明`),
    paragraph('s5-1', `${entity}${year}年一般公共预算基本支出${t(and(lines, basic))}，其中：`),
    paragraph('s5-2', `人员经费${t(and(lines, personnel))}，主要包括：基本工资、津贴补贴、奖金、社会保障缴费、住房公积金等。`), paragraph('s5-3', `公用经费${t(and(lines, publicUse))}，主要包括：办公费、印刷费、水费、电费、邮电费、差旅费等。`),
    heading('s6', 2, `六、关于${entity}${year}年“三公”经费预算情况说明`),
    paragraph('s6-1', `${entity}${year}年“三公”经费财政拨款预算数为${of3(overseas, reception, operation, purchase)}，其中：因公出国（境）费${of3(overseas)}，公务用车购置费${of3(purchase)}，公务用车运行费${of3(operation)}，公务接待费${of3(reception)}。`),
    paragraph('s6-2', `${year}年“三公”经费财政拨款预算比上年${account(ledger, [overseas, reception, operation, purchase]) === account(ledger, [overseas, reception, operation, purchase], totalLast) ? '无变化' : moved(account(ledger, [overseas, reception, operation, purchase]), account(ledger, [overseas, reception, operation, purchase], totalLast))}，其中：${three('公务用车运行费', operation)}；${three('公务接待费', reception)}。`),
    heading('s7', 2, '七、其他重要事项的情况说明'),
    paragraph('s7-1', `（一）机关运行经费情况。${year}年，${entity}本级的机关运行经费财政拨款预算${t(agency)}，${versus(agency)}。`),
    paragraph('s7-2', `（二）政府采购情况。${year}年，${entity}政府采购预算${wan(bought(''))}，其中：政府采购货物预算${wan(bought('goods'))}，政府采购工程预算${wan(bought('works'))}，政府采购服务预算${wan(bought('services'))}。`),
    paragraph('s7-3', `（三）国有资产占用使用情况。截至${year - 1}年底，${entity}占用使用国有资产总体情况为：车辆4辆，其中：一般公务用车3辆，执法执勤用车1辆。`),
    paragraph('s7-4', `（四）预算绩效情况。${year}年度，本年度实行绩效管理的项目全部按要求编制绩效目标表。`),
  ]
}
