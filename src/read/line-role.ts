import type { ParagraphRole } from '../model/source-tree.ts'

const PAGE_NUMBER = /^(?:[-—－–]\s*\d{1,4}\s*[-—－–]|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?)$/
/** A line of dots after a heading, with its page number where it is printed. */
const LEADER = /\S\s*(?:(?:[.．·•]\s*){6,}|(?:…\s*){3,})[-—\s]*\d{0,4}[-—\s]*$/

/** What a line of its own is, as far as its form tells: a page number, a line of a table of contents, or body. */
export function lineRole(text: string): ParagraphRole {
  if (PAGE_NUMBER.test(text)) return 'pageNumber'
  return LEADER.test(text) ? 'contents' : 'body'
}

/** `目录` and `目 录`, the heading of a table of contents. */
export const isContentsHeading = (text: string): boolean => /^目\s*[录錄]$/.test(text.trim())
