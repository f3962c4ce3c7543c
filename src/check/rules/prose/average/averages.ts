import type { ProseNumber } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'

/** An average that the text states, with what may be its total and its count. */
export interface Average {
  readonly number: ProseNumber
  /** As printed: 人均接待费, 平均每辆. */
  readonly name: string
  readonly totals: readonly ProseNumber[]
  readonly counts: readonly ProseNumber[]
}

/** What an average is per, and the counters of the count it belongs to. */
const PER: readonly (readonly [per: string, counters: RegExp])[] = [
  ['批次?|团组', /^(?:个?批次?|个团组|次)/], ['人次?', /^(?:人次?|名)/], ['[车辆]|台', /^[辆台]/], ['户', /^户/], ['生', /^(?:名|人)/], ['次|场|期', /^[次场期]/], ['套', /^(?:台（套）|台\(套\)|套)/],
]
const AVERAGE = new RegExp(`(?<![月日天年])(?<name>(?:平均)?(?:(?<each>${PER.map(([per]) => per).join('|')})均|每(?:个|一)?(?<every>${PER.map(([per]) => per).join('|')}))(?<of>[^，。；：、\\d（）]{0,14}?))(?:约?为|是|达|仅)?$`)
/** 每人每天: by another measure as well. */
const BY_TIME = /[每按][年月周日天课学]|每(?:个)?(?:月|小时)|标准|定额|不(?:得)?超|以[上下内]|补[助贴]|约|近|不足|超过|左右/
const ROUGH = /(?:约|近|逾|超过|不足|大约|增加|减少|增长|下降|上升|多|少)(?:了|为)?$/
/** What money is for: a total in another sentence is that of the average where both are for the same. */
const PURPOSES = [/购置/, /运行|运维|维护/, /接待/, /培训/, /会议/, /出国|出境/]
const REACH = 34

/** The averages of the prose. */
export function averagesOf(disclosure: Disclosure): readonly Average[] {
  const wanted = new Set<number>()
  disclosure.paragraphs.forEach(({ text, role }, index) => {
    if (role === 'body' && (text.includes('均') || text.includes('每')) && text.includes('元')) wanted.add(index)
  })
  if (wanted.size === 0) return []
  const numbers = Map.groupBy(disclosure.numbers.filter(({ span }) => wanted.has(span.paragraph)), ({ span }) => span.paragraph)
  return [...numbers].flatMap(([paragraph, own]) => averagesIn(disclosure.paragraphs[paragraph]?.text ?? '', own))
}

function averagesIn(text: string, numbers: readonly ProseNumber[]): readonly Average[] {
  const words = new Map(numbers.map((number, index) => [number, wordsBefore(text, number, numbers[index - 1])]))
  const wordsOf = (number: ProseNumber): string => words.get(number) ?? ''
  const isAmount = (number: ProseNumber): boolean => number.type === 'amount' && number.unit !== null
  const averages = numbers.filter((number) => isAmount(number) && AVERAGE.test(wordsOf(number)))
  const amounts = numbers.filter((number) => isAmount(number) && !averages.includes(number) && !ROUGH.test(wordsOf(number)) && number.value.digits > 0n)
  return averages.flatMap((number): Average[] => {
    const match = AVERAGE.exec(wordsOf(number))
    const { name = '', each, every, of = '' } = match?.groups ?? {}
    const counters = PER.find(([per]) => new RegExp(`^(?:${per})$`).test(each ?? every ?? ''))?.[1]
    if (!counters || BY_TIME.test(`${name}${text.slice(number.span.end, number.span.end + 4)}`) || isOfOtherYear(text, number)) return []
    const [from, to] = partAround(text, number)
    const sentence = ({ span }: ProseNumber): boolean => span.start >= from && span.end <= to
    const counted = numbers.filter((one) => one.type === 'count' && counters.test(text.slice(one.span.end).trimStart()) && !/约|近|余|均/.test(wordsOf(one).slice(-2)))
    const counts = counted.some(sentence) ? counted.filter(sentence) : counted
    const purpose = PURPOSES.filter((one) => one.test(of))
    const inSentence = amounts.filter(sentence)
    const totals = inSentence.length === 1 || purpose.length === 0 ? inSentence : amounts.filter((one) => purpose.every((kind) => kind.test(wordsOf(one))) && PURPOSES.every((kind) => purpose.includes(kind) || !kind.test(wordsOf(one))))
    return totals.length > 0 && counts.length > 0 ? [{ number, name, totals, counts }] : []
  })
}

/** The part of the sentence that a number stands in, between semicolons. */
function partAround(text: string, { span }: ProseNumber): readonly [number, number] {
  const end = text.slice(span.end).search(/[。；;]/)
  return [Math.max(text.lastIndexOf('。', span.start), text.lastIndexOf('；', span.start), text.lastIndexOf(';', span.start)) + 1, end < 0 ? text.length : span.end + end]
}

/** The words of its clause in front of a number, behind the number before it. */
function wordsBefore(text: string, { span }: ProseNumber, before: ProseNumber | undefined): string {
  const from = Math.max(before?.span.end ?? 0, span.start - REACH)
  return (text.slice(from, span.start).replace(/\s+/g, '').split(/[，。；：、,;:]/).at(-1) ?? '')
}

/** 上年人均…: the sentence in front of it names another year as 上年. */
const isOfOtherYear = (text: string, { sentence, span }: ProseNumber): boolean => /上年|去年|同期/.test(text.slice(Math.max(sentence.start, span.start - 12), span.start))
