import type { Disclosure } from '../../src/model/disclosure.ts'
import { readDocument as readTree } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'

/** A text document through the real reader and recogniser, as `mingsuan read` does it. */
export const readDocument = async (text: string): Promise<Disclosure> => recognise(await readTree(new TextEncoder().encode(text)))
