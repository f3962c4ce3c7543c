import type { Disclosure } from '../model/disclosure.ts'
import { unreadPages } from './unread-parts.ts'

/**
 * Tables of which a part may stand on a page that could not be read (a scan between text pages): one between their own
 * pages, or one right behind the last table of a page, which may go on there. Their sums over rows prove nothing, and
 * an account that they do not list may be on that page.
 */
export function incompleteTables(disclosure: Disclosure): ReadonlySet<number> {
  const unread = unreadPages(disclosure)
  if (unread.size === 0) return new Set()
  const { tables } = disclosure
  return new Set(tables.flatMap(({ id, pages }, index) => {
    const first = pages[0]
    const last = pages.at(-1)
    if (first === undefined || last === undefined) return []
    const within = [...unread].some((page) => page > first && page < last)
    const goesOn = unread.has(last + 1) && tables[index + 1]?.pages[0] !== last
    return within || goesOn ? [id] : []
  }))
}
