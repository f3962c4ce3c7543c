import { mergeDrafts } from '../../../merge-drafts.ts'
import { documentTexts, matchesIn, surroundings, type TextMatch } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { TYPOS, type Typo } from './typos.ts'

export default defineRule({
  id: 'wording/common-typos',
  version: 1,
  severity: 'warning',
  title: { zh: '不得有错别字', en: 'No misspelt words' },
  basis: [
    { type: 'law', zh: '国家通用语言文字法 第九条', en: 'Law on the Standard Spoken and Written Chinese Language, Article 9' },
    { type: 'law', zh: '政府信息公开条例 第六条（及时、准确公开）', en: 'Open Government Information Regulations, Article 6 (timely and accurate)' },
  ],
  rationale: { zh: '“财政拔款”“结佘”“公务车用车运行费”之类，形近、音近或多字少字，公开后最易为人指摘。', en: 'Characters of a like shape or sound, doubled or swapped, as in 财政拔款 or 结佘, are what readers of a published document notice first.' },
  assumptions: [{ zh: '只认清单内的固定写法：错的写法在本类文件中别无所指。', en: 'Only the fixed expressions of a list, whose wrong form means nothing else in such documents.' }],
  exclusions: [
    { zh: '两词相接而成的（“不予计算”“接收人员”“自己完成”）。', en: 'Two words that happen to meet (不予计算, 接收人员, 自己完成).' },
    { zh: '“帐户”“部份”“截止某日”等习见而不规范的写法，只作提示。', en: 'Usages that are common though not standard, such as 帐户 or 部份: information only.' },
  ],
  messages: {
    typo: { zh: '“{words}”疑为“{right}”之误：“{around}”。', en: '"{words}" seems to be a slip for "{right}", in "{around}".' },
    usage: { zh: '“{words}”宜作“{right}”：“{around}”。', en: '"{words}" is better written "{right}", in "{around}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure)
    const findings = TYPOS.flatMap((typo) => matchesIn(texts, typo.wrong).filter(({ places }) => places.length > 0).map((found) => draft(typo, found)))
    return { applications: texts.length, findings: mergeDrafts(findings) }
  },
})

function draft({ right, usage }: Typo, found: TextMatch): FindingDraft<'typo' | 'usage'> {
  const words = found.match[0]
  const corrected = right.replaceAll('$1', found.match[1] ?? '')
  return {
    message: usage ? 'usage' : 'typo', data: { words, right: corrected, around: surroundings(found) }, key: `${words}|${corrected}`, places: found.places, expected: corrected, actual: words,
    ...(usage ? { severity: 'info' as const } : {}),
  }
}
