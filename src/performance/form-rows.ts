import { allMatches } from '../model/all-matches.ts'
import type { Cell, Row } from '../model/source-tree.ts'
import { formCell, labelText, type FormCell, type FormRow } from './form-text.ts'
import {
  INLINE_LABEL, beginsWithInlineLabel, headLabelOf, isContactLabel, isFormWord, isFundLabel, isFundSection, isGoalLabel, isIndicatorHeaderWord, isIndicatorSection, isLevel1, isLevel2, isNatureLabel,
  isProseLabel,
} from './form-labels.ts'

/** Cells as the form reader sees them: one with several labels in it (`负责人：  经办人：王`) is taken apart. */
export function formRow(cells: readonly Cell[], index: number): FormRow {
  const parts = cells.flatMap(partsOfCell)
  return { index, cells: parts, filled: parts.filter((cell) => cell.text !== '') }
}

export const formRowOf = (row: Row, index: number): FormRow => formRow(row.cells, index)

/** `资金总额：500.00`, `财政拨款：450万元`: a label of funds and its amount in one cell. */
const INLINE_AMOUNT = /([^\s:：；;，,\d][^:：；;，]{1,20})[:：]\s*(-?\d[\d,]*(?:\.\d+)?\s*(?:亿元|万元|千元|元)?)\s*[；;，。]?/g

/** The labels and amounts of funds in a cell that holds nothing else, or null. */
function fundsInCell(cell: Cell): FormCell[] | null {
  if (cell.text.length > 120 || !/[:：]\s*-?\d/.test(cell.text)) return null
  const found = allMatches(INLINE_AMOUNT, cell.text)
  const rest = found.reduce((text, match) => text.replace(match[0], ''), cell.text)
  if (found.length === 0 || rest.replace(/其中[:：]?/, '').trim() !== '' || !found.every((match) => isFundLabel(labelText(match[1] ?? '')) || isNatureLabel(labelText(match[1] ?? '')))) return null
  return found.flatMap((match) => {
    const value = match.index + match[0].indexOf(match[2] ?? '', (match[1] ?? '').length)
    return [formCell(cell, match.index, match.index + (match[1] ?? '').length), formCell(cell, value, value + (match[2] ?? '').length)]
  })
}

function partsOfCell(cell: Cell): FormCell[] {
  if (!beginsWithInlineLabel(cell.text)) return fundsInCell(cell) ?? [formCell(cell)]
  const labels = allMatches(INLINE_LABEL, cell.text)
  const first = labels[0]
  if (!first || cell.text.slice(0, first.index).trim() !== '' || cell.text.slice(first[0].length + first.index).trim() === '') return [formCell(cell)]
  return labels.flatMap((match, position) => {
    const valueStart = match.index + match[0].length
    const end = labels[position + 1]?.index ?? cell.text.length
    return [formCell(cell, match.index, valueStart), formCell(cell, valueStart, end)]
  })
}

/** A row that opens a form: `项目名称` and its value, not the head of a column of project names. */
export function opensForm(row: FormRow): boolean {
  const [first] = row.filled
  if (!first || headLabelOf(first.label) !== 'projectName' || first.source.rowSpan > 1) return false
  const value = row.cells[row.cells.indexOf(first) + 1]
  if (value && value.text !== '' && (isFormWord(value.label) || isFundSection(value.label))) return false
  return !row.filled.some((cell) => isIndicatorHeaderWord(cell.label) || isIndicatorSection(cell.label) || isGoalLabel(cell.label))
}

/** A row that begins with a label of a form: what must follow a row that opens one. */
export function hasFormLabel(row: FormRow): boolean {
  const [first] = row.filled
  if (!first) return false
  const { label } = first
  const head = headLabelOf(label)
  return (head !== null && head !== 'projectName') || isProseLabel(label) || isGoalLabel(label) || isFundSection(label)
    || isIndicatorSection(label) || isIndicatorHeaderWord(label) || /资金总额$/.test(label)
}

export const hasFormWord = (row: FormRow): boolean => row.filled.some((cell) => isFormWord(cell.label))

export const isIndicatorRow = (row: FormRow): boolean =>
  row.filled.some((cell) => isLevel1(cell.label) || isLevel2(cell.label)) || isIndicatorHeader(row)

export const isIndicatorHeader = (row: FormRow): boolean =>
  row.filled.filter((cell) => isIndicatorHeaderWord(cell.label)).length >= 2

/** 负责人, 经办人, 联系电话, 填报日期: two labels of them, or one at the row's beginning. */
export function isContactRow(row: FormRow): boolean {
  const contacts = row.filled.filter((cell) => isContactLabel(headLabelOf(cell.label)))
  return contacts.length >= 2 || (contacts.length === 1 && contacts[0] === row.filled[0])
}

/** The title of a form printed inside its grid: `项目支出绩效目标申报表`, `（2024年度）`, `单位：万元`. */
export function isTitleRow(row: FormRow): boolean {
  const [first, ...others] = row.filled
  return first !== undefined && others.length <= 1
    && row.filled.every((cell) => /绩效.*表|^附[件表]|^\(?\d{4}年度?\)?$|^(?:金额)?单位:|^填报(?:单位|部门|日期|时间):|^\(?公开\d*表\)?|^表\d+/.test(cell.label))
}

/** 年度绩效目标表 beside 一级指标 … 指标值 is the label of the indicators, not the title of another form. */
export const isFormTitle = (row: FormRow): boolean => !isIndicatorHeader(row) && row.filled.some((cell) => /绩效.{0,12}表(?:\(.*\))?$/.test(labelText(cell.text)))
