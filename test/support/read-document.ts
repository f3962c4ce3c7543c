import type { Disclosure } from '../../src/model/disclosure.ts'
import { readDocument as readTree } from '../../src/read/read-document.ts'

const RECOGNISER = '../../src/recognise/recognise.ts'

/** A text document through the real reader and recogniser, as `mingsuan read` does it. */
export async function readDocument(text: string): Promise<Disclosure> {
  const { recognise } = await import(RECOGNISER)
  return recognise(await readTree(new TextEncoder().encode(text)))
}
