import type { Claim, ClaimedValue, Direction, TextSpan } from '../../src/model/claim.ts'
import type { Disclosure, DisclosureKind, DisclosureScope, DisclosedUnit } from '../../src/model/disclosure.ts'
import type { DisclosureTable } from '../../src/model/disclosure-table.ts'
import type { Fact, FactKey } from '../../src/model/fact.ts'
import { EMPTY_KEY } from '../../src/model/fact.ts'
import { printedInterval } from '../../src/model/interval.ts'
import { readNumber, toHalfWidth } from '../../src/model/number-text.ts'
import type { ProcurementRow } from '../../src/model/procurement-row.ts'
import type { Paragraph } from '../../src/model/source-tree.ts'
import { toFen, unitIn, UNIT_EXPONENT } from '../../src/model/unit.ts'
import { shiftDecimal } from '../../src/model/decimal.ts'
import { buildTable, type TableSpec } from './build-table.ts'

export interface DisclosureSpec {
  readonly kind?: DisclosureKind
  readonly scope?: DisclosureScope
  readonly year?: number
  readonly entity?: string
  readonly units?: readonly DisclosedUnit[]
  readonly template?: string | null
  readonly procurement?: readonly ProcurementRow[]
  readonly parts: readonly Part[]
}

export type Part =
  | ({ readonly part: 'table' } & TableSpec)
  | { readonly part: 'paragraph'; readonly text: string; readonly claims?: readonly ClaimSpec[] }

/** Numbers are given as they are printed in the paragraph (`24079.42万元`, `17.62%`, `51个`); each is found there. */
export interface ClaimSpec {
  readonly key: Partial<FactKey> & Pick<FactKey, 'measure'>
  readonly subject?: string
  readonly amount?: string
  readonly previous?: { readonly year: number | null; readonly phase?: FactKey['phase']; readonly words: string; readonly amount?: string }
  readonly change?: { readonly direction: Direction; readonly words: string; readonly amount?: string; readonly percent?: string }
  readonly share?: { readonly percent: string; readonly of: FactKey | null }
  readonly completion?: string
  /** The words after 主要原因是： as printed; '' where there are none. */
  readonly reason?: string
  /** 类 to 项, as printed. */
  readonly accountNames?: readonly string[]
}

/** A table among the parts of a disclosure. */
export const table = (spec: TableSpec): Part => ({ part: 'table', ...spec })

/** A paragraph among the parts of a disclosure, with what it claims. */
export const paragraph = (text: string, ...claims: ClaimSpec[]): Part => ({ part: 'paragraph', text, claims })

/**
 * An invented disclosure for tests. Its parts are laid out as the lines of a text file, so that every place is one of
 * line and column with the text printed there. Facts follow docs/facts.md: what the parts say, nothing more.
 */
export function buildDisclosure(spec: DisclosureSpec): Disclosure {
  const kind = spec.kind ?? 'budget'
  const base: FactKey = {
    ...EMPTY_KEY, measure: 'other', year: spec.year ?? 2026, phase: kind === 'final' ? 'final' : 'budget',
  }
  const paragraphs: Paragraph[] = []
  const tables: DisclosureTable[] = []
  const facts: Fact[] = []
  const claims: Claim[] = []
  let line = 1
  for (const part of spec.parts) {
    if (part.part === 'table') {
      const built = buildTable(part, tables.length, line, base, facts.length)
      tables.push(built.table)
      facts.push(...built.facts)
      line += built.lines + 1
    } else {
      const index = paragraphs.length
      paragraphs.push(buildParagraph(part.text, line))
      for (const claim of part.claims ?? []) {
        const built = buildClaim(claim, claims.length, part.text, index, line, base)
        claims.push(built)
        facts.push(...claimFacts(built, facts.length))
      }
      line += 1
    }
  }
  const first = paragraphs[0]?.runs[0]?.place ?? tables[0]?.title?.runs[0]?.place
  return {
    source: { mediaType: 'text/plain', sha256: '0'.repeat(64), pages: [], blocks: [], unread: [] },
    kind, scope: spec.scope ?? 'department', year: spec.year ?? 2026, entity: spec.entity ?? '明州市档案局',
    entityPlaces: first ? [first] : [], units: spec.units ?? [], template: spec.template ?? null,
    paragraphs, sections: [], contents: [], tables, numbers: [], claims, facts,
    procurement: spec.procurement ?? [], performance: [], selfEvaluations: [], specialFunds: [], projectStatements: [], coverage: { numbers: facts.length, bound: facts.length }, parts: [],
  }
}

