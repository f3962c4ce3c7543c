import type { Budget, PeriodAmount } from '../../model/budget/budget.ts'
import { classification } from '../../model/classification/classification.ts'
import { addDecimals, compareDecimals, formatDecimal, multiplyDecimals, ZERO, type Decimal } from '../../model/decimal.ts'
import { EMPTY_KEY } from '../../model/fact.ts'
import { toFen } from '../../model/unit.ts'
import { governmentEconomicOf } from '../government-economic.ts'
import { decimalText, type SheetRecord } from './sheet-rows.ts'
import { CARRY_OVER_WORDS, CLASS_WORDS, DECLARED_WORDS, FUND_WORDS, NATURE_WORDS, PERIOD_COLUMNS, THREE_PUBLIC_WORDS, VEHICLES, YES_NO_WORDS } from './words.ts'
import type { WorkbookReader } from './workbook-reader.ts'

type Sections = Pick<Budget, 'lines' | 'income' | 'carryOver' | 'threePublic' | 'agencyOperation' | 'procurement' | 'declared' | 'accountNames'>

/** The sheets of amounts. */
export function accountSections(reader: WorkbookReader): Sections {
  const { records, year } = reader
  const amounts = (record: SheetRecord): readonly PeriodAmount[] => {
    const found = PERIOD_COLUMNS.flatMap(({ name, yearOffset, phase }): PeriodAmount[] => {
      const fen = record.amount(name)
      return fen === null ? [] : [{ year: year + yearOffset, phase, fen }]
    })
    if (!PERIOD_COLUMNS.some(({ name }) => record.filled(name))) record.problem(PERIOD_COLUMNS[0]?.name ?? '', '这一行没有填任何金额，请填写（没有的填0）或删除该行')
    return found
  }
  const accountNames = Object.fromEntries(records('科目名称').map((record) => [record.code('科目编码') ?? '', record.text('科目名称')]))
  const functional = functionalCode(accountNames)
  const fund = (record: SheetRecord): Budget['lines'][number]['fund'] => record.word('资金性质', FUND_WORDS) ?? 'generalPublic'
  return {
    accountNames,
    lines: records('预算支出明细').map((record) => lineOf(record, reader, accountNames, functional(record) ?? '', fund(record), amounts(record))),
    income: records('收入').map((record) => ({ unit: unitOf(record, reader), functional: functional(record), fund: fund(record), account: record.code('收入科目编码'), amounts: amounts(record) })),
    carryOver: records('结转结余').map((record) => ({ measure: record.word('类别', CARRY_OVER_WORDS) ?? 'openingCarryOver', fund: fund(record), functional: functional(record), amounts: amounts(record) })),
    threePublic: records('“三公”经费').map((record) => ({ unit: unitOf(record, reader), item: record.word('项目', THREE_PUBLIC_WORDS) ?? 'overseasTravel', amounts: amounts(record) })),
    agencyOperation: records('机关运行经费').map((record) => ({ unit: unitOf(record, reader), amounts: amounts(record) })),
    procurement: records('政府采购').map((record) => procurementItem(record, reader, fund(record))),
    declared: declaredOf(reader),
  }
}

/** A 项 (7 digits) or a 款 without 项 (5 digits), known to the code table or to 科目名称. */
const functionalCode = (names: Readonly<Record<string, string>>) => (record: SheetRecord): string | null => {
  const code = record.code('功能科目编码')
  if (code === null) return null
  if (!/^2\d{4}(?:\d{2})?$/.test(code)) record.problem('功能科目编码', `“${code}”不是功能科目编码，应填到项级（7位，以2开头），如2080505`)
  else if (names[code] === undefined && classification().byCode('functional', code) === null) record.problem('功能科目编码', `科目表中没有“${code}”，请核对；确有此科目的，在“科目名称”表填写编码和名称`)
  return code
}

function unitOf(record: SheetRecord, { units }: WorkbookReader): string | null {
  const code = record.code('单位编码')
  if (code !== null && !units.some((unit) => unit.code === code)) record.problem('单位编码', `“预算单位”表中没有编码“${code}”，请先在该表填写`)
  return code
}

