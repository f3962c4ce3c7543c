import type { DisclosureTable } from '../model/disclosure-table.ts'
import { readNumber } from '../model/number-text.ts'
import type { FormField } from '../model/performance-sheet.ts'
import type { EvaluatedFunds, EvaluatedNumber, ScoredIndicator, SelfEvaluation } from '../model/self-evaluation.ts'
import { placesOf } from '../model/source-tree.ts'
import { unitIn, type AmountUnit } from '../model/unit.ts'
import { headLabelOf, isFundLabel, isNatureLabel } from './form-labels.ts'
import { rowsOfForm } from './form-sheet.ts'
import { EMPTY_FIELD, fieldOf, type FormCell, type FormRow } from './form-text.ts'
import { joinPieces } from './assemble-indicators.ts'
import { cellUnder, fundColumns, scoreColumns, scoreColumnsOfTwo, type Columns, type FundColumn, type ScoreColumn } from './self-evaluation-columns.ts'

const FAMILIES: ReadonlySet<string | null> = new Set(['performance-self-evaluation', 'overall-performance', 'performance-sheet', null])
/** Rows of funds that a form prints below their header, at most. */
const FUND_ROWS = 12
const TOTAL = /^(?:自评|评价|最终|绩效|指标)?(?:总分|合计|总计|总得分|得分合计|合计得分|分值合计)$/
const FUNDS_TOTAL = /^(?:年度|项目|部门|整体|全年)*(?:资金|预算|支出)?(?:总额|总计|合计|总量)$/

/** Every 绩效自评表 among the tables: told by its headers of funds and of scores, whatever it is called. */
export function recogniseSelfEvaluations(tables: readonly DisclosureTable[]): SelfEvaluation[] {
  return tables.flatMap((table) => (FAMILIES.has(table.family) ? readSelfEvaluation(table) ?? [] : [])).map((one, id) => ({ ...one, id }))
}

function readSelfEvaluation(table: DisclosureTable): Omit<SelfEvaluation, 'id'> | null {
  const rows = rowsOfForm(table)
  const fundsAt = rows.findIndex((row) => fundColumns(row) !== null)
  const scoresAt = rows.findIndex((row, at) => scoreColumns(row) !== null || scoreColumnsOfTwo(row, rows[at + 1]) !== null)
  const fundHeader = rows[fundsAt]
  const scoreHeader = rows[scoresAt]
  if (!fundHeader && !scoreHeader) return null
  const scoreHead = scoreHeader ? scoreColumns(scoreHeader) ?? scoreColumnsOfTwo(scoreHeader, rows[scoresAt + 1]) : null
  const funds = fundHeader ? readFundRows(fundHeader, rows.slice(fundsAt + 1, fundsAt + 1 + FUND_ROWS)) : []
  const scores = scoreHead ? readScores(rows.slice(scoresAt + 1), scoreHead) : { indicators: [], total: null }
  if (funds.length === 0 && scores.indicators.length === 0) return null
  const head = [...rows].slice(0, Math.max(1, fundsAt, scoresAt))
  const projectName = nameIn(head, 'projectName')
  const named = projectName ?? nameIn(head, 'entityName') ?? EMPTY_FIELD
  const scope = projectName === null || /整体/.test(table.normalisedTitle) ? 'overall' : 'project'
  return { scope, table: table.id, projectName: named, unit: unitOf(head.concat(fundHeader ?? [])) ?? table.unit, funds, ...goalsIn(head), ...scores }
}

const EXPECTED = /^(?:年初|年度)?(?:预期|设定|预设|计划)*(?:的)?(?:年度)?(?:总体|绩效)*目标$/
const ACHIEVED = /^(?:年度|全年)?(?:总体|绩效)*(?:目标)?(?:的)?(?:实际)?完成情况(?:综述)?$|^实际(?:完成|实现)(?:的)?(?:总体|绩效)*(?:目标|情况)$/

/** 预期目标 beside 实际完成情况: the texts in the row below, each under its head. */
function goalsIn(rows: readonly FormRow[]): Pick<SelfEvaluation, 'expectedGoal' | 'achievedGoal'> {
  const at = rows.findIndex(({ filled }) => filled.some(({ label }) => ACHIEVED.test(label)))
  const [head, below] = [rows[at], rows[at + 1]]
  const achieved = head?.filled.findLast(({ label }) => ACHIEVED.test(label))
  const expected = head?.filled.findLast((cell) => cell.column < (achieved?.column ?? 0) && EXPECTED.test(cell.label))
  if (!below || !achieved || !expected) return { expectedGoal: null, achievedGoal: null }
  return { expectedGoal: fieldOf(cellUnder(below, expected), expected), achievedGoal: fieldOf(cellUnder(below, achieved), achieved) }
}

function nameIn(rows: readonly FormRow[], label: 'projectName' | 'entityName'): SelfEvaluation['projectName'] | null {
  for (const row of rows) {
    const at = row.filled.findIndex((cell) => headLabelOf(cell.label) === label)
    if (at >= 0) return fieldOf(row.filled[at + 1] ?? null, row.filled[at] ?? null, true)
  }
  return null
}

