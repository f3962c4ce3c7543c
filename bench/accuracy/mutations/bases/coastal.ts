import type { BenchBlock, BenchCell } from '../block.ts'
import { and, basic, carried, codesOf, current, every, fiscal, general, governmentFund, never, ofFund, ofUnit, personnel, project, publicUse, THREE_PUBLIC, total, totalLast, under, type Ledger, type Which } from './ledger.ts'
import { accountRows, cell, cells, classRows, FISCAL_COLUMNS, heads, sides } from './ledger-tables.ts'
import { because, compared, rate, wan } from './ledger-prose.ts'
import { centre, heading, left, paragraph, percentOf, table, type TableSpec } from './print.ts'

/** A district budget that lists its units in a table, expenditure by economic accounts of all natures, and explains every 项 and 款 in prose. */
export function coastalBudget(ledger: Ledger): BenchBlock[] {
  const { year, entity } = ledger
  const specs = tables(ledger)
  return [
    { type: 'title', id: 'title', text: `${entity}${year}年度部门预算` },
    heading('contents', 1, '目录'),
    ...['第一部分 部门概况', `第二部分 ${year}年度部门预算表`, `第三部分 ${year}年度部门预算情况说明`, '第四部分 名词解释'].map((text, i) => paragraph(`contents-${i}`, text)),
    heading('part-1', 1, '第一部分 部门概况', true),
    heading('duties', 2, '一、部门主要职责'),
    paragraph('duties-1', `${entity}主要职责是：贯彻执行国家法律法规，负责本区行业规划、公共服务和安全监督管理，承办区委、区政府交办的其他事项。`),
    heading('units', 2, '二、部门预算单位构成'),
    paragraph('units-0', `从预算单位构成看，${entity}包括${ledger.units.length}个行政事业单位，其中列入${year}年部门预算编制范围的单位详细情况见下表：`),
    table({
      id: 'unit-list', title: '预算单位构成表', caption: ['', ''], widths: [3, 9, 5, 4], headerRows: 1,
      rows: [heads('序号', '单位名称', '经费性质', '在职人数'), ...ledger.units.map(({ name, isAgency }, i) => [centre(String(i + 1)), left(name), centre(isAgency ? '财政核拨' : '财政核补'), centre(String(12 + 7 * i))])],
    }),
    heading('part-2', 1, `第二部分 ${year}年度部门预算表`, true),
    ...specs.map(table),
    heading('part-3', 1, `第三部分 ${year}年度部门预算情况说明`, true),
    ...prose(ledger),
    heading('part-4', 1, '第四部分 名词解释'),
    ...['一、财政拨款收入：指单位从本级财政部门取得的财政预算资金。', '二、基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。', '三、机关运行经费：指行政单位和参照公务员法管理的事业单位使用一般公共预算安排的日常公用经费支出。'].map((text, i) => paragraph(`term-${i}`, text)),
  ]
}

const account = (ledger: Ledger, codes: readonly string[], of: typeof total = total): bigint => codes.reduce((all, code) => all + of(ledger, and(general, current, under(code))), 0n)