function lineOf(record: SheetRecord, reader: WorkbookReader, names: Readonly<Record<string, string>>, functional: string, fund: Budget['lines'][number]['fund'], amounts: readonly PeriodAmount[]): Budget['lines'][number] {
  const unit = unitOf(record, reader)
  const nature = record.word('支出性质', NATURE_WORDS) ?? 'basic'
  const economic = record.code('部门经济科目编码')
  if (economic !== null && !/^3\d{4}$/.test(economic)) record.problem('部门经济科目编码', `“${economic}”不是部门经济科目编码，应填到款级（5位，以3开头），如30101`)
  else if (economic !== null && names[economic] === undefined && classification().byCode('departmentEconomic', economic) === null) record.problem('部门经济科目编码', `科目表中没有“${economic}”，请核对；确有此科目的，在“科目名称”表填写编码和名称`)
  const own = record.code('政府经济科目编码')
  if (own !== null && !/^5\d{4}$/.test(own)) record.problem('政府经济科目编码', `“${own}”不是政府经济科目编码，应填到款级（5位，以5开头），如50101`)
  // A line of last year's only (taken over from its tables, which do not print them together) needs none.
  const now = amounts.some((one) => one.year === reader.year && one.phase === reader.kind && one.fen.digits !== 0n)
  if (nature === 'basic' && economic === null && own === null && now) record.problem('部门经济科目编码', '基本支出要填部门经济科目编码')
  const type = reader.units.find(({ code }) => code === unit)?.type ?? reader.units[0]?.type ?? 'administrative'
  const project = record.text('项目名称')
  return {
    unit, functional, economic, governmentEconomic: own ?? (economic === null ? null : governmentEconomicOf(economic, type)), fund, nature,
    category: nature !== 'basic' || economic === null ? null : /^30[13]/.test(economic) ? 'personnel' : 'publicUse',
    project: project === '' ? null : project, amounts,
  }
}

function procurementItem(record: SheetRecord, reader: WorkbookReader, fund: Budget['lines'][number]['fund']): Budget['procurement'][number] {
  const zero: Decimal = { digits: 0n, scale: 0 }
  const quantity = record.number('数量')
  const unitPrice = record.amount('单价')
  if (unitPrice === null && !record.filled('单价')) record.problem('单价', '“单价”没有填写，请填写')
  const code = record.text('项目代码')
  return {
    unit: unitOf(record, reader), projectCode: code === '' ? null : code, projectName: record.text('项目名称'), economic: record.code('部门经济科目编码'),
    projectCategory: record.text('支出项目类别'), itemName: record.text('采购品目'), itemClass: record.word('采购类别', CLASS_WORDS) ?? 'goods',
    quantity: quantity === null ? zero : quantity, unitPrice: unitPrice === null ? zero : unitPrice,
    total: quantity === null || unitPrice === null ? zero : multiplyDecimals(quantity, unitPrice), fund,
    reservedForSmallFirms: record.word('面向中小企业', YES_NO_WORDS), reservedForMicroFirms: record.word('面向小微企业', YES_NO_WORDS),
  }
}

/** 现有资产 are counted at the end of the year before in a budget, of the year in final accounts. */
function declaredOf({ records, year, kind }: WorkbookReader): Budget['declared'] {
  const entries = records('国有资产和其他数量')
  for (const prefix of ['', '购置'] as const) vehiclesAddUp(entries, prefix)
  return entries.flatMap((record): Budget['declared'][number][] => {
    const word = record.word('项目', DECLARED_WORDS)
    const value = record.number('数值')
    if (!word || value === null) return []
    const held = word.held === true && kind === 'budget'
    const key = { ...EMPTY_KEY, measure: word.measure, item: word.item, year: held ? year - 1 : year, phase: word.phase ?? kind }
    return [{ key, kind: word.kind, value: word.kind === 'amount' ? toFen(value, 'yuan') : value }]
  })
}

/** 车辆总数 is what the kinds of vehicles add up to, where they are filled in. */
function vehiclesAddUp(entries: readonly SheetRecord[], prefix: '' | '购置'): void {
  const of = (name: string): SheetRecord | undefined => entries.find((record) => record.text('项目') === `${prefix}${name}`)
  const whole = of('车辆总数')
  const kinds = VEHICLES.flatMap((name) => of(name) ?? [])
  const [stated, parts] = [whole ? decimalText(whole.text('数值')) : null, kinds.map((record) => decimalText(record.text('数值')))]
  if (!whole || stated === null || kinds.length === 0 || parts.includes(null)) return
  const sum = parts.reduce<Decimal>((all, part) => (part === null ? all : addDecimals(all, part)), ZERO)
  if (compareDecimals(sum, stated) !== 0) whole.problem('数值', `“${prefix}车辆总数”为${formatDecimal(stated)}辆，各类车辆之和为${formatDecimal(sum)}辆，请核对`)
}
