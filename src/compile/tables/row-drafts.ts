import type { ProcurementItem } from '../../model/budget/procurement-item.ts'
import type { FactKey } from '../../model/fact.ts'
import type { RowAccounts } from '../../tables/family.ts'
import { levelLength, type UsedSystem } from '../account-lists.ts'
import type { CompileContext } from '../compile-context.ts'
import { fillPlain } from '../prose/plain-text.ts'
import { chineseNumeral } from '../prose/plain-text.ts'
import { holds } from '../prose/conditions.ts'
import type { RowSpec } from '../template.ts'

/** A row of one half before it is printed. */
export interface RowDraft {
  readonly code: string | null
  readonly name: string
  /** What the row adds to the keys of its columns; null where it prints no numbers. */
  readonly key: Partial<FactKey> | null
  readonly type: 'total' | 'account' | 'item' | 'label' | 'bottom' | 'blank'
  readonly sum?: boolean
  readonly part?: boolean
  /** Depth of an account, from 1. */
  readonly level: number
  readonly bold?: boolean
  readonly listed?: ProcurementItem
}

const BLANK: RowDraft = { code: null, name: '', key: null, type: 'blank', level: 0 }

/** Halves of one height: what stands below a `bottom` goes to the foot, blank rows fill the rest. */
export function levelled(halves: readonly (readonly RowDraft[])[]): readonly (readonly RowDraft[])[] {
  const height = Math.max(...halves.map((rows) => rows.filter(({ type }) => type !== 'bottom').length))
  return halves.map((rows) => {
    const foot = rows.findIndex(({ type }) => type === 'bottom')
    const above = foot < 0 ? rows : rows.slice(0, foot)
    const below = foot < 0 ? [] : rows.slice(foot + 1)
    return [...above, ...Array.from({ length: height - above.length - below.length }, () => BLANK), ...below]
  })
}

const SYSTEM: Readonly<Record<RowAccounts, UsedSystem | null>> = {
  functional: 'functional', economic: 'economic', governmentEconomic: 'economic', fundIncome: 'fundIncome', unit: null, project: null, none: null,
}

/** The rows of one half. `has` tells whether an account has anything in the half's columns. */
export function rowDrafts(specs: readonly RowSpec[], accounts: RowAccounts, has: (key: Partial<FactKey>) => boolean, context: CompileContext): readonly RowDraft[] {
  return specs.flatMap((spec): readonly RowDraft[] => {
    switch (spec.type) {
      case 'total': return [{ code: null, name: fillPlain(spec.label, {}, context), key: spec.key ?? {}, type: 'total', level: 0 }]
      case 'fixed': return holds(spec.when, {}, context) ? [{ code: null, name: fillPlain(spec.label, {}, context), key: spec.key, type: 'item', level: 1, bold: spec.sum ?? false, sum: spec.sum ?? false, part: spec.part ?? false }] : []
      case 'bottom': return [{ ...BLANK, type: 'bottom' }]
      case 'label': return [{ code: null, name: spec.label, key: null, type: 'label', level: 1 }]
      case 'single': return [{ code: null, name: '', key: {}, type: 'item', level: 1 }]
      case 'units': return unitRows(spec, has, context)
      case 'list': return context.budget.procurement.map((item) => ({ code: item.unit, name: item.projectName, key: null, type: 'item', level: 1, listed: item }))
      case 'accounts': return accountRows(spec, accounts, has, context)
    }
  })
}

function accountRows(spec: Extract<RowSpec, { readonly type: 'accounts' }>, accounts: RowAccounts, has: (key: Partial<FactKey>) => boolean, context: CompileContext): readonly RowDraft[] {
  const system = spec.system ?? SYSTEM[accounts]
  if (!system) throw new Error(`template ${context.template.id}: a table of ${accounts} has no accounts`)
  const lengths = new Set(spec.levels.map(levelLength))
  const keyOf = (code: string): Partial<FactKey> =>
    system === 'functional' ? { functional: code } : system === 'fundIncome' ? { item: `account:${code}` } : { economic: code }
  const codes = (spec.classes ?? context.accounts.used(system)).filter((code) => spec.under === undefined || spec.under.some((whole) => code.startsWith(whole)))
  const wanted = codes.filter((code) => lengths.has(code.length) && (spec.classes !== undefined || has(keyOf(code))))
  return wanted.map((code, index) => {
    const name = context.accounts.nameOf(code)
    const ordinal = spec.ordinals ? `${chineseNumeral(index + 1)}、` : ''
    return { code, name: spec.names === 'bracketed' ? `[${code}]${name}` : `${ordinal}${name}`, key: keyOf(code), type: 'account', level: (code.length - 1) / 2, bold: code.length === 3 && spec.levels.length > 1 }
  })
}

function unitRows(spec: Extract<RowSpec, { readonly type: 'units' }>, has: (key: Partial<FactKey>) => boolean, { budget }: CompileContext): readonly RowDraft[] {
  return budget.units.filter(({ code }) => has({ unit: code })).map(({ code, name }) => ({
    code, name: spec.names === 'bracketed' ? `[${code}]${name}` : name, key: { unit: code }, type: 'item', level: 1,
  }))
}

