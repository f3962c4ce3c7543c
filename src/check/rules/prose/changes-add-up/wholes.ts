import type { FactKey } from '../../../../model/fact.ts'
import type { KeyPattern } from '../../../relations/relation.ts'

/** What adds up this year and added up in the year before has changes that add up. */
export interface Whole { readonly total: KeyPattern; readonly parts: readonly Partial<FactKey>[] }

const TOTAL = { functional: null, economic: null, project: null, unit: null } as const
export const WHOLES: readonly Whole[] = [
  { total: { measure: ['income', 'expenditure'], fund: 'fiscal', nature: null, item: null, ...TOTAL }, parts: [{ fund: 'generalPublic' }, { fund: 'governmentFund' }, { fund: 'stateCapital' }] },
  { total: { measure: 'expenditure', nature: null, item: null, ...TOTAL }, parts: [{ nature: 'basic' }, { nature: 'project' }] },
  { total: { measure: 'income', phase: 'budget', fund: ['all', 'fiscal'], nature: null, item: null, ...TOTAL }, parts: [{ measure: 'expenditure' }] },
  { total: { measure: 'threePublic', item: null, ...TOTAL }, parts: [{ item: 'overseasTravel' }, { item: 'officialReception' }, { item: 'officialVehicles' }] },
  { total: { measure: 'threePublic', item: null, ...TOTAL }, parts: [{ item: 'overseasTravel' }, { item: 'officialReception' }, { item: 'vehiclePurchase' }, { item: 'vehicleOperation' }] },
  { total: { measure: 'threePublic', item: 'officialVehicles', ...TOTAL }, parts: [{ item: 'vehiclePurchase' }, { item: 'vehicleOperation' }] },
  { total: { measure: 'procurement', item: null, ...TOTAL }, parts: [{ item: 'goods' }, { item: 'works' }, { item: 'services' }] },
]
