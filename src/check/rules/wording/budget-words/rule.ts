import type { Disclosure } from '../../../../model/disclosure.ts'
import type { TableColumn } from '../../../../model/disclosure-table.ts'
import { placesOf, type PrintedText } from '../../../../model/source-tree.ts'
import { tableName } from '../../../printed-accounts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** Names in which 预算 stays 预算 in final accounts. */
const NAMES = /一般公共预算|公共财政预算|政府性基金预算|基金预算|国有资本经营预算|部门预算|单位预算|预算单位|预算绩效|预算管理|年初预算|全年预算|调整预算|预算执行|财政专户管理预算/g
/** 支出预算情况说明, 收入预算表: what final accounts call 决算. */
const HEADING = /(?:收入|支出|收支|“?三公”?经费)预算(?:总体)?(?:安排)?(?:情况)?(?:的)?(?:说明)?$/
const TITLE = /(?:收入|支出|收支|“?三公”?经费)(?:支出)?预算(?:明细|总)?表$/

/** A column of the budget. */
const BUDGET = /^(?:年初)?预算数$/

type Draft = FindingDraft<'heading' | 'column'>

export default defineRule({
  id: 'wording/budget-words',
  version: 1,
  severity: 'warning',
  title: { zh: '决算的标题、表头不应写成预算', en: 'Headings and columns of final accounts do not say budget' },
  basis: [{ type: 'professional', zh: '部门决算公开模板', en: 'Template of departmental final accounts' }],
  rationale: { zh: '决算由预算的文字改成，标题、表题或表头漏改，读者不知道是预算数还是决算数。', en: "Final accounts are made from the budget's text; a heading or column left as it was leaves open which of the two is meant." },
  assumptions: [{ zh: '其余标题、表题写的是决算。', en: 'The other headings and titles say 决算.' }],
  exclusions: [
    { zh: '资金名称（一般公共预算）、年初预算、预算绩效等用语中的“预算”。', en: 'The word inside the names of funds, and in 年初预算, 预算绩效 and the like.' },
    { zh: '并列预算数、决算数的表。', en: 'Tables that print budget and final account side by side.' },
  ],
  messages: {
    heading: { zh: '本文件是决算，标题却写“{words}”，应为“{right}”。', en: 'These are final accounts, yet the heading says "{words}": it should be "{right}".' },
    column: { zh: '{table}是决算表，金额栏却是“{words}”，没有决算数栏。', en: '{table} is of the final accounts, yet its amounts stand under "{words}" and none under 决算数.' },
  },
  appliesTo: (disclosure) => disclosure.kind === 'final' || { zh: '只用于决算。', en: 'For final accounts only.' },
  check(disclosure) {
    const titles = titlesOf(disclosure)
    const isUsual = titles.filter(({ text }) => /决算/.test(text)).length >= 3
    const findings = isUsual ? [...titles.flatMap(judge), ...columns(disclosure)] : []
    return { applications: isUsual ? titles.length + disclosure.tables.length : 0, findings, nothing: { zh: '没有写“决算”的标题。', en: 'No heading says 决算.' } }
  },
})

function titlesOf(disclosure: Disclosure): PrintedText[] {
  const headings = disclosure.sections.flatMap(({ heading }) => (heading === null ? [] : [disclosure.paragraphs[heading]])).filter((one) => one !== undefined)
  const known = new Set(headings.map(({ text }) => text.trim()))
  return [...headings, ...disclosure.tables.flatMap(({ title }) => (title && !known.has(title.text.trim()) ? [title] : []))]
}

function judge(title: PrintedText): Draft[] {
  const text = title.text.replace(/\s+/g, '')
  const bare = text.replace(NAMES, '')
  const places = placesOf(title)
  if (/决算/.test(bare) || !(HEADING.test(bare) || TITLE.test(bare)) || places.length === 0) return []
  const right = text.replace(/(收入|支出|收支|经费”?)预算(?!.*预算)/, '$1决算')
  return [{ message: 'heading', data: { words: text, right }, key: text, places, expected: right, actual: text }]
}

/** Tables called 决算 with a side of which no column is of the final account, and one is of the budget. */
function columns({ tables }: Disclosure): Draft[] {
  return tables.flatMap((table): Draft[] => {
    const sides = [...Map.groupBy(table.columns.filter(({ role, header }) => role === 'amount' && header.length > 0), ({ half }) => half).values()]
    const leaf = ({ header }: TableColumn): string => header.at(-1) ?? ''
    const side = sides.find((columns) => columns.some((one) => BUDGET.test(leaf(one))) && !columns.some((one) => /决算|金额|合计|小计/.test(one.header.join('/'))))
    const column = side?.find((one) => BUDGET.test(leaf(one)))
    if (!/决算/.test(table.title?.text ?? '') || !column) return []
    const cell = table.rows.flatMap(({ role, cells }) => (role === 'header' ? cells : [])).find((one) => one.column === column.index && BUDGET.test(one.text.replace(/\s+/g, '')))
    const places = cell ? placesOf(cell) : []
    return places.length === 0 ? [] : [{ message: 'column', data: { table: tableName(table), words: cell?.text.trim() ?? '' }, key: table.normalisedTitle, places, actual: cell?.text.trim() ?? '' }]
  })
}
