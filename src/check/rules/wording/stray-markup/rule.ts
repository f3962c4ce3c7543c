import { documentTexts, matchesIn, surroundings, type TextMatch } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

const MARKUP = /<\/?(?:p|br|div|span|font|table|tr|td|b|strong|u|em|a|img|o:p)(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|#\d{2,5});/i

/** TeX printed as text: `$\geq 30\%$`. */
const FORMULA = /\$[^$\n\u4e00-\u9fff]{0,40}\\[a-zA-Z%]+[^$\n\u4e00-\u9fff]{0,40}\$|\\(?:geq?|leq?|times|frac|text|mathrm|cdot|pm|sim|approx)(?![a-zA-Z])/

const ANY = new RegExp(`${MARKUP.source}|${FORMULA.source}`, 'i')

export default defineRule({
  id: 'wording/stray-markup',
  version: 2,
  severity: 'warning',
  title: { zh: '不得残留网页、公式代码', en: 'No markup printed as text' },
  basis: [{ type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' }],
  rationale: {
    zh: '从业务系统导出的文字带着“<p>”“&nbsp;”等代码，读者看到的是代码。',
    en: 'Text exported from a system carries codes such as "<p>" or "&nbsp;", and readers see the codes.',
  },
  assumptions: [],
  exclusions: [{ zh: '书名号、小于号等普通文字；同一段、同一张表里的只报一次。', en: 'Title marks and less-than signs; those of one paragraph or table are reported once.' }],
  messages: {
    markup: { zh: '文字中残留网页代码“{code}”等{count}处：“{around}”。', en: 'Markup such as "{code}" printed as text in {count} places: "{around}".' },
    formula: { zh: '文字中残留公式代码“{code}”：“{around}”。', en: 'Formula code "{code}" printed as text: "{around}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure)
    const byOwner = new Map<string, TextMatch[]>()
    for (const found of matchesIn(texts, ANY)) {
      if (found.places.length === 0) continue
      const owner = found.text.in === 'cell' ? `table ${found.text.table}` : `paragraph ${found.text.paragraph}`
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), found])
    }
    const findings = [...byOwner.values()].flatMap((all) => {
      const [first] = all
      if (!first) return []
      return [{
        message: FORMULA.test(first.match[0]) ? 'formula' as const : 'markup' as const,
        data: { code: first.match[0], around: surroundings(first), count: all.length },
        key: surroundings(first, 30),
        places: all.flatMap((found) => found.places),
        actual: first.match[0],
      }]
    })
    return { applications: texts.length, findings }
  },
})
