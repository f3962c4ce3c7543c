import { builtInFormat } from './built-in-formats.ts'
import { isOn } from './read-shared-strings.ts'
import { parsePart, type XlsxPackage } from './xlsx-package.ts'

/** What a cell's style index says about its print. */
export interface CellStyle {
  readonly format: string
  readonly bold: boolean
}

export const PLAIN_STYLE: CellStyle = { format: 'General', bold: false }

/** The cell styles (`cellXfs`) by index. */
export function readStyles(pack: XlsxPackage, part: string): readonly CellStyle[] {
  const formats = new Map<number, string>()
  const fonts: boolean[] = []
  const styles: CellStyle[] = []
  const path: string[] = []
  parsePart(pack, part, {
    open(name, attributes) {
      const parent = path.at(-1)
      path.push(name)
      if (name === 'numFmt' && parent === 'numFmts') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General')
      else if (name === 'font' && parent === 'fonts') fonts.push(false)
      else if (name === 'b' && parent === 'font' && path.at(-3) === 'fonts') fonts[fonts.length - 1] = isOn(attributes.val)
      else if (name === 'xf' && parent === 'cellXfs') {
        const id = Number(attributes.numFmtId ?? 0)
        styles.push({ format: formats.get(id) ?? builtInFormat(id), bold: fonts[Number(attributes.fontId ?? 0)] ?? false })
      }
    },
    close() {
      path.pop()
    },
  })
  return styles
}
