import type { Budget } from '../model/budget/budget.ts'
import type { FamilyId } from '../model/disclosure-table.ts'
import type { FactKey, Fund } from '../model/fact.ts'
import type { AmountUnit } from '../model/unit.ts'
import type { LayoutColumn } from '../tables/family.ts'

/** A printed form of a whole disclosure: a file of data/templates/. docs/templates.md explains every field. */
export interface Template {
  readonly id: string
  readonly name: string
  /** Title of the whole, `{entity}{year}年部门预算公开`. */
  readonly title: string
  readonly kind: Budget['kind']
  readonly scopes: readonly Budget['scope'][]
  /** Which of the families' layouts its tables use. */
  readonly layout: string
  /** `current` is what an amount without a period means; `previous` what a change without a period compares with. */
  readonly periods: Readonly<Record<string, PeriodSpec>>
  readonly prose: ProseStyle
  /** Funds that its tables have a column or row for; amounts of another are refused. */
  readonly funds: { readonly income: readonly Fund[]; readonly expenditure: readonly Fund[] }
  /** Words that differ by scope, as `{words.name}` in patterns. */
  readonly words: Readonly<Record<string, { readonly department: string; readonly unit: string }>>
  /** Names for quantities in patterns. */
  readonly quantities: Readonly<Record<string, Partial<FactKey>>>
  readonly changes: Readonly<Record<string, ChangeStyle>>
  readonly blocks: readonly BlockSpec[]
}

export interface PeriodSpec {
  readonly yearOffset: number
  readonly phase: FactKey['phase']
}

/** `trim`: 686万元 instead of 686.00万元. `zero`: how nothing at all is printed (`0`, `0.00`). */
export interface ProseStyle {
  readonly unit: AmountUnit
  readonly decimals: number
  readonly trim: boolean
  readonly zero: string
  readonly percentDecimals: number
}

/** How a change is worded. `{now}` `{before}` `{difference}` `{percent}` are the numbers. `fromZero`: nothing before, so no percentage; where
 * it is left out, as an increase or decrease. */
export interface ChangeStyle {
  readonly increase: string
  readonly decrease: string
  readonly flat: string
  readonly bothZero: string
  readonly fromZero?: string
  /** The period it compares with; `previous` where it is not said. */
  readonly period?: string
}

export type BlockSpec =
  | { readonly type: 'cover'; readonly lines: readonly string[] }
  | { readonly type: 'contents' }
  | { readonly type: 'pageBreak' }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly newPage?: boolean; readonly when?: Condition }
  | { readonly type: 'paragraph'; readonly text: Pieces; readonly when?: Condition }
  /** Paragraphs of `Budget.prose`; `required` where the disclosure may not be without them. */
  | { readonly type: 'prose'; readonly name: string; readonly title: string; readonly pattern?: string; readonly required?: boolean; readonly fallback?: Pieces }
  | { readonly type: 'each'; readonly over: Loop; readonly blocks: readonly BlockSpec[]; readonly when?: Condition }
  | { readonly type: 'group'; readonly blocks: readonly BlockSpec[]; readonly when?: Condition; readonly otherwise?: readonly BlockSpec[] }
  | TableSpec
  | PerformanceSpec
  | { readonly type: 'unitList'; readonly title: string; readonly when?: Condition }

/** A sentence: text with `{…}`, or pieces of one. */
export type Pieces = string | readonly Piece[]
export type Piece =
  | string
  | { readonly when: Condition; readonly text: Pieces; readonly otherwise?: Pieces }
  | { readonly each: Loop; readonly text: Pieces; readonly separator: string }

/** All of what is named has to hold. Quantities are named as in patterns (`income@previous`). */
export interface Condition {
  /** Anything but zero went into it. */
  readonly some?: string
  readonly none?: string
  /** Its number is not 0 in print. */
  readonly prints?: string
  /** Their numbers are more than 0 in print, all of them: a share of nothing or less is no share. */
  readonly positive?: readonly string[]
  /** The budget says what it is. */
  readonly known?: string
  readonly scope?: Budget['scope']
  /** The list or prose is not empty. */
  readonly has?: ListName
  readonly lacks?: ListName
  /** A loop variable or other text is not empty. */
  readonly text?: string
  /** The change is not 持平. */
  readonly changed?: string
}

