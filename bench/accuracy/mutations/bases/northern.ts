import type { BenchBlock, BenchCell } from '../block.ts'
import { and, basic, carried, codesOf, current, every, fiscal, general, governmentFund, never, ofFund, personnel, project, publicUse, THREE_PUBLIC, total, totalLast, under, type Ledger, type Which } from './ledger.ts'
import { accountRows, cell, cells, classRows, FISCAL_COLUMNS, heads } from './ledger-tables.ts'
import { because, compared, moved, wan } from './ledger-prose.ts'
import { centre, heading, left, paragraph, table, type TableSpec } from './print.ts'

/** A county budget whose tables number their rows and columns and carry unit and year inside the grid. */
export function northernBudget(ledger: Ledger): BenchBlock[] {
  const { year, entity, units } = ledger
  return [
    { type: 'title', id: 'title', text: `${entity}${year}年部门预算信息公开` },
    heading('contents', 1, '目录'),
    ...['第一部分 部门预算公开表', '第二部分 部门预算信息公开情况说明'].map((text, i) => paragraph(`contents-${i}`, text)),
    heading('part-1', 1, '第一部分 部门预算公开表', true),
    ...tables(ledger).map(table),
    heading('part-2', 1, '第二部分 部门预算信息公开情况说明', true),
    paragraph('law', `按照《预算法》、《政府信息公开条例》等规定，现将${entity}${year}年部门预算公开如下：`),
    heading('duties', 2, '一、部门职责及机构设置情况'),
    paragraph('duties-1', `${entity}负责本行业规划编制、公共服务和监督管理，承办县委、县政府交办的其他事项。`),
    paragraph('units', `${entity}部门预算编制范围包括：${units.map(({ name }) => name).join('、')}，共${units.length}个预算单位。`),
    ...prose(ledger),
  ]
}

/** Rows numbered, under a header whose first row names department, year and unit, and a row that numbers the columns. */
function spec(ledger: Ledger, id: string, title: string, header: readonly BenchCell[][], rows: readonly BenchCell[][], widths: readonly number[]): TableSpec {
  const width = widths.length
  const third = Math.max(1, Math.floor(width / 3))
  const numbers = [centre('栏次'), ...Array.from({ length: width - 1 }, (_, i) => centre(String(i + 1)))]
  return {
    id, title, caption: ['', ''], widths, headerRows: header.length + 2, landscape: width > 7,
    rows: [
      [left(`${ledger.code}${ledger.entity}`, third), centre(`预算年度：${ledger.year}`, third), centre('金额单位：万元', width - 2 * third)],
      ...header, numbers, ...rows.map((row, i) => [centre(String(i + 1)), ...row]),
    ],
  }
}

function tables(ledger: Ledger): TableSpec[] {
  const coded = (...names: readonly string[]): BenchCell[][] => [
    [centre('序号', 1, 2), centre('功能分类科目', 2), ...names.map((name) => centre(name, 1, 2))], heads('科目编码', '科目名称'),
  ]
  const functional = (which: Which, columns: readonly Which[]): BenchCell[][] => [[left(''), centre('合计'), ...cells(ledger, which, columns)], ...accountRows(ledger, 'functional', which, columns)]
  const income: Which[] = [every, and(fiscal, current), ofFund('fiscalAccount'), ofFund('undertaking'), never, ofFund('other'), carried]
  const empty = [[left(''), left(''), left(''), left(''), left('')]]
  return [
    summary(ledger),
    spec(ledger, 'income', '部门预算收入总表', coded('合计', '财政拨款收入', '财政专户管理资金收入', '事业收入', '上级补助收入', '其他收入', '上年结转结余'), functional(every, income), [2, 4, 8, 4, 4, 4, 4, 4, 4, 4]),
    spec(ledger, 'expenditure', '部门预算支出总表', coded('合计', '基本支出', '项目支出', '上缴上级支出', '事业单位经营支出', '对附属单位补助支出'), functional(every, [every, basic, project, never, never, never]), [2, 4, 8, 4, 4, 4, 4, 4, 4]),
    fiscalSummary(ledger),
    spec(ledger, 'general', '部门预算一般公共预算财政拨款支出表', coded('合计', '基本支出', '项目支出'), functional(general, [every, basic, project]), [2, 4, 8, 4, 4, 4]),
    spec(ledger, 'basic', '部门预算一般公共预算财政拨款基本支出表', [[centre('序号', 1, 2), centre('支出经济分类科目', 2), centre('合计', 1, 2), centre('人员经费', 1, 2), centre('公用经费', 1, 2)], heads('科目编码', '科目名称')],
      [[left(''), centre('合计'), ...cells(ledger, and(general, basic), [every, personnel, publicUse])], ...accountRows(ledger, 'economic', and(general, basic), [every, personnel, publicUse])], [2, 4, 8, 4, 4, 4]),
    spec(ledger, 'fund', '部门预算政府性基金预算财政拨款支出表', coded('合计', '基本支出', '项目支出'), functional(governmentFund, [every, basic, project]), [2, 4, 8, 4, 4, 4]),
    { ...spec(ledger, 'state', '部门预算国有资本经营预算财政拨款支出表', coded('合计', '基本支出', '项目支出'), empty, [2, 4, 8, 4, 4, 4]), notes: ['注：本部门无国有资本经营预算财政拨款支出，空表列示。'] },
    threePublic(ledger),
  ]
}

