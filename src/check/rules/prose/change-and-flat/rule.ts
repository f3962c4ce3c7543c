import { documentTexts, matchesIn } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** `支出决算减少为0.00万元，与2024年持平`: a direction and its contrary of one amount. */
const BOTH = /(?:增加|减少|增长|下降|上升)(?:为|到|至)\s*-?[\d,.]+\s*(?:万元|元)[，,、]\s*(?:与|同|较|和)(?:(?!预算)[^，,。；;]){0,14}?(?<!基本)(?:持平|一致|相同)/

export default defineRule({
  id: 'prose/change-and-flat',
  version: 1,
  severity: 'warning',
  title: { zh: '同一数不能既说增减又说持平', en: 'One figure is not both changed and unchanged' },
  basis: [
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
    { type: 'professional', zh: '财预〔2016〕143号（增减变化说明）', en: 'Circular Caiyu [2016] No. 143 (explanation of changes)' },
  ],
  rationale: { zh: '“减少为0.00万元，与上年持平”，改了结论没改动词，前后矛盾。', en: 'Where the conclusion was edited and the verb was not, the sentence contradicts itself.' },
  assumptions: [],
  exclusions: [{ zh: '“基本持平”，以及与预算数比较的持平（与另一数比较）。', en: '基本持平, and no change from the budget (another figure is compared with).' }],
  messages: { both: { zh: '“{words}”前后矛盾：持平就没有增减。', en: '"{words}" contradicts itself: what is unchanged neither grew nor fell.' } },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure).filter(({ in: where, flat }) => where === 'paragraph' && /持平|一致|相同/.test(flat))
    const findings = matchesIn(texts, BOTH).filter(({ places }) => places.length > 0).map((found) => {
      const words = found.match[0].replace(/\s+/g, '')
      return { message: 'both' as const, data: { words }, key: words, places: found.places, actual: words }
    })
    return { applications: texts.length, findings, nothing: { zh: '文中没有“持平”。', en: 'Nothing is said to be unchanged.' } }
  },
})
