import type { DisclosureTable } from '../model/disclosure-table.ts'
import { placesOf, type Paragraph } from '../model/source-tree.ts'
import { SPECIAL_FUND_PARTS, type SpecialFund, type SpecialFundPart, type SpecialFundText } from '../model/special-fund.ts'
import { isFurniture, labelledText, partLabelReader, type LabelledText } from './labelled-parts.ts'
import { specialFundsInTables } from './special-fund-tables.ts'
import { SPECIAL_FUND_WORDS } from './special-fund-words.ts'

const readPart = partLabelReader(SPECIAL_FUND_WORDS)
const NAME = /^[\s\u3000]*(?:[一二三四五六七八九十\d]{1,3}[、.．)）]|[（(][一二三四五六七八九十\d]{1,2}[)）])?[\s\u3000]*(?:专项资金|专项|资金)(?:项目)?名称\s*[:：]\s*/
/** A heading above the parts names the fund where no 专项资金名称： does. */
const HEADING = /^[\s\u3000]*(?:[一二三四五六七八九十\d]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[)）])?[\s\u3000]*(.{2,60}?(?:专项|资金|经费|补助|补贴|社保费))$/
const NEW_CHAPTER = /^[\s\u3000]*(?:第[一二三四五六七八九十]+部分|附[件表]\s*\d*|[一二三四五六七八九十]+、.{0,30}$)/
/** How many different parts must follow a heading for it to be the name of a fund. */
const PARTS_UNDER_HEADING = 3

interface Opening {
  readonly paragraph: number
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * The 专项资金 of a document with their six parts, from prose (`专项资金名称：…`, then `设立依据：…`) and from tables of
 * the family `special-funds`. A part that is not printed is null; one printed with nothing behind it has the text ''.
 */
export function specialFunds(paragraphs: readonly Paragraph[], tables: readonly DisclosureTable[] = []): SpecialFund[] {
  const openings = openingsOf(paragraphs)
  const inProse = openings.map((opening, index) => readFund(paragraphs, opening, openings[index + 1]?.paragraph ?? paragraphs.length))
  return [...inProse, ...specialFundsInTables(tables)].map((fund, id) => ({ id, ...fund }))
}

function openingsOf(paragraphs: readonly Paragraph[]): Opening[] {
  const named = paragraphs.flatMap((paragraph, index): Opening[] => {
    const match = isFurniture(paragraph) ? null : NAME.exec(paragraph.text)
    if (!match) return []
    const name = paragraph.text.slice(match[0].length).trim().replace(/[。；;]$/, '')
    return [{ paragraph: index, name, start: match[0].length, end: match[0].length + name.length }]
  })
  return named.length > 0 ? named : openingsByHeading(paragraphs)
}

function openingsByHeading(paragraphs: readonly Paragraph[]): Opening[] {
  if (!paragraphs.some((paragraph) => /专项资金/.test(paragraph.text))) return []
  return paragraphs.flatMap((paragraph, index): Opening[] => {
    const match = isFurniture(paragraph) ? null : HEADING.exec(paragraph.text)
    const name = match?.[1]
    if (!name || partsBelow(paragraphs, index + 1) < PARTS_UNDER_HEADING) return []
    const start = paragraph.text.lastIndexOf(name)
    return [{ paragraph: index, name, start, end: start + name.length }]
  })
}

/** How many different parts begin below, up to the next thing that is neither part nor text of one. */
function partsBelow(paragraphs: readonly Paragraph[], from: number): number {
  const first = paragraphs[from]
  if (!first || !readPart(first.text)) return 0
  const seen = new Set<SpecialFundPart>()
  for (let at = from; at < Math.min(paragraphs.length, from + 60); at += 1) {
    const text = paragraphs[at]?.text ?? ''
    const part = readPart(text)
    if (part && seen.has(part.part)) break
    if (part) seen.add(part.part)
    else if (HEADING.test(text) || NEW_CHAPTER.test(text)) break
  }
  return seen.size
}

function readFund(paragraphs: readonly Paragraph[], opening: Opening, limit: number): Omit<SpecialFund, 'id'> {
  const parts: Record<SpecialFundPart, SpecialFundText | null> = Object.fromEntries(SPECIAL_FUND_PARTS.map((part) => [part, null])) as Record<SpecialFundPart, null>
  const labels: { at: number; label: NonNullable<ReturnType<typeof readPart>> }[] = []
  let end = opening.paragraph + 1
  for (; end < limit; end += 1) {
    const paragraph = paragraphs[end]
    if (!paragraph) break
    if (isFurniture(paragraph)) continue
    const label = readPart(paragraph.text)
    if (label) labels.push({ at: end, label })
    else if (NEW_CHAPTER.test(paragraph.text) || paragraph.headingLevel !== null) break
  }
  labels.forEach(({ at, label }, index) => {
    const text = labelledText(paragraphs, at, label, labels[index + 1]?.at ?? end)
    parts[label.part] = parts[label.part] ? joined(parts[label.part] as SpecialFundText, text) : plainText(text)
  })
  const heading = paragraphs[opening.paragraph]
  return { name: opening.name, namePlaces: heading ? placesOf(heading, opening.start, opening.end) : [], parts }
}

const plainText = ({ text, spans, places }: LabelledText): SpecialFundText => ({ text, spans, places })

const joined = (first: SpecialFundText, second: LabelledText): SpecialFundText =>
  ({ text: `${first.text}\n${second.text}`, spans: [...first.spans, ...second.spans], places: [...first.places, ...second.places] })
