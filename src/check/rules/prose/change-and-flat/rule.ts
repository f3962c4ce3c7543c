import type { Claim } from '../../../../model/claim.ts'
import { comparedFigures } from '../../../compared-figures.ts'
import { documentTexts, matchesIn, type TextMatch } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** `支出决算减少为0.00万元，与2024年持平`: a direction and its contrary of one amount. */
const BOTH = /(?:增加|减少|增长|下降|上升)(?:为|到|至)\s*-?[\d,.]+\s*(?:万元|元)[，,、]\s*(?:与|同|较|和)(?:(?!预算)[^，,。；;]){0,14}?(?<!基本)(?:持平|一致|相同)/

const UP = '增加|增长|上升|上涨|提高'
const DOWN = '减少|下降|降低|下跌|压减'
const NUMBER = String.raw`\s*(?!0+(?:\.0+)?(?![\d.]))[\d,]+(?:\.\d+)?\s*`
/** `减少12.30万元，增长4.20%`: of one amount, two directions. */
const OPPOSITE = new RegExp(`(?:${UP})了?${NUMBER}(?:万|亿)?元[，,、（(]?\\s*(?:同比|比例|幅度)?(?:${DOWN})(?:了|幅度?为?)?${NUMBER}[%％]|(?:${DOWN})了?${NUMBER}(?:万|亿)?元[，,、（(]?\\s*(?:同比|比例|幅度)?(?:${UP})(?:了|幅度?为?)?${NUMBER}[%％]`)

export default defineRule({
  id: 'prose/change-and-flat',
  version: 2,
  severity: 'warning',
  title: { zh: '同一数不能既说增减又说持平，增减额与增减率方向应相同', en: 'One figure is not both changed and unchanged; amount and percentage of a change go the same way' },
  basis: [
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
    { type: 'professional', zh: '财预〔2016〕143号（增减变化说明）', en: 'Circular Caiyu [2016] No. 143 (explanation of changes)' },
  ],
  rationale: { zh: '“减少为0.00万元，与上年持平”，改了结论没改动词，前后矛盾。', en: 'Where the conclusion was edited and the verb was not, the sentence contradicts itself.' },
  assumptions: [],
  exclusions: [{ zh: '“基本持平”，以及与预算数比较的持平（与另一数比较）。', en: '基本持平, and no change from the budget (another figure is compared with).' }],
  messages: {
    both: { zh: '“{words}”前后矛盾：持平就没有增减。', en: '"{words}" contradicts itself: what is unchanged neither grew nor fell.' },
    opposite: { zh: '“{words}”前后矛盾：增减额与增减率说的方向相反。', en: '"{words}" contradicts itself: the amount goes one way, the percentage the other.' },
  },
  appliesTo: () => true,
  check(disclosure, context) {
    const texts = documentTexts(disclosure).filter(({ in: where }) => where === 'paragraph')
    // What is held against its figures says so itself (prose/year-on-year).
    const isCompared = (found: TextMatch): boolean => disclosure.claims.some((claim) => overlaps(claim, found) && comparedFigures(claim, context, disclosure.year) !== null)
    const opposite = matchesIn(texts, OPPOSITE).filter((found) => found.places.length > 0 && !isCompared(found)).map((found) => {
      const words = found.match[0].replace(/\s+/g, '')
      return { message: 'opposite' as const, data: { words }, key: words, places: found.places, actual: words }
    })
    const findings = matchesIn(texts, BOTH).filter(({ places }) => places.length > 0).map((found) => {
      const words = found.match[0].replace(/\s+/g, '')
      return { message: 'both' as const, data: { words }, key: words, places: found.places, actual: words }
    })
    return { applications: texts.length, findings: [...findings, ...opposite], nothing: { zh: '文中没有增减变化。', en: 'No change is stated.' } }
  },
})

function overlaps({ change }: Claim, { text, match }: TextMatch): boolean {
  if (!change || change.span.paragraph !== text.paragraph) return false
  const start = text.offsets?.[match.index] ?? match.index
  return change.span.start < start + match[0].length && start < change.span.end
}