function summary(ledger: Ledger): TableSpec {
  const rows: [string, bigint][] = [
    ['一、一般公共预算拨款收入', total(ledger, and(general, current))], ['二、政府性基金预算拨款收入', total(ledger, and(governmentFund, current))], ['三、国有资本经营预算拨款收入', 0n],
    ['四、财政专户管理资金收入', total(ledger, ofFund('fiscalAccount'))], ['五、事业收入', total(ledger, ofFund('undertaking'))], ['六、上级补助收入', 0n], ['七、其他收入', total(ledger, ofFund('other'))],
  ]
  const classes = classRows(ledger, every)
  const height = Math.max(rows.length, classes.length)
  return spec(ledger, 'summary', '部门预算收支总表', [[centre('序号', 1, 2), centre('收入', 2), centre('支出', 2)], heads('项目', '预算数', '项目', '预算数')], [
    ...Array.from({ length: height }, (_, i) => [left(rows[i]?.[0] ?? ''), cell(rows[i]?.[1] ?? 0n), ...(classes[i] ?? [left(''), left('')])]),
    [centre('本年收入合计'), cell(total(ledger, current)), centre('本年支出合计'), cell(total(ledger, every))],
    [left('上年结转结余'), cell(total(ledger, carried)), left('年终结转结余'), left('')],
    [centre('收入总计'), cell(total(ledger, every)), centre('支出总计'), cell(total(ledger, every))],
  ], [2, 8, 4, 8, 4])
}

