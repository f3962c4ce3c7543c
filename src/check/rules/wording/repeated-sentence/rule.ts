import { placesOf } from '../../../../model/source-tree.ts'
import { documentTexts } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** A sentence of this length, white space aside, that stands twice in a row was pasted twice. */
const SHORTEST = 15

export default defineRule({
  id: 'wording/repeated-sentence',
  version: 1,
  severity: 'warning',
  title: { zh: '同一句话不得接连写两遍', en: 'No sentence twice in a row' },
  basis: [{ type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' }],
  rationale: { zh: '一句话紧接着又出现一遍，是复制粘贴的差错。', en: 'A sentence that comes again right after itself was pasted twice.' },
  assumptions: [{ zh: '15个字以上的完整句子逐字相同才算重复。', en: 'Whole sentences of 15 characters or more, word for word.' }],
  exclusions: [{ zh: '短句；隔着别的句子的；绩效目标申报表中的填写内容；整段重复（另有规则）。', en: 'Short sentences, other sentences between them, performance sheets, whole paragraphs (another rule).' }],
  messages: { repeated: { zh: '这句话接连写了两遍：“{begin}”。', en: 'This sentence stands twice in a row: "{begin}".' } },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure).filter(({ in: where, flat }) => where === 'paragraph' && flat.length > 2 * SHORTEST)
    const findings = texts.flatMap(({ printed, flat, offsets }) => {
      const sentences = [...flat.matchAll(/[^。；！？]+[。；！？]/g)]
      return sentences.flatMap((sentence, i) => {
        const words = sentence[0].replace(/\s+/g, '')
        if (i === 0 || words.length < SHORTEST || words !== sentences[i - 1]?.[0].replace(/\s+/g, '')) return []
        const last = sentence.index + sentence[0].length - 1
        const places = placesOf(printed, offsets?.[sentence.index] ?? sentence.index, (offsets?.[last] ?? last) + 1)
        return places.length === 0 ? [] : [{ message: 'repeated' as const, data: { begin: words.slice(0, 30) }, key: words.slice(0, 60), places }]
      })
    })
    return { applications: texts.length, findings, nothing: { zh: '没有成段的文字。', en: 'There is no running text.' } }
  },
})
