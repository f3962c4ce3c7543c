import { crc32, deflateSync } from 'node:zlib'
import { indexColours } from './palette.ts'
import type { Raster } from './raster.ts'

/**
 * A page as a small PNG (ISO/IEC 15948): sixteen greys, four bits a pixel, where nothing on it is coloured; else at
 * most 256 colours. Text and ruled lines lose nothing that an eye sees.
 */
export function encodePng(raster: Raster): Uint8Array {
  const { width, height } = raster
  if (isGrey(raster)) return assemble(width, height, 4, 0, null, greyRows(raster))
  const { palette, indices } = indexColours(raster)
  return assemble(width, height, 8, 3, palette, withFilterBytes(indices, width, height))
}

/** Antialiased black text may differ by a few steps between channels. */
const GREY_TOLERANCE = 12

function isGrey({ rgb }: Raster): boolean {
  for (let i = 0; i < rgb.length; i += 3) {
    const [r = 0, g = 0, b = 0] = [rgb[i], rgb[i + 1], rgb[i + 2]]
    if (Math.max(r, g, b) - Math.min(r, g, b) > GREY_TOLERANCE) return false
  }
  return true
}

/** Rows with filter type 0 in front, two pixels a byte. */
function greyRows({ width, height, rgb }: Raster): Uint8Array {
  const stride = 1 + Math.ceil(width / 2)
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const level = Math.round((rgb[(y * width + x) * 3 + 1] ?? 255) / 17)
      const at = y * stride + 1 + (x >> 1)
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? level << 4 : level)
    }
  }
  return rows
}

function withFilterBytes(indices: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y += 1) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  return rows
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

function assemble(width: number, height: number, depth: number, colourType: number, palette: Uint8Array | null, rows: Uint8Array): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header[8] = depth
  header[9] = colourType
  const chunks = [
    SIGNATURE, chunk('IHDR', header), ...(palette ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', deflateSync(rows, { level: 7 })), chunk('IEND', new Uint8Array(0)),
  ]
  return Buffer.concat(chunks)
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(data.length + 12)
  bytes.writeUInt32BE(data.length, 0)
  bytes.write(type, 4, 'latin1')
  bytes.set(data, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length)
  return bytes
}
