import { documentTexts, matchesIn, surroundings } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** A half-width comma, semicolon or question mark between two Chinese characters. Colons and brackets are widely printed so. */
const HALF = /(?<=[\u4e00-\u9fff”）》])[ ]?[,;?][ ]?(?=[\u4e00-\u9fff“（《])/

/** Where a document prints most of its commas so, its font or its export did it, not the writer. */
const MOSTLY = 5

export default defineRule({
  id: 'wording/half-width-marks',
  version: 1,
  severity: 'info',
  title: { zh: '中文句子用全角标点', en: 'Chinese sentences have full-width marks' },
  basis: [{ type: 'standard', zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, Use of punctuation marks' }],
  rationale: { zh: '汉字之间的“,”“;”是英文标点，多为录入时没有切换输入法。', en: '"," and ";" between Chinese characters are marks of another language, typed with the wrong input method.' },
  assumptions: [{ zh: '全文每五个全角逗号才有不到一个半角逗号。', en: 'Fewer than one half-width comma to five full-width ones in the document.' }],
  exclusions: [{ zh: '全文多用半角逗号的（字体或导出所致）；数字、字母旁的标点；冒号、括号。', en: 'Documents that mostly print half-width commas; marks beside digits and letters; colons and brackets.' }],
  messages: { half: { zh: '中文句子中用了半角标点{count}处，如“{around}”。', en: 'Half-width marks in Chinese sentences in {count} places, as in "{around}".' } },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure)
    const found = matchesIn(texts, HALF).filter(({ places }) => places.length > 0)
    const wide = texts.reduce((count, { flat }) => count + (flat.match(/[，；]/g)?.length ?? 0), 0)
    const [first] = found
    if (!first || found.length * MOSTLY >= wide) return { applications: texts.length, findings: [] }
    return { applications: texts.length, findings: [{ message: 'half' as const, data: { count: found.length, around: surroundings(first) }, key: 'half', places: found.flatMap(({ places }) => places), actual: first.match[0].trim() }] }
  },
})
