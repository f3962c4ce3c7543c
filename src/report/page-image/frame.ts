import type { Box } from '../../model/place.ts'
import type { Raster } from './raster.ts'

/** Draws a frame around a part of a picture whose corner stands at `origin` (points). Changes the raster. */
export function frame(
  raster: Raster, [x0, y0, x1, y1]: Box, pixelsPerPoint: number, origin: readonly [number, number], colour: readonly [number, number, number],
): void {
  const { width, height, rgb } = raster
  const at = (value: number, from: number): number => Math.round((value - from) * pixelsPerPoint)
  const [left, right, top, bottom] = [at(x0, origin[0]) - 3, at(x1, origin[0]) + 3, at(y0, origin[1]) - 3, at(y1, origin[1]) + 3]
  const paint = (x: number, y: number): void => {
    if (x >= 0 && y >= 0 && x < width && y < height) rgb.set(colour, (y * width + x) * 3)
  }
  for (let line = 0; line < 2; line += 1) {
    for (let x = left - line; x <= right + line; x += 1) {
      paint(x, top - line)
      paint(x, bottom + line)
    }
    for (let y = top - line; y <= bottom + line; y += 1) {
      paint(left - line, y)
      paint(right + line, y)
    }
  }
}
