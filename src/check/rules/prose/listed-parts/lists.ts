import type { ProseNumber } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'

/** An amount that its sentence divides, with the amounts named behind it. */
export interface AmountList {
  readonly whole: Labelled
  readonly parts: readonly Labelled[]
  /** The words that open the list say that it is all of it, or its last item is 其他. */
  readonly complete: boolean
  /** The items are divided by one kind of mark, up to the end of the sentence. */
  readonly even: boolean
}

export interface Labelled {
  readonly label: string
  readonly number: ProseNumber
  /** 占40%, right behind it. */
  readonly share: ProseNumber | null
}

const OPENING = /^(?:亿元|百万元|万元|千元|元)[，,；;：:（(]?(?<words>其中|主要包括|包括|具体(?:包括|安排)?(?:为|是)?|分别(?:为|是|用于|安排)?|主要用于|用于|构成(?:为|如下)?)[：:，,]?/
const ALL_OF_IT = /具体|分别|构成/
/** How money is divided by its fate, not by what it is for: such items overlap. */
const BY_FATE = /到位|执行|支付|拨付|付款|完成|结余|剩余|结转|已|累计|收回|下达|合同|中标|成交|节约|投资|自筹|报销|配套|决算|年初|追加|实际|尚|未|每|均|标准|单价|最高|其中|上年|去年|同期|年度|不含|包含|包括|[含比较增减至到]/
/** What the relations add up. */
const KNOWN = /^(?:基本(?:支出)?$|项目(?:支出)?$|人员经费|公用经费|日常公用|因公出国|公务接待|公务用车|国内|(?:货物|工程|服务)(?:类|采购|支出|项目)*$|(?:政府)?采购|一般公共|政府性基金|国有资本|事业收入|其他收入|本年收入|本年支出)/
const AROUND = /^(?:余|多)|^(?:亿元|百万元|万元|千元|元)(?:以[上下内]|左右)/

/** Lists of amounts that sentences divide another into. */
export function amountLists(disclosure: Disclosure): readonly AmountList[] {
  const wanted = new Set<number>()
  disclosure.paragraphs.forEach(({ text, role }, index) => {
    if (role === 'body' && text.includes('元') && /其中|包括|具体|分别|用于|构成/.test(text)) wanted.add(index)
  })
  if (wanted.size === 0) return []
  const numbers = disclosure.numbers.filter(({ span, type, unit }) => (type === 'percent' || (type === 'amount' && unit !== null)) && wanted.has(span.paragraph))
  return [...Map.groupBy(numbers, ({ span }) => span.paragraph)].flatMap(([paragraph, own]) => (own.length < 3 ? [] : listsIn(disclosure.paragraphs[paragraph]?.text ?? '', own)))
}

function listsIn(text: string, numbers: readonly ProseNumber[]): AmountList[] {
  return numbers.flatMap((number, index): AmountList[] => {
    if (number.type !== 'amount' || AROUND.test(after(text, number))) return []
    const behind = numbers.slice(index + 1)
    const opening = OPENING.exec(after(text, number))
    if (opening) return listOf(text, number, opening, number.span.end, behind.filter((one) => one.sentence.start === number.sentence.start))
    // `…120.50万元，比上年减少9.50万元。其中：…`: what the sentence before begins with
    const next = behind.find((one) => one.sentence.start !== number.sentence.start)?.sentence
    const first = numbers.slice(0, index).every((one) => one.sentence.start !== number.sentence.start)
    const within = next && first && text.slice(number.sentence.end, next.start).trim() === '' ? /^\s*(?<words>其中)[：:，,]?/.exec(text.slice(next.start)) : null
    return next && within ? listOf(text, number, within, next.start, behind.filter((one) => one.sentence.start === next.start)) : []
  })
}

/** The list that an opening at `from` begins. */
function listOf(text: string, number: ProseNumber, opening: RegExpExecArray, from: number, sentence: readonly ProseNumber[]): AmountList[] {
  const end = sentence.at(-1)?.sentence.end ?? 0
  if (sentence.length < 2 || text.slice(from, end).split('其中').length > 2) return []
  const whole = { label: labelOf(text, number), number, share: null }
  if (BY_FATE.test(whole.label.slice(-2))) return []
  const { parts, even } = itemsOf(text, from + opening[0].length, sentence)
  if (parts.length < 2 || parts.every(({ label }) => KNOWN.test(label))) return []
  const shared = parts.every(({ share }) => share !== null)
  return [{ whole, parts, even, complete: shared || ALL_OF_IT.test(opening.groups?.['words'] ?? '') || /^其[他它]/.test(parts.at(-1)?.label ?? '') }]
}

function itemsOf(text: string, from: number, numbers: readonly ProseNumber[]): { readonly parts: readonly Labelled[]; readonly even: boolean } {
  const parts: Labelled[] = []
  const marks = new Set<string>()
  let end = from
  for (const number of numbers) {
    const between = text.slice(end, number.span.start).replace(/\s+/g, '')
    const last = parts.at(-1)
    if (number.type === 'percent') {
      if (last && !last.share && SHARE.test(between)) {
        parts[parts.length - 1] = { ...last, share: number }
        end = number.span.end
      }
      continue
    }
    // a change of the item before, or a remark on it
    if (last && REMARK.test(between)) continue
    const label = labelOf(text, number)
    if (label.length < 2 || BY_FATE.test(label) || /[（(）)]/.test(between) || AROUND.test(after(text, number))) return { parts, even: false }
    if (last) marks.add(/[；;]/.test(between) ? (last.share ? '，' : '；') : /、/.test(between) ? '、' : '，')
    parts.push({ label, number, share: null })
    end = number.span.end
  }
  const rest = text.slice(end, numbers.at(-1)?.sentence.end).replace(/^(?:亿元|万元|元|[%％])/, '')
  return { parts, even: marks.size <= 1 && !marks.has('；') && !/[\u4e00-\u9fff]{6}/.test(rest) }
}

/** Between an amount and its share of the whole. */
const SHARE = /^(?:亿元|百万元|万元|千元|元)?[，,（(]?占比?(?:总额|总数|比重|比例|其|的)*(?:约?为)?$/
const REMARK = /增加|减少|增长|下降|上升|增幅|降幅|同比|[比较]上|持平|占/

const after = (text: string, { span }: ProseNumber): string => text.slice(span.end, span.end + 24).replace(/\s+/g, '')

/** The words of its clause in front of a number. */
const labelOf = (text: string, { span }: ProseNumber): string =>
  (text.slice(Math.max(0, span.start - 36), span.start).replace(/\s+/g, '')
    .split(/[，。；：、,;:（(%％]|元(?:[和与及]|以及)?/).at(-1) ?? '')
    .replace(/^(?:\d{1,2}[.．、)）]|其中|分别|[和与及])+/, '').replace(/(?:约?为|是|共计?|安排|支出)+$/, '')