function fiscalSummary(ledger: Ledger): TableSpec {
  const rows: [string, bigint][] = [['一、一般公共预算拨款', total(ledger, and(general, current))], ['二、政府性基金预算拨款', total(ledger, and(governmentFund, current))], ['三、国有资本经营预算拨款', 0n]]
  const classes = classRows(ledger, fiscal, FISCAL_COLUMNS)
  const all = cells(ledger, fiscal, FISCAL_COLUMNS)
  return spec(ledger, 'fiscal', '部门预算财政拨款收支总表', [[centre('序号', 1, 2), centre('收入', 2), centre('支出', 5)], heads('项目', '金额', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款')], [
    ...Array.from({ length: Math.max(rows.length, classes.length) }, (_, i) => [left(rows[i]?.[0] ?? ''), cell(rows[i]?.[1] ?? 0n), ...(classes[i] ?? all.concat(left('')).map(() => left('')))]),
    [centre('本年收入合计'), cell(total(ledger, and(fiscal, current))), centre('本年支出合计'), ...all],
    [left('年初财政拨款结转和结余'), cell(total(ledger, and(fiscal, carried))), left('年末财政拨款结转和结余'), ...all.map(() => left(''))],
    [centre('收入总计'), cell(total(ledger, fiscal)), centre('支出总计'), ...all],
  ], [2, 8, 4, 8, 4, 4, 4, 4])
}

const item = (ledger: Ledger, code: string, of: typeof total = total): bigint => of(ledger, and(general, current, under(code)))

function threePublic(ledger: Ledger): TableSpec {
  const { overseas, reception, operation, purchase } = THREE_PUBLIC
  const amount = (...codes: readonly string[]): bigint => codes.reduce((all, code) => all + item(ledger, code), 0n)
  const row = (label: string, fen: bigint): BenchCell[] => [left(label), cell(fen), cell(fen), left(''), left('')]
  return spec(ledger, 'three-public', '部门预算财政拨款“三公”经费支出表', [heads('序号', '项目', '合计', '一般公共预算拨款', '政府性基金预算拨款', '国有资本经营预算拨款')], [
    row('合计', amount(overseas, reception, operation, purchase)), row('一、因公出国（境）费', amount(overseas)),
    row('二、公务用车购置及运行维护费', amount(operation, purchase)), row('1.公务用车购置费', amount(purchase)), row('2.公务用车运行维护费', amount(operation)),
    row('三、公务接待费', amount(reception)),
  ], [2, 9, 4, 4, 4, 4])
}

function prose(ledger: Ledger): BenchBlock[] {
  const { year, entity } = ledger
  const t = (which: Which): string => wan(total(ledger, which))
  const now = total(ledger, every)
  const before = totalLast(ledger, every)
  const part = (which: Which, words: string): string => `${words}${moved(total(ledger, which), totalLast(ledger, which))}，主要为${because(total(ledger, which), totalLast(ledger, which))}`
  const { overseas, reception, operation, purchase } = THREE_PUBLIC
  const public3 = (words: string, ...codes: readonly string[]): string => {
    const [a, b] = [codes.reduce((all, code) => all + item(ledger, code), 0n), codes.reduce((all, code) => all + item(ledger, code, totalLast), 0n)]
    return `${words}${wan(a)}，${compared(a, b, `较${year - 1}年`, `与${year - 1}年持平`)}，主要原因是${because(a, b)}`
  }
  const agency = and(general, publicUse, (entry) => ledger.units[entry.unit]?.isAgency === true)
  const bought = (kind: string): bigint => ledger.procurement.filter((one) => kind === '' || one.kind === kind).reduce((all, one) => all + one.amount, 0n)
  return [
    heading('arrangement', 2, '二、部门预算安排的总体情况'),
    paragraph('rule', '按照预算管理有关规定，目前我县部门预算的编制实行综合预算制度，即全部收入和支出都反映在预算中。'),
    paragraph('income', `1.收入说明：反映本部门当年全部收入。${year}年预算收入${t(every)}，其中：一般公共预算收入${t(and(general, current))}，政府性基金收入${t(and(governmentFund, current))}，事业收入${t(ofFund('undertaking'))}，其他收入${t(ofFund('other'))}，上年结转结余${t(carried)}。`),
    paragraph('expenditure', `2.支出说明：收支预算总表支出栏按功能分类科目编制，反映${entity}年度部门预算中支出预算的总体情况。${year}年支出预算${t(every)}，其中：基本支出${t(basic)}，包括人员经费${t(personnel)}和日常公用经费${t(publicUse)}；项目支出${t(project)}。`),
    paragraph('change', `3.比上年增减情况：${year}年预算收支安排${t(every)}，较${year - 1}年预算${moved(now, before)}，其中：${part(basic, '基本支出')}；${part(project, '项目支出')}。`),
    heading('agency', 2, '三、机关运行经费安排情况'),
    paragraph('agency-text', `${year}年，我部门机关运行经费共计安排${t(agency)}，主要用于办公及印刷费、邮电费、差旅费、会议费和日常维修费等支出。`),
    heading('three', 2, '四、财政拨款“三公”经费预算情况及增减变化原因'),
    paragraph('three-text', `${public3(`${year}年，我部门财政拨款“三公”经费预算安排`, overseas, reception, operation, purchase)}。其中：${public3('因公出国（境）费', overseas)}；${public3('公务用车购置及运行维护费', operation, purchase)}（其中：公务用车购置费${wan(item(ledger, purchase))}，公务用车运行维护费${wan(item(ledger, operation))}）；${public3('公务接待费', reception)}。`),
    heading('targets', 2, '五、预算绩效信息'),
    paragraph('targets-text', `本部门${codesOf(ledger, 'functional', and(project, fiscal), [7]).length}个科目的项目支出全部编报绩效目标，按要求随同预算批复。`),
    heading('procurement', 2, '六、政府采购预算情况'),
    paragraph('procurement-text', `${year}年，我部门安排政府采购预算${wan(bought(''))}，其中：货物类${wan(bought('goods'))}，工程类${wan(bought('works'))}，服务类${wan(bought('services'))}。`),
    heading('assets', 2, '七、国有资产信息'),
    paragraph('assets-text', `截至${year - 1}年12月31日，本部门固定资产账面价值按规定登记入账，${year}年不安排购置单位价值50万元以上的设备。`),
    heading('terms', 2, '八、名词解释'),
    paragraph('term-1', '1.财政拨款收入：指由本级财政当年拨付的资金。'),
    paragraph('term-2', '2.基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。'),
    paragraph('term-3', '3.机关运行经费：指为保障行政单位（含参照公务员法管理的事业单位）运行用于购买货物和服务的各项资金。'),
    heading('other', 2, '九、其他需要说明的事项'),
    paragraph('other-text', '本部门无其他需要说明的事项。'),
  ]
}
