/** Pixels of a page or of a part of it, opaque: red, green, blue, one byte each, row by row from the top. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}
