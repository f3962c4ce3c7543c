import { placesOf } from '../../../../model/source-tree.ts'
import { printedText } from '../../../claim-arithmetic.ts'
import { claimFactIds } from '../../../claim-texts.ts'
import { defineRule } from '../../../rule.ts'

const ITEMS = [
  { words: /因公出国|出国（境）|出国\(境\)/, name: { zh: '因公出国（境）费', en: 'travel abroad' } },
  { words: /公务接待/, name: { zh: '公务接待费', en: 'reception' } },
  { words: /公务用车|公车/, name: { zh: '公务用车购置及运行费', en: 'vehicles' } },
] as const

export default defineRule({
  id: 'completeness/three-public-items',
  version: 1,
  severity: 'warning',
  title: { zh: '“三公”经费应分项说明', en: 'The three public expenses are explained item by item' },
  basis: [
    { type: 'law', zh: '机关事务管理条例 第七条', en: 'Regulations on Agency Affairs, Article 7' },
    { type: 'professional', zh: '财预〔2016〕143号（“三公”经费分项及增减变化说明）', en: 'Circular Caiyu [2016] No. 143 (the three expenses by item, with changes)' },
  ],
  rationale: { zh: '“三公”经费应分因公出国（境）费、公务用车购置及运行费、公务接待费说明，只说总额不够。', en: 'A total alone is not enough: travel abroad, vehicles and reception are explained one by one.' },
  assumptions: [],
  exclusions: [{ zh: '写明没有“三公”经费的。', en: 'Documents that say there are none.' }],
  messages: { missing: { zh: '“三公”经费为{total}，但未分项说明{items}。', en: 'The three public expenses are {total}; nothing is said on {items}.' } },
  appliesTo: (disclosure) =>
    disclosure.claims.some(({ key, amount }) => key.measure === 'threePublic' && key.item === null && amount !== null)
    || { zh: '正文没有说“三公”经费总额。', en: 'Prose states no total of the three public expenses.' },
  check(disclosure) {
    const total = disclosure.claims.find(({ key, amount }) => key.measure === 'threePublic' && key.item === null && amount !== null && key.year === disclosure.year)
    if (!total?.amount) return { applications: 0, findings: [] }
    const none = disclosure.paragraphs.some(({ text }) => text.includes('三') && NONE.test(text.replace(/[“”"]/g, '')))
    const missing = none ? [] : ITEMS.filter(({ words }) => !disclosure.paragraphs.some(({ text, role }) => role === 'body' && words.test(text) && !DEFINITION.test(text)))
    const paragraph = disclosure.paragraphs[total.span.paragraph]
    const places = total.amount.places.length > 0 ? total.amount.places : paragraph ? placesOf(paragraph) : []
    if (missing.length === 0 || places.length === 0) return { applications: ITEMS.length, findings: [] }
    const items = { zh: missing.map(({ name }) => name.zh).join('、'), en: missing.map(({ name }) => name.en).join(', ') }
    return {
      applications: ITEMS.length,
      findings: [{ message: 'missing' as const, data: { total: printedText(total.amount), items }, key: missing.map(({ name }) => name.en).join(), absent: true, places, facts: claimFactIds(disclosure, total) }],
    }
  },
})

const NONE = /(?:没有|无|未安排|不涉及)[^。；，;]{0,12}三公/

/** The paragraphs of a glossary speak of the items without saying anything of the year. */
const DEFINITION = /反映|[:：]\s*指|是指|用于安排|主要安排/
