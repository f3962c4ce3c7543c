import type { Disclosure } from '../../../model/disclosure.ts'
import type { Fact } from '../../../model/fact.ts'
import { indexFacts } from '../../fact-index.ts'
import { evaluateRelations, type RelationResults } from '../../relations/evaluate-relations.ts'
import type { Instance } from '../../relations/relation.ts'
import { displacementCandidates } from './candidates.ts'
import { putBack, type Displacement } from './displacement.ts'

/** Amounts that, put back where they belong, make several relations hold. */
export interface DisplacedCause {
  readonly displacement: Displacement
  /** The failing applications that hold once they are put back. */
  readonly explains: readonly Instance[]
  /** Another displacement that would do as well: which of the two it is nobody can tell. */
  readonly rival: Displacement | null
}

/** Where more fails than this, the document is not one with slips in it; and each attempt takes time. */
const MAX_FAILING = 80
const MAX_CAUSES = 2
/** A column whose last amount is gone may leave one relation in so many open. */
const OPEN = 2

/**
 * The displacements behind failing relations. `rootOf` says which root a failing application has so far: a displacement
 * is named only where it takes the place of several.
 */
export function findDisplaced(results: RelationResults, disclosure: Disclosure, rootOf: (one: Instance) => unknown): readonly DisplacedCause[] {
  const all = results.all.flatMap(({ instances }) => instances)
  const causes: DisplacedCause[] = []
  let failing = all.filter((one) => one.outcome !== 'holds' && !one.doubtful)
  while (causes.length < MAX_CAUSES && failing.length <= MAX_FAILING && new Set(failing.map(rootOf)).size > 1) {
    const cause = best(failing, all, disclosure, rootOf)
    if (!cause) break
    causes.push(cause)
    const explained = new Set(cause.explains)
    failing = failing.filter((one) => !explained.has(one))
  }
  return causes
}

const idOf = ({ rule, key }: Instance): string => `${rule} ${key}`

function best(failing: readonly Instance[], all: readonly Instance[], disclosure: Disclosure, rootOf: (one: Instance) => unknown): DisplacedCause | null {
  const wrong = new Set(all.filter(({ outcome }) => outcome !== 'holds').map(idOf))
  const tried = displacementCandidates(failing, disclosure).flatMap((displacement) => {
    const moved = putBack(disclosure, displacement)
    const after = evaluateRelations(moved, indexFacts(moved)).all.flatMap(({ instances }) => instances).filter(({ outcome }) => outcome !== 'holds')
    const left = new Set(after.map(idOf))
    const explains = failing.filter((one) => !left.has(idOf(one)))
    const broken = after.filter((one) => !wrong.has(idOf(one)))
    const allowed = displacement.type === 'column' ? Math.floor(explains.length / OPEN) : 0
    return explains.length > 1 && broken.length <= allowed && new Set(explains.map(rootOf)).size > 1 ? [{ displacement, explains, broken }] : []
  }).toSorted((a, b) => b.explains.length - b.broken.length - a.explains.length + a.broken.length || a.displacement.moves.length - b.displacement.moves.length)
  const [first, ...others] = tried
  if (!first) return null
  const rival = others.find((one) => one.explains.length === first.explains.length && one.displacement.moves.length === first.displacement.moves.length
    && (first.displacement.type !== 'column' || one.displacement.type === 'column'))
  return { ...first, rival: rival?.displacement ?? null }
}

/** The facts at the cells of a displacement, in its order. */
export const displacedFacts = ({ facts }: Disclosure, { table, moves }: Displacement): readonly Fact[] => moves.flatMap(({ to }) =>
  facts.find(({ origin }) => origin.type === 'cell' && origin.table === table && origin.row === to.row && origin.column === to.column) ?? [])
