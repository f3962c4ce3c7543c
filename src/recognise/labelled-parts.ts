import type { TextSpan } from '../model/claim.ts'
import type { Place } from '../model/place.ts'
import { placesOf, type Paragraph } from '../model/source-tree.ts'

/** The label of a part found at the beginning of a paragraph. */
export interface PartLabel<Part extends string> {
  readonly part: Part
  /** As printed, without ordinal and colon. */
  readonly label: string
  /** Where the label's words begin, and where its text begins. */
  readonly start: number
  readonly end: number
}

const ORDINAL = '(?:第[一二三四五六七八九十]+[、,，]?|[一二三四五六七八九十]{1,3}\\s*[、.．,，]|[（(][一二三四五六七八九十\\d]{1,2}[)）][、.．]?|\\d{1,2}\\s*[、.．)）]|[①-⑩])?'

/**
 * Which part a paragraph begins: its label stands alone (`一、项目概述`) or before a colon (`设立依据：《…》`).
 * `names` gives for each part the words it is printed with.
 */
export function partLabelReader<Part extends string>(names: Readonly<Record<Part, string>>): (text: string) => PartLabel<Part> | null {
  const patterns = (Object.entries(names) as [Part, string][]).map(([part, words]) =>
    [part, new RegExp(`^([\\s\\u3000]*${ORDINAL}[\\s\\u3000]*)(${words})(?:[（(][^（）()]{1,12}[)）])?\\s*(?:[:：]\\s*|$)`)] as const)
  return (text) => {
    for (const [part, pattern] of patterns) {
      const match = pattern.exec(text)
      if (match) return { part, label: (match[2] ?? '').replace(/\s+/g, ''), start: (match[1] ?? '').length, end: match[0].length }
    }
    return null
  }
}

/** What stands under a label: the rest of its own paragraph and the paragraphs below it. */
export interface LabelledText {
  readonly label: string
  readonly text: string
  readonly spans: readonly TextSpan[]
  readonly places: readonly Place[]
  readonly labelPlaces: readonly Place[]
}

export function labelledText(
  paragraphs: readonly Paragraph[], at: number, label: PartLabel<string>, end: number,
): LabelledText {
  const spans: TextSpan[] = []
  const texts: string[] = []
  const places: Place[] = []
  for (let index = at; index < end; index += 1) {
    const paragraph = paragraphs[index]
    if (!paragraph || isFurniture(paragraph)) continue
    const start = index === at ? label.end : 0
    const text = paragraph.text.slice(start)
    if (text.trim() === '') continue
    spans.push({ paragraph: index, start, end: paragraph.text.length })
    texts.push(text.trim())
    places.push(...placesOf(paragraph, start))
  }
  const own = paragraphs[at]
  return { label: label.label, text: texts.join('\n'), spans, places, labelPlaces: own ? placesOf(own, label.start, label.end) : [] }
}

export const isFurniture = (paragraph: Paragraph): boolean => paragraph.role !== 'body'
