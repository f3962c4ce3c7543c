import type { PDFPage } from '@cantoo/pdf-lib'
import type { Box } from '../../model/place.ts'

/** left, bottom, right, top in the coordinates of the file. */
export type FileBox = readonly [number, number, number, number]

/** From points of the page as a viewer shows it (top left, cropped, turned) to the coordinates of the file. */
export function toFileSpace(page: PDFPage): (box: Box) => FileBox {
  const { left, bottom, right, top } = visibleArea(page)
  const turn = (((page.getRotation().angle % 360) + 360) % 360) / 90
  const point = (x: number, y: number): readonly [number, number] => {
    switch (turn) {
      case 1: return [left + y, bottom + x]
      case 2: return [right - x, bottom + y]
      case 3: return [right - y, top - x]
      default: return [left + x, top - y]
    }
  }
  return ([x0, y0, x1, y1]) => {
    const [[ax, ay], [bx, by]] = [point(x0, y0), point(x1, y1)]
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
  }
}

/** What a viewer shows: the crop box inside the media box (ISO 32000-1, 14.11.2). */
function visibleArea(page: PDFPage) {
  const [media, crop] = [page.getMediaBox(), page.getCropBox()]
  const left = Math.max(media.x, crop.x)
  const bottom = Math.max(media.y, crop.y)
  const right = Math.min(media.x + media.width, crop.x + crop.width)
  const top = Math.min(media.y + media.height, crop.y + crop.height)
  return right > left && top > bottom
    ? { left, bottom, right, top }
    : { left: media.x, bottom: media.y, right: media.x + media.width, top: media.y + media.height }
}
