import { documentTexts, matchesIn, surroundings } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** `占76.23；`, `同比下降7.41；`: a share or a change to two decimals that a mark ends, where % should stand. */
const BARE = /(?:占(?:比)?(?:为)?|(?:增长|上升|下降|降低)(?:了|约)?)\s*(\d{1,3}\.\d{1,2})(?=\s*[；;，,。、）)])/
/** `减少10.00万元，下降2.04，`, `完成预算的50.00，`: right behind the amount it is the rate of, whatever else the paragraph holds. */
const RATE = /(?:(?:增加|减少|增长|下降)了?\s*[\d,.]+\s*万?元[，,、]\s*(?:同比)?(?:增长|上升|下降|降低)(?:了|约)?|完成(?:年初|全年|调整)?预算(?:数)?的?)\s*(\d{1,4}\.\d{1,2})(?=\s*[；;，,。、）)])/
/** `占，88.19%`, `下降，11.11%`: a comma tore the rate off its word. */
const TORN = /(?:占(?:比)?|同比增长|增长|下降|上升|完成(?:年初|全年|调整)?预算的)[，,、]\s*\d{1,4}(?:\.\d{1,2})?\s*[%％]/
/** One with its sign, as the others of the list have it. */
const SIGNED = /(?:占[^，。；;Ⓐ]{0,30}|(?:增长|上升|下降|降低)(?:了|约)?\s*[\d.]{0,6})\d\s*[%％]/

export default defineRule({
  id: 'wording/percent-sign',
  version: 3,
  severity: 'warning',
  title: { zh: '占比、升降幅度应写百分号', en: 'A share or a rate of change is written with its percent sign' },
  basis: [{ type: 'standard', zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, General rules for writing numerals in public texts' }],
  rationale: { zh: '一列占比、升降幅度中有一项漏了百分号，读者不知道是比例还是金额。', en: 'Where one share or rate of a list lacks its sign, readers cannot tell a percentage from an amount.' },
  assumptions: [{ zh: '同一段中其他占比、幅度写了百分号；增减额之后的升降幅度、“完成预算的”之后是比例。', en: 'Others of the paragraph have theirs; what stands behind the amount of a change, or behind 完成预算的, is a rate.' }],
  exclusions: [{ zh: '后面写有单位的（占地76.23亩），以及整段都不写百分号的。', en: 'Numbers with a unit, and paragraphs in which no share has the sign.' }],
  messages: {
    torn: { zh: '“{words}”中间多了逗号，应为“{right}”。', en: 'A comma too many in "{words}": "{right}".' },
    missing: { zh: '“{words}”漏写百分号，应为“{right}”。', en: '"{words}" lacks its percent sign: "{right}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure).filter(({ in: where, flat }) => where === 'paragraph' && SIGNED.test(flat))
    const bare = matchesIn(texts, BARE)
    const known = new Set(bare.map(({ text }) => text))
    const others = matchesIn(documentTexts(disclosure).filter((text) => text.in === 'paragraph' && !known.has(text)), RATE).filter(({ text }) => /\d\s*万?元/.test(text.flat))
    const torn = matchesIn(documentTexts(disclosure).filter(({ in: where, flat }) => where === 'paragraph' && /[%％]/.test(flat)), TORN).filter(({ places }) => places.length > 0).map((found) => {
      const words = found.match[0].replace(/\s+/g, '')
      return { message: 'torn' as const, data: { words, right: words.replace(/[，,、]/, '') }, key: surroundings(found, 8), places: found.places, expected: words.replace(/[，,、]/, ''), actual: words }
    })
    const findings = [...bare, ...others].filter(({ places }) => places.length > 0).map((found) => {
      const words = found.match[0].replace(/\s+/g, '')
      return { message: 'missing' as const, data: { words, right: `${words}%` }, key: `${surroundings(found, 8)}`, places: found.places, expected: `${words}%`, actual: words }
    })
    return { applications: texts.length + others.length + torn.length, findings: [...findings, ...torn], nothing: { zh: '正文没有占比和升降幅度。', en: 'Prose states no share and no rate.' } }
  },
})
