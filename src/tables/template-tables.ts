import type { FamilyId } from '../model/disclosure-table.ts'
import { FAMILIES } from './families/index.ts'
import type { Layout } from './family.ts'

/** The tables of each template in printed order; their forms are the `layouts` of the families. */
export const TEMPLATE_TABLES: Readonly<Record<string, readonly FamilyId[]>> = {
  'shanghai-budget': [
    'income-expenditure-summary', 'income-summary', 'expenditure-summary', 'fiscal-summary', 'general-public-expenditure',
    'government-fund-expenditure', 'state-capital', 'basic-expenditure', 'three-public',
  ],
  'shanxi-budget': [
    'income-expenditure-summary', 'income-summary', 'expenditure-summary', 'fiscal-summary', 'general-public-expenditure', 'basic-expenditure',
    'government-fund-income', 'government-fund-expenditure', 'state-capital', 'three-public', 'agency-operation', 'procurement', 'performance-sheet',
  ],
  'national-final': [
    'income-expenditure-summary', 'income-summary', 'expenditure-summary', 'fiscal-summary', 'general-public-expenditure', 'basic-expenditure',
    'three-public', 'government-fund-expenditure', 'state-capital',
  ],
}

/** How a template prints a family, or null where the family has no printed form of its own there. */
export const layoutOf = (template: string, family: FamilyId): Layout | null =>
  FAMILIES.find(({ id }) => id === family)?.layouts.find(({ templates }) => templates.includes(template)) ?? null
