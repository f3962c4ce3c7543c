import type { Disclosure } from '../../model/disclosure.ts'
import type { Fact, FactKey, Measure } from '../../model/fact.ts'
import type { Severity } from '../../model/finding.ts'
import type { Bilingual } from '../bilingual.ts'
import type { Basis } from '../basis.ts'

/**
 * A 勾稽关系 as data. Four kinds: one quantity printed at several places must read the same (`same`); a total is the
 * sum of its parts (`sum`; a balance is a sum with one part); a part is not more than its whole (`bound`); a total is
 * the sum of the columns or rows that its own table lays out as its parts (`layout`). All are judged by the intervals that the print leaves open (src/model/interval.ts), never by a tolerance.
 *
 * Blank cells. A blank cell is not a zero, it is "not printed":
 * - a comparison with a blank side is not made;
 * - a blank part adds nothing, as long as another part of the same sum is printed;
 * - no part printed (a row without any breakdown, a 类 without its 款): the sum is not formed;
 * - a blank total over parts that are printed and not all zero is a finding of its own kind (a warning);
 * - a column of totals that is blank in most of its rows is not taken for a total (misread-columns.ts);
 * - a row with a total and a blank cell in every column of its breakdown is a finding of its own kind (a warning);
 * - a row or a column that is not printed at all counts as a blank part; an item (项) that one of two tables which must
 *   agree item by item does not list at all is a finding of its own kind.
 */
export type Relation = SameQuantity | SumRelation | BoundRelation | LayoutRelation

interface RelationText {
  /** The folder below src/check/rules/relations. */
  readonly name: string
  readonly title: Bilingual
  readonly formula: Bilingual
  readonly rationale: Bilingual
  readonly basis: readonly Basis[]
  readonly assumptions: readonly Bilingual[]
  readonly exclusions: readonly Bilingual[]
  readonly severity: Severity
  readonly version: number
}

/** For every key that fits: all its printed occurrences, in tables and in prose, agree. */
export interface SameQuantity extends RelationText {
  readonly type: 'same'
  readonly keys: readonly KeyPattern[]
}

export interface SumRelation extends RelationText {
  readonly type: 'sum'
  /**
   * `table`: total and parts stand in one table. `document`: in any table, where no
   * single table holds both. `prose`: in the sentences. `paragraph`: in those of one paragraph, where a failing sum is
   * a warning: what the words call a total may be another one. */
  readonly within: readonly ('table' | 'document' | 'prose' | 'paragraph')[]
  /** For every key that fits one of these… */
  readonly totals: readonly KeyPattern[]
  /** …the amount is the sum of the same key with each of these changes, or of its children in a tree. */
  readonly parts: readonly ColumnKey[] | { readonly tree: Tree }
  /** What is taken off: total = Σ parts − Σ less. */
  readonly less?: readonly ColumnKey[]
  /**
   * What the total may hold as well, printed beside it: carry-over in a 合计. Either reading will do. Those listed
   * together (结转 by fund) are held all or none.
   */
  readonly mayInclude?: readonly (ColumnKey | readonly ColumnKey[])[]
  /** Parts that may be printed as a part of another part (其中：), so that they are not added: either reading will do. */
  readonly mayOmit?: readonly KeyPattern[]
  /** What is added in place of a part that is blank: the parts of that part. */
  readonly inPlaceOf?: { readonly part: ColumnKey; readonly by: readonly ColumnKey[] }
  /** Parts that the table (or document) must print as a column or row, be it blank here, for the sum to be formed. */
  readonly needs?: readonly ColumnKey[]
  /** The same for sentences, which may name a part only (其中：…); `needs` where it is not given. */
  readonly needsInProse?: readonly ColumnKey[]
  /** A row may print its total only: the parts are asked for in some columns (the final amount), not in all. */
  readonly partsMayBeBlank?: true
  /** Where any of these is printed with another number than zero, the relation does not hold and is not applied. */
  readonly unless?: readonly KeyPattern[]
  /**
   * Only where every fund of the document with money in it has a table of its own by function, divided by 基本支出 and
   * 项目支出 where the total is: otherwise the parts are not all printed.
   */
  readonly everyFundByFunction?: true
  /** Each item (项) of the one side is listed on the other: a row that is missing there is a finding of its own kind. */
  readonly everyAccount?: true
}

/** Values of the dimensions that the columns of a table differ in: the parts of a sum stand in the row of their total. */
export type ColumnKey = Partial<Pick<FactKey, 'measure' | 'year' | 'phase' | 'fund' | 'nature' | 'item'>>

export interface BoundRelation extends RelationText {
  readonly type: 'bound'
  readonly bounds: readonly Bound[]
}

/** Sums that a table's own header, or the kinds of its rows, propose and its own numbers prove, whatever they are of. */
export interface LayoutRelation extends RelationText {
  readonly type: 'layout'
  readonly direction: 'columns' | 'rows'
}

/** For every printed key that fits `part`: its amount is not more than that of the same key with the changes of `whole`. */
export interface Bound {
  readonly part: KeyPattern & { readonly measure: Measure }
  /** The first of these that is printed is the whole. */
  readonly whole: readonly Partial<FactKey>[]
  /** Of all funds together: that of 一般公共预算 is the whole too, where it makes all expenditure. */
  readonly generalPublicMayBeAll?: true
}

