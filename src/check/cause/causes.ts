import type { Disclosure } from '../../model/disclosure.ts'
import { keyText, type Fact } from '../../model/fact.ts'
import { fingerprint } from '../fingerprint.ts'
import type { RelationResults } from '../relations/evaluate-relations.ts'
import { isReported, type Instance } from '../relations/relation.ts'
import { displacedFacts, findDisplaced, type DisplacedCause } from './displaced/find-displaced.ts'
import { findCauses, type Cause } from './find-causes.ts'
import { findScope, type ScopeCause } from './find-scope.ts'
import { findTruncated, type TruncatedCause } from './find-truncated.ts'
import { findUnits, type UnitCause } from './find-units.ts'
import { findShiftedRows } from './shifted-rows.ts'

/** What the failing relations of a document come from. */
export interface Causes {
  readonly units: readonly UnitCause[]
  readonly scope: ScopeCause | null
  /** Prose that cuts amounts off instead of rounding them. */
  readonly truncated: TruncatedCause | null
  /** Amounts out of their cells. */
  readonly displaced: readonly DisplacedCause[]
  readonly numbers: readonly Cause[]
  /** The single wrong number behind a failing application, where it is known. */
  of(instance: Instance): Cause | null
}

export const WRONG_NUMBER = 'cause/wrong-number'
export const WRONG_UNIT = 'cause/wrong-unit'
export const WRONG_SCOPE = 'cause/prose-scope'
export const TRUNCATED = 'cause/truncated-amounts'
export const DISPLACED = 'cause/displaced-amounts'

export function analyseCauses(relations: RelationResults, disclosure: Disclosure): Causes {
  const all = relations.all.flatMap((result) => result.instances)
  const units = findUnits(all, disclosure)
  const inUnit = new Set(units.flatMap((cause) => cause.explains))
  const judged = all.filter((one) => one.type !== 'bound' && !one.doubtful && !inUnit.has(one))
  const truncated = findTruncated(judged)
  const inTruncated = new Set(truncated?.explains)
  const instances = judged.filter((one) => !inTruncated.has(one))
  const scope = findScope(instances, relations.trusted.facts, disclosure)
  const inScope = new Set(scope?.explains)
  const rest = instances.filter((one) => !inScope.has(one))
  const single = findCauses(rest)
  const roots = new Map<Instance, unknown>([...units, ...(scope ? [scope] : []), ...(truncated ? [truncated] : []), ...single].flatMap((cause) => cause.explains.map((one) => [one, cause] as const)))
  const found = findDisplaced(relations, disclosure, (one) => roots.get(one) ?? one)
  // Rows that are shifted all the way down contain such pairs by chance.
  const shifted = new Set(found.length === 0 ? [] : findShiftedRows(disclosure).map(({ table }) => table))
  const displaced = found.filter(({ displacement }) => !shifted.has(displacement.table))
  const inDisplaced = instancesOf(displaced)
  const numbers = displaced.length === 0 ? single : findCauses(rest.filter((one) => !inDisplaced.has(one)))
  const byInstance = new Map(numbers.flatMap((cause) => cause.explains.map((one) => [one, cause] as const)))
  return { units, scope, truncated, displaced, numbers, of: (instance) => byInstance.get(instance) ?? null }
}

const instancesOf = (causes: readonly { readonly explains: readonly Instance[] }[]): ReadonlySet<Instance> => new Set(causes.flatMap(({ explains }) => explains))

/** The key of displaced amounts: the kind of table, and the quantities that were exchanged. */
export function displacedKey({ displacement }: DisplacedCause, disclosure: Disclosure): string {
  const facts = displacedFacts(disclosure, displacement).slice(0, 2)
  return `${disclosure.tables[displacement.table]?.family ?? 'table'} ${displacement.type} ${facts.map(({ key }) => keyText(key)).join(' ')}`
}

/** A wrong number's key: the quantity, the kind of table, and what is printed. */
export function causeKey(fact: Fact, disclosure: Disclosure): string {
  const where = fact.origin.type === 'cell' ? disclosure.tables[fact.origin.table]?.family ?? 'table' : 'prose'
  return `${keyText(fact.key)} ${where} ${fact.text}`
}

/** A wrong unit's key: the kind of table and the unit it prints. */
export function unitKey(cause: UnitCause, disclosure: Disclosure): string {
  const table = disclosure.tables[cause.table]
  return `${table?.family ?? table?.normalisedTitle ?? ''} ${table?.unit ?? ''}`
}

export const SCOPE_KEY = 'scope of the prose'
export const TRUNCATED_KEY = 'amounts of the prose cut off'

/** The id of the root finding for each finding that follows from one, by the follower's id. */
export function rootIds(causes: Causes, relations: RelationResults, disclosure: Disclosure): ReadonlyMap<string, string> {
  const roots = new Map<string, string>()
  const occurrence = occurrences(relations, disclosure)
  const add = (instances: readonly Instance[], root: string): void => {
    for (const one of instances) roots.set(fingerprint(one.rule, one.key, occurrence.get(one) ?? 0), root)
  }
  for (const cause of causes.units) add(cause.explains, fingerprint(WRONG_UNIT, unitKey(cause, disclosure), 0))
  if (causes.scope) add(causes.scope.explains, fingerprint(WRONG_SCOPE, SCOPE_KEY, 0))
  if (causes.truncated) add(causes.truncated.explains, fingerprint(TRUNCATED, TRUNCATED_KEY, 0))
  for (const cause of causes.displaced) add(cause.explains, fingerprint(DISPLACED, displacedKey(cause, disclosure), 0))
  for (const cause of causes.numbers) {
    if (cause.explains.length > 1) add(cause.explains, rootOf(cause, disclosure))
  }
  return roots
}

/** Which of several findings of one key stands for an application: those that are reported are counted as they come. */
export function occurrences(relations: RelationResults, disclosure: Disclosure): ReadonlyMap<Instance, number> {
  return new Map(relations.all.flatMap(({ instances }) => {
    const seen = new Map<string, number>()
    return instances.filter((one) => isReported(one, disclosure)).map((one) => {
      const at = seen.get(one.key) ?? 0
      seen.set(one.key, at + 1)
      return [one, at] as const
    })
  }))
}

/** The id of the finding that stands for a cause: one of its own, or the only relation that it breaks. */
export function rootOf(cause: Cause, disclosure: Disclosure): string {
  const [only, another] = cause.explains
  return only && !another ? fingerprint(only.rule, only.key, 0) : fingerprint(WRONG_NUMBER, causeKey(cause.fact, disclosure), 0)
}
