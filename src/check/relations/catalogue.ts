import type { Relation } from './relation.ts'
import { BOUND_RELATIONS } from './bound-relations.ts'
import { LAYOUT_RELATIONS } from './layout-relations.ts'
import { SAME_QUANTITY_RELATIONS } from './same-quantity-relations.ts'
import { SUM_RELATIONS } from './sum-relations.ts'

/** Every relation between printed amounts. */
export const RELATIONS: readonly Relation[] = [...SAME_QUANTITY_RELATIONS, ...SUM_RELATIONS, ...BOUND_RELATIONS, ...LAYOUT_RELATIONS]

export function relationNamed(name: string): Relation {
  const relation = RELATIONS.find((one) => one.name === name)
  if (!relation) throw new Error(`no relation is named ${name}`)
  return relation
}
