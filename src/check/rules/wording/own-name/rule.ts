import { namesOtherOrganisation } from '../../../../narrative/subject/organisation.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { documentTexts, matchesIn, type TextMatch } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

const NAME = '(?<name>[\\u4e00-\\u9fff（）]{4,40}?)'
const SCOPE = '(?:（(?:部门|单位|本级|本部)）)?'

/** Where a form of these documents prints the name of its own entity. */
const SLOTS: readonly RegExp[] = [
  new RegExp(`截至20\\d{2}年\\d{1,2}月\\d{1,2}日，${NAME}${SCOPE}(?:部门|单位)?${SCOPE}共有车辆`, 'd'),
  new RegExp(`^20\\d{2}年，${NAME}${SCOPE}(?:收入预算|收支预算|预算收入)`, 'd'),
  new RegExp(`^${NAME}${SCOPE}20\\d{2}年度(?:收入支出总计|财政拨款收入支出总计|无政府性基金|无国有资本|无“三公”|无机关运行|政府采购金额|预算绩效管理工作)`, 'd'),
  new RegExp(`^${NAME}${SCOPE}(?:部门|单位)预算(?:是|由)?包括`, 'd'),
  new RegExp(`^20\\d{2}年${NAME}${SCOPE}(?:下属\\d{1,2}家机关|财政拨款的?机关运行经费)`, 'd'),
  new RegExp(`^纳入${NAME}${SCOPE}20\\d{2}年度(?:部门|单位)决算编制范围`, 'd'),
  new RegExp(`^${NAME}${SCOPE}(?:主要职能|机构设置)$`, 'd'),
]

export default defineRule({
  id: 'wording/own-name',
  version: 1,
  severity: 'error',
  title: { zh: '写本部门（单位）名称处应是本部门（单位）', en: 'Where the form prints its own name it is its own' },
  basis: [
    { type: 'law', zh: '政府信息公开条例 第六条（准确公开）', en: 'Open Government Information Regulations, Article 6 (accuracy)' },
    { type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' },
  ],
  rationale: { zh: '借用别的部门的文稿，“截至……，某局共有车辆”“某局2025年度无……”等处的名称没有改，或者打错一字。', en: "Another department's text was reused and a name in it was not replaced, or the own name was mistyped." },
  assumptions: [{ zh: '只看各表式固定写本部门（单位）名称的地方；同长而差一两个字的是笔误，另一机构的名称请核实。', en: 'Only the places where the forms print the own name. A name of the same length that differs by one or two characters is a slip; that of another body is to be checked.' }],
  exclusions: [{ zh: '简称、带“本部”“本级”的；预算单位构成中的下属单位。', en: 'Short forms, the headquarters, and the units that the document covers.' }],
  messages: {
    slip: { zh: '“{name}”疑为“{entity}”之误。', en: '"{name}" seems to be a slip for "{entity}".' },
    other: { zh: '这里应写本部门（单位）名称“{entity}”，写的是“{name}”。', en: 'Here the own name "{entity}" is due; printed is "{name}".' },
  },
  appliesTo: ({ entity }) => (entity !== null && entity.length >= 4) || { zh: '看不出部门（单位）名称。', en: "The entity's name cannot be told." },
  check(disclosure) {
    const entity = disclosure.entity ?? ''
    const own = plain(entity)
    const units = new Set(disclosure.units.map(({ name }) => plain(name)))
    const texts = documentTexts(disclosure).filter(({ in: where, paragraph }) => where === 'paragraph' && disclosure.paragraphs[paragraph]?.role === 'body')
    const named = SLOTS.flatMap((pattern) => matchesIn(texts, pattern)).map((found) => ({ found, name: plain(found.match.groups?.['name'] ?? '') }))
    const findings = named.flatMap(({ found, name }): FindingDraft<'slip' | 'other'>[] => {
      if (own.includes(name) || name.includes(own) || units.has(name)) return []
      const slip = isSlip(name, own)
      if (!slip && !namesOtherOrganisation(name, entity) && !isOtherKind(name, own)) return []
      const places = placesOfName(found)
      return places.length === 0 ? [] : [{
        message: slip ? 'slip' : 'other', ...(slip ? {} : { severity: 'warning' as const }), data: { name, entity }, key: `${name}|${found.match.index}`, places, expected: entity, actual: name,
      }]
    })
    return { applications: named.length, findings, nothing: { zh: '没有固定写名称的地方。', en: 'None of those places occurs.' } }
  },
})

const plain = (name: string): string => name.replace(/[\s（）()]/g, '').replace(/(?:本级|本部|部门|单位)+$/, '')

/** Names of one length that differ by one or two of at least six characters. */
function isSlip(name: string, own: string): boolean {
  if (name.length !== own.length || name.length < 6) return false
  const differing = [...name].filter((character, i) => character !== own[i]).length
  return differing > 0 && differing <= 2 && name.at(-1) === own.at(-1)
}

/** 人民政府办公厅 for 人民政府办公室: the last character alone, which says what kind of body it is. */
const isOtherKind = (name: string, own: string): boolean => name.length >= 8 && name.slice(0, -1) === own.slice(0, -1)

function placesOfName({ text, match }: TextMatch) {
  const at = match.indices?.groups?.['name']
  if (!at) return []
  const [start, end] = at
  return placesOf(text.printed, text.offsets?.[start] ?? start, (text.offsets?.[end - 1] ?? end - 1) + 1)
}
