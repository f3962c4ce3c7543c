// Written by `npm run rules:pages` from the folders beside it.
import type { Rule } from '../rule.ts'

/** The rule catalogue. */
export const RULES: readonly Rule[] = [
]
