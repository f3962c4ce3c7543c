/**
 * How much of a file a reader takes before it gives up with a `ReadError`. A file is somebody else's: a few kilobytes
 * can unpack to gigabytes, and a page count can be invented.
 */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly bytes: number
  /** Pages of a PDF. */
  readonly pages: number
  /** Entries of a ZIP container (XLSX, DOCX). */
  readonly zipEntries: number
  /** Bytes of all its entries together, unpacked. */
  readonly inflatedBytes: number
  /** Unpacked bytes to packed bytes of one entry; small entries are exempt, since short repetitive XML packs well. */
  readonly inflateRatio: number
  /** Elements inside elements (XML, HTML), tables inside tables included. */
  readonly depth: number
  /** Cells of all tables of the file, blank ones between filled ones included. */
  readonly cells: number
  /** Text elements, paragraphs and lines: the blocks of the tree. */
  readonly blocks: number
  /** Milliseconds for the whole file. */
  readonly milliseconds: number
}

export const DEFAULT_LIMITS: ReadLimits = {
  bytes: 100 * 1024 * 1024,
  pages: 3_000,
  zipEntries: 5_000,
  inflatedBytes: 200 * 1024 * 1024,
  inflateRatio: 250,
  depth: 256,
  cells: 500_000,
  blocks: 500_000,
  milliseconds: 60_000,
}
