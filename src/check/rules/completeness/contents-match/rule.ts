import type { ContentsEntry, Disclosure } from '../../../../model/disclosure.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { skippedParts } from './skipped-parts.ts'
import { unlisted } from './unlisted.ts'

export default defineRule({
  id: 'completeness/contents-match',
  version: 5,
  severity: 'warning',
  title: { zh: '目录所列应与正文一致', en: 'What the contents list is in the body' },
  basis: [{ type: 'professional', zh: '部门预算公开情况检查表 目录', en: 'Review form for budget disclosure: table of contents' }],
  rationale: { zh: '目录列了而正文没有，是漏了内容，或目录没有改。', en: 'A title in the contents that the body lacks means missing content or an outdated contents page.' },
  assumptions: [{ zh: '标题以去掉序号、年度、单位名称和标点后的文字比较，一个包含另一个即算相符；其余各条都有标题的，句子中提到不算有标题。', en: 'Titles are compared without ordinals, years, entity and punctuation; one may contain the other. Where every other line has its heading, a mention in a sentence is none.' }],
  exclusions: [{ zh: '目录没有逐表列出的，不查漏列。', en: 'Contents that do not list the tables one by one may leave some out.' }, { zh: '目录漏列的部分，只查目录序号恰好跳过一个、而正文在那两部分之间有其标题的。', en: 'A part left out only where the numbers of the contents skip one and the body has its heading between the two.' }, { zh: '只统领下级标题的目录行（如“五、部门预算表”）。', en: 'Lines that only head others (such as 五、部门预算表).' }],
  messages: {
    missing: { zh: '目录列有“{title}”，正文中没有。', en: '"{title}" is in the contents but not in the body.' },
    unlisted: { zh: '正文中的“{title}”，目录没有列。', en: '"{title}" is in the body but not in the contents.' },
    year: { zh: '标题“{title}”写为{printed}，目录写为{listed}。', en: 'The heading "{title}" says {printed}, the contents say {listed}.' },
  },
  appliesTo: (disclosure) => disclosure.contents.length >= 3 || { zh: '没有目录。', en: 'There is no table of contents.' },
  check(disclosure) {
    const titles = bodyTitles(disclosure)
    const judged = disclosure.contents.map((entry) => ({ entry, title: plain(entry.title, disclosure) }))
      .filter(({ title }, index) => title.length >= 2 && !isHead(disclosure, index))
    // The heading of an explanation is not the title of its table where the contents list both.
    const explained = new Set(judged.filter(({ title }) => !title.endsWith('表')).map(({ title }) => title))
    const listedTables = new Set(judged.map(({ title }) => title).filter((title) => title.endsWith('表')))
    const isHeaded = ({ title: own }: { title: string }): boolean => titles.some(({ title, sentence }) => !sentence && alike(title, own) && !(own === `${title}表` && explained.has(title)) && !(title === `${own}表` && listedTables.has(title)))
    const unheaded = judged.filter((one) => !isHeaded(one))
    // A sentence that mentions a title stands for it only where the document leaves out other headings too.
    const isStrict = unheaded.length <= 1 && judged.length >= MANY
    const findings = unheaded.filter((one) => !titles.some(({ title, lead, sentence }) => sentence && (isStrict ? lead() === one.title : alike(title, one.title)))).flatMap(({ entry, title }) => {
      const paragraph = disclosure.paragraphs[entry.paragraph]
      const places = paragraph ? placesOf(paragraph) : []
      return places.length === 0 ? [] : [{ message: 'missing' as const, data: { title: entry.title.replace(/\s+/g, '') }, key: title, places, absent: true }]
    })
    const lines = disclosure.contents.map((entry) => plain(entry.title, disclosure))
    const tablesLeft = unlisted(disclosure, (title) => [title, title.replace(EXPLAINED, '')].some((name) => {
      const own = plain(name, disclosure)
      return lines.some((line) => isNearly(own, line))
    }))
    const partsLeft = skippedParts(disclosure, (heading, line) => alike(plain(heading, disclosure), plain(line, disclosure)))
      .filter(({ title }) => !tablesLeft.some((one) => one.title === title))
    const left = [...tablesLeft, ...partsLeft].map(({ title, places }) => ({ message: 'unlisted' as const, data: { title }, key: `unlisted|${plain(title, disclosure)}`, places, actual: title }))
    return { applications: judged.length, findings: [...findings, ...left, ...judged.flatMap(({ entry }) => otherYear(disclosure, entry))] }
  },
})