export function buildParagraph(text: string, line: number): Paragraph {
  return {
    type: 'paragraph', text, page: null, role: 'body', headingLevel: null, centred: false, fontSize: null, bold: false, sheet: null,
    runs: text === '' ? [] : [{ start: 0, end: text.length, place: { type: 'text', line, column: 1, text } }],
  }
}

function buildClaim(
  spec: ClaimSpec, id: number, text: string, index: number, line: number, base: FactKey,
): Claim {
  const key: FactKey = { ...base, ...spec.key }
  const find = (words: string): TextSpan => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`the paragraph does not say "${words}"`)
    return { paragraph: index, start, end: start + words.length }
  }
  const value = (words: string): ClaimedValue => claimedValue(words, find(words), line)
  return {
    id, key, subject: spec.subject ?? '', span: { paragraph: index, start: 0, end: text.length },
    amount: spec.amount === undefined ? null : value(spec.amount),
    previous: spec.previous
      ? {
          year: spec.previous.year, phase: spec.previous.phase ?? key.phase, span: find(spec.previous.words),
          amount: spec.previous.amount === undefined ? null : value(spec.previous.amount),
        }
      : null,
    change: spec.change
      ? {
          direction: spec.change.direction, percentDirection: spec.change.percent === undefined ? null : spec.change.direction,
          span: find(spec.change.words),
          amount: spec.change.amount === undefined ? null : value(spec.change.amount),
          percent: spec.change.percent === undefined ? null : value(spec.change.percent),
        }
      : null,
    share: spec.share ? { percent: value(spec.share.percent), of: spec.share.of } : null,
    completion: spec.completion === undefined ? null : { percent: value(spec.completion) },
    reason: spec.reason === undefined ? null : { text: spec.reason, span: find(spec.reason) },
    alternatives: [], printedCode: null, accountNames: spec.accountNames ?? [],
  }
}

function claimedValue(words: string, span: TextSpan, line: number): ClaimedValue {
  const number = /^[-\d.,]+%?/.exec(toHalfWidth(words))?.[0] ?? ''
  const reading = readNumber(number)
  if (reading.type !== 'number') throw new Error(`"${words}" does not begin with a number`)
  const unit = unitIn(words)
  const interval = printedInterval(reading.value, reading.decimals)
  const places = [{ type: 'text' as const, line, column: span.start + 1, text: words }]
  if (!unit) {
    return { value: reading.value, interval, unit: null, kind: reading.percent ? 'percent' : 'count', text: words, span, places }
  }
  const by = UNIT_EXPONENT[unit]
  const fen = { low: shiftDecimal(interval.low, by), high: shiftDecimal(interval.high, by) }
  return { value: toFen(reading.value, unit), interval: fen, unit, kind: 'amount', text: words, span, places }
}

function claimFacts(claim: Claim, firstId: number): Fact[] {
  const facts: Fact[] = []
  const add = (value: ClaimedValue | null | undefined, role: 'amount' | 'previous', key: FactKey): void => {
    if (!value) return
    facts.push({
      id: firstId + facts.length, key, text: value.text, kind: value.kind, value: value.value, interval: value.interval,
      unit: value.unit, places: value.places, origin: { type: 'claim', claim: claim.id, role },
    })
  }
  add(claim.amount, 'amount', claim.key)
  if (claim.previous) add(claim.previous.amount, 'previous', { ...claim.key, year: claim.previous.year, phase: claim.previous.phase })
  return facts
}
