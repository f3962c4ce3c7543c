import { functionalCode, functionalCodeBelow, type AccountNames } from './account-names.ts'

/** An account named in prose, with where in the phrase it stands. */
export interface AccountMention {
  readonly start: number
  readonly end: number
  /** 类 to 项, as printed. */
  readonly names: readonly string[]
  /** The code printed beside the names, or null. */
  readonly printedCode: string | null
  /** The code that the names mean, else the printed one, else null. */
  readonly code: string | null
}

const NAME = '[\\u4e00-\\u9fff、／/·\\-A-Za-z]+?(?:（(?!Ⓚ?[类款项])[^（）Ⓚ]{1,8}）[\\u4e00-\\u9fff]*?)*'

const MARKED = new RegExp(
  `(${NAME})(?:（(Ⓚ?)类）|（类）)(?:支出)?(?:(${NAME})（(Ⓚ?)款）(?:支出)?)?(?:(${NAME})（(Ⓚ?)项）(?:支出)?)?`,
)
/** `农业农村（款）行政运行（项）`, `行政运行（项）`: the 类, the 款 are named before. */
const BELOW = new RegExp(`(${NAME})(?:（(Ⓚ?)款）)(?:支出)?(?:(${NAME})（(Ⓚ?)项）)?|(${NAME})（(Ⓚ?)项）`)
/** `社会保障和就业支出（208）行政事业单位养老支出（20805）…（2080505）`, `2010601行政运行` */
const CODED = new RegExp(`(${NAME})（Ⓚ）(?:(${NAME})（Ⓚ）)?(?:(${NAME})（Ⓚ）)?`)
const PREFIXED = /^Ⓚ([\u4e00-\u9fff（）、]{2,30}?)(?=Ⓨ?(?:支出)?(?:预算|决算)?(?:数|安排)?[为是]?$)/
const DASHED = /^([\u4e00-\u9fff（）、]{2,40}?)[-—–]+([\u4e00-\u9fff（）、]{2,40}?)(?:[-—–]+([\u4e00-\u9fff（）、]{2,40}?))?(?=（?(?:科目|项级|款级|[款项]）)|(?:预算|决算)?(?:数|安排)?[为是]?$)/
const QUOTED = /^([\u4e00-\u9fff（）、]{3,40}?)科目(?!分类)/

/**
 * The account a phrase names, in the ways prose does: `公共安全支出（204类）司法（06款）行政运行（01项）`,
 * `“一般公共服务支出-财政事务-行政运行”科目`, `“住房保障支出”科目`. `codes` are the printed digits of the phrase's
 * code symbols, in order. `above` is the account that stands in force: the heading's, or the one named before.
 */
export function accountMention(phrase: string, codes: readonly string[], names: AccountNames, above: string | null = null): AccountMention | null {
  const offset = /^[ⓄⓎ、，]*/.exec(phrase)?.[0].length ?? 0
  const body = phrase.slice(offset)
  const marked = MARKED.exec(body)
  if (marked) {
    const chain = [marked[1], marked[3], marked[5]].filter((name) => name !== undefined).map(cleanName)
    const symbols = [marked[2], marked[4], marked[6]]
    const printed = symbols.every((symbol, i) => symbol === 'Ⓚ' || i >= chain.length)
      ? codes.slice(0, chain.length).join('')
      : null
    return mention(offset + marked.index, marked[0].length, chain, wellFormed(printed), names)
  }
  const below = BELOW.exec(body)
  if (below) {
    const chain = [below[1] ?? below[5], below[3]].filter((name) => name !== undefined).map(cleanName)
    const code = functionalCodeBelow(names, chain, below[1] === undefined ? 7 : 5, above)
    const start = offset + below.index
    return { start, end: start + below[0].length, names: chain, printedCode: null, code }
  }
  const coded = CODED.exec(body)
  if (coded) {
    const chain = coded.slice(1).filter((name) => name !== undefined).map(cleanName)
    // （210）…（11）…（01）: each level its own part of the code
    const printed = wellFormed(codes[chain.length - 1] ?? null) ?? wellFormed(codes.slice(0, chain.length).join(''))
    const complete = printed?.length === 1 + 2 * chain.length
    const start = offset + coded.index
    return { start, end: start + coded[0].length, names: chain, printedCode: printed, code: (complete ? functionalCode(names, chain) : null) ?? printed }
  }
  const prefixed = PREFIXED.exec(body)
  const printed = wellFormed(codes[0] ?? null)
  if (prefixed?.[1] !== undefined && printed !== null) {
    return { start: offset, end: offset + prefixed[0].length, names: [prefixed[1]], printedCode: printed, code: printed }
  }
  const match = DASHED.exec(body) ?? QUOTED.exec(body)
  if (!match) return null
  const chain = match.slice(1).filter((name): name is string => name !== undefined)
  const found = mention(offset, match[0].length, chain, null, names)
  return match[0].includes('科目') || found.code !== null ? found : null
}

function mention(start: number, length: number, chain: readonly string[], printedCode: string | null, names: AccountNames): AccountMention {
  return { start, end: start + length, names: chain, printedCode, code: functionalCode(names, chain) ?? printedCode }
}

const wellFormed = (code: string | null): string | null => (code !== null && /^[12]\d{2}(?:\d{2}){0,2}$/.test(code) ? code : null)

const cleanName = (name: string): string => name.replace(/^(?:其中|包括|用于|主要用于|按|在|[ⓄⓎ])+/, '').replace(/^[-、，]+/, '')
