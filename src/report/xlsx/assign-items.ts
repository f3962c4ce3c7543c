import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import type { Place } from '../../model/place.ts'
import { locatePlaces, type Location } from '../locate-place.ts'
import { REST, type ReviewItem } from './review-items.ts'

/** Which line of the form a finding belongs to: by its rule, by what it names, by the table or section it stands in. */
export function itemOf(disclosure: Disclosure, items: readonly ReviewItem[]): (finding: Finding) => ReviewItem {
  const locate = locatePlaces(disclosure)
  return (finding) => {
    const byRule = items.find(({ rules }) => rules?.test(finding.rule))
    if (byRule) return byRule
    if (finding.rule.startsWith('completeness/')) {
      const byName = items.find(({ named }) => named?.test(finding.message))
      if (byName) return byName
    }
    const [place] = finding.places
    const location = place ? locate(place) : null
    const byPlace = location ? itemAt(disclosure, items, location) : null
    return byPlace ?? (place ? itemOnPage(disclosure, items, place) : null) ?? REST
  }
}

function itemAt(disclosure: Disclosure, items: readonly ReviewItem[], location: Location): ReviewItem | null {
  if (location.type !== 'paragraph') {
    const family = disclosure.tables[location.table]?.family
    return items.find(({ families }) => family && families?.includes(family)) ?? null
  }
  if (disclosure.paragraphs[location.paragraph]?.role === 'contents') return items.find(({ id }) => id === 'contents') ?? null
  const inside = disclosure.sections.filter(({ heading, paragraphs: [first, end] }) =>
    heading === location.paragraph || (location.paragraph >= first && location.paragraph < end))
  for (const { title } of inside.toReversed()) {
    const item = bySectionTitle(items, title)
    if (item) return item
  }
  return null
}

/** The list is in the form's order; 其他… and 项目… say more than 情况说明 and are asked first. */
const bySectionTitle = (items: readonly ReviewItem[], title: string): ReviewItem | null =>
  [...items].sort((a, b) => Number(a.id === 'explanation') - Number(b.id === 'explanation')).find(({ sections }) => sections?.test(title)) ?? null

/** What a page without words of its own belongs to: the section or table that began last; before all of them the contents or the cover. */
function itemOnPage(disclosure: Disclosure, items: readonly ReviewItem[], place: Place): ReviewItem | null {
  if (place.type !== 'pdf') return null
  let best: { readonly page: number; readonly item: ReviewItem } | null = null
  const offer = (page: number | undefined, item: ReviewItem | null | undefined): void => {
    if (page !== undefined && item && page <= place.page && (best === null || page >= best.page)) best = { page, item }
  }
  const pageOf = (paragraph: number | null): number | undefined => {
    const first = paragraph === null ? undefined : disclosure.paragraphs[paragraph]?.runs[0]?.place
    return first?.type === 'pdf' ? first.page : undefined
  }
  offer(1, items.find(({ id }) => id === 'cover'))
  for (const { paragraph } of disclosure.contents) offer(pageOf(paragraph), items.find(({ id }) => id === 'contents'))
  for (const { heading, title } of disclosure.sections) offer(pageOf(heading), bySectionTitle(items, title))
  for (const { pages, family } of disclosure.tables) offer(pages[0], items.find(({ families }) => family && families?.includes(family)))
  return (best as { readonly item: ReviewItem } | null)?.item ?? null
}

/** Whether the document has what a line of the form asks for. null: the document itself cannot tell. */
export function isPresent(disclosure: Disclosure, { id, manual, families, sections }: ReviewItem): boolean | null {
  if (manual) return null
  if (id === 'contents') return disclosure.contents.length > 0
  if (id === 'cover') return disclosure.entityPlaces.length > 0 ? true : null
  if (families && disclosure.tables.some(({ family }) => family && families.includes(family))) return true
  return sections ? disclosure.sections.some(({ title }) => sections.test(title)) : false
}
