import { formatGrouped, multiplyDecimals, roundDecimal, type Decimal } from '../../src/model/decimal.ts'
import type { SampleBlock, SampleCell, SampleTable } from '../../bench/accuracy/mutations/block.ts'
import { amountOf, inTable, sumOf, total, type BudgetLine, type SampleFund, type SampleSource } from './source.ts'

const left = (text: string): SampleCell => ({ text, align: 'left' })
const centre = (text: string, columnSpan = 1, rowSpan = 1): SampleCell => ({ text, align: 'center', columnSpan, rowSpan })
const right = (value: Decimal): SampleCell => ({ text: inTable(value), align: 'right' })
const blank: SampleCell = { text: '', align: 'right' }

type Passes = (line: BudgetLine) => boolean

const anyLine: Passes = () => true
const ofFund = (...funds: readonly SampleFund[]): Passes => (line) => funds.includes(line.fund)
const fiscal = ofFund('generalPublic', 'governmentFund')
const both = (a: Passes, b: Passes): Passes => (line) => a(line) && b(line)
const ofNature = (nature: BudgetLine['nature']): Passes => (line) => line.nature === nature

interface Spec {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly title: string
  readonly widths: readonly number[]
  readonly headerRows: number
  readonly rows: readonly (readonly SampleCell[])[]
  readonly notes?: readonly string[]
  readonly landscape?: boolean
  readonly unit?: string
}

/** The heading `（一）部门收支总表` and the table under it. */
export function tableBlocks(source: SampleSource): SampleBlock[] {
  const specs = [
    summary(source), incomeSummary(source), expenditureSummary(source), fiscalSummary(source), generalPublic(source),
    basicExpenditure(source), fundIncome(source), fundExpenditure(source), stateCapital(), threePublic(source),
    agencyOperation(source), procurement(source),
  ]
  return specs.flatMap((spec) => [
    { type: 'heading', id: `${spec.id}-heading`, level: 2, text: `（${NUMERALS[spec.number - 1]}）${spec.name}`, newPage: spec.number > 1 },
    {
      type: 'table', id: spec.id, title: `${source.year}年${spec.title}`,
      caption: [`部门：${source.entity}`, `单位：${spec.unit ?? '万元'}`],
      widths: spec.widths, headerRows: spec.headerRows, rows: spec.rows, notes: spec.notes ?? [], landscape: spec.landscape ?? false,
    } satisfies SampleTable,
  ])
}

export const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'] as const

function summary(source: SampleSource): Spec {
  const income: readonly (readonly [string, Decimal | null])[] = [
    ['一、一般公共预算', total(source, ofFund('generalPublic'))], ['二、政府性基金预算', total(source, ofFund('governmentFund'))],
    ['三、国有资本经营预算', null], ['四、财政专户管理资金', null], ['五、单位资金', total(source, ofFund('unitFunds'))],
  ]
  const rows = source.classes.map((name, i) => {
    const [label, amount] = income[i] ?? ['', null]
    return [left(label), amount ? right(amount) : blank, left(name), right(total(source, ofClass(source, name)))]
  })
  const all = right(total(source, anyLine))
  return {
    id: 'summary', number: 1, name: '部门收支总表', title: '预算收支总表', widths: [4, 2, 4, 2], headerRows: 2,
    rows: [
      [centre('收入', 2), centre('支出', 2)],
      [centre('项目'), centre(`${source.year}年预算数`), centre('项目'), centre(`${source.year}年预算数`)],
      ...rows,
      [left('本年收入合计'), all, left('本年支出合计'), all],
    ],
  }
}

const ofClass = (source: SampleSource, name: string): Passes => (line) => source.functionNames[line.function.slice(0, 3)] === name

/** 合计, then every 类, 款, 项 that has a line, in the order of the codes. */
function functionRows(source: SampleSource, columns: readonly Passes[], lines: Passes = anyLine): SampleCell[][] {
  const cells = (passes: Passes): SampleCell[] => columns.map((column) => right(total(source, both(both(column, lines), passes))))
  const codes = new Set(source.lines.filter(lines).flatMap((line) => [3, 5, 7].map((length) => line.function.slice(0, length))))
  return [
    [centre('合计', 2), ...cells(anyLine)],
    ...[...codes].sort().map((code) => [
      left(code), left(`[${code}]${source.functionNames[code] ?? ''}`), ...cells((line) => line.function.startsWith(code)),
    ]),
  ]
}

