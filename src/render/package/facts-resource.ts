import type { Budget } from '../../model/budget/budget.ts'
import { classification } from '../../model/classification/classification.ts'
import type { CompiledDisclosure, CompiledFact } from '../../model/compiled-disclosure.ts'
import type { FactKey } from '../../model/fact.ts'
import { formatDecimal, trimDecimal, type Decimal } from '../../model/decimal.ts'
import { fromFen } from '../../model/unit.ts'
import { FUNDS, MEASURES, NATURES, PHASES, UNITS } from './code-values.ts'
import type { CsvValue } from './csv.ts'
import type { Field, Resource } from './resource.ts'

const KEY = ['measure', 'year', 'phase', 'fund', 'functional', 'economic', 'nature', 'item', 'project', 'unit'] as const

const ITEM = {
  zh: '分项：overseasTravel 因公出国（境）费，officialReception 公务接待费，officialVehicles 公务用车购置及运行费，vehiclePurchase 公务用车购置费，vehicleOperation 公务用车运行维护费；goods 货物，works 工程，services 服务，reservedForSmallFirms、reservedForMicroFirms 面向中小、小微企业预留；vehicles 车辆，equipment 大型设备，houses 房屋，后加冒号的是其中一类（value 为价值），前加 purchase: 的是本年购置；account:编码 政府收入分类科目',
  en: 'Item of the measure: the three public expenses, classes of procurement, state assets (after a colon one kind of them, value: their worth; purchase: bought this year), account:CODE an account of revenue',
} as const

const FIELDS: readonly Field[] = [
  { name: 'fact_id', type: 'integer', zh: '序号', en: 'Number', required: true },
  { name: 'measure', type: 'string', zh: '度量', en: 'What is measured', required: true, values: MEASURES },
  { name: 'year', type: 'integer', zh: '年度', en: 'Fiscal year', columnType: 'date:fiscal-year' },
  { name: 'phase', type: 'string', zh: '阶段', en: 'Phase', columnType: 'phase:id', required: true, values: PHASES },
  { name: 'fund', type: 'string', zh: '资金性质', en: 'Source of funds', columnType: 'fin-source:generic:code', required: true, values: FUNDS },
  { name: 'functional', type: 'string', zh: '支出功能分类编码（空为合计）', en: 'Functional classification code (empty: total)', columnType: 'functional-classification:generic:code' },
  { name: 'functional_name', type: 'string', zh: '支出功能分类科目名称', en: 'Functional classification, name', columnType: 'functional-classification:generic:label' },
  { name: 'economic', type: 'string', zh: '支出经济分类编码（空为合计）', en: 'Economic classification code (empty: total)', columnType: 'economic-classification:generic:code' },
  { name: 'economic_name', type: 'string', zh: '支出经济分类科目名称', en: 'Economic classification, name', columnType: 'economic-classification:generic:label' },
  { name: 'nature', type: 'string', zh: '支出性质（空为合计）', en: 'Nature of expenditure (empty: total)', columnType: 'expenditure-type:code', values: NATURES },
  { name: 'item', type: 'string', zh: ITEM.zh, en: ITEM.en },
  { name: 'project', type: 'string', zh: '项目', en: 'Project', columnType: 'activity:generic:project:label' },
  { name: 'unit', type: 'string', zh: '预算单位编码（空为全部门）', en: 'Budget unit, code (empty: the whole department)', columnType: 'administrative-classification:generic:code' },
  { name: 'unit_name', type: 'string', zh: '预算单位名称', en: 'Budget unit, name', columnType: 'administrative-classification:generic:label' },
  { name: 'kind', type: 'string', zh: '类型', en: 'Kind of value', required: true, values: { amount: ['金额（元）', 'amount (yuan)'], count: ['数量', 'count'], percent: ['百分比', 'percentage'] } },
  { name: 'value', type: 'number', zh: '数值：金额以元计，按公开文件所印精度；空白表示未填', en: 'Value as printed; amounts in yuan; empty: left blank', columnType: 'value' },
  { name: 'exact_value', type: 'number', zh: '未经四舍五入的数值', en: 'Value before rounding' },
  { name: 'printed', type: 'string', zh: '公开文件所印文字', en: 'As printed' },
  { name: 'printed_unit', type: 'string', zh: '所印单位', en: 'Unit in print', values: UNITS },
  { name: 'block', type: 'string', zh: '所在段落或表', en: 'Block of the document' },
  { name: 'row', type: 'integer', zh: '表内行（从1起）', en: 'Row in the table, from 1' },
  { name: 'column', type: 'integer', zh: '表内列（从1起）', en: 'Column in the table, from 1' },
]

/** Names of the codes: the budget's own before those of the code tables. */
export type PackageNames = Pick<Budget, 'accountNames' | 'units'>

/** Every number of the disclosure with what it is a number of and where it is printed. */
export const factsResource = ({ facts }: CompiledDisclosure, names: PackageNames): Resource => ({
  name: 'facts', zh: '公开文件中的全部数据', en: 'Every figure of the disclosure', fields: FIELDS, primaryKey: ['fact_id'],
  rows: facts.map((fact, i): CsvValue[] => [
    i + 1, ...KEY.flatMap((dimension) => [fact.key[dimension], ...nameOf(dimension, fact.key, names)]), fact.kind, numeric(fact, fact.value), numeric(fact, fact.exact), fact.text, fact.unit,
    fact.block, fact.cell ? fact.cell[0] + 1 : null, fact.cell ? fact.cell[1] + 1 : null,
  ]),
})

/** The name that stands beside a code; an empty list for dimensions without one. */
function nameOf(dimension: typeof KEY[number], key: FactKey, { accountNames, units }: PackageNames): CsvValue[] {
  const code = key[dimension]
  if (dimension === 'unit') return [units.find((unit) => unit.code === code)?.name ?? null]
  if (dimension !== 'functional' && dimension !== 'economic') return []
  if (typeof code !== 'string') return [null]
  const systems = dimension === 'functional' ? ['functional'] as const : ['departmentEconomic', 'governmentEconomic'] as const
  return [accountNames[code] ?? systems.map((system) => classification().byCode(system, code)?.name).find((name) => name !== undefined) ?? null]
}

const numeric = ({ kind }: CompiledFact, value: Decimal | null): string | null =>
  (value === null ? null : formatDecimal(trimDecimal(kind === 'amount' ? fromFen(value, 'yuan') : value)))