function tables(ledger: Ledger): TableSpec[] {
  const caption = ['', '单位：万元'] as const
  const { overseas, reception, operation, purchase } = THREE_PUBLIC
  const sum = (which: Which): BenchCell => cell(total(ledger, which))
  const columns = [every, basic, project]
  const functional = (id: string, title: string, which: Which): TableSpec => ({
    id, title, caption, widths: [4, 9, 4, 4, 4], headerRows: 1,
    rows: [heads('科目编码', '科目名称', '合计', '基本支出', '项目支出'), [...heads('', '合计'), ...cells(ledger, which, columns)], ...accountRows(ledger, 'functional', which, columns)],
  })
  const byUnit: Which[] = [every, and(general, current), and(governmentFund, current), ofFund('fiscalAccount'), ofFund('undertaking'), never, ofFund('other'), carried]
  return [
    {
      id: 'summary', title: '表一 收支预算总表', caption, widths: [9, 5, 9, 5], headerRows: 2,
      rows: [
        [centre('收入', 2), centre('支出', 2)], heads('收入项目', '预算数', '支出项目', '预算数'),
        ...sides([['一、一般公共预算拨款收入', and(general, current)], ['二、政府性基金预算拨款收入', and(governmentFund, current)], ['三、国有资本经营预算拨款收入', never], ['四、财政专户管理资金收入', ofFund('fiscalAccount')], ['五、事业收入', ofFund('undertaking')], ['六、单位其他收入', ofFund('other')], ['七、上年结转结余', carried]]
          .map(([label, which]) => [left(label as string), sum(which as Which)]), [
          [left('一、基本支出'), sum(basic)], [left('1.人员支出'), sum(personnel)], [left('2.公用支出'), sum(publicUse)], [left('二、项目支出'), sum(project)],
        ]),
        [centre('收入合计'), sum(every), centre('支出合计'), sum(every)],
      ],
    },
    {
      id: 'income', title: '表二 收入预算总表', caption, widths: [3, 8, ...byUnit.map(() => 4)], headerRows: 1, landscape: true,
      rows: [
        heads('单位代码', '单位名称', '总计', '一般公共预算拨款收入', '政府性基金预算拨款收入', '财政专户管理资金收入', '事业收入', '上级补助收入', '其他收入', '上年结转结余'),
        [...heads('', '合计'), ...cells(ledger, every, byUnit)], ...ledger.units.map((unit, u) => [centre(unit.code), left(unit.name), ...cells(ledger, ofUnit(u), byUnit)]),
      ],
    },
    functional('expenditure', '表三 支出预算总表', every),
    {
      id: 'fiscal', title: '表四 财政拨款收支预算总表', caption, widths: [9, 5, 9, 5, 5, 5, 5], headerRows: 2, landscape: true,
      rows: [
        [centre('收入', 2), centre('支出', 5)], heads('项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'),
        ...sides([['一、一般公共预算拨款', and(general, current)], ['二、政府性基金预算拨款', and(governmentFund, current)], ['三、国有资本经营预算拨款', never], ['四、上年结转', and(fiscal, carried)]].map(([label, which]) => [left(label as string), sum(which as Which)]), classRows(ledger, fiscal, FISCAL_COLUMNS)),
        [centre('收入总计'), sum(fiscal), centre('支出总计'), ...cells(ledger, fiscal, FISCAL_COLUMNS)],
      ],
    },
    functional('general', '表五 一般公共预算拨款支出预算表', general),
    functional('fund', '表六 政府性基金拨款支出预算表', governmentFund),
    { id: 'state', title: '表七 国有资本经营预算拨款支出预算表', caption, widths: [4, 9, 4, 4, 4], headerRows: 1, rows: [heads('科目编码', '科目名称', '合计', '基本支出', '项目支出'), heads('', '合计', '', '', '')], notes: ['备注：本单位没有使用国有资本经营预算拨款安排的支出。'] },
    {
      id: 'by-economy', title: '表八 一般公共预算支出经济分类情况表', caption, widths: [4, 9, 4, 4, 4], headerRows: 1,
      rows: [heads('科目编码', '科目名称', '合计', '基本支出', '项目支出'), [...heads('', '合计'), ...cells(ledger, general, columns)], ...accountRows(ledger, 'economic', general, columns)],
    },
    {
      id: 'basic', title: '表九 一般公共预算基本支出经济分类情况表', caption, widths: [4, 9, 4], headerRows: 1,
      rows: [heads('科目编码', '科目名称', '合计'), [...heads('', '合计'), ...cells(ledger, and(general, basic), [every])], ...accountRows(ledger, 'economic', and(general, basic), [every])],
    },
    {
      id: 'three-public', title: '表十 一般公共预算“三公”经费支出预算表', caption, widths: [9, 5], headerRows: 1,
      rows: [heads('项目', '预算数'), ...([['合计', overseas, reception, operation, purchase], ['一、因公出国（境）费', overseas], ['二、公务接待费', reception], ['三、公务用车购置及运行费', operation, purchase], ['其中：公务用车运行费', operation], ['公务用车购置费', purchase]]).map(([label = '', ...codes]) => [left(label), cell(account(ledger, codes))])],
    },
    {
      id: 'projects', title: '表十一 部门专项资金及项目支出预算表', caption, widths: [9, 8, 4, 4, 4, 4], headerRows: 1, landscape: true,
      rows: [
        heads('单位名称', '项目名称', '合计', '一般公共预算拨款', '政府性基金拨款', '其他资金'), [...heads('合计', ''), ...cells(ledger, project, [every, general, governmentFund, (entry) => !fiscal(entry)])],
        ...[...new Set(ledger.entries.flatMap((entry) => entry.project ?? []))].map((name) => [left(ledger.units[ledger.entries.find((entry) => entry.project === name)?.unit ?? 0]?.name ?? ''), left(name), ...cells(ledger, (entry) => entry.project === name, [every, general, governmentFund, (entry) => !fiscal(entry)])]),
      ],
    },
  ]
}

