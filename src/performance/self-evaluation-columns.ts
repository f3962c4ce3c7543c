import { isInColumn } from '../model/place.ts'
import type { FormCell, FormRow } from './form-text.ts'

// The columns of a 绩效自评表 by the words of its two headers, never by their numbers.

export type FundColumn = 'initial' | 'adjusted' | 'executed' | 'rate' | 'weight' | 'score'
export type ScoreColumn = 'level1' | 'level2' | 'level3' | 'sign' | 'target' | 'targetUnit' | 'actual' | 'weight' | 'score' | 'deviation'

const TAIL = '(?:\\([^()]*\\))*$'
const FUND_COLUMNS: readonly (readonly [FundColumn, RegExp])[] = [
  ['initial', new RegExp(`^年初(?:批复)?预算(?:数|资金|金额|安排)?${TAIL}`)],
  ['adjusted', new RegExp(`^(?:(?:全年|调整后?|本年)的?预算(?:数|资金|金额)?|预算数|调整(?:预算)?数)${TAIL}`)],
  ['executed', new RegExp(`^(?:(?:全年|年度|本年|实际|预算)?(?:执行|支出)(?:数|金额)|决算数)${TAIL}`)],
  ['rate', new RegExp(`^(?:预算|资金)?执行(?:进度|率)${TAIL}`)],
  ['weight', new RegExp(`^(?:标准|指标)?(?:分值|权重)${TAIL}`)],
  ['score', new RegExp(`^(?:自评|实际|评价)?得分${TAIL}`)],
]
const SCORE_COLUMNS: readonly (readonly [ScoreColumn, RegExp])[] = [
  ['level1', /^一级(?:绩效)?指标/],
  ['level2', /^二级(?:绩效)?指标/],
  ['level3', /^三级(?:绩效)?指标|^(?:绩效)?指标(?:名称|内容)$/],
  ['sign', /^(?:绩效)?指标(?:性质|符号|方向性?)$/],
  ['targetUnit', /^(?:绩效)?(?:指标)?(?:度量|计量)单位$/],
  ['target', new RegExp(`^(?:年度|全年|预期|计划|年初|绩效|设定|预设|申报)*(?:指标|目标)值${TAIL}`)],
  ['actual', new RegExp(`^(?:全年|年度|实际)*(?:完成|实现)(?:指标|目标)?(?:值|情况|数)${TAIL}`)],
  ['deviation', /^(?:未完成|偏差|扣分|存在偏差)(?:的)?(?:情况)?(?:的)?原因/],
  ['weight', new RegExp(`^(?:标准|指标)?(?:分值|权重)${TAIL}`)],
  ['score', new RegExp(`^(?:自评|实际|评价)?得分${TAIL}`)],
]

export type Columns<Name extends string> = ReadonlyMap<Name, FormCell>

function columnsOf<Name extends string>(row: FormRow, names: readonly (readonly [Name, RegExp])[]): Columns<Name> {
  const found = new Map<Name, FormCell>()
  for (const cell of row.filled) {
    const name = names.find(([, pattern]) => pattern.test(cell.label))?.[0]
    if (name !== undefined && !found.has(name)) found.set(name, cell)
  }
  return found
}

/** The header over the funds, or null: it has a budget, what was executed, and the rate or the score of it. */
export function fundColumns(row: FormRow): Columns<FundColumn> | null {
  const found = columnsOf(row, FUND_COLUMNS)
  return found.has('executed') && (found.has('adjusted') || found.has('initial')) && (found.has('rate') || found.has('score')) ? found : null
}

/** The header over the indicators, or null: of scores and weights, or (as transfers are reported) of targets and what was achieved. */
export function scoreColumns(row: FormRow): Columns<ScoreColumn> | null {
  const found = columnsOf(row, SCORE_COLUMNS)
  const scored = (found.has('score') && found.has('weight')) || (found.has('target') && found.has('actual'))
  return scored && (found.has('level3') || found.has('level1')) ? found : null
}

/** The same of a header in two rows: 绩效指标 over 一级指标, 二级指标, 三级指标, the other columns beside it. */
export function scoreColumnsOfTwo(row: FormRow, below: FormRow | undefined): Columns<ScoreColumn> | null {
  if (!below || scoreColumns(row) || columnsOf(row, SCORE_COLUMNS).size < 3 || !columnsOf(below, SCORE_COLUMNS).has('level1')) return null
  return scoreColumns({ index: row.index, cells: [...row.cells, ...below.cells], filled: [...row.filled, ...below.filled] })
}

/** The cell of a row that stands under a header's cell, or null: by the drawn position where there is one, else by the grid. */
export function cellUnder(row: FormRow, header: FormCell | undefined): FormCell | null {
  if (!header) return null
  const above = header.source.place
  const found = row.cells.filter((cell) => {
    const { place } = cell.source
    if (above.type === 'pdf' && place.type === 'pdf') return isInColumn(place, above)
    return cell.column <= header.lastColumn && cell.lastColumn >= header.column
  })
  return found.find((cell) => cell.text !== '') ?? found[0] ?? null
}