export type ListName = 'units' | 'glossary' | 'procurement' | 'performance' | 'specialFunds' | 'projectStatements' | (string & {})

/** What is gone through. Each entry has a key, which `Q+item` adds to a quantity, and texts for `{item.name}` and so on. */
export type Loop =
  | { readonly list: 'units' | 'glossary' | 'specialFunds' | 'projectStatements' }
  | { readonly prose: string }
  /** Accounts of a quantity's lines, at one level, with anything in one of the periods; of several quantities one after the other, each with its fund. */
  | { readonly accounts: 'functional' | 'economic' | 'governmentEconomic'; readonly of: string | readonly string[]; readonly level: 1 | 2 | 3; readonly periods?: readonly string[]; readonly where?: Condition }
  | { readonly items: readonly LoopItem[]; readonly where?: Condition }

export interface LoopItem {
  readonly name: string
  readonly key?: Partial<FactKey>
  readonly text?: string
}

export interface TableSpec {
  readonly type: 'table'
  readonly family: FamilyId
  readonly id?: string
  /** The heading over it, by scope, is a block of its own; this is the table's title where it differs from the layout's. */
  readonly title?: string
  readonly caption: readonly [string, string]
  readonly widths?: readonly number[]
  readonly landscape?: boolean
  readonly numbers: NumberStyle
  /** In place of the layout's columns. */
  readonly columns?: readonly TableColumnSpec[]
  readonly unit?: AmountUnit
  /** Rows from the top, for each half. */
  readonly halves: readonly (readonly RowSpec[])[]
  readonly notes?: readonly string[]
  /** Below the table, and (`emptyRow`) in its one row, where it holds no number. */
  readonly emptyNote?: string
  readonly emptyRow?: string
  readonly when?: Condition
}

/** A column with the period it speaks of, and for rows of a list the field it prints. */
export type TableColumnSpec = LayoutColumn & { readonly period?: string; readonly field?: string }

/** `zero`: what is printed where there is nothing: '' or `0.00` or `0`. */
export interface NumberStyle {
  readonly zero: string
  readonly decimals: number
  readonly grouped: boolean
}

export type RowSpec =
  | { readonly type: 'total'; readonly label: string; readonly key?: Partial<FactKey> }
  /** `sum`: it adds up the accounts and rows above it. `part`: a part (其中) of the row above, which sums pass over. */
  | { readonly type: 'fixed'; readonly label: string; readonly key: Partial<FactKey>; readonly sum?: boolean; readonly part?: boolean; readonly when?: Condition }
  /** The rows below stand at the foot of the table, level with those of the other half. */
  | { readonly type: 'bottom' }
  | { readonly type: 'label'; readonly label: string }
  /** Accounts with an amount (or `all` classes of the code table), `names`: 名称 or [编码]名称; `ordinals`: 一、二、 before the name. */
  | { readonly type: 'accounts'; readonly levels: readonly (1 | 2 | 3)[]; readonly names?: 'plain' | 'bracketed'; readonly ordinals?: boolean; readonly all?: boolean; readonly system?: 'governmentEconomic'; readonly classes?: readonly string[]; readonly under?: readonly string[] }
  | { readonly type: 'units'; readonly names?: 'plain' | 'bracketed' }
  | { readonly type: 'list'; readonly list: 'procurement' }
  /** One row without a label: the columns say everything. */
  | { readonly type: 'single' }

export interface PerformanceSpec {
  readonly type: 'performance'
  readonly title: string
  readonly caption: readonly [string, string]
  readonly heading?: string
  readonly sources: readonly string[]
  readonly prose: readonly string[]
}
