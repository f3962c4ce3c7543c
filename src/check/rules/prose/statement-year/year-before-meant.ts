import type { Disclosure } from '../../../../model/disclosure.ts'
import { sentenceBefore, type SaidYear } from './said-year.ts'

/** What is said of one year's funds as a whole: where no other sentence says it of the own year, this one was to. */
const OF_THE_YEAR = /公务用车保有量|完成(?:年初|全年|调整)?预算|决算数?(?:大|小|高|低|等)于|[“"]?三公[”"]?经费[^，。；\d]{0,16}(?:支出|预算|决算)/
/** A final account is compared with the budget of its own year. */
const NOT_ITS_BUDGET = '(?!度?(?:年初|全年|调整)?预算)'
const PERFORMED = /执行|决算|完成/

/**
 * Whether the year before may be meant, in a paragraph that goes on to the document's own: 2025年为12万元，2026年为11万元.
 * Not where it is compared with itself or with the year before (2025年……比2025年增加, ……比上年增加), and not where what it
 * says of the year is said of the own year nowhere in the paragraph.
 */
export function isYearBeforeMeant({ before, after, year: printed, found }: SaidYear, { kind, year }: Disclosure): boolean {
  const whole = found.text.flat.replace(/\s+/g, '')
  const own = `${year ?? 0}年`
  if (!whole.includes(own)) return false
  if (printed !== (year ?? 0) - 1) return true
  const start = sentenceBefore(before)
  const rest = after.split(/[。；]/)[0] ?? ''
  const compared = new RegExp(`(?:比|较|与|同)(?:上一?年|${printed}年${kind === 'final' ? NOT_ITS_BUDGET : ''})`).exec(rest)
  const claimed = compared ? rest.slice(0, compared.index) : ''
  // 2023年预算安排9万元。2022年预算安排8万元，与上年…: said of both years in the same words
  const words = /^[^\d，。；：]{2,16}/.exec(claimed)?.[0]
  if (words !== undefined && whole.includes(`${own}${words}`)) return true
  if (compared && !`${start}${claimed}`.includes(own) && !(kind === 'budget' && PERFORMED.test(claimed))) return false
  if (kind === 'budget' && PERFORMED.test(start + rest)) return true
  const sentence = `${start}${printed}年${rest}`
  if (sentence.includes(own)) return true
  const [said] = OF_THE_YEAR.exec(sentence) ?? []
  if (said === undefined) return true
  return whole.split(/[。；]/).some((other) => other.includes(own) && other.includes(said))
}
