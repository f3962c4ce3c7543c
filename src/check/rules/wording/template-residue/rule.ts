import type { Place } from '../../../../model/place.ts'
import { documentTexts, matchesIn, surroundings, type DocumentText } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'
import { RESIDUES } from './residues.ts'

/** What is left over in one paragraph or cell. */
interface Leftover {
  readonly words: Set<string>
  readonly what: { readonly zh: string; readonly en: string }
  readonly around: string
  readonly places: Place[]
}

export default defineRule({
  id: 'wording/template-residue',
  version: 2,
  severity: 'error',
  title: { zh: '不得残留模板文字', en: 'No words of the template left over' },
  basis: [
    { type: 'law', zh: '政府信息公开条例 第六条（及时、准确公开）', en: 'Open Government Information Regulations, Article 6 (timely and accurate)' },
    { type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' },
  ],
  rationale: {
    zh: '“XX”“增加（减少）”“（需要导入）”之类是模板留给编制人员填写、取舍或删除的文字，出现在公开稿中即为未定稿。',
    en: 'Words such as "XX", "增加（减少）" or "（需要导入）" were to be filled in, chosen from or struck out; in a published document they show that it was not finished.',
  },
  assumptions: [],
  exclusions: [
    { zh: '型号、单位中的字母（如“XX-100型”以外的 X 光、RX）不算占位符。', en: 'Letters inside a model number or a unit are no placeholders.' },
    { zh: '隐去姓名的“某某”不算。', en: 'Names made anonymous with "某某" are left alone.' },
  ],
  messages: { residue: { zh: '残留模板文字“{words}”（{what}）：“{around}”。', en: 'Left over from the template: "{words}" ({what}), in "{around}".' } },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure)
    const findings = [...leftovers(texts).values()].map(({ words, what, around, places }) => {
      const list = [...words]
      const shown = list.length > 4 ? [...list.slice(0, 4), '…'] : list
      return { message: 'residue' as const, data: { words: shown.join('”“'), what, around }, key: around, places, actual: list.join('、') }
    })
    return { applications: texts.length, findings }
  },
})

/** One entry a paragraph or cell: a sentence that was not filled in is one thing to mend, however many blanks it has. */
function leftovers(texts: readonly DocumentText[]): ReadonlyMap<DocumentText, Leftover> {
  const found = new Map<DocumentText, Leftover>()
  for (const { pattern, what } of RESIDUES) {
    for (const match of matchesIn(texts, pattern)) {
      if (match.places.length === 0) continue
      const entry = found.get(match.text) ?? { words: new Set(), what, around: surroundings(match), places: [] }
      entry.words.add(match.match[0].trim())
      entry.places.push(...match.places)
      found.set(match.text, entry)
    }
  }
  return found
}