/**
 * How a total is divided: by the codes of 功能分类 or 经济分类 (the children are the longest-prefix descendants that are
 * printed), by 资金性质, by the accounts of 政府性基金收入, by unit,
 * by the kinds of 国有资产.
 */
export type Tree = 'functional' | 'economic' | 'fund' | 'account' | 'unit' | 'asset'

/** A key fits where every dimension given here is equal, one of the list, (`PRINTED`) not null, or of this form. Others may be anything. */
export type KeyPattern = { readonly [D in keyof FactKey]?: FactKey[D] | readonly FactKey[D][] | typeof PRINTED | RegExp }

export const PRINTED = Symbol('printed')

interface Asked { readonly dimension: keyof FactKey; readonly wanted: unknown }

/** What a pattern asks, taken apart once: every key of a document is held against it. */
const ASKED = new WeakMap<KeyPattern, readonly Asked[]>()

function askedBy(pattern: KeyPattern): readonly Asked[] {
  const known = ASKED.get(pattern)
  if (known) return known
  const asked = (Object.keys(pattern) as (keyof FactKey)[]).map((dimension) => ({ dimension, wanted: pattern[dimension] }))
  ASKED.set(pattern, asked)
  return asked
}

const isAsked = (key: FactKey, { dimension, wanted }: Asked): boolean => {
  const value = key[dimension]
  return wanted === PRINTED ? value !== null : wanted instanceof RegExp ? wanted.test(String(value ?? '')) : Array.isArray(wanted) ? wanted.includes(value) : wanted === value
}

/** Whether a key has what a pattern asks. */
export const fits = (key: FactKey, pattern: KeyPattern): boolean => fitsAll(key, askedBy(pattern))

/** The same for many keys. */
export function fitting(pattern: KeyPattern): (key: FactKey) => boolean {
  const own = askedBy(pattern)
  return (key) => fitsAll(key, own)
}

function fitsAll(key: FactKey, all: readonly Asked[]): boolean {
  for (const asked of all) if (!isAsked(key, asked)) return false
  return true
}

/** The same of some dimensions only; null where the pattern asks nothing of them. */
export function fitsIn(pattern: KeyPattern, dimensions: ReadonlySet<keyof FactKey>): ((key: FactKey) => boolean) | null {
  const own = askedBy(pattern).filter(({ dimension }) => dimensions.has(dimension))
  if (own.length === 0) return null
  return (key) => fitsAll(key, own)
}

export const fitsAny = (key: FactKey, patterns: readonly KeyPattern[]): boolean => patterns.some((one) => fits(key, one))

/** A printed number with the sign that it has in a sum. */
export interface Term {
  readonly fact: Fact
  readonly sign: 1 | -1
}

/** One application of a relation: Σ terms = total, over printed numbers. */
export interface Instance {
  /** The rule's id. */
  readonly rule: string
  readonly type: 'same' | 'sum' | 'bound'
  /** What it says, in terms of keys and families; see `FindingDraft.key`. */
  readonly key: string
  /** `same`: the occurrence that differs (or agrees); `sum`: the total; `bound`: the part. */
  readonly total: Fact
  /** `same`: the one it is compared with; `sum`: the printed parts; `bound`: the whole. */
  readonly terms: readonly Term[]
  /** `missing`: an item that the tables on the other side do not list; `missingItems`: a 款 without 项, a 类 of 经济分类 without 款; `blankParts`: a row whose breakdown is blank. */
  readonly outcome: 'holds' | 'fails' | 'blankTotal' | 'blankParts' | 'missing' | 'missingItems'
  /**
   * Fails, but perhaps only by how the sentence was understood: the amount is that of the same quantity over another
   * circle of funds, the budget before and after adjustment, or a balance of one paragraph. A warning, no ground for a cause.
   */
  readonly doubtful?: true
}

/** Whether an application is a finding; a blank total of a table without any number is reported with the table as a whole. */
export function isReported({ outcome, total: { origin } }: Instance, { tables }: Disclosure): boolean {
  return outcome !== 'holds' && !(outcome === 'blankTotal' && origin.type === 'cell' && tables[origin.table]?.empty === true)
}

export interface RelationResult {
  readonly instances: readonly Instance[]
  /** Why some applications were not made although the relation applies. */
  readonly unable: Bilingual | null
  /** With no instances: why the relation does not apply. */
  readonly nothing?: Bilingual
}

export const ACCOUNTING: Basis = {
  type: 'professional', zh: '预算、决算报表勾稽关系', en: 'Cross-checks between the tables of budgets and final accounts',
}
export const BUDGET_LAW_32: Basis = { type: 'law', zh: '预算法 第三十二条', en: 'Budget Law, Article 32' }
export const BUDGET_LAW_14: Basis = { type: 'law', zh: '预算法 第十四条', en: 'Budget Law, Article 14' }
export const BUDGET_LAW_46: Basis = { type: 'law', zh: '预算法 第四十六条', en: 'Budget Law, Article 46' }
export const REGULATIONS_5: Basis = { type: 'law', zh: '预算法实施条例 第五条', en: 'Regulations for the Budget Law, Article 5' }
export const STATE_ASSETS: Basis = { type: 'law', zh: '行政事业性国有资产管理条例 第四十四条', en: 'Regulations on State Assets, Article 44' }
export const AGENCY_AFFAIRS_7: Basis = { type: 'law', zh: '机关事务管理条例 第七条', en: 'Regulations on Agency Affairs, Article 7' }