function prose(ledger: Ledger): BenchBlock[] {
  const { year, entity } = ledger
  const t = (which: Which): string => wan(total(ledger, which))
  const versus = (which: Which, of = '上年'): string => {
    const [now, before] = [total(ledger, which), totalLast(ledger, which)]
    return `${compared(now, before, `比${of}`, `与${of}持平`)}，主要原因是${because(now, before)}`
  }
  const three = (words: string, codes: readonly string[]): string => {
    const [now, before] = [account(ledger, codes), account(ledger, codes, totalLast)]
    return `${words}${wan(now)}。${year - 1}年预算安排${wan(before)}，${now === before ? '与上年持平' : `同比${now > before ? `增加${wan(now - before)}` : `减少${wan(before - now)}`}${before === 0n ? '' : `，${rate(now, before)}`}`}，主要原因是：${because(now, before)}。`
  }
  const { overseas, reception, operation, purchase } = THREE_PUBLIC
  const agency = and(general, publicUse, (entry) => ledger.units[entry.unit]?.isAgency === true)
  const bought = (kind: string): bigint => ledger.procurement.filter((one) => kind === '' || one.kind === kind).reduce((all, one) => all + one.amount, 0n)
  const share = (part: Which, whole: Which): string => `占${percentOf(total(ledger, part), total(ledger, whole))}%`
  return [
    heading('totals', 2, '一、预算收支总体情况'),
    paragraph('income', `按照综合预算的原则，部门所有收入和支出均纳入部门预算管理。${year}年，${entity}收入预算为${t(every)}，${versus(every)}。其中：一般公共预算拨款收入${t(and(general, current))}，政府性基金预算拨款收入${t(and(governmentFund, current))}，国有资本经营预算拨款收入0万元，财政专户管理资金收入0万元，事业收入${t(ofFund('undertaking'))}，其他收入${t(ofFund('other'))}，上年结转结余${t(carried)}。`),
    paragraph('expenditure', `相应安排支出预算${t(every)}，其中：基本支出${t(basic)}（其中：人员支出${t(personnel)}，公用支出${t(publicUse)}），${share(basic, every)}；项目支出${t(project)}，${share(project, every)}。`),
    heading('general', 2, '二、一般公共预算拨款支出情况'),
    paragraph('general-0', `${year}年度一般公共预算拨款支出${t(general)}，${versus(general)}。主要支出项目（按项级科目分类统计）包括：`),
    ...codesOf(ledger, 'functional', general, [7]).map((code, i) => paragraph(`item-${code}`, `（${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'][i]}）${code}-${ledger.nameOf(code)}${t(and(general, under(code)))}，${versus(and(general, under(code)))}。`)),
    heading('fund', 2, '三、政府性基金预算拨款支出情况'),
    paragraph('fund-0', `${year}年度政府性基金预算拨款支出${t(governmentFund)}，${versus(governmentFund)}。`),
    heading('basic', 2, '四、一般公共预算拨款基本支出情况'),
    paragraph('basic-0', `${year}年度一般公共预算拨款基本支出${t(and(general, basic))}，其中：`),
    paragraph('basic-1', `（一）人员经费${t(and(general, personnel))}，主要包括：基本工资、津贴补贴、奖金、机关事业单位基本养老保险缴费、住房公积金等。`),
    paragraph('basic-2', `（二）公用经费${t(and(general, publicUse))}，主要包括：办公费、印刷费、水费、电费、邮电费、差旅费、培训费等。`),
    heading('three', 2, '五、一般公共预算“三公”经费支出情况'),
    paragraph('three-0', three(`${year}年“三公”经费预算安排`, [overseas, reception, operation, purchase])),
    ...([['（一）因公出国（境）费', [overseas]], ['（二）公务接待费', [reception]], ['（三）公务用车购置及运行费', [operation, purchase]]] as const).map(([words, codes], i) => paragraph(`three-${i + 1}`, three(`${words}${year}年预算安排`, codes))),
    heading('other', 2, '六、其他重要事项情况'),
    paragraph('agency', `（一）机关运行经费。${year}年，${entity}本级机关运行经费支出${t(agency)}，${versus(agency)}。`),
    paragraph('procurement', `（二）政府采购情况。${year}年，${entity}政府采购预算总额${wan(bought(''))}，其中：货物类预算${wan(bought('goods'))}、工程类预算${wan(bought('works'))}、服务类预算${wan(bought('services'))}。`),
    paragraph('assets', `（三）国有资产占用使用情况。截至${year - 1}年底，${entity}所属各预算单位共有车辆6辆，其中：执法执勤用车2辆，其他用车4辆。`),
    paragraph('targets', `（四）绩效目标设置情况。${year}年，${entity}共对${new Set(ledger.entries.flatMap((entry) => entry.project ?? [])).size}个项目设置绩效目标。`),
  ]
}
