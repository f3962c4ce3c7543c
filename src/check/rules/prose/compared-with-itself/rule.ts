import type { Disclosure } from '../../../../model/disclosure.ts'
import { claimFactIds, claimKey, periodName, spanPlaces, spanText, subjectName } from '../../../claim-texts.ts'
import { documentTexts, matchesIn, type TextMatch } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

export default defineRule({
  id: 'prose/compared-with-itself',
  version: 4,
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
    unspoken: { zh: '{year}年的{kind}与自身年度比较：“{words}”，应与{right}年比较。', en: 'The {kind} of {year} is compared with its own year ("{words}"): {right} is meant.' },
    itself: { zh: '“{subject}”与自身年度比较：“{words}”，应与{right}年比较。', en: '"{subject}" is compared with its own year ("{words}"): {right} is meant.' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const compared = disclosure.claims.filter((claim) => claim.previous !== null && claim.previous.year !== null && claim.key.year !== null)
    /** Comparisons that are reported: several amounts may follow one of them. */
    const reported = new Set<string>()
    const findings = compared.flatMap((claim) => {
      const { previous, key } = claim
      // A budget is made before its own year's execution is known.
      const impossible = disclosure.kind === 'budget' && previous?.phase === 'execution' && key.year === disclosure.year
      // In a sentence on the year before (`与2021年相比` in accounts of 2022) that year is no slip.
      if (!previous || previous.year !== key.year || key.year !== disclosure.year || (previous.phase !== key.phase && !impossible)) return []
      const words = spanText(disclosure, previous.span)
      const places = spanPlaces(disclosure, previous.span)
      const comparison = JSON.stringify(previous.span)
      if (places.length === 0 || !words.includes(String(key.year)) || reported.has(comparison)) return []
      reported.add(comparison)
      const right = (key.year ?? 0) - 1
      return [{
        message: 'itself' as const, data: { subject: subjectName(claim), words, right }, key: claimKey(claim), places,
        facts: claimFactIds(disclosure, claim), expected: periodName(right, previous.phase).zh, actual: words,
      }]
    })
    const unspoken = disclosure.kind === 'unknown' || disclosure.year === null ? [] : withoutAmount(disclosure)
    const odd = unspoken.filter(({ match }) => match[1] === String(disclosure.year)).map(({ match, places }): FindingDraft<'itself' | 'unspoken'> => {
      const right = (disclosure.year ?? 0) - 1
      const words = match[0].replace(/\s+/g, '')
      const phase = disclosure.kind === 'final' ? 'final' : 'budget'
      return { message: 'unspoken', data: { year: right + 1, kind: disclosure.kind === 'final' ? { zh: '决算', en: 'final accounts' } : { zh: '预算', en: 'budget' }, words, right }, key: `paragraph ${words}`, places, expected: periodName(right, phase).zh, actual: words, ...(isBudgetAlone(match[0]) ? {} : { severity: 'warning' as const }) }
    })
    return { applications: compared.length + unspoken.length, findings: [...findings, ...odd], nothing: { zh: '没有与其他年度的比较。', en: 'Nothing is compared with another year.' } }
  },
})

/** A year that something is compared with: 比2025年预算增加, 较2025年度减少. */
const COMPARED = /(?:比|与|和|同|(?<!比)较)\s*(20\d{2})\s*年(?:\s*度)?(?:[^，。；：\d《》]{0,20}(?:预算|决算|经费|支出|收入|费|数据?|额))?\s*(?:相比)?(?=(?:基本)?持平|一致|增加|减少|增长|下降|相比|对比|\s*\d[\d,.]*\s*(?:万?元))/
/** Said of the budget as such, as the form has it. */
const isBudgetAlone = (words: string): boolean => /年(?:度)?预算数?$/.test(words)

/**
 * Comparisons that no claim is bound to: of paragraphs that name no amount (`2026年未安排“三公”经费预算，与2025年预算持平`),
 * and what reasons compare (`人员较2025年度减少`). Final accounts may be compared with the budget of their own year, and what
 * is said of a later year with this one.
 */
function withoutAmount(disclosure: Disclosure): TextMatch[] {
  const final = disclosure.kind === 'final'
  const year = disclosure.year ?? 0
  const spans = disclosure.claims.flatMap(({ previous }) => (previous?.span ? [previous.span] : []))
  const texts = documentTexts(disclosure).filter(({ in: where }) => where === 'paragraph')
  return matchesIn(texts, COMPARED).filter(({ places, match, text }) => {
    if (places.length === 0 || (final && match[0].includes('预算'))) return false
    const start = text.offsets?.[match.index] ?? match.index
    const end = start + match[0].length
    if (spans.some((span) => span.paragraph === text.paragraph && span.start < end && start < span.end)) return false
    const before = text.flat.slice(0, match.index).split(/[。；]/).at(-1) ?? ''
    return !(final ? /预算/ : /执行|决算/).test(final ? before.slice(-NEAR) : text.flat) && !before.includes(String(year + 1)) && !before.includes(String(year - 1))
  })
}

/** What a final account is compared with stands this close. */
const NEAR = 8
