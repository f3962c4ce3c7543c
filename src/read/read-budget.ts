import type { ReadLimits } from './limits.ts'
import { timeout, tooDeep, tooManyCells } from './read-failures.ts'

/** Counts what one reading has used up and throws the `ReadError` of the limit that is reached first. */
export class ReadBudget {
  readonly limits: ReadLimits
  readonly #end: number
  #cells = 0
  #blocks = 0
  #ticks = 0

  constructor(limits: ReadLimits) {
    this.limits = limits
    this.#end = performance.now() + limits.milliseconds
  }

  /** To be called in every loop over the file's content; looks at the clock every 256th time. */
  tick(): void {
    this.#ticks += 1
    if ((this.#ticks & 255) === 0) this.checkTime()
  }

  checkTime(): void {
    if (performance.now() > this.#end) throw timeout(this.limits.milliseconds)
  }

  /** Milliseconds that are left. */
  remaining(): number {
    return Math.max(0, this.#end - performance.now())
  }

  addCells(count: number): void {
    this.#cells += count
    if (this.#cells > this.limits.cells) throw tooManyCells(this.limits.cells)
  }

  addBlock(): void {
    this.#blocks += 1
    if (this.#blocks > this.limits.blocks) throw tooManyCells(this.limits.blocks)
  }

  checkDepth(depth: number): void {
    if (depth > this.limits.depth) throw tooDeep(this.limits.depth)
  }
}
