import type { ClaimedValue } from '../model/claim.ts'
import { printedInterval } from '../model/interval.ts'
import { readNumber } from '../model/number-text.ts'
import {
  PROJECT_STATEMENT_PARTS, type ProjectStatement, type ProjectStatementPart, type ProjectStatementText,
} from '../model/project-statement.ts'
import type { Section } from '../model/disclosure.ts'
import { placesOf, type Paragraph } from '../model/source-tree.ts'
import { toFen, unitIn, UNIT_EXPONENT } from '../model/unit.ts'
import { shiftDecimal } from '../model/decimal.ts'
import { isFurniture, labelledText, partLabelReader, type PartLabel } from './labelled-parts.ts'

/** The words that the parts are printed with. */
const WORDS: Readonly<Record<ProjectStatementPart, string>> = {
  overview: '项目(?:概述|概况|简介|基本情况|内容)',
  basis: '(?:项目)?立项依据|政策依据',
  implementer: '(?:项目)?实施主体|实施单位',
  plan: '(?:项目)?实施(?:方案|内容|计划)',
  period: '(?:项目)?实施(?:周期|期限)|项目周期',
  annualBudget: '(?:\\d{4}年|本)?(?:年度)?(?:项目)?(?:年度)?预算(?:安排)?(?:情况)?',
  performanceGoal: '(?:项目)?(?:年度)?(?:预期)?绩效(?:总)?目标',
}

const readPart = partLabelReader(WORDS)
const HEADING = /^(.{0,60}?)(?:的)?(?:项目)?经费情况说明$/
const AMOUNT = /[\d,，]+(?:\.\d+)?\s*(?:亿|百万|万|千)?元/g

/**
 * The 项目经费情况说明 of a document with their seven parts. The heading names the project (`人民调解项目经费情况说明`)
 * or none; lines of the contents list (`contents`, by position) are none. Each statement ends at the next such heading, or where a heading above it ends its section.
 */
export function projectStatements(paragraphs: readonly Paragraph[], sections: readonly Section[], contents: ReadonlySet<number> = new Set()): ProjectStatement[] {
  const headings = paragraphs.flatMap((paragraph, index) => {
    const name = isFurniture(paragraph) || contents.has(index) ? null : nameIn(paragraph.text)
    return name === null ? [] : [{ index, name }]
  })
  return headings
    .map(({ index, name }, at) => readStatement(paragraphs, index, name, Math.min(headings[at + 1]?.index ?? paragraphs.length, sectionEnd(sections, index, paragraphs.length))))
    .filter((statement) => PROJECT_STATEMENT_PARTS.some((part) => statement.parts[part] !== null))
    .map((statement, id) => ({ id, ...statement }))
}

/** `人民调解项目经费情况说明` → 人民调解; null where it is no such heading. The contents list is none. */
function nameIn(text: string): string | null {
  const match = HEADING.exec(text.replace(/\s+/g, ''))
  if (!match || /[。；…]/.test(text)) return null
  return (match[1] ?? '').replace(/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d{1,2}[.、])/, '').replace(/(?:项目|经费项目)$/, '')
}

/** The end of the section that the heading opens, if it opens one whose parts lie within it. */
function sectionEnd(sections: readonly Section[], heading: number, otherwise: number): number {
  const own = sections.find((section) => section.heading === heading)
  const inside = own && own.paragraphs[1] > heading + 1
  return inside ? own.paragraphs[1] : otherwise
}

function readStatement(paragraphs: readonly Paragraph[], heading: number, name: string, limit: number): Omit<ProjectStatement, 'id'> {
  const parts = Object.fromEntries(PROJECT_STATEMENT_PARTS.map((part) => [part, null])) as Record<ProjectStatementPart, ProjectStatementText | null>
  const labels: { at: number; label: PartLabel<ProjectStatementPart> }[] = []
  const seen = new Set<ProjectStatementPart>()
  let end = heading + 1
  for (; end < limit; end += 1) {
    const paragraph = paragraphs[end]
    if (!paragraph) break
    if (isFurniture(paragraph)) continue
    const label = readPart(paragraph.text)
    if (!label && /^第[一二三四五六七八九十]+部分/.test(paragraph.text)) break
    if (!label || seen.has(label.part)) continue
    seen.add(label.part)
    labels.push({ at: end, label })
  }
  labels.forEach(({ at, label }, index) => {
    parts[label.part] = labelledText(paragraphs, at, label, labels[index + 1]?.at ?? end)
  })
  const printed = paragraphs[heading]
  const start = printed && name !== '' ? Math.max(printed.text.indexOf(name), 0) : 0
  return {
    name, namePlaces: printed ? placesOf(printed, start, name === '' ? printed.text.length : start + name.length) : [],
    parts, amount: onlyAmount(paragraphs, parts.annualBudget),
  }
}

function onlyAmount(paragraphs: readonly Paragraph[], part: ProjectStatementText | null): ClaimedValue | null {
  const found = part?.spans.flatMap((span) => {
    const text = paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? ''
    return [...text.matchAll(AMOUNT)].map((match) => ({ paragraph: span.paragraph, start: span.start + match.index, text: match[0] }))
  }) ?? []
  const [only] = found
  const unit = only && found.length === 1 ? unitIn(only.text) : null
  if (!only || !unit) return null
  const number = /^[\d,，]+(?:\.\d+)?/.exec(only.text)?.[0] ?? ''
  const reading = readNumber(number)
  if (reading.type !== 'number') return null
  const { low, high } = printedInterval(reading.value, reading.decimals)
  const span = { paragraph: only.paragraph, start: only.start, end: only.start + only.text.length }
  const paragraph = paragraphs[only.paragraph]
  return {
    value: toFen(reading.value, unit), interval: { low: shiftDecimal(low, UNIT_EXPONENT[unit]), high: shiftDecimal(high, UNIT_EXPONENT[unit]) },
    unit, kind: 'amount', text: only.text, span, places: paragraph ? placesOf(paragraph, span.start, span.end) : [],
  }
}
