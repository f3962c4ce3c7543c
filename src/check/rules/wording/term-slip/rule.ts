import { placesOf } from '../../../../model/source-tree.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { documentTexts, type DocumentText } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { TYPOS } from '../common-typos/typos.ts'
import { findTermSlips, type TermSlip } from './find-slips.ts'

export default defineRule({
  id: 'wording/term-slip',
  version: 1,
  severity: 'warning',
  title: { zh: '固定用语不得错字、漏字、颠倒', en: 'Set terms are printed as they are' },
  basis: [
    { type: 'law', zh: '国家通用语言文字法 第九条', en: 'Law on the Standard Spoken and Written Chinese Language, Article 9' },
    { type: 'law', zh: '政府信息公开条例 第六条（及时、准确公开）', en: 'Open Government Information Regulations, Article 6 (timely and accurate)' },
  ],
  rationale: { zh: '“机关运形经费”“政府采预算”“国有资本营经预算”之类，前后文字都是固定用语，只有一个字错、漏或与邻字颠倒。', en: 'All around a wrong, missing or transposed character is a set term of the field, as in 机关运形经费.' },
  assumptions: [{ zh: '只认清单内六个字以上的固定用语；首尾各两字须印对。', en: 'Only the set terms of a list, of six characters or more, whose first two and last two characters are right.' }],
  exclusions: [
    { zh: '清单内另一固定用语；预算与决算、年初与年末、收与支、和与及之类另有其义的一字之差。', en: 'Forms that another term prints; characters that make another word, as in 预算 and 决算.' },
    { zh: '已由错别字规则报告的。', en: 'What the rule on misspelt words reports.' },
  ],
  messages: { slip: { zh: '“{words}”疑为“{right}”之误。', en: '"{words}" seems to be a slip for "{right}".' } },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure)
    const known: (readonly TermSlip[])[] = []
    const findings: FindingDraft<'slip'>[] = []
    for (const text of texts) {
      const slips = known[text.wording] ??= findTermSlips(text.flat).filter(({ words }) => !isCommonTypo(words))
      for (const slip of slips) findings.push(...draft(text, slip))
    }
    return { applications: texts.length, findings: mergeDrafts(findings) }
  },
})

const isCommonTypo = (words: string): boolean => TYPOS.some(({ wrong }) => wrong.test(words))

function draft(text: DocumentText, { at, words, right }: TermSlip): FindingDraft<'slip'>[] {
  const last = at + words.length - 1
  const places = placesOf(text.printed, text.offsets?.[at] ?? at, (text.offsets?.[last] ?? last) + 1)
  if (places.length === 0) return []
  return [{ message: 'slip', data: { words, right }, key: `${words}|${right}`, places, expected: right, actual: words }]
}
