import type { Finding } from '../model/finding.ts'
import { compareReadingOrder } from './reading-order.ts'
import { severityRank } from './severity.ts'

/** A finding with those that follow from it. */
export interface FindingNode {
  readonly finding: Finding
  readonly derived: readonly FindingNode[]
}

/**
 * Findings by cause: roots most serious first, each with what follows from it. Among equally serious ones those that
 * explain others come first, then as a reader comes to them. A finding with several causes hangs under the first of
 * them that is there; one in a circle of causes becomes a root, so that every finding stands in the tree exactly once.
 */
export function findingTree(findings: readonly Finding[]): readonly FindingNode[] {
  const known = new Map(findings.map((finding) => [finding.id, finding]))
  const parentOf = (finding: Finding): Finding | undefined =>
    finding.causes.map((id) => known.get(id)).find((cause) => cause !== undefined && cause !== finding)
  const children = new Map<Finding, Finding[]>()
  const roots: Finding[] = []
  for (const finding of findings) {
    const parent = isCircular(finding, parentOf) ? undefined : parentOf(finding)
    if (!parent) roots.push(finding)
    else children.set(parent, [...(children.get(parent) ?? []), finding])
  }
  const node = (finding: Finding): FindingNode => ({ finding, derived: inOrder((children.get(finding) ?? []).map(node)) })
  return inOrder(roots.map(node))
}

/** Stable: where nothing tells two findings apart, the order given, which is that of the rules. */
const inOrder = (nodes: readonly FindingNode[]): readonly FindingNode[] => [...nodes].sort(compareNodes)

function compareNodes(a: FindingNode, b: FindingNode): number {
  const serious = severityRank(a.finding.severity) - severityRank(b.finding.severity)
  if (serious !== 0) return serious
  const explains = Number(b.derived.length > 0) - Number(a.derived.length > 0)
  if (explains !== 0) return explains
  const [first, second] = [a.finding.places[0], b.finding.places[0]]
  return first && second ? compareReadingOrder(first, second) : 0
}

function isCircular(finding: Finding, parentOf: (finding: Finding) => Finding | undefined): boolean {
  const seen = new Set<Finding>([finding])
  for (let next = parentOf(finding); next; next = parentOf(next)) {
    if (next === finding) return true
    if (seen.has(next)) return false
    seen.add(next)
  }
  return false
}

/** How many findings hang under a node, at any depth. */
export const countDerived = (node: FindingNode): number =>
  node.derived.reduce((sum, child) => sum + 1 + countDerived(child), 0)
