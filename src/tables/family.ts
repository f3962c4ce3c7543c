import type { ColumnRole, FamilyId, RowSubject } from '../model/disclosure-table.ts'
import type { FactKey } from '../model/fact.ts'
import type { AmountUnit } from '../model/unit.ts'

/**
 * One family of tables: how it is recognised, what its rows and columns say about facts, and how it is laid out in
 * print. Reading and compiling share the one declaration (as `parseDOM` and `toDOM` share a node spec in ProseMirror).
 */
export interface TableFamily {
  readonly id: FamilyId
  /** One of these matches the normalised title… */
  readonly titles: readonly RegExp[]
  /** …and none of these. */
  readonly unlike?: readonly RegExp[]
  /** All of these occur in the table's header or in its first column; otherwise the title belongs to something else. */
  readonly header?: readonly RegExp[]
  /** Recognises the family without a title, by header and first column alone: all of these occur. */
  readonly headerAlone?: readonly RegExp[]
  /** What the codes of its rows are. */
  readonly accounts: RowAccounts
  /** What the normalised title adds to every key, all that match. */
  readonly titleKeys?: readonly ColumnRule[]
  /** Side-by-side halves from the left; a table with more halves than rules repeats the last one. */
  readonly halves: readonly HalfRule[]
  /** Printed forms of the table, for compiling. */
  readonly layouts: readonly Layout[]
}

/** `governmentEconomic`: 政府预算经济分类, where rows are named without codes (对个人和家庭的补助 is 509 there, else 303). */
export type RowAccounts = 'functional' | 'economic' | 'governmentEconomic' | 'fundIncome' | 'unit' | 'project' | 'none'

export interface HalfRule {
  /** What every amount of the half is, unless its row or column says otherwise. */
  readonly base: Partial<FactKey>
  /** True where headers say only year and phase, nothing of fund or nature (“三公”, 机关运行经费). */
  readonly plainHeaders?: boolean
  /** Columns by header path (joined by `/`), first match; what no rule names is read by the shared vocabulary. */
  readonly columns?: readonly ColumnRule[]
  /** Rows by label, first match. Account rows need no rule. */
  readonly rows?: readonly RowRule[]
  /** True where rows without a code are 类 printed by name only. */
  readonly namedClasses?: boolean
}

export interface ColumnRule {
  readonly match: RegExp
  readonly key: Partial<FactKey>
}

export interface RowRule {
  readonly match: RegExp
  readonly type: RowSubject['type']
  readonly key: Partial<FactKey>
  /** The measure of this row holds for the rows of funds listed below it (年初财政拨款结转和结余, 本年收入). */
  readonly heads?: boolean
}

/** One printed form: its titles by scope, its unit, and its columns in order. `{year}` stands for the year. */
export interface Layout {
  /** Template ids that print it: `shanghai-budget`, `shanxi-budget`, `national-budget`, `national-final`. */
  readonly templates: readonly string[]
  readonly title: { readonly department: string; readonly unit: string }
  readonly amountUnit: AmountUnit
  readonly columns: readonly LayoutColumn[]
  /** Whether 合计 stands above the accounts or below them. */
  readonly total: 'first' | 'last' | 'none'
}

export interface LayoutColumn {
  /** Header texts from the top down; equal neighbours are merged. */
  readonly header: readonly string[]
  readonly role: ColumnRole
  /** What the column holds of a fact's key; null for labels. */
  readonly key: Partial<FactKey> | null
  readonly half?: number
}
