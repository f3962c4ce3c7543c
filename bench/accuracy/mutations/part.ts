import { allBases } from './bases/all-bases.ts'
import { KINDS } from './kinds/index.ts'
import { FORMATS } from './render.ts'
import { runMutations } from './run-mutations.ts'
import { summarise, type MutationSummary } from './summary.ts'

/** How many random documents of every template. */
const EACH = 2

/** The whole mutation benchmark: every kind once in every document and format. */
export async function mutationPart(): Promise<MutationSummary> {
  const bases = new Map((await allBases(EACH)).map(({ name, template }) => [name, template]))
  const result = await runMutations({ each: EACH, rounds: 1, kinds: [], bases: [], formats: FORMATS })
  return summarise(result, KINDS, (base) => bases.get(base) ?? '')
}
