import type { Raster } from './raster.ts'

const MAX_COLOURS = 256

/** Pixels as positions in a palette of the most frequent colours; a colour beyond those becomes the nearest of them. */
export function indexColours({ rgb, width, height }: Raster): { readonly palette: Uint8Array; readonly indices: Uint8Array } {
  const pixels = width * height
  const counts = new Map<number, number>()
  for (let i = 0; i < pixels; i += 1) {
    const colour = reduced(rgb, i)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const kept = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MAX_COLOURS).map(([colour]) => colour)
  const positions = new Map(kept.map((colour, index) => [colour, index]))
  const indices = new Uint8Array(pixels)
  for (let i = 0; i < pixels; i += 1) {
    const colour = reduced(rgb, i)
    let index = positions.get(colour)
    if (index === undefined) {
      index = nearest(colour, kept)
      positions.set(colour, index)
    }
    indices[i] = index
  }
  const palette = Uint8Array.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return { palette, indices }
}

/** Five bits a channel, spread over the whole range so that white stays white. */
function reduced(rgb: Uint8Array, pixel: number): number {
  const at = pixel * 3
  return (step(rgb[at]) << 16) | (step(rgb[at + 1]) << 8) | step(rgb[at + 2])
}

const step = (value = 255): number => Math.round(((value >> 3) * 255) / 31)

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0
  let distance = Infinity
  palette.forEach((candidate, index) => {
    const [r, g, b] = [(candidate >> 16) - (colour >> 16), ((candidate >> 8) & 255) - ((colour >> 8) & 255), (candidate & 255) - (colour & 255)]
    const d = r * r + g * g + b * b
    if (d < distance) [best, distance] = [index, d]
  })
  return best
}
