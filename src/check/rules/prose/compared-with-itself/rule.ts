import { claimFactIds, claimKey, periodName, spanPlaces, spanText, subjectName } from '../../../claim-texts.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'prose/compared-with-itself',
  version: 2,
  severity: 'error',
  title: { zh: '增减变化不得与本年自身比较', en: 'No comparison of a year with itself' },
  basis: [
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
    { type: 'professional', zh: '部门预算公开情况检查表 预算编制说明', en: 'Review form for budget disclosure: explanation of the budget' },
  ],
  rationale: {
    zh: '“2026年预算……比2026年预算增加”，应与上年比较，是沿用上年稿件时年度替换过了头。',
    en: 'A 2026 budget said to have grown "over the 2026 budget" should be compared with the year before; the year was replaced once too often.',
  },
  assumptions: [{ zh: '没有写明口径的“与某年相比”，与本句的口径相同。', en: 'A comparison that names a year only is of the same kind of figure as the sentence.' }],
  exclusions: [{ zh: '决算数与同年预算数比较，决算中预算数与同年执行数比较。', en: 'Final accounts against the budget of the same year; in final accounts a budget against execution.' }],
  messages: {
    itself: { zh: '“{subject}”与自身年度比较：“{words}”，应与{right}年比较。', en: '"{subject}" is compared with its own year ("{words}"): {right} is meant.' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const compared = disclosure.claims.filter((claim) => claim.previous !== null && claim.previous.year !== null && claim.key.year !== null)
    const findings = compared.flatMap((claim) => {
      const { previous, key } = claim
      // A budget is made before its own year's execution is known.
      const impossible = disclosure.kind === 'budget' && previous?.phase === 'execution' && key.year === disclosure.year
      // In a sentence on the year before (`与2021年相比` in accounts of 2022) that year is no slip.
      if (!previous || previous.year !== key.year || key.year !== disclosure.year || (previous.phase !== key.phase && !impossible)) return []
      const words = spanText(disclosure, previous.span)
      const places = spanPlaces(disclosure, previous.span)
      if (places.length === 0 || !words.includes(String(key.year))) return []
      const right = (key.year ?? 0) - 1
      return [{
        message: 'itself' as const, data: { subject: subjectName(claim), words, right }, key: claimKey(claim), places,
        facts: claimFactIds(disclosure, claim), expected: periodName(right, previous.phase).zh, actual: words,
      }]
    })
    return { applications: compared.length, findings, nothing: { zh: '没有与其他年度的比较。', en: 'Nothing is compared with another year.' } }
  },
})
