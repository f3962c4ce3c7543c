import { documentTexts, matchesIn } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'
import { REPEALED_LAWS } from './repealed-laws.ts'

const CITED = /《\s*(?:中华人民共和国)?\s*([^《》]{2,24}?(?:法|通则|总则|条例|实施办法|会计制度|会计准则))(?:\s*[（(]试行[）)])?\s*》/

export default defineRule({
  id: 'wording/repealed-law',
  version: 2,
  severity: 'warning',
  title: { zh: '引用的法律法规应现行有效', en: 'Laws cited are in force' },
  basis: [{ type: 'law', zh: '民法典 第一千二百六十条等各法的废止条款', en: 'Civil Code, Article 1260, and the repealing articles of the other laws' }],
  rationale: { zh: '以已废止的法律作立项依据，依据便不成立，多是沿用多年前的文字。', en: 'A repealed law is no ground for a project; such citations are mostly carried over from years ago.' },
  assumptions: [{ zh: '废止的次年起，文件不再以其为依据。', en: 'From the year after the repeal no document rests on it.' }],
  exclusions: [{ zh: '不在清单内的法律法规不判断；写明“原”“已废止”的不报。', en: 'Laws that are not in the list are not judged; citations that say 原 or 已废止 are left alone.' }],
  messages: { repealed: { zh: '引用的《{law}》{year}年已废止或不再执行，现为{now}。', en: '"{law}" was repealed or is no longer applied since {year}; now: {now}.' } },
  appliesTo: (disclosure) => disclosure.year !== null || { zh: '不知文件年度。', en: "The document's year is not known." },
  check(disclosure) {
    const cited = matchesIn(documentTexts(disclosure), CITED)
    const findings = cited.flatMap(({ match, places, text }) => {
      const law = (match[1] ?? '').replace(/\s+/g, '')
      const repealed = REPEALED_LAWS.get(law)
      const around = text.flat.slice(Math.max(0, match.index - 2), match.index) + text.flat.slice(match.index + match[0].length, match.index + match[0].length + 8)
      if (!repealed || (disclosure.year ?? 0) <= repealed.year || /原|废止|失效/.test(around) || places.length === 0) return []
      return [{ message: 'repealed' as const, data: { law, year: repealed.year, now: repealed.now }, key: law, places, actual: law, expected: repealed.now }]
    })
    return { applications: cited.length, findings, nothing: { zh: '没有引用法律法规。', en: 'No law is cited.' } }
  },
})