/** A heading that differs from its line in the contents by the year alone. */
function otherYear(disclosure: Disclosure, entry: ContentsEntry): FindingDraft<'year'>[] {
  const listed = YEAR.exec(entry.title)?.[0]
  const paragraph = disclosure.paragraphs[entry.paragraph]
  if (listed === undefined || !paragraph) return []
  const own = entry.title.replace(/\s+/g, '').replace(YEAR, '')
  const like = disclosure.sections.filter(({ title, heading }) => heading !== null && heading !== entry.paragraph && title.replace(YEAR, '') === own)
  const [section] = like
  const heading = section?.heading === null || !section ? undefined : disclosure.paragraphs[section.heading]
  const printed = section ? YEAR.exec(section.title)?.[0] : undefined
  if (like.length !== 1 || !heading || printed === undefined || printed === listed) return []
  const at = heading.text.indexOf(printed)
  const places = [...placesOf(heading, Math.max(0, at), at < 0 ? heading.text.length : at + printed.length), ...placesOf(paragraph)]
  return places.length === 0 ? [] : [{
    message: 'year', data: { title: section?.title ?? '', printed, listed }, key: `year|${own}`, places, expected: listed, actual: printed,
  }]
}

/** So many lines with a heading show that the document prints one for each. */
const MANY = 4

/** What a title explains behind itself, which a line of the contents leaves out: 基本支出表（人员类、公用类项目）. */
const EXPLAINED = /[（(][^（）()]*[）)]$/

const YEAR = /(?:19|20)\d{2}年度?/

/** `lead`: of a sentence what stands before its first mark. */
interface BodyTitle { readonly title: string; lead(): string; readonly sentence: boolean }

/** Everything in the body that can be a title: headings, table titles, short lines; sentences are told from them. */
function bodyTitles(disclosure: Disclosure): readonly BodyTitle[] {
  const contents = new Set(disclosure.contents.map(({ paragraph }) => paragraph))
  const lines = disclosure.paragraphs.filter((one, index) => !contents.has(index) && one.role === 'body' && one.text.length <= 80).map(({ text }) => text)
  // In a workbook the heading stands on the table's own sheet, above its title.
  const captions = disclosure.tables.flatMap(({ rows }) => rows.filter(({ role }) => role === 'caption').flatMap(({ cells }) => cells.map(({ text }) => text)))
  const titles = [...disclosure.sections.map(({ title }) => title), ...disclosure.tables.flatMap(({ title }) => (title ? [title.text] : [])), ...captions]
  return [...titles.map((text) => ({ text, sentence: false })), ...lines.map((text) => ({ text, sentence: /[。；，：:].|(?:[。；，]|(?:包括|如下|[有是为])[：:])$/.test(text.trim()) }))]
    .map(({ text, sentence }) => ({ title: plain(text, disclosure), lead: () => plain(text.replace(/[。；，：:].*$/, ''), disclosure), sentence })).filter(({ title }) => title.length >= 2)
}

function plain(title: string, { entity }: Disclosure): string {
  let text = title.replace(/\s+/g, '').replace(/(?:19|20)\d{2}年度?/g, '').replace(/^(?:表[一二三四五六七八九十\d]+|第[一二三四五六七八九十]+[部章节]分?|附件?\d*|[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]?)/, '')
  if (entity) text = text.replaceAll(entity.replace(/\s+/g, ''), '')
  return text.replace(/[“”"'‘’（）()《》、，。：:.…·\-—\s]/g, '').replace(/部门|预算单位|单位|本级|相关|情况|事项|说明/g, '')
}

/** Whether a title of the body is that of the contents; part of a table's title (机关运行经费预算 of …和机关运行经费预算表) is another's. */
const alike = (a: string, b: string): boolean => a === b || (b.length >= 3 && a.includes(b))
  || (a.length >= 4 && b.includes(a) && a.length >= (!b.endsWith('表') ? 1 / 3 : a.endsWith('表') ? 0.5 : 0.7) * b.length)

/** A line that names the title or most of it; 部门预算表 over the tables names none of them. */
const isNearly = (title: string, line: string): boolean => line.includes(title) || (title.includes(line) && line.length >= 0.6 * title.length)

/** A line whose next lines are its own parts, by a deeper kind of ordinal, or which only names the block of tables. */
function isHead(disclosure: Disclosure, index: number): boolean {
  const entry = disclosure.contents[index]
  const next = disclosure.contents[index + 1]
  if (!entry) return false
  if (/(?:预算|决算)(?:公开)?表格?$/.test(entry.title.replace(/\s+/g, '')) && depth(next) > depth(entry)) return true
  return depth(next) > depth(entry)
}

const depth = (entry: ContentsEntry | undefined): number => {
  const ordinal = entry?.ordinal ?? ''
  if (/第.+[部章]/.test(ordinal)) return 1
  if (/^[一二三四五六七八九十]+、?$/.test(ordinal)) return 2
  if (/^[（(][一二三四五六七八九十]+/.test(ordinal)) return 3
  return ordinal === '' ? 0 : 4
}
