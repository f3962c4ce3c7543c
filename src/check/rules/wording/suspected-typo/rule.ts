import { placesOf } from '../../../../model/source-tree.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { documentTexts, type DocumentText } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { misspellings } from '../../../spelling/find-misspellings.ts'
import type { Suspect } from '../../../spelling/suspect.ts'
import { TYPOS } from '../common-typos/typos.ts'
import { findTermSlips } from '../term-slip/find-slips.ts'

/** As much likelier the text must become for more than a hint: a word of everyday speech against none. */
const CERTAIN = 3
/** A pattern of another rule may need as many characters around the slip. */
const AROUND = 6

export default defineRule({
  id: 'wording/suspected-typo',
  version: 1,
  severity: 'warning',
  title: { zh: '疑似错别字：音近、形近、颠倒、多字、漏字', en: 'Probable misspellings: characters of like sound or shape, exchanged, doubled or dropped' },
  basis: [
    { type: 'law', zh: '国家通用语言文字法 第九条', en: 'Law on the Standard Spoken and Written Chinese Language, Article 9' },
    { type: 'law', zh: '政府信息公开条例 第六条（及时、准确公开）', en: 'Open Government Information Regulations, Article 6 (timely and accurate)' },
  ],
  rationale: {
    zh: '拼音输入选错词（“政策落时”）、相邻两字打颠倒（“贯落彻实”）、一字打两遍（“公共公服务”），改成常用词语后整句才通顺；词语取自通用词表、本领域的固定搭配和本文件自己多次的写法。',
    en: 'An input method that offered another word of the sound, neighbours exchanged, a character typed twice: with the usual words in their place the sentence reads. The words are those of a general word list, of the field, and what the document itself prints several times.',
  },
  assumptions: [
    { zh: '四个字中只有一两个字不同，读音或字形相近；改正后整句可以分成更常用的词。', en: 'Of four characters one or two differ, alike in sound or shape; corrected, the sentence divides into commoner words.' },
    { zh: '本文件别处写法不同的，正确写法至少出现两次，疑误写法只有一次。', en: 'Against the document itself: it prints the right form at least twice and the doubtful one once.' },
  ],
  exclusions: [
    { zh: '“制定”与“制订”、“监察”与“检查”之类音近而都通的词；“的、地、得”等。', en: 'Words of one sound that are both good (制定, 制订; 监察, 检查); 的, 地 and 得.' },
    { zh: '后接村、镇、路、学校等的名称。', en: 'Names of villages, roads, schools and the like.' },
    { zh: '已由错别字规则、固定用语规则报告的。', en: 'What the rules on misspelt words and set terms report.' },
  ],
  messages: {
    typo: { zh: '“{words}”疑为“{right}”：“{around}”。', en: '"{words}" should probably read "{right}", in "{around}".' },
    hint: { zh: '“{words}”是否应为“{right}”，请核实：“{around}”。', en: 'Should "{words}" read "{right}"? In "{around}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure)
    const suspects = misspellings(disclosure)
    const known = new Map<number, readonly Suspect[]>()
    const findings = suspects.size === 0 ? [] : texts.flatMap((text) => {
      const found = known.get(text.wording) ?? notYetSaid(text.flat, suspects.get(text.wording) ?? [])
      known.set(text.wording, found)
      return found.flatMap((one) => draft(text, one))
    })
    return { applications: texts.length, findings: mergeDrafts(findings) }
  },
})

function notYetSaid(flat: string, suspects: readonly Suspect[]): Suspect[] {
  if (suspects.length === 0) return []
  const slips = findTermSlips(flat)
  return suspects.filter(({ from, words }) => {
    const around = flat.slice(Math.max(0, from - AROUND), from + words.length + AROUND)
    return !slips.some((slip) => slip.at < from + words.length && from < slip.at + slip.words.length) && !TYPOS.some(({ wrong }) => wrong.test(around))
  })
}

function draft(text: DocumentText, { from, words, right, gain, isSure }: Suspect): FindingDraft<'typo' | 'hint'>[] {
  const last = from + words.length - 1
  const places = placesOf(text.printed, text.offsets?.[from] ?? from, (text.offsets?.[last] ?? last) + 1)
  if (places.length === 0) return []
  const around = text.flat.slice(Math.max(0, from - AROUND), last + 1 + AROUND)
  const isCertain = isSure && gain >= CERTAIN
  return [{ message: isCertain ? 'typo' : 'hint', data: { words, right, around }, key: `${words}|${right}`, places, expected: right, actual: words, ...(isCertain ? {} : { severity: 'info' as const }) }]
}
