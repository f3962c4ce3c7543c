import { parsePart, type XlsxPackage } from './xlsx-package.ts'

/** A text of the shared string table. */
export interface SharedString {
  readonly text: string
  /** Whether all of a rich text's runs are bold; null where it is not rich. */
  readonly bold: boolean | null
}

/** The shared strings by index; none where the workbook has no such part. */
export function readSharedStrings(pack: XlsxPackage, part: string): readonly SharedString[] {
  const strings: SharedString[] = []
  const collector = makeStringCollector()
  parsePart(pack, part, {
    open(name, attributes) {
      if (name === 'si') collector.reset()
      collector.open(name, attributes)
    },
    text: collector.text,
    close(name) {
      collector.close(name)
      if (name === 'si') strings.push(collector.result())
    },
  })
  return strings
}

/** Collects the text of an `si` or `is` element: plain or rich, without the phonetic guide, which is not the text. */
export function makeStringCollector(): {
  reset(): void
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  close(name: string): void
  result(): SharedString
} {
  let text = ''
  let inText = false
  let phonetic = 0
  let runs = 0
  let boldRuns = 0
  return {
    reset() {
      text = ''
      inText = false
      phonetic = 0
      runs = 0
      boldRuns = 0
    },
    open(name, attributes) {
      if (name === 'rPh') phonetic += 1
      else if (name === 't') inText = phonetic === 0
      else if (name === 'r') runs += 1
      else if (name === 'b' && runs > 0 && isOn(attributes.val)) boldRuns += 1
    },
    text(part) {
      if (inText) text += part
    },
    close(name) {
      if (name === 'rPh') phonetic -= 1
      else if (name === 't') inText = false
    },
    result: () => ({ text: decodeEscapes(text), bold: runs > 0 ? boldRuns >= runs : null }),
  }
}

/** An XML boolean that is true where it is not given. */
export const isOn = (value: string | undefined): boolean => value === undefined || value === '1' || value === 'true' || value === 'on'

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.4.2.4). */
export const decodeEscapes = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text
