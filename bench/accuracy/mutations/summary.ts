import type { Severity } from '../../../src/model/finding.ts'
import type { Measured } from './measure.ts'
import type { MutationKind } from './mutation.ts'
import type { RunResult } from './run-mutations.ts'

/** Mistakes of one kind, one format or one template. */
export interface Tally {
  readonly name: string
  readonly planted: number
  /** At the first place of a finding, at another place of one, only elsewhere, not at all. */
  readonly first: number
  readonly any: number
  readonly elsewhere: number
  readonly missed: number
  readonly severities: Readonly<Record<Severity, number>>
  /** New findings that neither point at the mistake nor hang under one that does; those of severity error among them. */
  readonly others: number
  readonly otherErrors: number
  /** Of mistakes in one number: how many were planted, and how often a finding there names the number that was there. */
  readonly numeric: number
  readonly named: number
}

export interface MutationSummary {
  readonly planted: number
  readonly kinds: readonly (Tally & { readonly id: string; readonly group: MutationKind['group'] })[]
  readonly formats: readonly Tally[]
  readonly templates: readonly Tally[]
  readonly clean: { readonly documents: number; readonly files: number; readonly errors: number; readonly warnings: number; readonly byRule: Readonly<Record<string, number>> }
  /** Those that were not found at their place; what was printed is not repeated here. */
  readonly missed: readonly { readonly kind: string; readonly base: string; readonly format: string; readonly where: string; readonly found: string }[]
  readonly otherRules: Readonly<Record<string, number>>
}

export function summarise({ clean, measured }: RunResult, kinds: readonly MutationKind[], templateOf: (base: string) => string): MutationSummary {
  const numeric = new Set(kinds.filter((kind) => kind.numeric).map(({ id }) => id))
  const tally = (name: string, all: readonly Measured[]): Tally => {
    const count = (passes: (one: Measured) => boolean): number => all.filter(passes).length
    const numbers = all.filter(({ kind }) => numeric.has(kind))
    return {
      name, planted: all.length, first: count(({ found }) => found === 'first'), any: count(({ found }) => found === 'any'),
      elsewhere: count(({ found }) => found === 'elsewhere'), missed: count(({ found }) => found === 'missed'),
      severities: { error: count(({ severity }) => severity === 'error'), warning: count(({ severity }) => severity === 'warning'), info: count(({ severity }) => severity === 'info') },
      others: all.reduce((sum, { others }) => sum + others.length, 0), otherErrors: all.reduce((sum, { otherErrors }) => sum + otherErrors, 0),
      numeric: numbers.length, named: numbers.filter(({ expected }) => expected).length,
    }
  }
  const grouped = (key: (one: Measured) => string): Tally[] => [...Map.groupBy(measured, key)].map(([name, all]) => tally(name, all))
  return {
    planted: measured.length,
    kinds: kinds.flatMap(({ id, group, name }) => {
      const all = measured.filter(({ kind }) => kind === id)
      return all.length === 0 ? [] : [{ id, group, ...tally(name, all) }]
    }),
    formats: grouped(({ format }) => format),
    templates: grouped(({ base }) => templateOf(base)),
    clean: {
      documents: new Set(clean.map(({ base }) => base)).size, files: clean.length, errors: clean.reduce((sum, { errors }) => sum + errors, 0),
      warnings: clean.reduce((sum, { warnings }) => sum + warnings, 0), byRule: tallyWords(clean.flatMap(({ rules }) => rules)),
    },
    missed: measured.filter(({ found }) => found === 'missed' || found === 'elsewhere').map(({ kind, base, format, where, found }) => ({ kind, base, format, where, found })),
    otherRules: tallyWords(measured.flatMap(({ others }) => others)),
  }
}

const tallyWords = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(words, (word) => word)].map(([word, all]): [string, number] => [word, all.length]).toSorted((a, b) => b[1] - a[1]))
