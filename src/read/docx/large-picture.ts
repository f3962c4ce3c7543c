import { findNode, type XmlNode } from '../xml-tree.ts'

/** In points: a table as a picture is wider and higher; a seal, a logo or a two-dimensional code is not. */
const WIDTH = 260
const HEIGHT = 100
const EMU = 12_700

const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75 }

/** Whether a drawing is a picture so large that it may show a table. */
export function isLargePicture(drawing: XmlNode): boolean {
  if (!findNode(drawing, ({ name }) => name === 'blip' || name === 'imagedata')) return false
  const extent = findNode(drawing, ({ name }) => name === 'extent')?.attributes
  if (extent) return Number(extent.cx) >= WIDTH * EMU && Number(extent.cy) >= HEIGHT * EMU
  const style = findNode(drawing, ({ name, attributes }) => name === 'shape' && attributes.style !== undefined)?.attributes.style ?? ''
  return points(style, 'width') >= WIDTH && points(style, 'height') >= HEIGHT
}

function points(style: string, name: string): number {
  const [, size, unit = ''] = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\d.]+)(pt|in|cm|mm|px)`).exec(style) ?? []
  return size === undefined ? 0 : Number(size) * (UNITS[unit] ?? 0)
}
