import type { Disclosure } from '../../../../model/disclosure.ts'
import { placesOf, type Paragraph } from '../../../../model/source-tree.ts'
import { perDisclosure } from '../../../per-disclosure.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** A sentence about figures or reasons: it says something and is no heading, list item or caption. */
const SENTENCE = /(?:主要原因|原因是|增加|减少|持平|主要用于|预算为|决算为|预算安排|其中：|反映|指)|[。；].{6,}[^。；]$/

/** A sentence of one figure: `2026年本单位政府采购预算48.20万元`. */
const FIGURE = /^\s*\d{4}\s*年[^，。；：:|]{6,60}\d\s*(?:万元|元)。?$/

/** The name of the document or of a part: it says nothing, whatever words it holds. */
const NAME = /^[^，。；：]*(?:情况|编制|预算|决算|公开)(?:的)?(?:说明|报告|公告|公示|通知)$/

/** What may stand at the end of a paragraph besides a full stop: it goes on, or it ends with a mark of its own. */
const ENDED = /[。！？；：:;!?….)）”’》】〕、，,]\s*$/

/** Marks that promise more. */
const UNFINISHED = /[；;，,、]$/

/** A count of equipment, its unit in brackets: no end of a sentence by itself. */
const BRACKETED = /\d台[（(]套[）)]$/

/** The heading of a part: 第三部分, 三、, （三）. */
const PART_HEADING = /^\s*(?:第[一二三四五六七八九十]+[部章节]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/

/** What a template leaves behind its headings: 。例： */
const TEMPLATE_END = /[。：:]?(?:[（(]?例[：:]?[）)]?)?$/

/** An item of a list: its last one may end like the others. */
const LIST_ITEM = /^\s*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]|[①-⑳]|[一二三四五六七八九]是|第[一二三四五六七八九十]+[，、])/

/** How a new paragraph begins: an ordinal, a heading, a table's caption, a sentence with its own subject. */
const BEGINS_ANEW = /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．]|第[一二三四五六七八九十]+|注[：:]|备注|编制(?:部门|单位)|单位[：:]|附[件表]|\d{4}\s*年|我|本|政府|财政|一般公共|上述|其中)/

