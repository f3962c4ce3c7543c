import { toHalfWidth } from '../model/number-text.ts'
import type { Paragraph } from '../model/source-tree.ts'

/** A paragraph that is a heading. Lower ranks stand above higher ones; ranks are compared, never counted. */
export interface Heading {
  readonly paragraph: number
  readonly rank: number
  readonly ordinal: string
  /** Without ordinal and white space. */
  readonly title: string
}

const ORDINALS: readonly (readonly [rank: number, pattern: RegExp])[] = [
  [0, /^附件?\s*[\d一二三四五六七八九十]*[：:、.]?(?=.|$)/],
  [1, /^第[一二三四五六七八九十\d]+(?:部分|章|篇)[、：:.]?/],
  [2, /^[一二三四五六七八九十]+(?:[、.．：:,，]|(?=\s))/],
  [3, /^[（(][一二三四五六七八九十]+[）)][、.．]?/],
  [4, /^\d{1,2}(?:[、.．](?!\d)|(?=\s+[^\d\s]))/],
  [5, /^(?:[（(]\d{1,2}[）)]|\d{1,2}[）)])[、.．]?/],
  [6, /^[①-⑳]/],
]
/** An unnumbered title that stands out stands below 第一部分 and above 一、. */
const TITLE_RANK = 1.5
/** `部门预算单位构成：` leads over to a list and stands below （一）. */
const LEAD_RANK = 3.5
const LONGEST_TITLE = 45

/** What a template leaves behind its headings: `…原因说明。例：` */
const TEMPLATE_MARK = /[。:：]?\s*[（(]?例[：:]?[）)]?$/

const CAPTION = /单位[：:]|(?:部门|单位)(?:名称)?[：:]|^注|^说明[：:]|^[（(]?\d{4}年?度?[）)]?$|^(?:预算|决算)?公开|^表\s*[\d一二三四五六七八九十]+$|^续表|^[\d\s./—-]+$/
/** How a numbered line of 1. or (1) ends that is a heading and no item of a list. */
const MATTER = /(?:情况|说明|经费|费|费用|支出|收入|预算|决算|目标|概况|职[能责]|机构|任务|工作|解释|信息|表|采购|资产|构成|原因)$/

/** The heading that a paragraph is, or null. `bodySize` is the font size of the running text, where known. */
export function headingOf(paragraph: Paragraph, index: number, bodySize: number | null): Heading | null {
  if (paragraph.role !== 'body') return null
  const text = toHalfWidth(paragraph.text).trim().replace(/\s+/g, ' ').replace(TEMPLATE_MARK, '')
  const plain = text.replace(/\s/g, '')
  if (plain.length < 2 || CAPTION.test(plain)) return null
  const numbered = ORDINALS.find(([, pattern]) => pattern.test(text))
  const ordinal = numbered?.[1].exec(text)?.[0] ?? ''
  const title = text.slice(ordinal.length).replace(/\s/g, '')
  if (numbered && ordinal !== '' && isNumberedHeading(numbered[0], title)) {
    return { paragraph: index, rank: numbered[0], ordinal: ordinal.trim(), title: withoutEnd(title) }
  }
  if (!isTitle(plain) || !standsOut(paragraph, bodySize, plain)) return null
  const lead = /[：:]$/.test(plain) && paragraph.headingLevel === null
  const rank = lead ? LEAD_RANK : TITLE_RANK + ((paragraph.headingLevel ?? 1) - 1)
  return { paragraph: index, rank, ordinal: '', title: withoutEnd(plain) }
}

const withoutEnd = (title: string): string => title.replace(/[：:。]$/, '')

/** Quantities, several clauses or text after a colon make a numbered line a statement, not a heading. */
function isNumberedHeading(rank: number, title: string): boolean {
  if (rank <= 1) return title.length <= LONGEST_TITLE && !/[。；;]/.test(title) && (rank === 1 || title.length < 40)
  if (title.length < 2 || title.length > LONGEST_TITLE || /[；;]|[，,、]$|\d万?元|\d%|…/.test(title)) return false
  const inner = title.slice(0, -1)
  if (/[。：:]/.test(inner)) return false
  if (title.endsWith('。')) return rank <= 3 && /(?:情况|说明)。$/.test(title)
  if (rank >= 4) return /[：:]$/.test(title) ? title.length <= 24 : MATTER.test(title) && !/[，,]/.test(title)
  return !/[，,].*[，,]/.test(title)
}

const isTitle = (plain: string): boolean =>
  plain.length <= LONGEST_TITLE && /[\u4e00-\u9fff]{2}/.test(plain) && !/[。；;，,]|\d万?元|\d%|…{2}|^[）)]|[、（(]$/.test(plain)

const KNOWN_TITLE = /^(?:(?:\d{4}年度?)?[\u4e00-\u9fff（）()]{0,30})?(?:名词解释|编制说明|情况说明|主要职[能责]|机构设置|单位构成[：:]?)$/

function standsOut(paragraph: Paragraph, bodySize: number | null, plain: string): boolean {
  if (paragraph.headingLevel !== null || paragraph.centred) return true
  if (bodySize !== null && paragraph.fontSize !== null && paragraph.fontSize >= 1.15 * bodySize) return true
  return (paragraph.bold && bodySize !== null) || KNOWN_TITLE.test(plain)
}

/** The font size in which most characters of the prose are set; null where the format does not say. */
export function bodyFontSize(paragraphs: readonly Paragraph[]): number | null {
  const sizes = new Map<number, number>()
  for (const { fontSize, text, role } of paragraphs) {
    if (fontSize !== null && role === 'body') sizes.set(fontSize, (sizes.get(fontSize) ?? 0) + text.length)
  }
  let best: number | null = null
  for (const [size, count] of sizes) if (best === null || count > (sizes.get(best) ?? 0)) best = size
  return best
}
