import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

/** A little way in from the cell's corner: 4 pixels, in English Metric Units. */
const INSET = 38_100

/**
 * Gives every picture of a workbook its own size at its cell's corner. The writer stretches pictures over a fixed
 * number of cells (`twoCellAnchor`), whatever size they are given; `oneCellAnchor` (ECMA-376, 20.5.2.24) keeps it.
 */
export function anchorPictures(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook)
  const drawings = Object.keys(parts).filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name))
  if (drawings.length === 0) return workbook
  const written: Zippable = {}
  for (const [name, bytes] of Object.entries(parts)) {
    const changed = drawings.includes(name) ? strToU8(oneCellAnchors(strFromU8(bytes))) : bytes
    written[name] = [changed, { level: name.endsWith('.png') ? 0 : 6, mtime: EPOCH }]
  }
  return zipSync(written)
}

/** The earliest time a ZIP can hold: one document gives one and the same workbook. */
const EPOCH = new Date(1980, 0, 2)

const oneCellAnchors = (xml: string): string =>
  xml.replace(/<xdr:twoCellAnchor[^>]*>([^]*?)<\/xdr:twoCellAnchor>/g, (whole, inside: string) => {
    const size = /<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(inside)
    const parts = /^<xdr:from>([^]*?)<\/xdr:from><xdr:to>[^]*?<\/xdr:to>([^]*)$/.exec(inside)
    if (!size || !parts) return whole
    const from = (parts[1] ?? '').replace(/<xdr:(col|row)Off>\d+</g, `<xdr:$1Off>${INSET}<`)
    return `<xdr:oneCellAnchor><xdr:from>${from}</xdr:from><xdr:ext cx="${size[1]}" cy="${size[2]}"/>${parts[2]}</xdr:oneCellAnchor>`
  })