export default defineRule({
  id: 'wording/missing-full-stop',
  version: 6,
  severity: 'warning',
  title: { zh: '句末应有句号', en: 'A sentence ends with a full stop' },
  basis: [{ type: 'standard', zh: 'GB/T 15834—2011 标点符号用法 4.1', en: 'GB/T 15834—2011, Use of punctuation marks, 4.1' }],
  rationale: {
    zh: '说明文字一段写完没有句号，多是删改原因时连同句号一起删掉，也可能是话没有说完。',
    en: 'A paragraph of explanation without its full stop was often cut off while the reason was being edited.',
  },
  assumptions: [{ zh: '只看说明增减、用途、原因的句子。', en: 'Only sentences on changes, purposes and reasons are judged.' }],
  exclusions: [
    { zh: '标题、目录、清单中的单位名称、表题、落款。', en: 'Headings, contents lines, listed names, table titles, signatures.' },
    { zh: '后面紧接下半句（翻页断开）的段落。', en: 'Paragraphs that go on after a page break.' },
  ],
  messages: {
    missing: { zh: '句末缺少句号：“{end}”。', en: 'No full stop at the end of "{end}".' },
    unfinished: { zh: '一段写完，末尾却是“{mark}”，应为句号，或者话没有说完：“{end}”。', en: 'The paragraph ends in "{mark}" where a full stop belongs, or its end is missing: "{end}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'missing' | 'unfinished'>[] = []
    disclosure.paragraphs.forEach((paragraph, index) => {
      const text = paragraph.text.trimEnd()
      if (paragraph.role !== 'body' || paragraph.headingLevel !== null || paragraph.centred) return
      const isRunning = SENTENCE.test(text) || FIGURE.test(text) || isBeforeHeading(disclosure, index)
      if (text.length < 15 || !isRunning || /表$/.test(text) || NAME.test(text) || isHeading(disclosure, index)) return
      applications += 1
      const mark = UNFINISHED.exec(text)?.[0] ?? ''
      if (mark !== '' && endsPart(disclosure, index)) {
        const end = placesOf(paragraph, Math.max(0, text.length - 12), text.length)
        if (end.length > 0) findings.push({ message: 'unfinished', data: { mark, end: text.slice(-20) }, key: text.slice(-30), places: end, actual: mark, expected: '。' })
        return
      }
      if (!(BRACKETED.test(text) && isBeforeHeading(disclosure, index)) && (ENDED.test(text) || !endsHere(disclosure, index))) return
      const places = placesOf(paragraph, Math.max(0, text.length - 12), text.length)
      if (places.length > 0) findings.push({ message: 'missing', data: { end: text.slice(-20) }, key: text.slice(-30), places })
    })
    return { applications, findings }
  },
})

/** A heading, or its line in the table of contents, with or without dots and page number. */
const isHeading = (disclosure: Disclosure, index: number): boolean =>
  headingsOf(disclosure).listed.has(index) || headingsOf(disclosure).headings.has(index) && !/[，。]/.test(disclosure.paragraphs[index]?.text ?? '')

/** The paragraphs that are lines of the table of contents, and those that are headings. */
const headingsOf = perDisclosure(({ contents, sections }) => ({
  listed: new Set(contents.map(({ paragraph }) => paragraph)),
  headings: new Set(sections.map(({ heading }) => heading)),
}))

/** The next paragraph of the body before or behind a place. */
function bodyBeside(paragraphs: readonly Paragraph[], index: number, step: 1 | -1): { readonly at: number; readonly paragraph: Paragraph } | null {
  for (let at = index + step; ; at += step) {
    const paragraph = paragraphs[at]
    if (!paragraph) return null
    if (isBody(paragraph)) return { at, paragraph }
  }
}

/** Running text of several clauses, right before a numbered heading: it cannot go on there. */
function isBeforeHeading(disclosure: Disclosure, index: number): boolean {
  const here = disclosure.paragraphs[index]
  const next = bodyBeside(disclosure.paragraphs, index, 1)
  if (!here || !next || here.text.trim().length < 30 || LIST_ITEM.test(here.text) || !RUNNING.test(here.text.replace(/\s+/g, ''))) return false
  return PART_HEADING.test(next.paragraph.text) && !/[。；，]/.test(next.paragraph.text) && headingsOf(disclosure).headings.has(next.at)
}

/** Duties, assets, figures: clauses divided by commas, with a verb or an amount; no address, list of names or signature. */
const RUNNING = /(?:负责|承办|承担|贯彻|共有|安排|包括).*，.*|，.*\d[\d,.]*万元.*，|，.*，.*\d[\d,.]*万元$/

/** Whether a paragraph with figures, no item of a list, is the last before the heading of another part. */
function endsPart(disclosure: Disclosure, index: number): boolean {
  const { paragraphs } = disclosure
  const [before, here, next] = [bodyBeside(paragraphs, index, -1), paragraphs[index], bodyBeside(paragraphs, index, 1)]
  if (!here || !next || !/\d/.test(here.text) || LIST_ITEM.test(here.text) || /[；;：:]\s*$/.test(before?.paragraph.text ?? '')) return false
  return PART_HEADING.test(next.paragraph.text) && !/[。；，]/.test(next.paragraph.text.trimEnd().replace(TEMPLATE_END, '')) && headingsOf(disclosure).headings.has(next.at)
}

const isBody = ({ role, text }: Paragraph): boolean => role === 'body' && text.trim() !== ''

/** Whether the next paragraph begins something new, so that this one cannot go on in it. */
function endsHere(disclosure: Disclosure, index: number): boolean {
  const next = bodyBeside(disclosure.paragraphs, index, 1)?.paragraph
  if (!next) return true
  return next.centred || next.headingLevel !== null || BEGINS_ANEW.test(next.text)
}
