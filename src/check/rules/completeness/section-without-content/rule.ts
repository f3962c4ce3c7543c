import type { Disclosure, Section } from '../../../../model/disclosure.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'completeness/section-without-content',
  version: 4,
  severity: 'warning',
  title: { zh: '标题下应有内容或说明', en: 'A heading has content or a statement' },
  basis: [
    { type: 'professional', zh: '财预〔2016〕143号（不涉及的内容应予说明）', en: 'Circular Caiyu [2016] No. 143 (what does not apply is said so)' },
    { type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' },
  ],
  rationale: { zh: '标题下空着，读者不知道是没有这项内容还是漏写；没有相关内容的应写明。', en: 'Nothing under a heading leaves readers in doubt; what does not apply is said not to apply.' },
  assumptions: [],
  exclusions: [{ zh: '下面接着下级标题或表格的；目录中的标题；“附件：1.……2.……”所列的附件；表题（同级的表题下都有表，独它没有的，仍报）；纯文本中未读成表格的表，其一行行带序号的科目。', en: 'Headings followed by subheadings or a table; lines of the contents; annexes in a list behind 附件; table titles, unless the others of their level all have their table; numbered accounts, row by row, of a table in plain text that was not read as one.' }],
  messages: { empty: { zh: '“{title}”标题下没有内容，也未注明“没有相关内容”。', en: 'Nothing stands under "{title}", nor a statement that it does not apply.' } },
  appliesTo: (disclosure) => disclosure.sections.length > 0 || { zh: '没有标题。', en: 'There are no headings.' },
  check(disclosure) {
    const judged = disclosure.sections.filter(({ heading, ordinal }) => heading !== null && ordinal !== '')
    const parents = new Set(disclosure.sections.map(({ parent }) => parent))
    const empty = judged.filter((section) => !parents.has(section.id) && isEmpty(disclosure, section))
    const findings = empty.filter((section) => !isTableRow(disclosure, section) && !isListed(empty, section) && !isAnnex(disclosure, section)).flatMap((section) => {
      const paragraph = section.heading === null ? undefined : disclosure.paragraphs[section.heading]
      const places = paragraph ? placesOf(paragraph) : []
      return places.length === 0 ? [] : [{ message: 'empty' as const, data: { title: section.title }, key: section.title, places, absent: true }]
    })
    return { applications: judged.length, findings, nothing: { zh: '没有带序号的标题。', en: 'No heading bears an ordinal.' } }
  },
})

/** No body paragraph, no table; and the heading itself says nothing (`四、…：无`, a sentence). */
function isEmpty(disclosure: Disclosure, section: Section): boolean {
  if (section.tables.length > 0) return false
  const heading = section.heading === null ? '' : disclosure.paragraphs[section.heading]?.text ?? ''
  if (/[。：:；]|\d|无$/.test(section.title) || heading.length > 45 || (/表$/.test(section.title) && !siblingsHaveTables(disclosure, section))) return false
  // A table right below, whose title stands out so much that it looks like a heading of its own.
  const next = disclosure.sections[section.id + 1]
  if (next?.ordinal === '' && next.heading === section.paragraphs[1] && (next.tables.length > 0 || /表$/.test(next.title))) return false
  const [from, to] = section.paragraphs
  const sheet = section.heading === null ? null : disclosure.paragraphs[section.heading]?.sheet ?? null
  if (sheet !== null) return false
  return !disclosure.paragraphs.slice(from, to).some((one) => ['body', 'contents'].includes(one.role) && one.text.trim() !== '')
}

/** Two numbered items side by side, set apart by spaces: `一、… 二、…` of a table's two halves. */
function isTableRow({ paragraphs }: Disclosure, { heading, ordinal }: Section): boolean {
  const text = (heading === null ? '' : paragraphs[heading]?.text ?? '').trim()
  return /\S[ \u3000]{3,}\S/.test(text.slice(ordinal.length).trim())
}

/** `附件：1.甲表` and below it `2.乙说明`: what is annexed, not headings. */
function isAnnex({ paragraphs, sections }: Disclosure, { heading }: Section): boolean {
  const headings = new Set(sections.map((one) => one.heading))
  const listsAnnexes = (at: number): boolean => /^附件[：:]\s*\S/.test((paragraphs[at]?.text ?? '').trim())
  let at = (heading ?? 0) - 1
  while (at > 0 && headings.has(at) && !listsAnnexes(at)) at -= 1
  return listsAnnexes(at)
}

/** So many accounts in a row, each numbered and with nothing below, are the lines of a table, not headings. */
const LISTED = 3

function isListed(empty: readonly Section[], section: Section): boolean {
  if (!isAccount(section)) return false
  const at = empty.indexOf(section)
  const goesOn = (one: Section | undefined, before: Section | undefined): boolean => one !== undefined && before !== undefined && one.id === before.id + 1 && isAccount(one) && isAccount(before)
  let from = at
  let to = at
  while (goesOn(empty[from], empty[from - 1])) from -= 1
  while (goesOn(empty[to + 1], empty[to])) to += 1
  return to - from + 1 >= LISTED
}

const isAccount = ({ title }: Section): boolean => /(?:支出|收入|拨款?|财政|资金)$/.test(title)

/** So many numbered titles of tables with a table below them show that each has one. */
const MANY = 3

/** Whether the other numbered titles of tables beside this one have, nearly all, a table below them. */
function siblingsHaveTables({ sections }: Disclosure, section: Section): boolean {
  const others = sections.filter((one) => one !== section && one.parent === section.parent && one.ordinal !== '' && one.heading !== null && /表$/.test(one.title))
  const tabled = others.filter(({ tables, id }) => tables.length > 0 || sections.some(({ parent, tables: below }) => parent === id && below.length > 0))
  return tabled.length >= MANY && tabled.length >= others.length - 1
}
