import { FAMILIES } from './families/index.ts'
import type { TableFamily } from './family.ts'
import { plain } from './plain-text.ts'

/**
 * The family of a table, by its normalised titles (the nearest first) and the words of its header and labels
 * (`words`, joined by `|`); by the header alone where no title says it. Never by a table's number.
 */
export function chooseFamily(titles: readonly string[], words: string): TableFamily | null {
  if (LIST_OF_TABLES.test(words)) return null
  for (const title of titles) {
    const found = FAMILIES.find((family) => titleFits(family, title) && (family.header ?? []).every((word) => word.test(words)))
    if (found) return found
  }
  if (titles.some((title) => /表$/.test(title) && FAMILIES.some((family) => titleFits(family, title)))) return null
  return FAMILIES.find((family) => family.headerAlone?.every((word) => word.test(words))) ?? null
}

/** 序号, 内容, 是否空表, 表格为空的理由: the list of the tables to come. */
const LIST_OF_TABLES = /是否(?:为)?空表|(?:表格)?为空(?:表)?的?(?:理由|原因)/

const titleFits = (family: TableFamily, title: string): boolean =>
  family.titles.some((pattern) => pattern.test(title)) && !(family.unlike ?? []).some((pattern) => pattern.test(plain(title)))

export const familyById = (id: string | null): TableFamily | null => FAMILIES.find((family) => family.id === id) ?? null