const unitOf = (rows: readonly FormRow[]): AmountUnit | null => {
  for (const row of rows) for (const cell of row.filled) {
    const unit = /资金|预算|金额|单位/.test(cell.label) ? unitIn(cell.label) : null
    if (unit) return unit
  }
  return null
}

function readFundRows(header: FormRow, rows: readonly FormRow[]): EvaluatedFunds[] {
  const columns: Columns<FundColumn> = fundColumns(header) ?? new Map()
  const found: EvaluatedFunds[] = []
  const first = Math.min(...[...columns.values()].map((cell) => cell.column))
  const tasks = !header.filled.some((cell) => /^(?:年度)?(?:主要|重点)?(?:工作)?(?:任务|项目)(?:名称)$/.test(cell.label)) ? undefined : rows.find((row) => row.filled.some((cell) => isTaskTotal(cell.label)))
  for (const row of rows) {
    const own = row.filled.filter((cell) => cell.column < first && readNumber(cell.text).type !== 'number')
    // A list of tasks with its 合计: the name is the first, what it is about the next.
    const label = tasks ? own[0] : own.at(-1)
    if (!label || !tasks && !(isFundLabel(label.label) || isNatureLabel(label.label) || FUNDS_TOTAL.test(label.label) || /(?:资金|拨款|收入)$/.test(label.label))) break
    const at = (name: FundColumn): EvaluatedNumber | null => numberOf(cellUnder(row, columns.get(name)))
    const funds = { label: label.label, initial: at('initial'), adjusted: at('adjusted'), executed: at('executed'), rate: at('rate'), weight: at('weight'), score: at('score') }
    if (row === tasks) return [funds, ...found]
    found.push(funds)
  }
  return found[0] && FUNDS_TOTAL.test(found[0].label.replace(/\(.*\)$/, '')) ? found : []
}

function readScores(rows: readonly FormRow[], columns: Columns<ScoreColumn>): Pick<SelfEvaluation, 'indicators' | 'total'> {
  const indicators: ScoredIndicator[] = []
  let level1 = EMPTY_FIELD
  for (const row of rows) {
    const [first] = row.filled
    if (!first || scoreColumns(row)) continue
    if (columns.has('level1') && /^一级(?:绩效)?指标/.test(cellUnder(row, columns.get('level1'))?.label ?? '')) continue
    const weight = numberOf(cellUnder(row, columns.get('weight')))
    const score = numberOf(cellUnder(row, columns.get('score')))
    if (row.filled.some((cell) => TOTAL.test(cell.label))) return { indicators, total: { weight, score } }
    const one = cellUnder(row, columns.get('level1'))
    if (one && one.text !== '') level1 = fieldOf(one, null, true)
    const name = cellUnder(row, columns.get('level3') ?? columns.get('level2') ?? columns.get('level1'))
    const cellOf = (column: ScoreColumn): FormField | null => (columns.has(column) ? fieldOf(cellUnder(row, columns.get(column)), null, true) : null)
    const unscored = !columns.has('score') && (cellOf('target')?.text ?? '') !== '' && (name?.text ?? '') !== ''
    if (isNumber(weight) || isNumber(score) || unscored) {
      indicators.push({ level1, level3: fieldOf(name, null, true), ...valuesOf(row, columns), weight, score, deviation: cellOf('deviation') })
    }
    else if (first.column < (columns.get('level1')?.column ?? 0) && row.filled.length <= 2) break
  }
  return { indicators, total: null }
}

/** `>=`, `36`, `场` in three columns are the target >=36场; what was achieved is counted in the same unit. */
function valuesOf(row: FormRow, columns: Columns<ScoreColumn>): Pick<ScoredIndicator, 'target' | 'actual'> {
  const [sign, target, unit, actual] = (['sign', 'target', 'targetUnit', 'actual'] as const).map((column) => (columns.has(column) ? cellUnder(row, columns.get(column)) : null))
  const fieldIn = (cell: FormCell | null | undefined, column: ScoreColumn): FormField | null => (columns.has(column) ? fieldOf(cell ?? null, null, true) : null)
  const plain = (cell: FormCell | null | undefined): boolean => cell !== null && cell !== undefined && readNumber(cell.text).type === 'number'
  const pieces = [sign, target, unit].filter((cell): cell is FormCell => cell !== null && cell !== undefined && cell.text !== '')
  const measured = plain(target) && pieces.length > 1
  const achieved = fieldIn(actual, 'actual')
  return {
    target: measured ? joinPieces(pieces) : fieldIn(target, 'target'),
    actual: achieved && unit && plain(actual) && !/[%％]/.test(achieved.text) ? { ...achieved, text: `${achieved.text}${unit.text.trim()}` } : achieved,
  }
}

const isTaskTotal = (label: string): boolean => /^(?:金额)?(?:合计|总计)$/.test(label)

function numberOf(cell: FormCell | null): EvaluatedNumber | null {
  if (!cell) return null
  const text = cell.text.replace(/分$/, '')
  return { text: cell.text, reading: readNumber(text), places: placesOf({ text: cell.source.text, runs: cell.source.runs }, cell.start, cell.end) }
}

const isNumber = (number: EvaluatedNumber | null): boolean => number?.reading.type === 'number'
