import { defineRule } from '../../../rule.ts'
import { pageWords } from '../../../unread-parts.ts'
import { spacedTables, unruledTables } from '../../../unruled-tables.ts'

export default defineRule({
  id: 'layout/unruled-table',
  version: 1,
  severity: 'info',
  title: { zh: '表格应有框线', en: 'Tables have ruling lines' },
  basis: [
    { type: 'professional', zh: '预算、决算公开表样都有表格线', en: 'The official forms of budgets and final accounts are ruled' },
    { type: 'law', zh: '政府信息公开条例 第六条（及时、准确公开）', en: 'Open Government Information Regulations, Article 6 (timely and accurate)' },
  ],
  rationale: {
    zh: '没有框线的表，哪个数属于哪一行、哪一列只能凭位置推断；与这些表有关的不符只作提醒，也不据以断定缺少什么。',
    en: 'Without lines, the row and column of an amount are inferred from its position: what seems wrong there is a warning only, and nothing is said to be missing.',
  },
  assumptions: [],
  exclusions: [{ zh: '画有行线和列线的表；以制表符分列的文本；网页中用表格元素写成的表；其他格式的表。', en: 'Tables with lines between rows and columns; text with tabs between columns; table elements of web pages; other formats.' }],
  messages: {
    unruled: { zh: '{pages}的表没有框线，行列凭文字位置认定，与之有关的问题须对照原文核实。', en: 'Tables without ruling lines on {pages}: rows and columns are inferred, and findings there need to be verified.' },
    spaced: { zh: '{count}张表用空格排列，行列凭文字位置认定，与之有关的问题须对照原文核实。', en: '{count} table(s) laid out with spaces: rows and columns are inferred, and findings there need to be verified.' },
    placed: { zh: '网页中的文字按坐标排列，其中{count}张表的行列和各段文字凭位置认定，与之有关的问题须对照原文核实。', en: 'The text of the web page is placed by coordinates: the rows and columns of {count} table(s) and the paragraphs are inferred, and findings there need to be verified.' },
  },
  appliesTo: (disclosure) => disclosure.source.pages.length > 0 || disclosure.source.mediaType === 'text/plain' || spacedTables(disclosure).length > 0 || { zh: '本格式没有固定页面。', en: 'The format has no fixed pages.' },
  check(disclosure) {
    const places = unruledTables(disclosure)
    const pages = pageWords([...new Set(places.map(({ page }) => page))])
    const spaced = spacedTables(disclosure)
    const unruled = places.length === 0 ? [] : [{ message: 'unruled' as const, data: { pages }, key: pages.zh, places }]
    const inText = spaced.length === 0 ? [] : [{ message: disclosure.source.mediaType === 'text/html' ? 'placed' as const : 'spaced' as const, data: { count: `${spaced.length}` }, key: 'spaced', places: spaced }]
    return { applications: Math.max(1, disclosure.source.pages.length), findings: [...unruled, ...inText] }
  },
})
