import type { Disclosure } from '../../../../model/disclosure.ts'
import { documentTexts, matchesIn, surroundings, type TextMatch } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** What a reason begins with; `主要` in front of it is no adverb: 是 is missing. */
const REASON = '(?:严格(?:落实|执行|控制|按照)|贯彻落实|认真(?:贯彻|落实)|厉行节约|压[减缩]了?|人员(?:经费)?(?:增加|减少|变动|调整|工资)|工资(?:调整|增加|标准)|[上本]年度?(?:新增|减少|增加|有|无)|项目(?:支出)?(?:增加|减少)|政策性|新增)'
/** `…，主要严格落实…`, `主要原因人员增加`. */
const IS = new RegExp(`(?<=[%％元，；]\\s?)主要(?=${REASON}(?!了?\\s*\\d))|(?<=的?)(?:主要|变动|增减)原因(?=${REASON}|(?:上|本|去|今)年|20\\d\\d\\s*年)`)
/** `500万元，2023年预算增加20万元`: the year before, and nothing that says 比. */
const THAN = /(?<=[元，,数算]\s?)((?:上一?年度?|20\d\d\s*年度?)(?:(?:年初)?(?:预算|决算|执行)数?)?)(?:增加|减少|增长|下降)(?=了?\s*\d[\d,.]*\s*(?:万元|元|[%％]))/
/** Words in front that make the year another's: 比, 较, 与…相比; or a comparison of other years. */
const COMPARED = /(?:比|较|与|同|和|相比|对比|以)[^，。；]{0,10}$/

export default defineRule({
  id: 'wording/missing-word',
  version: 1,
  severity: 'warning',
  title: { zh: '不得漏字：原因前的“是”，增减前的“比”', en: 'No word is missing: 是 before a reason, 比 before the year compared with' },
  basis: [
    { type: 'law', zh: '国家通用语言文字法 第九条', en: 'Law on the Standard Spoken and Written Chinese Language, Article 9' },
    { type: 'law', zh: '政府信息公开条例 第六条（及时、准确公开）', en: 'Open Government Information Regulations, Article 6 (timely and accurate)' },
  ],
  rationale: { zh: '“主要原因人员增加”漏了“是”；“500万元，2023年预算增加20万元”漏了“比”，读起来成了上年的增减。', en: 'Without 比 the sentence says that last year rose; without 是 the reason hangs in the air.' },
  assumptions: [{ zh: '金额之后说上年增减的，是本年与上年相比。', en: 'A change of last year right behind an amount of this year is a comparison of the two.' }],
  exclusions: [{ zh: '前面已有“比”“较”“与……相比”的；文件自己年度的增减。', en: 'Where 比, 较 or 与…相比 stands in front; changes of the document\'s own year.' }],
  messages: {
    is: { zh: '“{words}”之后疑漏“是”：“{around}”。', en: '是 seems to be missing behind "{words}", in "{around}".' },
    than: { zh: '“{words}”之前疑漏“比”（“较”）：“{around}”。', en: '比 seems to be missing in front of "{words}", in "{around}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure).filter(({ in: where, paragraph }) => where === 'paragraph' && disclosure.paragraphs[paragraph]?.role === 'body')
    const findings = [
      ...matchesIn(texts, IS).flatMap((found) => draft('is', found, found.match[0])),
      ...matchesIn(texts, THAN).filter((found) => isEarlier(found, disclosure) && !COMPARED.test(before(found))).flatMap((found) => draft('than', found, found.match[0].replace(/\s+/g, ''))),
    ]
    return { applications: texts.length, findings, nothing: { zh: '没有正文。', en: 'There is no prose.' } }
  },
})

/** What stands in front of the year in its clause, the amount right before it included. */
const before = ({ text, match }: TextMatch): string => text.flat.slice(Math.max(0, match.index - 12), match.index).replace(/[，,]\s*$/, '')

function isEarlier({ match }: TextMatch, { year }: Disclosure): boolean {
  const named = /20\d\d/.exec(match[1] ?? '')?.[0]
  return named === undefined || (year !== null && Number.parseInt(named, 10) === year - 1)
}

function draft(message: 'is' | 'than', found: TextMatch, words: string): FindingDraft<'is' | 'than'>[] {
  return found.places.length === 0 ? [] : [{ message, data: { words, around: surroundings(found) }, key: `${message}|${surroundings(found, 10)}`, places: found.places, actual: words }]
}
