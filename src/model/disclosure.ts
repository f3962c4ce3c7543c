import type { Claim, ProseNumber } from './claim.ts'
import type { DisclosureTable } from './disclosure-table.ts'
import type { Fact } from './fact.ts'
import type { PerformanceSheet } from './performance-sheet.ts'
import type { SelfEvaluation } from './self-evaluation.ts'
import type { Place } from './place.ts'
import type { ProcurementRow } from './procurement-row.ts'
import type { ProjectStatement } from './project-statement.ts'
import type { Paragraph, SourceTree } from './source-tree.ts'
import type { SpecialFund } from './special-fund.ts'

/** The one structure in the middle: everything that a disclosure says, and where. Immutable. */
export interface Disclosure {
  readonly source: SourceTree
  readonly kind: DisclosureKind
  readonly scope: DisclosureScope
  /** The year the document is about. */
  readonly year: number | null
  /** The department or unit, as printed on the cover or in the titles. */
  readonly entity: string | null
  readonly entityPlaces: readonly Place[]
  /** 预算单位构成: the units in it, code where printed. */
  readonly units: readonly DisclosedUnit[]
  /** Which template the document follows (an id of data/templates/), or null. */
  readonly template: string | null
  /** Prose in reading order, paragraphs broken by pages joined; headings, contents lines, page numbers included. */
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
  /** The table of contents, or []. */
  readonly contents: readonly ContentsEntry[]
  readonly tables: readonly DisclosureTable[]
  readonly numbers: readonly ProseNumber[]
  readonly claims: readonly Claim[]
  readonly facts: readonly Fact[]
  readonly procurement: readonly ProcurementRow[]
  readonly performance: readonly PerformanceSheet[]
  readonly selfEvaluations: readonly SelfEvaluation[]
  readonly specialFunds: readonly SpecialFund[]
  readonly projectStatements: readonly ProjectStatement[]
  readonly coverage: Coverage
  /** Where the file holds several disclosures one after another: each by itself; else []. */
  readonly parts: readonly Disclosure[]
}

/** 预算公开 or 决算公开. */
export type DisclosureKind = 'budget' | 'final' | 'unknown'

/** 部门 (the whole department) or 单位 (one unit of it). */
export type DisclosureScope = 'department' | 'unit' | 'unknown'

export interface DisclosedUnit {
  readonly code: string | null
  readonly name: string
  readonly places: readonly Place[]
}

/** A heading and what stands under it, down to the next heading of its level or above. */
export interface Section {
  /** Position in `Disclosure.sections`. */
  readonly id: number
  /** 1 for 第一部分 or 一、 at the top, 2 below, … */
  readonly level: number
  /** Without its ordinal, white space removed. */
  readonly title: string
  /** `一、`, `（二）`, `第三部分`, `1.` or ''. */
  readonly ordinal: string
  readonly parent: number | null
  /** Position in `paragraphs` of the heading itself; null where a table's title is the heading. */
  readonly heading: number | null
  /** First and one past the last of the paragraphs under it, subsections included. */
  readonly paragraphs: readonly [number, number]
  /** Tables that stand in it, subsections included. */
  readonly tables: readonly number[]
}

export interface ContentsEntry {
  readonly title: string
  readonly ordinal: string
  /** The printed page number, or null. */
  readonly page: number | null
  readonly paragraph: number
}

/** How much of what is printed was understood. */
export interface Coverage {
  /** Number tokens in cells and prose. */
  readonly numbers: number
  /** Those that became a fact, a field, a row, a code, a year, an ordinal: anything named. */
  readonly bound: number
}
