import type { Place } from './place.ts'
import type { Cell, PrintedText } from './source-tree.ts'
import type { FactKey, Nature, Fund } from './fact.ts'
import type { NumberReading } from './number-text.ts'
import type { AmountUnit } from './unit.ts'

/**
 * Table families, named for what they hold, never for their number in a document. The files of src/tables/families/ bear
 * these names. `unknown` tables are read all the same.
 */
export type FamilyId =
  /** 收支总表: all funds, both sides */
  | 'income-expenditure-summary'
  /** 收入总表 */
  | 'income-summary'
  /** 支出总表 */
  | 'expenditure-summary'
  /** 财政拨款收支总表 */
  | 'fiscal-summary'
  /** 一般公共预算支出表 (功能分类) */
  | 'general-public-expenditure'
  /** 一般公共预算基本支出表 (经济分类, 部门 or 政府) */
  | 'basic-expenditure'
  /** “三公”经费表, with 机关运行经费, 会议费, 培训费 columns where printed there */
  | 'three-public'
  /** 政府性基金预算收入表 */
  | 'government-fund-income'
  /** 政府性基金预算支出表 (收入支出表 in final accounts) */
  | 'government-fund-expenditure'
  /** 国有资本经营预算支出表 (收支表) */
  | 'state-capital'
  /** 国有资产占用（占有、使用）情况表 */
  | 'state-assets'
  /** 机关运行经费表 */
  | 'agency-operation'
  /** 政府采购预算(明细)表 */
  | 'procurement'
  /** 项目支出表 */
  | 'project-expenditure'
  /** 支出表 by economic accounts over all fiscal funds (财政拨款支出预算表 部门经济分类) */
  | 'fiscal-expenditure-by-economy'
  /** 一般公共预算项目支出表 */
  | 'general-public-projects'
  /** 政府购买服务预算表 */
  | 'service-purchase'
  /** 项目支出绩效目标(申报)表: one sheet a project */
  | 'performance-sheet'
  /** 部门整体支出绩效目标表 */
  | 'overall-performance'
  /** 项目绩效自评表 of final accounts */
  | 'performance-self-evaluation'
  /** 单位构成: list of units */
  | 'unit-list'
  /** 专项资金 tables */
  | 'special-funds'

/**
 * A table of the document: grids of the source joined over pages, captions taken off, header told from body.
 * Row and column numbers are those of the joined grid.
 */
export interface DisclosureTable {
  /** Position in `Disclosure.tables`. */
  readonly id: number
  readonly family: FamilyId | null
  /** The printed title, or null. */
  readonly title: PrintedText | null
  /** Title without year, table number, place, entity, 部门/单位 prefixes, spaces and quotes: what families are told by. */
  readonly normalisedTitle: string
  /** From its own caption (`单位：万元`), else from its header (`金额（元）`), else null. */
  readonly unit: AmountUnit | null
  readonly unitPlace: Place | null
  /** `编制部门：`, `部门名称：` of the caption, with the words themselves. */
  readonly caption: readonly PrintedText[]
  readonly pages: readonly number[]
  readonly sheet: string | null
  /** 注: and the lines directly below that belong to the table. */
  readonly notes: readonly PrintedText[]
  readonly columns: readonly TableColumn[]
  /** Every row of the joined grid: header rows, body rows, repeated headers, captions inside the grid. */
  readonly rows: readonly TableRow[]
  /** True where no body row holds a number (an empty table of the template). */
  readonly empty: boolean
}

export interface TableColumn {
  readonly index: number
  /** Header texts from the top down, merged headers repeated, white space removed: `['2022年预算数', '合计']`. */
  readonly header: readonly string[]
  readonly role: ColumnRole
  /** For `amount`: which part of a fact's key the column fixes. */
  readonly key: Partial<FactKey> | null
  /** 0 for a plain table; side-by-side halves count 0, 1 from the left. */
  readonly half: number
}

export type ColumnRole =
  | 'code'
  /** One of several code columns: 类, 款, 项 */
  | 'codeClass' | 'codeGroup' | 'codeItem'
  | 'name'
  | 'amount'
  | 'count'
  | 'percent'
  | 'ordinal'
  | 'text'

export type RowRole = 'caption' | 'header' | 'repeatedHeader' | 'body' | 'note' | 'blank'

export interface TableRow {
  readonly index: number
  readonly role: RowRole
  /** The row's cells with their spans; see `Cell`. Numbers are read for body rows. */
  readonly cells: readonly TableCell[]
  /** What each half of a body row speaks of: one entry a half (one in a plain table), null where that half is blank. */
  readonly subjects: readonly (RowSubject | null)[]
}

export interface TableCell extends Cell {
  readonly number: NumberReading
}

/** What a body row is about. */
export interface RowSubject {
  /** `total` 合计/总计, `subtotal` 本年收入合计/小计…, `account` a code or account name, `item` a label such as 公务接待费, `detail` others. */
  readonly type: 'total' | 'subtotal' | 'account' | 'item' | 'detail'
  /** The code of the code column(s), digits only, repaired (`208 050 5` → `2080505`); null where none is printed. */
  readonly code: string | null
  /** The code in brackets before the name, digits only, or null. */
  readonly bracketedCode: string | null
  /** The name, white space and soft wraps removed, without ordinal (`一、`, `1.`) and bracketed code. */
  readonly name: string
  /** What is printed in front of the name: `一、`, `1.`, `①`, `其中：`, or ''. */
  readonly ordinal: string
  /** Depth from 0 (合计 or 类); from the code's length, else from ordinals and indentation. */
  readonly level: number
  /** Row index of the row this one is a part of, or null. */
  readonly parent: number | null
  /** Which part of a fact's key the row fixes. */
  readonly key: Partial<FactKey> | null
  readonly places: readonly Place[]
}

export type { Fund, Nature }
