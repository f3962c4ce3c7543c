import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const fonts = join(dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json')), '400Regular')
let compiler: NodeCompiler | null = null
let sources = 0

/** A PDF of this Typst source, on A4 pages with 12-point text: for tests of the PDF reader. Invented text only. */
export function typeset(source: string): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: [fonts] }] })
  const head = '#set page(width: 595pt, height: 842pt, margin: 72pt)\n#set text(font: "Noto Serif SC", size: 12pt, lang: "zh")\n'
  // Each source under a name of its own: the compiler compares a changed source with the last one by bytes, and where
  // both have characters that end in the same byte (费, 项) it keeps the old character.
  const mainFilePath = join(import.meta.dirname, `typeset-${++sources}.typ`)
  compiler.addSource(mainFilePath, head + source)
  return Uint8Array.from(compiler.pdf({ mainFilePath }))
}
