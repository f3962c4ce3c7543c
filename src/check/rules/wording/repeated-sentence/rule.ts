import { placesOf } from '../../../../model/source-tree.ts'
import { documentTexts } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** A sentence of this length, white space aside, that stands twice in a row was pasted twice. */
const SHORTEST = 15

export default defineRule({
  id: 'wording/repeated-sentence',
  version: 2,
  severity: 'warning',
  title: { zh: '同一句话不得接连写两遍', en: 'No sentence twice in a row' },
  basis: [{ type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' }],
  rationale: { zh: '一句话紧接着又出现一遍，是复制粘贴的差错。', en: 'A sentence that comes again right after itself was pasted twice.' },
  assumptions: [{ zh: '15个字以上的完整句子（或接连几个分句）逐字相同才算重复。', en: 'Whole sentences of 15 characters or more, or several clauses together, word for word.' }],
  exclusions: [{ zh: '短句；隔着别的句子的；绩效目标申报表中的填写内容；整段重复（另有规则）。', en: 'Short sentences, other sentences between them, performance sheets, whole paragraphs (another rule).' }],
  messages: { repeated: { zh: '这句话接连写了两遍：“{begin}”。', en: 'This sentence stands twice in a row: "{begin}".' } },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure).filter(({ in: where, flat }) => where === 'paragraph' && flat.length > 2 * SHORTEST)
    const findings = texts.flatMap(({ printed, flat, offsets }) => {
      if (!saysAnythingTwice(flat)) return []
      const sentences = [...flat.matchAll(SENTENCE)]
      return repeats(sentences.map(([words]) => words.replace(/\s+/g, ''))).flatMap(({ at, count }) => {
        const [first, last] = [sentences[at], sentences[at + count - 1]]
        if (!first || !last) return []
        const end = last.index + last[0].length - 1
        const places = placesOf(printed, offsets?.[first.index] ?? first.index, (offsets?.[end] ?? end) + 1)
        const words = flat.slice(first.index, end + 1).replace(/\s+/g, '')
        return places.length === 0 ? [] : [{ message: 'repeated' as const, data: { begin: words.slice(0, 30) }, key: words.slice(0, 60), places }]
      })
    })
    return { applications: texts.length, findings, nothing: { zh: '没有成段的文字。', en: 'There is no running text.' } }
  },
})

const SENTENCE = /[^。；！？]+[。；！？]/g

/** Few texts do; the others are not looked at closely. */
function saysAnythingTwice(flat: string): boolean {
  const sentences = (/\s/.test(flat) ? flat.replace(/\s+/g, '') : flat).match(SENTENCE) ?? []
  return sentences.length > 1 && new Set(sentences).size < sentences.length
}

/** The most clauses (a；b；c。) that are looked for together. */
const CLAUSES = 8

/** Stretches of clauses that stand twice in a row; several clauses count where the first pass ends in a full stop. */
function repeats(clauses: readonly string[]): { readonly at: number; readonly count: number }[] {
  const found: { at: number; count: number }[] = []
  for (let at = 1; at < clauses.length; at += 1) {
    const count = Array.from({ length: Math.min(CLAUSES, at, clauses.length - at) }, (_, i) => i + 1).find((length) => {
      const second = clauses.slice(at, at + length).join('')
      return second.length >= SHORTEST && (length === 1 || second.endsWith('。')) && second === clauses.slice(at - length, at).join('')
    })
    if (count === undefined) continue
    found.push({ at, count })
    at += count - 1
  }
  return found
}
