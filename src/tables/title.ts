import { plain } from './plain-text.ts'

const ORDINAL = /^(?:第?[一二三四五六七八九十]+[、.,:]|\([一二三四五六七八九十\d]+\)[、.]?|\d+(?:[.、,](?!\d)|\)))/
const TABLE_NUMBER = /^(?:部门|单位)?(?:预算|决算)\d+表:?|^(?:部门|单位)?(?:预算|决算|财决|财预)?公开表?\d+(?:表)?:?|^附?[表件](?:\d+|[一二三四五六七八九十]+(?!般))(?:-\d+)?[:、.]?/
const YEAR = /\d{4}(?:年度?|度)/g
const REMARK = /\((?:需要导入|续\d*|续表|空表|样表|公开|单位|部门|本级|汇总|合计|万元|元|\d+)\)/g

/**
 * A title for recognising its family: without ordinal, table number, year, the document's entity, level and
 * 部门/单位 prefixes, remarks, quotes and spaces: `2026年度上海市XX局部门财务收支预算总表` → `财务收支预算总表`.
 */
export function normaliseTitle(title: string, entity: string | null): string {
  let text = plain(title)
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(ORDINAL, '').replace(TABLE_NUMBER, '')
  }
  if (entity) text = text.replaceAll(plain(entity), '')
  return text
    .replace(REMARK, '')
    .replace(YEAR, '')
    .replace(/(?:续表?\d*|:)$/, '')
    .replace(/^(?:本级|省级|市级|区级|县级|省本级|市本级)?(?:部门|预算单位|单位|本部门|本单位)(?:\((?:部门|单位)\))?(?!整体)/, '')
}

/** The year a title names, or null. */
export function titleYear(title: string): number | null {
  const match = /(20\d{2})年/.exec(plain(title))
  return match ? Number.parseInt(match[1] ?? '', 10) : null
}
