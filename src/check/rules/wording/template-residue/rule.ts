import { documentTexts, matchesIn, surroundings } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'
import { RESIDUES } from './residues.ts'

export default defineRule({
  id: 'wording/template-residue',
  version: 1,
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
    const findings = RESIDUES.flatMap(({ pattern, what }) =>
      matchesIn(texts, pattern).filter((found) => found.places.length > 0).map((found) => ({
        message: 'residue' as const,
        data: { words: found.match[0].trim(), what, around: surroundings(found) },
        key: surroundings(found),
        places: found.places,
        actual: found.match[0].trim(),
      })))
    return { applications: texts.length, findings }
  },
})
