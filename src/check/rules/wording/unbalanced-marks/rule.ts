import { placesOf } from '../../../../model/source-tree.ts'
import { documentTexts, textsWith, type DocumentText } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { arePartners, imbalances, MARK, type Imbalance } from './balance.ts'

interface Unmatched extends Imbalance {
  readonly text: DocumentText
}

export default defineRule({
  id: 'wording/unbalanced-marks',
  version: 2,
  severity: 'warning',
  title: { zh: '引号、括号、书名号应成对', en: 'Quotation marks, brackets and title marks come in pairs' },
  basis: [{ type: 'standard', zh: 'GB/T 15834—2011 标点符号用法 4.8、4.9、4.15', en: 'GB/T 15834—2011, Use of punctuation marks, 4.8, 4.9, 4.15' }],
  rationale: {
    zh: '多一个后引号、少一个前括号，读者便分不清引文、注释到哪里为止。',
    en: 'With a mark too many or too few nobody can tell where a quotation or a note ends.',
  },
  assumptions: [{ zh: '同一段（同一单元格）内配对；跨段的一对也算成对。', en: 'Marks pair within a paragraph or cell; a pair that spans paragraphs is a pair as well.' }],
  exclusions: [
    { zh: '折行不是段落结束：后引号落在行首不算多余。', en: 'A soft wrap ends nothing: a closing mark at the start of a line is not surplus.' },
    { zh: '“1）”“a）”等序号的后括号；全角、半角括号混用。', en: 'The bracket of "1）" or "a）"; full-width beside half-width brackets.' },
  ],
  messages: {
    surplus: { zh: '没有与“{mark}”配对的前半个标点：“{around}”。', en: 'A closing "{mark}" without its opening mark, in "{around}".' },
    unclosed: { zh: '“{mark}”缺少配对的右半个标点：“{around}”。', en: 'An opening "{mark}" that is never closed, in "{around}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure)
    const unmatched = textsWith(texts, MARK).flatMap((text) => imbalances(text.printed.text).map((one) => ({ ...one, text })))
    return { applications: texts.length, findings: withoutSpanning(unmatched).flatMap(draft) }
  },
})

/** Takes out the pairs that span neighbouring paragraphs: a quotation of several paragraphs, or one cut by a page. */
function withoutSpanning(all: readonly Unmatched[]): Unmatched[] {
  const dropped = new Set<Unmatched>()
  for (const opening of all) {
    if (opening.kind !== 'unclosedOpening' || opening.text.in !== 'paragraph') continue
    const closing = all.find((one) => one.kind === 'surplusClosing' && !dropped.has(one) && arePartners(opening.mark, one.mark)
      && one.text.in === 'paragraph' && one.text.paragraph > opening.text.paragraph && one.text.paragraph <= opening.text.paragraph + 8)
    if (!closing) continue
    dropped.add(opening)
    dropped.add(closing)
  }
  return all.filter((one) => !dropped.has(one))
}

function draft(one: Unmatched): FindingDraft<'surplus' | 'unclosed'>[] {
  const { text } = one.text.printed
  const places = placesOf(one.text.printed, one.offset, one.offset + 1)
  if (places.length === 0) return []
  const around = text.slice(Math.max(0, one.offset - 14), one.offset + 15).replaceAll('\n', '')
  return [{
    message: one.kind === 'surplusClosing' ? 'surplus' : 'unclosed',
    data: { mark: one.mark, around },
    key: `${one.mark}|${around}`,
    places,
    actual: one.mark,
  }]
}
