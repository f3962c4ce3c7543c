import type { MeasuredNumber } from './measure-number.ts'
import { UNKNOWABLE } from './unknowable.ts'

/** Numbers of one document, table family or kind of claim. */
export interface RealTally {
  readonly name: string
  readonly planted: number
  /** A new error or warning at the number: by its first place, by another. */
  readonly first: number
  readonly any: number
  /** Not found: only information there, new findings elsewhere only, nothing; without those that cannot be known. */
  readonly information: number
  readonly elsewhere: number
  readonly missed: number
  /** Not found, and nothing in the document says that the number is wrong. */
  readonly unknowable: number
  /** Findings that say which number is wrong and what it should read: this one and what it was, this one and something else, another. */
  readonly namedRight: number
  readonly namedOther: number
  readonly namedWrong: number
}

export interface RealSummary {
  readonly seed: string
  readonly cells: readonly RealTally[]
  readonly prose: readonly RealTally[]
  readonly families: readonly RealTally[]
  readonly claims: readonly RealTally[]
  readonly slips: readonly RealTally[]
  readonly unknowable: readonly { readonly id: string; readonly count: number }[]
  /** How many numbers the documents print, before sampling, and how many could not be changed. */
  readonly printed: number
  readonly left: number
}

/** What was measured of a number, and the class that makes it unknowable where it was not found. */
export interface JudgedNumber extends MeasuredNumber {
  readonly unknowable: string | null
}

export const isFound = ({ found }: Pick<MeasuredNumber, 'found'>): boolean => found === 'first' || found === 'any'

export function summariseReal(seed: string, printed: number, chosen: number, measured: readonly JudgedNumber[]): RealSummary {
  const by = (part: 'cell' | 'prose', key: (one: JudgedNumber) => string): RealTally[] => grouped(measured.filter(({ target }) => target.part === part), key)
  return {
    seed, printed, left: chosen - measured.length,
    cells: by('cell', ({ document }) => document), prose: by('prose', ({ document }) => document),
    families: by('cell', ({ target }) => target.group), claims: by('prose', ({ target }) => target.group),
    slips: grouped(measured, ({ slip }) => slip),
    unknowable: UNKNOWABLE.map(({ id }) => ({ id, count: measured.filter((one) => one.unknowable === id).length })).filter(({ count }) => count > 0),
  }
}

const grouped = (all: readonly JudgedNumber[], key: (one: JudgedNumber) => string): RealTally[] =>
  [...Map.groupBy(all, key)].map(([name, own]) => tally(name, own)).toSorted((a, b) => (a.name < b.name ? -1 : 1))

function tally(name: string, all: readonly JudgedNumber[]): RealTally {
  const count = (passes: (one: JudgedNumber) => boolean): number => all.filter(passes).length
  const open = (found: JudgedNumber['found']): number => count((one) => one.found === found && one.unknowable === null)
  return {
    name, planted: all.length, first: count(({ found }) => found === 'first'), any: count(({ found }) => found === 'any'),
    information: open('information'), elsewhere: open('elsewhere'), missed: open('missed'), unknowable: count((one) => !isFound(one) && one.unknowable !== null),
    namedRight: count(({ named }) => named === 'right'), namedOther: count(({ named }) => named === 'otherValue'), namedWrong: count(({ named }) => named === 'wrong'),
  }
}

/** Several tallies as one. */
export const addTallies = (name: string, all: readonly RealTally[]): RealTally => all.reduce<RealTally>((sum, one) => ({
  name, planted: sum.planted + one.planted, first: sum.first + one.first, any: sum.any + one.any, information: sum.information + one.information,
  elsewhere: sum.elsewhere + one.elsewhere, missed: sum.missed + one.missed, unknowable: sum.unknowable + one.unknowable,
  namedRight: sum.namedRight + one.namedRight, namedOther: sum.namedOther + one.namedOther, namedWrong: sum.namedWrong + one.namedWrong,
}), { name, planted: 0, first: 0, any: 0, information: 0, elsewhere: 0, missed: 0, unknowable: 0, namedRight: 0, namedOther: 0, namedWrong: 0 })
