import { documentTexts, matchesIn, surroundings } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/**
 * Two marks that no sentence has side by side. An ellipsis (……, or 。。。 written for one) and a dash are marks of two
 * characters; a full stop before a closing quotation mark or bracket is right.
 */
const DOUBLED = /(?<!。)。[ ]*。(?![ ]*。)|，[ ]*[，。；、：]|；[ ]*[；。，、]|、[ ]*[、，。；]|：[ ]*[：，；]|。[ ]*[，；、：]/

export default defineRule({
  id: 'wording/doubled-punctuation',
  version: 1,
  severity: 'warning',
  title: { zh: '标点不得重复连用', en: 'No two punctuation marks in a row' },
  basis: [{ type: 'standard', zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, Use of punctuation marks' }],
  rationale: {
    zh: '两个句号、逗号后又是句号等，多是改稿时留下的。',
    en: 'Two full stops, or a comma before a full stop, are usually left over from editing.',
  },
  assumptions: [],
  exclusions: [
    { zh: '省略号、破折号，以及写作“。。。”的省略。', en: 'Ellipses and dashes, also an ellipsis written as three full stops.' },
    { zh: '句号后的后引号、后括号。', en: 'A full stop before a closing quotation mark or bracket.' },
  ],
  messages: { doubled: { zh: '标点重复：“{around}”。', en: 'Punctuation marks in a row: "{around}".' } },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure)
    const findings = matchesIn(texts, DOUBLED).filter((found) => found.places.length > 0).map((found) => ({
      message: 'doubled' as const,
      data: { around: surroundings(found) },
      key: surroundings(found),
      places: found.places,
      actual: found.match[0],
    }))
    return { applications: texts.length, findings }
  },
})
