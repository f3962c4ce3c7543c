import { absoluteDecimal, compareDecimals, decimal, parseDecimal, subtractDecimals } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { DisclosureTable } from '../../model/disclosure-table.ts'
import type { Finding } from '../../model/finding.ts'
import type { Place } from '../../model/place.ts'
import { toFen, UNIT_EXPONENT } from '../../model/unit.ts'
import { gapOf } from './finding-gap.ts'
import { onOneLine } from './on-one-line.ts'

type Pair = readonly [string, string]

/**
 * What follows from a number that is not there to be read: a cell whose separators make no number is missing in its
 * sums, by just what it would be; where a placeholder stands for a number the sentence around it says something else.
 */
export const unreadRoots = (findings: readonly Finding[], disclosure: Disclosure): readonly Pair[] => [...brokenNumbers(findings, disclosure), ...placeholders(findings, disclosure)]

/** By so many of the last digit (of two decimals) the parts of a sum, each rounded, may miss it. */
const ROUNDING = 5n

function brokenNumbers(findings: readonly Finding[], { tables }: Disclosure): readonly Pair[] {
  const roots = findings.filter(({ rule, expected }) => rule === 'wording/number-format' && expected === null)
  const byPlace = tablesAt(roots.flatMap(({ places }) => places[0] ?? []), tables)
  return roots.flatMap((root): Pair[] => {
    const table = byPlace.get(JSON.stringify(root.places[0]))
    const meant = parseDecimal((root.actual ?? '').replace(/[,，](?=.*)|\.(?=.*\.)/g, ''))
    if (!table?.unit || !meant) return []
    const amount = absoluteDecimal(toFen(meant, table.unit))
    const rounding = decimal(ROUNDING * 10n ** BigInt(Math.max(0, UNIT_EXPONENT[table.unit] - 2)))
    return findings.filter((finding) => {
      const gap = finding.rule.startsWith('relations/') ? gapOf(finding) : null
      return gap !== null && compareDecimals(absoluteDecimal(subtractDecimals(gap, amount)), rounding) <= 0
    }).map(({ id }): Pair => [id, root.id])
  })
}

/** The tables that places stand in, the first of each, by the place in JSON. Of most cells the text says at once that they are none of them. */
function tablesAt(places: readonly Place[], tables: readonly DisclosureTable[]): ReadonlyMap<string, DisclosureTable> {
  const wanted = new Set(places.map((place) => JSON.stringify(place)))
  const texts = new Set(places.map(({ text }) => text))
  const found = new Map<string, DisclosureTable>()
  for (const table of places.length === 0 ? [] : tables) {
    for (const { place, runs } of table.rows.flatMap(({ cells }) => cells)) {
      for (const one of [place, ...runs.map((run) => run.place)]) {
        const key = texts.has(one.text) ? JSON.stringify(one) : null
        if (key !== null && wanted.has(key) && !found.has(key)) found.set(key, table)
      }
    }
  }
  return found
}

/** So many characters from a placeholder a figure may take its meaning from what is not there. */
const BESIDE = 20

function placeholders(findings: readonly Finding[], disclosure: Disclosure): readonly Pair[] {
  const roots = findings.filter(({ rule, actual }) => rule === 'wording/template-residue' && /^[XxＸ×*＊○〇_＿]+/.test(actual ?? ''))
    .map(({ id, places, actual }) => ({ id, places, mark: (actual ?? '').split('、')[0] ?? '' }))
  if (roots.length === 0) return []
  const { paragraphs, claims, facts, tables } = disclosure
  const placeholdersIn = paragraphs.flatMap(({ text, runs }, paragraph) => roots.flatMap((root) => {
    const at = text.indexOf(root.mark)
    return at >= 0 && runs.some(({ place }) => root.places.some((one) => onOneLine(one, place))) ? [{ paragraph, at, root }] : []
  }))
  const sentences = paragraphs.flatMap(({ text, runs }) => {
    const root = roots.find(({ mark, places }) => text.includes(mark) && runs.some(({ place }) => places.some((one) => onOneLine(one, place))))
    return root ? text.split(/(?<=[。；])/).filter((sentence) => sentence.includes(root.mark)).map((sentence) => ({ sentence, root })) : []
  })
  return findings.filter(({ rule }) => rule.startsWith('prose/')).flatMap((finding): Pair[] => {
    const claim = finding.facts.map((id) => facts[id]?.origin).find((origin) => origin?.type === 'claim')?.claim
    const span = claims[claim ?? -1]?.span
    const beside = span && placeholdersIn.find(({ paragraph, at }) => paragraph === span.paragraph && at >= span.start - BESIDE && at <= span.end + BESIDE)
    if (beside) return [[finding.id, beside.root.id]]
    const words = finding.facts.flatMap((id): string[] => {
      const fact = facts[id]
      if (fact?.origin.type === 'claim') return [claims[fact.origin.claim]?.subject ?? '']
      const name = fact?.origin.type === 'cell' && finding.rule === 'prose/accounts-left-out' ? tables[fact.origin.table]?.rows[fact.origin.row]?.subjects[0]?.name : null
      return name ? [name] : []
    }).filter((one) => one !== '')
    const own = sentences.find(({ sentence }) => words.some((one) => sentence.includes(one)))
    return own ? [[finding.id, own.root.id]] : []
  })
}
