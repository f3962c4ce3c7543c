import type { MutationKind } from '../mutation.ts'
import { CODE_KINDS } from './codes.ts'
import { COLUMN_KINDS } from './columns.ts'
import { COMPLETENESS_KINDS } from './completeness.ts'
import { NUMBER_KINDS } from './numbers.ts'
import { PERFORMANCE_KINDS } from './performance.ts'
import { PROSE_KINDS } from './prose.ts'
import { SCOPE_KINDS } from './scope.ts'
import { TABLE_KINDS } from './tables.ts'
import { WORDING_KINDS } from './wording.ts'

export const KINDS: readonly MutationKind[] = [
  ...NUMBER_KINDS, ...TABLE_KINDS, ...COLUMN_KINDS, ...PROSE_KINDS, ...SCOPE_KINDS, ...COMPLETENESS_KINDS, ...CODE_KINDS, ...PERFORMANCE_KINDS, ...WORDING_KINDS,
]