function incomeSummary(source: SampleSource): Spec {
  const funds = ['一般公共预算', '政府性基金预算', '国有资本经营预算', '财政专户管理资金', '单位资金']
  return {
    id: 'income', number: 2, name: '部门收入总表', title: '预算收入总表', widths: [2, 5, 2, 2, 2, 2, 2, 2], headerRows: 2, landscape: true,
    rows: [
      [centre('项目', 2), centre(`${source.year}年预算数`, 6)],
      ['功能科目编码', '功能科目名称', '本年收入合计', ...funds].map((text) => centre(text)),
      ...functionRows(source, [
        anyLine, ofFund('generalPublic'), ofFund('governmentFund'), () => false, () => false, ofFund('unitFunds'),
      ]),
    ],
  }
}

const natureHeader = (year: number): SampleCell[][] => [
  [centre('项目', 2), centre(`${year}年预算数`, 3)],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'].map((text) => centre(text)),
]

const expenditureSummary = (source: SampleSource): Spec => ({
  id: 'expenditure', number: 3, name: '部门支出总表', title: '预算支出总表', widths: [2, 5, 2, 2, 2], headerRows: 2,
  rows: [...natureHeader(source.year), ...functionRows(source, [anyLine, ofNature('basic'), ofNature('project')])],
})

function fiscalSummary(source: SampleSource): Spec {
  const income: readonly (readonly [string, Decimal | null])[] = [
    ['一、一般公共预算', total(source, ofFund('generalPublic'))], ['二、政府性基金预算', total(source, ofFund('governmentFund'))],
    ['三、国有资本经营预算', null],
  ]
  const columns = [fiscal, ofFund('generalPublic'), ofFund('governmentFund')]
  const amounts = (passes: Passes): SampleCell[] => [...columns.map((column) => right(total(source, both(column, passes)))), blank]
  return {
    id: 'fiscal', number: 4, name: '财政拨款收支总表', title: '财政拨款收支总表', widths: [3, 2, 4, 2, 2, 2, 2], headerRows: 3, landscape: true,
    rows: [
      [centre('收入', 2), centre('支出', 5)],
      [centre('项目', 1, 2), centre('金额', 1, 2), centre('项目', 1, 2), centre('金额', 4)],
      ['小计', '一般公共预算', '政府性基金预算', '国有资本经营预算'].map((text) => centre(text)),
      ...source.classes.map((name, i) => {
        const [label, amount] = income[i] ?? ['', null]
        return [left(label), amount ? right(amount) : blank, left(name), ...amounts(ofClass(source, name))]
      }),
      [left('本年收入合计'), right(total(source, fiscal)), left('本年支出合计'), ...amounts(anyLine)],
    ],
  }
}

const generalPublic = (source: SampleSource): Spec => ({
  id: 'general-public', number: 5, name: '一般公共预算支出表', title: '一般公共预算支出预算表', widths: [2, 5, 2, 2, 2], headerRows: 2,
  rows: [
    ...natureHeader(source.year),
    ...functionRows(source, [anyLine, ofNature('basic'), ofNature('project')], ofFund('generalPublic')),
  ],
})

function basicExpenditure(source: SampleSource): Spec {
  const items = source.economic.flatMap(({ items: inside, column }) => inside.map(([, , amount]) => ({ amount: amountOf(amount), column })))
  const cells = (of: readonly { readonly amount: Decimal; readonly column: string }[]): SampleCell[] =>
    [() => true, (c: string) => c === 'personnel', (c: string) => c === 'publicUse']
      .map((wanted) => right(sumOf(of.filter(({ column }) => wanted(column)).map(({ amount }) => amount))))
  return {
    id: 'basic', number: 6, name: '一般公共预算基本支出表', title: '一般公共预算基本支出表', widths: [2, 5, 2, 2, 2], headerRows: 2,
    rows: [
      [centre('部门预算支出经济分类科目', 2), centre(`${source.year}年基本支出`, 3)],
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'].map((text) => centre(text)),
      [centre('合计', 2), ...cells(items)],
      ...source.economic.flatMap(({ code, name, column, items: inside }) => [
        [left(code), left(name), ...cells(inside.map(([, , amount]) => ({ amount: amountOf(amount), column })))],
        ...inside.map(([itemCode, itemName, amount]) => [left(itemCode), left(itemName), ...cells([{ amount: amountOf(amount), column }])]),
      ]),
    ],
  }
}

function fundIncome(source: SampleSource): Spec {
  const all = right(total(source, ofFund('governmentFund')))
  return {
    id: 'fund-income', number: 7, name: '政府性基金预算收入表', title: '政府性基金预算收入表', widths: [2, 6, 3], headerRows: 2,
    rows: [
      [centre('项目', 2), centre('政府性基金收入预算', 1, 2)],
      [centre('科目编码'), centre('科目名称')],
      [centre('合计', 2), all],
      [left('103'), left('非税收入'), all],
      [left('10301'), left('政府性基金收入'), all],
      [left('1030148'), left('国有土地使用权出让收入'), all],
    ],
  }
}

