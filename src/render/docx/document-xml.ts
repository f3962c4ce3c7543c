import type { CoverBlock, PrintDocument } from '../../model/print-document.ts'
import type { ColumnFit } from '../fit-columns.ts'
import { fitTables } from '../fit-table.ts'
import { headingKinds } from '../heading-style.ts'
import { outlineOf, type OutlineEntry } from '../outline.ts'
import { beginsPage, pageFlow, type BodyBlock, type PageRun } from '../page-flow.ts'
import { SIZE, typeArea } from '../page-style.ts'
import { COVER_DATE, titleLines } from '../title-lines.ts'
import { estimatePages } from './estimate-pages.ts'
import { sectionXml } from './section-xml.ts'
import { tableXml } from './table-xml.ts'
import { escapeXml, paragraph, run, twips } from './xml-text.ts'

/** The main part, and what the styles have to know of it. */
export interface DocumentXml {
  readonly xml: string
  /** Sizes of type in the tables. */
  readonly sizes: readonly number[]
}

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** Takes a prepared document. */
export function documentXml(document: PrintDocument): DocumentXml {
  const runs = pageFlow(document)
  const kinds = headingKinds(document)
  const fits = new Map(runs.flatMap((one) => [...fitTables(one, kinds)]))
  const outline = outlineOf(document)
  const pages = estimatePages(runs, fits, kinds)
  const bookmarks = new Map(outline.map(({ id }, i) => [id, i + 1] as const))
  const firstBody = runs.findIndex(({ kind }) => kind === 'body')
  const body = runs.map((one, i) => {
    const section = sectionXml(one, i === firstBody)
    const last = i === runs.length - 1
    return `${runXml(one, { outline, pages, bookmarks, fits })}${last ? section : paragraph('Spacer', '', section)}`
  })
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${NAMESPACES}><w:body>${body.join('')}</w:body></w:document>`
  return { xml, sizes: [...new Set([...fits.values()].map(({ size }) => size))] }
}

interface Setting {
  readonly outline: readonly OutlineEntry[]
  readonly pages: ReadonlyMap<string, number>
  readonly bookmarks: ReadonlyMap<string, number>
  readonly fits: ReadonlyMap<string, ColumnFit>
}

function runXml({ kind, cover, blocks, landscape }: PageRun, setting: Setting): string {
  if (kind === 'cover') return cover ? coverXml(cover) : ''
  if (kind === 'contents') return contentsXml(setting)
  return blocks.map((block, i) => blockXml(block, i > 0 && beginsPage(blocks, i), landscape, setting)).join('')
}

/** The first line a third down the page; a date in its own type. */
const coverXml = (cover: CoverBlock): string => cover.lines.map((text, i) => {
  if (COVER_DATE.test(text)) return paragraph('CoverDate', run(text))
  const { size, lines } = titleLines(text, typeArea(false).width, SIZE.cover, 20)
  return paragraph('Title', run(lines.join('\n'), sizeXml(size)), i === 0 ? '<w:spacing w:before="3600" w:after="240" w:line="880" w:lineRule="exact"/>' : '')
}).join('')

const sizeXml = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`

const field = (kind: 'begin' | 'separate' | 'end'): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve">${escapeXml(text)}</w:instrText></w:r>`
const bookmarkName = (number: number): string => `_Toc${String(number).padStart(8, '0')}`

/** The field with its lines already in it, so that it is not empty before a word processor updates it. */
function contentsXml({ outline, pages, bookmarks }: Setting): string {
  const start = field('begin') + instruction('TOC \\o "1-2" \\h \\z \\t "Listed Table Title,2"') + field('separate')
  const lines = outline.map(({ id, level, text }, i) => {
    const anchor = bookmarkName(bookmarks.get(id) ?? 0)
    const number = field('begin') + instruction(`PAGEREF ${anchor} \\h`) + field('separate') + run(String(pages.get(id) ?? '')) + field('end')
    return paragraph(`TOC${level}`, `${i === 0 ? start : ''}<w:hyperlink w:anchor="${anchor}" w:history="1">${run(text)}<w:r><w:tab/></w:r>${number}</w:hyperlink>`)
  })
  return `${paragraph('TOCHeading', run('目录'))}${lines.join('')}${lines.length > 0 ? paragraph('Spacer', field('end')) : ''}`
}

function blockXml(block: BodyBlock, newPage: boolean, landscape: boolean, setting: Setting): string {
  const breakBefore = newPage ? '<w:pageBreakBefore/>' : ''
  switch (block.type) {
    case 'heading': return paragraph(`Heading${block.level}`, marked(block.id, run(block.text), setting), breakBefore)
    case 'paragraph': return paragraph('Normal', run(block.runs.map(({ text }) => text).join('')), breakBefore)
    case 'pageBreak': return ''
    case 'table': {
      const fit = setting.fits.get(block.id)
      if (!fit) return ''
      const listed = setting.bookmarks.has(block.id)
      const { size, lines } = titleLines(block.title, typeArea(landscape).width, SIZE.tableTitle, SIZE.leastTitle)
      const type = size === SIZE.tableTitle ? '' : sizeXml(size)
      const title = block.title === '' ? '' : paragraph(listed ? 'ListedTableTitle' : 'TableTitle', marked(block.id, run(lines.join('\n'), type), setting), breakBefore)
      const caption = captionXml(block.caption, typeArea(landscape).width, title === '' ? breakBefore : '')
      const above = title + caption
      const opening = above === '' && newPage ? paragraph('Spacer', '', breakBefore) : ''
      const notes = block.notes.map((note) => paragraph('TableNote', run(note))).join('')
      return `${opening}${above}${tableXml(block, fit)}${notes === '' ? paragraph('Spacer', '') : notes}`
    }
  }
}

/** Left and right text on one line, with a tab between them. */
function captionXml([left, right]: readonly [string, string], width: number, breakBefore: string): string {
  if (left === '' && right === '') return ''
  const tabs = `${breakBefore}<w:tabs><w:tab w:val="right" w:pos="${twips(width)}"/></w:tabs>`
  return paragraph('TableCaption', run(left) + (right === '' ? '' : `<w:r><w:tab/></w:r>${run(right)}`), tabs)
}

function marked(id: string, content: string, { bookmarks }: Setting): string {
  const number = bookmarks.get(id)
  return number === undefined ? content : `<w:bookmarkStart w:id="${number}" w:name="${bookmarkName(number)}"/>${content}<w:bookmarkEnd w:id="${number}"/>`
}
