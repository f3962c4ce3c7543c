import type { TableColumn } from '../model/disclosure-table.ts'

/** What a column of a 政府采购 table holds. */
export type ProcurementColumn =
  | 'unitCode' | 'unitName' | 'projectCode' | 'projectName' | 'economic' | 'economicCode' | 'projectCategory'
  | 'itemCode' | 'item' | 'itemClass' | 'quantity' | 'unitPrice'
  | 'total' | 'governmentFunds' | 'generalPublic' | 'governmentFund' | 'stateCapital' | 'other'
  | 'reservedForSmallFirms' | 'reservedForMicroFirms'

/** The more special words first: the first that fits the lowest header line wins. */
const BY_OWN_HEADER: readonly (readonly [ProcurementColumn, RegExp])[] = [
  ['reservedForMicroFirms', /小微|微型/],
  ['reservedForSmallFirms', /中小|小型/],
  ['quantity', /数量/],
  ['unitPrice', /单价/],
  ['economicCode', /经济(?:分类|科目)(?:编码|代码)/],
  ['economic', /经济(?:分类|科目)/],
  ['itemCode', /(?:品目|目录|采购项目)(?:编码|代码)/],
  ['itemClass', /品目大类|采购大类|采购(?:类型|类别|分类|项目类别|种类)|^类别$/],
  ['projectCategory', /(?:支出)?项目类[别型]|支出类[别型]/],
  ['item', /采购(?:品目|目录|内容|标的|物品|品名|货物|项目内容)|品目|集中采购目录|^目录/],
  ['projectCode', /项目(?:编码|代码|编号)/],
  ['projectName', /项目(?:名称|支出)?$|采购项目|项目名称/],
  ['unitCode', /(?:单位|部门)(?:编码|代码)/],
  ['unitName', /(?:单位|部门)(?:名称)?$/],
  ['stateCapital', /国有资本/],
  ['governmentFund', /政府性基金/],
  ['generalPublic', /一般公共预算|一般预算|公共财政/],
  ['other', /单位资金|其他资金|其他收入|自筹|财政专户|非财政|事业收入|经营收入/],
  ['governmentFunds', /政府预算资金|财政(?:性)?(?:拨款|资金)/],
  ['total', /总计|合计|小计|金额|总额|预算数|采购预算/],
]

/** What each column holds, by its header words from the lowest line up; a kind that several columns claim is the first's. */
export function procurementColumns(columns: readonly TableColumn[]): ReadonlyMap<ProcurementColumn, TableColumn> {
  const found = new Map<ProcurementColumn, TableColumn>()
  for (const column of columns) {
    const kind = kindOf(column.header)
    if (kind && !found.has(kind)) found.set(kind, column)
  }
  return found
}

function kindOf(header: readonly string[]): ProcurementColumn | null {
  const lines = [...new Set(header)].filter((line) => line !== '').toReversed()
  const [own = ''] = lines
  const subtotal = /^(?:合计|小计|金额)$/.test(own) && lines.length > 1
  const kind = match(own)
  if (!subtotal) return kind ?? lines.map(match).find((each) => each !== null) ?? null
  const above = lines.slice(1).map(match).find((each) => each !== null && each !== 'total')
  return above ?? 'total'
}

function match(line: string): ProcurementColumn | null {
  const text = line.replace(/[（(].*?[)）]/g, '') || line
  for (const [kind, pattern] of BY_OWN_HEADER) if (pattern.test(text)) return kind
  return null
}
