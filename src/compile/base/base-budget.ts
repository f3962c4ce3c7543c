import type { Budget, UnitType } from '../../model/budget/budget.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import { divisionOf } from '../../model/divisions/divisions.ts'
import { accountNamesIn } from './account-names-in.ts'
import { allocateEconomic } from './allocate-economic.ts'
import { baseLines } from './base-lines.ts'
import { baseProcurement } from './base-procurement.ts'
import { baseProse } from './base-prose.ts'
import { statedTotals } from './stated-totals.ts'

/**
 * A disclosure as budget data. `year`: whose budget it becomes: the next year's (its amounts are then last year's), or
 * the same (a filled set of tables taken as this year's data). null where the document names neither kind nor year.
 */
export function baseBudget(disclosure: Disclosure, year: number): Budget | null {
  const { kind, scope, entity } = disclosure
  if (kind === 'unknown' || entity === null) return null
  const division = divisionOf(entity)?.name ?? /^(.{1,8}?(?:省|市|区|县|旗))/.exec(entity)?.[1] ?? ''
  const level = division.endsWith('自治区') ? '省' : /[省市区县]$/.exec(division)?.[0]
  const thisYear = disclosure.year === year
  const sums = baseLines(disclosure)
  const { lines, keepsAccounts } = allocateEconomic(sums.lines, disclosure)
  const budget: Budget = {
    kind, scope: scope === 'unit' ? 'unit' : 'department', year,
    entity: { name: entity, code: disclosure.units[0]?.code?.slice(0, 3) ?? '', division, level: level === undefined ? '' : `${level}级` },
    units: disclosure.units.map(({ code, name }, i) => ({ code: code ?? String(i + 1).padStart(3, '0'), name, type: typeOf(name), typeName: TYPE_NAMES[typeOf(name)] })),
    ...sums, lines, ...baseProse(disclosure, thisYear),
    agencyOperation: agencyOf(disclosure),
    procurement: baseProcurement(disclosure), declared: thisYear ? declaredOf(disclosure) : [], reasons: [], uses: [], emptyStatements: [], accountNames: accountNamesIn(disclosure),
  }
  return { ...budget, declared: [...budget.declared, ...statedTotals(budget, disclosure, keepsAccounts)] }
}

/** A first guess for the clerk to correct. */
const typeOf = (name: string): UnitType => (/局|委|办公室|政府|本级|本部|法院|检察院/.test(name) ? 'administrative' : 'institution')
const TYPE_NAMES: Readonly<Record<UnitType, string>> = { administrative: '行政单位', civilServiceManaged: '参照公务员法管理的事业单位', institution: '事业单位', other: '其他' }

function agencyOf({ facts }: Disclosure): Budget['agencyOperation'] {
  const found = facts.filter(({ key, value, origin }) => origin.type === 'cell' && key.measure === 'agencyOperation' && value !== null && key.year !== null)
  const units = found.filter(({ key }) => key.unit !== null)
  return (units.length > 0 ? units : found).map(({ key, value }) => ({ unit: key.unit, amounts: value === null ? [] : [{ year: key.year ?? 0, phase: key.phase, fen: value }] }))
}

/** Counts and values of 国有资产 as the prose states them. */
const declaredOf = ({ facts }: Disclosure): Budget['declared'] => facts.flatMap(({ key, kind, value, origin }) =>
  (origin.type === 'claim' && key.measure === 'stateAssets' && value !== null ? [{ key, kind, value }] : []))
