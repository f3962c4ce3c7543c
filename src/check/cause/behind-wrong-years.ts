import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding, RuleRun } from '../../model/finding.ts'
import { createContext, type CheckContext } from '../context.ts'
import type { Rule } from '../rule.ts'
import { runRule } from '../run-rule.ts'
import { wrongYears } from './wrong-years.ts'

/** What the rules say once a title that was left at another year is read as the year that is meant. */
export interface BehindWrongYear {
  readonly run: RuleRun
  readonly findings: readonly Finding[]
}

/** So many comparisons of the table must come out for each that does not: it is the table of the year that is meant. */
const MOST = 2

/**
 * A table whose title names another year is held against no other: a wrong number in it would go unseen. Its amounts
 * are compared once more in the year that is meant, where most of them agree with it; what is new then is returned.
 */
export function behindWrongYears(findings: readonly Finding[], rules: readonly Rule[], disclosure: Disclosure): readonly BehindWrongYear[] {
  const known = new Set(findings.map(({ id }) => id))
  return wrongYears(findings, disclosure).flatMap(({ tables, fix }) => {
    const fixed = fix()
    const context = createContext(fixed)
    if (!agrees(context, tables)) return []
    return rules.filter(({ id }) => id.startsWith('relations/')).flatMap((rule): BehindWrongYear[] => {
      const { run, findings: all } = runRule(rule, fixed, context)
      const added = all.filter(({ id, facts }) => !known.has(id) && facts.some((fact) => isOf(tables, fixed.facts[fact]?.origin)))
      for (const { id } of added) known.add(id)
      return added.length > 0 ? [{ run, findings: added }] : []
    })
  })
}

const isOf = (tables: ReadonlySet<number>, origin: Disclosure['facts'][number]['origin'] | undefined): boolean => origin?.type === 'cell' && tables.has(origin.table)

function agrees({ relations }: CheckContext, tables: ReadonlySet<number>): boolean {
  const own = relations.all.flatMap(({ instances }) => instances).filter(({ total, terms }) => {
    const facts = [total, ...terms.map(({ fact }) => fact)]
    const inside = facts.filter(({ origin }) => isOf(tables, origin)).length
    return inside > 0 && inside < facts.length
  })
  const [holds, fails] = (['holds', 'fails'] as const).map((outcome) => own.filter((one) => one.outcome === outcome).length)
  return holds !== undefined && fails !== undefined && holds > 0 && holds >= fails * MOST
}
