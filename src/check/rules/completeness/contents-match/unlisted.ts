import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Place } from '../../../../model/place.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { REQUIRED_TABLES } from '../../../required-content.ts'

/** So many tables with a line show that the contents mean to list each. */
const MANY = 4

const FORMS = new Set(REQUIRED_TABLES.flatMap(({ families }) => families))

export interface Unlisted {
  readonly title: string
  readonly places: readonly Place[]
}

/**
 * What the body has and the contents leave out, where they list everything of its kind but this: one of the tables that
 * every disclosure owes, and the statements of project funds, which the form of districts lists last.
 */
export function unlisted(disclosure: Disclosure, isListed: (title: string) => boolean): readonly Unlisted[] {
  const { contents, tables, projectStatements } = disclosure
  const forms = tables.filter(({ family, title }) => family !== null && FORMS.has(family) && title !== null)
  const left = forms.filter(({ title }) => !isListed(title?.text ?? ''))
  const listsTables = forms.length - left.length >= MANY
  const table = listsTables && left.length === 1 ? left[0]?.title : null
  const [statement] = projectStatements
  const isStatementLeft = statement !== undefined && listsTables && !contents.some(({ title }) => title.includes('项目'))
  const heading = isStatementLeft ? disclosure.sections.find(({ title }) => title.endsWith('项目经费情况说明'))?.heading ?? null : null
  const paragraph = heading === null ? undefined : disclosure.paragraphs[heading]
  return [
    ...(table ? [{ title: table.text.replace(/\s+/g, ''), places: placesOf(table) }] : []),
    ...(paragraph ? [{ title: '项目经费情况说明', places: placesOf(paragraph) }] : []),
  ].filter(({ places }) => places.length > 0)
}
