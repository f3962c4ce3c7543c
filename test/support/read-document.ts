import type { Disclosure } from '../../src/model/disclosure.ts'

const MODULES = ['../../src/read/read-document.ts', '../../src/recognise/recognise.ts'] as const

/** A text document through the real reader and recogniser, as `mingsuan read` does it. */
export async function readDocument(text: string): Promise<Disclosure> {
  const [{ readDocument: readBytes }, { recognise }] = await Promise.all(MODULES.map((path) => import(path)))
  return recognise(await readBytes(new TextEncoder().encode(text)))
}
