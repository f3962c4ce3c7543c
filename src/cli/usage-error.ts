import type { Bilingual } from '../check/bilingual.ts'

/** The command was called wrongly: what is wrong and how to do it right. The process ends with status 2. */
export class UsageError extends Error {
  readonly text: Bilingual

  constructor(zh: string, en: string) {
    super(en)
    this.name = 'UsageError'
    this.text = { zh, en }
  }
}
