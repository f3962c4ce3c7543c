import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import type { CheckContext } from '../context.ts'
import { fingerprint } from '../fingerprint.ts'
import type { Rule } from '../rule.ts'
import { absenceRoots } from './absence-roots.ts'
import { DISPLACED, displacedKey, rootIds, SCOPE_KEY, WRONG_SCOPE, type Causes } from './causes.ts'
import { codeRoots } from './code-roots.ts'
import { correctionsOf } from './corrections.ts'
import { displacedFacts } from './displaced/find-displaced.ts'
import { scopeRoots } from './find-scope.ts'
import { mendedRelations } from './mended-relations.ts'
import { procurementRoots } from './procurement-roots.ts'
import { saidTwice } from './said-twice.ts'
import { sameNumberRoots } from './same-number-roots.ts'
import { shiftedCells } from './shifted-cells.ts'
import { shiftedRowRoots } from './shifted-rows.ts'
import { structureRoots } from './structure-roots.ts'
import { unreadRoots } from './unread-roots.ts'
import { vanishing } from './vanishing.ts'
import { wrongColumnRoots } from './wrong-columns.ts'

/**
 * One cause, one finding: what follows from a wrong number, scope or code names that finding as its cause. Relations
 * know it themselves; of the arithmetic in prose a finding follows where it is gone once the number is corrected.
 */
export function hangUnderCauses(
  findings: readonly Finding[], rules: readonly Rule[], disclosure: Disclosure, context: CheckContext,
): Finding[] {
  const ids = new Set(findings.map((finding) => finding.id))
  const { causes, relations } = context
  const known = new Map([
    ...saidTwice(findings, disclosure), ...procurementRoots(findings), ...shiftedCells(findings, disclosure), ...structureRoots(findings, disclosure), ...codeRoots(findings, disclosure), ...absenceRoots(findings, disclosure), ...unreadRoots(findings, disclosure), ...sameNumberRoots(findings, disclosure),
    ...mendedRelations(causes, relations, disclosure), ...rootIds(causes, relations, disclosure), ...ofSlippedColumns(findings, disclosure, causes), ...shiftedRowRoots(findings, disclosure), ...wrongColumnRoots(findings),
    ...scopeRoots(causes.scope, fingerprint(WRONG_SCOPE, SCOPE_KEY, 0), findings, disclosure),
  ].filter(([id, root]) => ids.has(root) && root !== id))
  const open = findings.filter(({ id }) => !known.has(id))
  const roots = new Map([...known, ...vanishing(correctionsOf(open, disclosure, context), open, rules, context.facts).filter(([, root]) => ids.has(root))])
  return findings.map((finding) => {
    const root = lastOf(finding.id, roots)
    return root === null ? finding : { ...finding, causes: [root] }
  })
}

/** What a finding follows from, where that follows from something else in turn the last of them; null for a root. Of findings that follow from each other one is the root. */
function lastOf(id: string, roots: ReadonlyMap<string, string>): string | null {
  const passed = [id]
  for (let next = roots.get(id); next !== undefined; next = roots.get(next)) {
    const again = passed.indexOf(next)
    if (again >= 0) passed.push(passed.slice(again).toSorted()[0] ?? next)
    if (again >= 0) break
    passed.push(next)
  }
  const last = passed.at(-1)
  return last === undefined || last === id ? null : last
}

/** Of a column that has slipped the last amount is gone: what is said of the stretch comes from it all the same. */
function ofSlippedColumns(findings: readonly Finding[], disclosure: Disclosure, { displaced }: Causes): readonly (readonly [string, string])[] {
  return displaced.filter(({ displacement }) => displacement.type === 'column').flatMap((cause) => {
    const root = fingerprint(DISPLACED, displacedKey(cause, disclosure), 0)
    const own = new Set(displacedFacts(disclosure, cause.displacement).map(({ id }) => id))
    return findings.filter(({ rule, facts }) => rule.startsWith('relations/') && facts.some((fact) => own.has(fact))).map(({ id }) => [id, root] as const)
  })
}
