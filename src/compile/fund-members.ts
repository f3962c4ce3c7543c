import type { Fund } from '../model/fact.ts'

/** What a total over funds adds up. A fund that is no total is its own only member. */
const MEMBERS: Readonly<Partial<Record<Fund, readonly Fund[]>>> = {
  fiscal: ['generalPublic', 'governmentFund', 'stateCapital', 'fiscal'],
  unitFunds: ['unitFunds', 'undertaking', 'business', 'superiorSubsidy', 'subordinatePayment', 'other'],
}

/** Whether amounts of `fund` are a part of the total over `whole`. */
export const isOfFund = (fund: Fund, whole: Fund): boolean => whole === 'all' || (MEMBERS[whole] ?? [whole]).includes(fund)
