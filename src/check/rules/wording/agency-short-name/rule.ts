import { documentTexts, matchesIn, type TextMatch } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

const NUMBER = /([\u4e00-\u9fff]{2,8})\s?[〔[（(］﹝【]\s?((?:19|20)\d{2})\s?[〕\]）)］﹞】]\s?第?\s?(\d{1,5})\s?号/

export default defineRule({
  id: 'wording/agency-short-name',
  version: 1,
  severity: 'warning',
  title: { zh: '同一文号的发文机关代字应一致', en: 'One document number, one form of the agency' },
  basis: [{ type: 'standard', zh: 'GB/T 9704—2012 党政机关公文格式 7.2.5', en: 'GB/T 9704—2012, Layout of official documents, 7.2.5' }],
  rationale: { zh: '年份、顺序号相同而代字一处多一字、一处少一字，其中一处引错。', en: 'Where year and serial number agree and the agency differs by one character, one citation is wrong.' },
  assumptions: [{ zh: '年份、顺序号相同，代字相差一个字，视为同一文件。', en: 'Same year and serial number, one character of difference: the same document.' }],
  exclusions: [{ zh: '代字相差两个字以上的，是不同机关的文件。', en: 'Agencies that differ by more: different documents.' }],
  messages: { differs: { zh: '同一文件的文号写作“{first}”和“{second}”。', en: 'One document is cited as "{first}" and as "{second}".' } },
  appliesTo: () => true,
  check(disclosure) {
    const found = matchesIn(documentTexts(disclosure), NUMBER).filter(({ places }) => places.length > 0)
    const groups = [...Map.groupBy(found, ({ match }) => `${match[2]}|${match[3]}`).values()]
    const findings = groups.flatMap((group) => {
      const pairs = group.flatMap((one, index) => group.slice(index + 1).filter((other) => oneApart(agency(one), agency(other))).map((other) => [one, other] as const))
      const [pair] = pairs
      if (!pair) return []
      const [first, second] = pair
      return [{ message: 'differs' as const, data: { first: text(first), second: text(second) }, key: `${text(first)}|${text(second)}`, places: [...second.places, ...first.places], actual: text(second) }]
    })
    return { applications: found.length, findings, nothing: { zh: '没有引用文号。', en: 'No document numbers are cited.' } }
  },
})

const agency = ({ match }: TextMatch): string => (match[1] ?? '').replace(/^.*(?:根据|按照|依据|印发|转发|关于|通知|和|及|的)(?=[\u4e00-\u9fff]{2})/, '')

const text = (found: TextMatch): string => `${agency(found)}〔${found.match[2]}〕${found.match[3]}号`

/** One is the other with one character left out: 晋自然资函 and 晋自然资源函. */
function oneApart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1 || short.length < 3 || short[0] !== long[0]) return false
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short)
}
