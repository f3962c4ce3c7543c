/** From where to where something reaches across the page, in points. */
export interface Extent {
  readonly x0: number
  readonly x1: number
}
