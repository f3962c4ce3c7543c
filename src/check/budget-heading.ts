import type { Disclosure } from '../model/disclosure.ts'
import { titlesAround } from '../narrative/subject/topic.ts'

/** The heading right above a paragraph where it speaks of the budget at the beginning of the year (一、2024年年初预算) and of nothing else; or null. */
export function budgetHeading({ sections }: Disclosure, paragraph: number): string | null {
  const title = titlesAround(paragraph, sections).at(-1)?.replace(/\s+/g, '') ?? ''
  return /年初预算(?:数|安排)?(?:情况)?$/.test(title) && !/决算|执行|完成|[与和及、]/.test(title) ? title : null
}
