import type { Claim } from '../../src/model/claim.ts'
import { formatDecimal, trimDecimal } from '../../src/model/decimal.ts'
import type { FactKey } from '../../src/model/fact.ts'
import type { Identity } from '../../src/model/identity.ts'
import type { Paragraph } from '../../src/model/source-tree.ts'
import { fromFen } from '../../src/model/unit.ts'
import { recogniseNarrative, type Narrative } from '../../src/narrative/recognise-narrative.ts'
import { recogniseContents } from '../../src/recognise/contents.ts'
import { recogniseSections } from '../../src/recognise/sections.ts'
import { accountNames } from '../../src/tables/account-names.ts'

/** A body paragraph of a text file, one line of it. */
export const paragraphOf = (text: string, line = 1, options: Partial<Paragraph> = {}): Paragraph => ({
  type: 'paragraph', text, runs: [{ start: 0, end: text.length, place: { type: 'text', line, column: 1, text } }],
  page: null, role: 'body', headingLevel: null, centred: false, fontSize: null, bold: false, sheet: null, ...options,
})

export const identityOf = (options: Partial<Identity> = {}): Identity => ({
  kind: 'budget', scope: 'department', year: 2025, entity: '青岚市粮食局', entityPlaces: [], ...options,
})

/** Reads lines of prose, headings among them, as the narrative of a document without tables. */
export function readProse(lines: readonly string[], identity: Partial<Identity> = {}): Narrative {
  const paragraphs = lines.map((line, index) => paragraphOf(line, index + 1))
  const sections = recogniseSections(paragraphs, [], [], recogniseContents(paragraphs).paragraphs)
  return recogniseNarrative(paragraphs, sections, identityOf(identity), accountNames([]))
}

const dimensions = ['fund', 'functional', 'economic', 'nature', 'item'] as const

/** `expenditure 2025 budget generalPublic 2010601`: a key without what is total. */
export const shortKey = (key: FactKey): string =>
  [key.measure, key.year ?? '', key.phase, ...dimensions.map((dimension) => key[dimension]).filter((value) => value !== null && value !== 'all')].join(' ')

const amountText = (value: Claim['amount']): string =>
  value === null ? '–' : value.kind === 'amount' ? formatDecimal(trimDecimal(fromFen(value.value, 'wanyuan'))) : formatDecimal(value.value)

/**
 * A claim in one line, amounts in 万元: `income 2025 budget = 1200 < 2024 budget 1100, increase 100 9.09%, 原因：…`.
 */
export function shortClaim(claim: Claim): string {
  const parts = [`${shortKey(claim.key)} = ${amountText(claim.amount)}`]
  if (claim.previous) parts.push(`< ${claim.previous.year} ${claim.previous.phase} ${amountText(claim.previous.amount)}`)
  if (claim.change) {
    const { direction, amount, percent, percentDirection } = claim.change
    parts.push([direction, amount && amountText(amount), percentDirection, percent && `${percent.text}%`].filter((part) => part !== null).join(' '))
  }
  if (claim.share) parts.push(`${claim.share.percent.text}% of ${claim.share.of ? shortKey(claim.share.of) : '?'}`)
  if (claim.completion) parts.push(`done ${claim.completion.percent.text}%`)
  if (claim.reason) parts.push(`because ${claim.reason.text}`)
  return parts.join('; ')
}

/** A line of prose and the claims that are to be read from it, in short form. */
export type ProseCase = readonly [line: string, claims?: readonly string[]]

/** The lines of a case table with the claims that are read from each. */
export function readCases(cases: readonly ProseCase[], identity: Partial<Identity>): ProseCase[] {
  const { claims } = readProse(cases.map(([line]) => line), identity)
  return cases.map(([line], index) => {
    const own = claims.filter(({ span }) => span.paragraph === index).map(shortClaim)
    return own.length === 0 ? [line] : [line, own]
  })
}
