import type { Box } from '../../model/place.ts'
import type { Raster } from './raster.ts'

const GREY = 0x88

/** Paints over parts of a picture whose top left corner stands at `origin` of the page (points). Changes the raster. */
export function cover(raster: Raster, boxes: readonly Box[], pixelsPerPoint: number, origin: readonly [number, number] = [0, 0]): void {
  const { width, height, rgb } = raster
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value * pixelsPerPoint)))
  for (const [x0, y0, x1, y1] of boxes) {
    const [left, right] = [clamp(x0 - origin[0], width), clamp(x1 - origin[0], width)]
    const [top, bottom] = [clamp(y0 - origin[1], height), clamp(y1 - origin[1], height)]
    for (let y = top; y < bottom; y += 1) rgb.fill(GREY, (y * width + left) * 3, (y * width + right) * 3)
  }
}
