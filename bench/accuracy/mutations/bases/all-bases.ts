import type { Base } from './base.ts'
import { corpusBases } from './corpus-bases.ts'
import { generatedBases } from './generated-bases.ts'

/** Every clean document: the generated ones, and those of the corpus where its folder is there. */
export async function allBases(each: number): Promise<Base[]> {
  return [...await generatedBases(each), ...await corpusBases()]
}