const fundExpenditure = (source: SampleSource): Spec => ({
  id: 'fund-expenditure', number: 8, name: '政府性基金预算支出表', title: '政府性基金预算支出表', widths: [2, 5, 2, 2, 2], headerRows: 2,
  rows: [
    ...natureHeader(source.year),
    ...functionRows(source, [anyLine, ofNature('basic'), ofNature('project')], ofFund('governmentFund')),
  ],
})

const stateCapital = (): Spec => ({
  id: 'state-capital', number: 9, name: '国有资本经营预算支出表', title: '国有资本经营预算支出表', widths: [2, 5, 2, 2, 2], headerRows: 1,
  rows: [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'].map((text) => centre(text)),
    [centre('合计', 2), blank, blank, blank],
  ],
  notes: ['注：本部门2026年没有国有资本经营预算安排的支出，故本表为空表。'],
})

function threePublic(source: SampleSource): Spec {
  const { overseasTravel, officialReception, vehiclePurchase, vehicleOperation } = source.threePublic
  const row = (label: string, ...items: readonly (typeof overseasTravel)[]): SampleCell[] =>
    [left(label), right(sumOf(items.map(({ amount }) => amountOf(amount))))]
  return {
    id: 'three-public', number: 10, name: '一般公共预算“三公”经费支出表', title: '一般公共预算“三公”经费支出情况统计表', widths: [5, 3], headerRows: 1,
    rows: [
      [centre('项目'), centre(`${source.year}年预算数`)],
      row('因公出国（境）费', overseasTravel),
      row('公务接待费', officialReception),
      row('公务用车购置及运行费', vehiclePurchase, vehicleOperation),
      row('①公务用车购置费', vehiclePurchase),
      row('②公务用车运行维护费', vehicleOperation),
      row('合计', overseasTravel, officialReception, vehiclePurchase, vehicleOperation),
    ],
  }
}

function agencyOperation(source: SampleSource): Spec {
  const { units } = source.agencyOperation
  const nameOf = (code: string): string => `[${code}]${source.units.find((unit) => unit.code === code)?.name ?? ''}`
  return {
    id: 'agency-operation', number: 11, name: '机关运行经费表', title: '机关运行经费预算财政拨款情况统计表', widths: [2, 6, 3], headerRows: 1,
    rows: [
      [centre('单位编码'), centre('单位名称'), centre(`${source.year}年预算数`)],
      [centre('合计', 2), right(sumOf(units.map(({ amount }) => amountOf(amount))))],
      ...units.map(({ code, amount }) => [left(code), left(nameOf(code)), right(amountOf(amount))]),
    ],
  }
}

/** 数量 × 单价 of a procurement row, in 万元. */
export const procurementAmount = ({ quantity, price }: SampleSource['procurement'][number]): Decimal =>
  roundDecimal(multiplyDecimals(amountOf(quantity), amountOf(price)), 2)

function procurement(source: SampleSource): Spec {
  const rows = source.procurement
  const amounts = (of: SampleSource['procurement']): SampleCell[] => {
    const sum = (fund: SampleFund | null): SampleCell =>
      right(sumOf(of.filter((row) => fund === null || row.fund === fund).map(procurementAmount)))
    return [sum(null), sum(null), sum('generalPublic'), sum('governmentFund')]
  }
  const number = (text: string): SampleCell => ({ text: formatGrouped(amountOf(text)), align: 'right' })
  const head = ['单位编码', '项目名称', '部门支出经济分类', '支出项目类别', '政府采购品目', '采购数量', '单价']
  return {
    id: 'procurement', number: 12, name: '政府采购预算明细表', title: '政府采购预算明细表',
    widths: [4, 11, 7, 7, 6, 4, 4, 4, 4, 4, 4, 4, 4], headerRows: 3, landscape: true,
    rows: [
      [...head.map((text) => centre(text, 1, 3)), centre('政府采购预算金额', 4), centre('是否面向中小企业', 1, 3), centre('是否面向小微企业采购', 1, 3)],
      [centre('预算总计', 1, 2), centre('政府预算资金', 3)],
      ['政府预算资金合计', '一般公共预算资金', '政府性基金预算资金'].map((text) => centre(text)),
      [centre('合计', 5), right(sumOf(rows.map(({ quantity }) => amountOf(quantity)))), blank, ...amounts(rows), blank, blank],
      ...rows.map((row) => [
        left(row.unit), left(`${row.code}-${row.project}`), left(row.economic), left(row.category), left(row.item),
        number(row.quantity), number(row.price), ...amounts([row]), centre(row.small), centre(row.micro),
      ]),
    ],
  }
}
