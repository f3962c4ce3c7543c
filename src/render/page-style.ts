/** GB/T 9704 5.2: A4, 37 mm above, 28 mm at the left, a type area of 156 by 225 mm; 22 lines of 28 characters in 三号. */
export const MILLIMETRE = 72 / 25.4

export const PAPER = { width: 210 * MILLIMETRE, height: 297 * MILLIMETRE } as const

/** Points. Wide tables get the sides of their landscape pages. */
export const MARGIN = {
  portrait: { top: 37 * MILLIMETRE, bottom: 35 * MILLIMETRE, left: 28 * MILLIMETRE, right: 26 * MILLIMETRE },
  landscape: { top: 28 * MILLIMETRE, bottom: 26 * MILLIMETRE, left: 25 * MILLIMETRE, right: 25 * MILLIMETRE },
} as const

/** 三号, and the pitch that puts 22 lines on a page. */
export const BODY = { size: 16, pitch: 28.9 } as const

/** Sizes in points: 二号 for parts, 三号 for titles of tables (四号 where they are long), 五号 for what stands over and under a grid. */
export const SIZE = { part: 22, tableTitle: 16, leastTitle: 13, caption: 10.5, cover: 26, pageNumber: 14 } as const

export interface TypeArea {
  readonly width: number
  readonly height: number
}

export function typeArea(landscape: boolean): TypeArea {
  const margin = landscape ? MARGIN.landscape : MARGIN.portrait
  const [width, height] = landscape ? [PAPER.height, PAPER.width] : [PAPER.width, PAPER.height]
  return { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom }
}
