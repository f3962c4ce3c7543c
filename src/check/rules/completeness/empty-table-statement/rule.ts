import type { Claim } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { DisclosureTable, FamilyId } from '../../../../model/disclosure-table.ts'
import type { Fund } from '../../../../model/fact.ts'
import { placesOf, type PrintedText } from '../../../../model/source-tree.ts'
import { printedText } from '../../../claim-arithmetic.ts'
import { claimFactIds, subjectName } from '../../../claim-texts.ts'
import { tableName } from '../../../printed-accounts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** How a statement says that there is nothing to print. */
const NOTHING = /空表|无数据|没有数据|不涉及|未安排|(?:没有|无|未)[^。；，;]{0,30}(?:预算|支出|收入|拨款|经费|安排|内容|数据)|为\s*0(?!\.)|0\.?0*\s*万?元/

/** Words that there is nothing, as against an amount of zero. */
const ABSENCE = /空表|无数据|没有|不涉及|未安排|无(?!法|论|障|偿|须|需|线|人|害)/

/** What the form itself prints under every table (若为空表，则为该部门无……) says nothing of a table that holds numbers. */
const CONDITIONAL = /(?:若|如|如果|凡)(?:为|是|本表|此表|该表)[^，。；;]{0,8}(?:空|无数据|没有数据)/

/** Families that print amounts and may be empty, with the words by which prose speaks of them. */
const SUBJECT: Readonly<Partial<Record<FamilyId, { readonly words: RegExp; readonly fund?: Fund }>>> = {
  'government-fund-expenditure': { words: /政府性基金/, fund: 'governmentFund' },
  'government-fund-income': { words: /政府性基金/, fund: 'governmentFund' },
  'state-capital': { words: /国有资本经营/, fund: 'stateCapital' },
  'three-public': { words: /三公/ },
  'agency-operation': { words: /机[关构]运行/ },
  procurement: { words: /政府采购/ },
  'project-expenditure': { words: /项目支出/ },
  'general-public-projects': { words: /项目支出/ },
  'service-purchase': { words: /购买服务/ },
}

/** Tables that are never empty where any other table holds numbers. */
const NEVER_EMPTY: ReadonlySet<string> = new Set<FamilyId>([
  'income-expenditure-summary', 'income-summary', 'expenditure-summary', 'fiscal-summary', 'general-public-expenditure', 'basic-expenditure',
])

type Draft = FindingDraft<'noStatement' | 'noNote' | 'zeroOnly' | 'contradicted' | 'forgotten' | 'noNumbers'>

export default defineRule({
  id: 'completeness/empty-table-statement',
  version: 4,
  severity: 'warning',
  title: { zh: '空表应作说明，有数的表不得说是空表', en: 'An empty table says so, and only an empty one' },
  basis: [
    { type: 'professional', zh: '基层政务公开标准目录（没有数据的表格应当列出空表并说明）', en: 'Standard catalogue of grass-roots disclosure (tables without data are printed empty with a statement)' },
    { type: 'professional', zh: '财预〔2016〕143号', en: 'Circular Caiyu [2016] No. 143' },
  ],
  rationale: { zh: '空表不作说明，读者不知道是没有数还是漏填；表中有数却注明“本表为空表”，必有一错。', en: 'Without a statement readers cannot tell an empty table from a forgotten one; with a statement over figures one of the two is wrong.' },
  assumptions: [{ zh: '表下的注、表内的“无”、正文中“没有政府性基金预算……”都算说明；“……为0”只算一半，表下仍宜注明（提示；本文件其他空表都有注明的，是警告）；其他空表都在表下注明的，这张只有正文说明，也应注明。', en: 'A note below, 无 in the table, or a sentence that says there is none all count as statements; an amount of zero is one in part (a warning where other empty tables of the document carry a statement). Where all the other empty tables carry a note, a sentence elsewhere is not enough.' }],
  exclusions: [{ zh: '没有填写的模板（单位名称未填）。', en: 'Templates that nobody filled in (no entity named).' }],
  messages: {
    noStatement: { zh: '{table}没有数据，也未说明为空表。', en: '{table} holds no data, and nothing says that it is empty.' },
    noNote: { zh: '{table}没有数据，表下没有注明是空表，而本文件其他空表都注明了。', en: '{table} holds no data and says nothing of it, although the other empty tables of the document carry a note.' },
    zeroOnly: { zh: '{table}没有数据，正文只写了金额为0，表下没有注明是空表。', en: '{table} holds no data; the text gives an amount of zero, but no statement stands at the table.' },
    forgotten: { zh: '{table}没有数据，正文却写“{subject}”{amount}。', en: '{table} holds no data, yet the text gives {amount} for "{subject}".' },
    noNumbers: { zh: '{table}没有任何数据，而其他表有数。', en: '{table} holds no number at all, although other tables do.' },
    contradicted: { zh: '{table}有数据，却注明“{words}”。', en: '{table} holds data, but is said to be empty: "{words}".' },
  },
  appliesTo: (disclosure) => disclosure.entity !== null || { zh: '单位名称没有填写，是空白模板。', en: 'No entity is named: a blank template.' },
  check(disclosure) {
    let applications = 0
    const findings: Draft[] = []
    // Where the document states it at its other empty tables, this one was forgotten.
    const empty = disclosure.tables.filter((table) => table.empty && table.family !== null && SUBJECT[table.family] !== undefined)
    const stated = empty.some((table) => statementAt(table) !== null)
    const isOnlyOne = empty.filter((table) => statementAt(table) === null && claimFor(disclosure, table) === null).length === 1
    for (const table of disclosure.tables) {
      const subject = table.family ? SUBJECT[table.family] : undefined
      if (!subject) {
        if (table.family) applications += 1
        findings.push(...unexpected(disclosure, table))
        continue
      }
      applications += 1
      const statement = statementAt(table)
      const hasNumbers = !table.empty && table.rows.some((row) => row.role === 'body' && row.cells.some((cell) => cell.number.type === 'number' && cell.number.value.digits !== 0n))
      const claimed = table.empty ? claimFor(disclosure, table) : null
      if (claimed) findings.push(...forgotten(disclosure, table, claimed))
      else if (table.empty && !statement) findings.push(...unsaid(table, sentencesOn(disclosure, subject.words), stated, isOnlyOne))
      if (hasNumbers && statement && !CONDITIONAL.test(statement.text) && amountsIn(disclosure, table)) findings.push(...contradicted(table, statement))
    }
    return { applications, findings, nothing: { zh: '没有可能为空的表。', en: 'No table that may be empty.' } }
  },
})

/** A table that always holds numbers: without any, or called empty. */
function unexpected(disclosure: Disclosure, table: DisclosureTable): Draft[] {
  if (table.family && NEVER_EMPTY.has(table.family) && table.empty) {
    const others = disclosure.tables.filter((other) => other !== table && other.family !== null && NEVER_EMPTY.has(other.family) && !other.empty)
    const places = table.title ? placesOf(table.title) : table.rows.flatMap((row) => row.cells.flatMap((cell) => placesOf(cell))).slice(0, 1)
    return others.length < 2 || places.length === 0 || statementAt(table) ? [] : [{
      message: 'noNumbers', severity: 'error', data: { table: tableName(table) }, key: `blank|${table.family}|${table.normalisedTitle}`, places, absent: true,
    }]
  }
  const statement = table.family ? table.notes.find(({ text }) => !CONDITIONAL.test(text) && /空表|本表[^。]{0,6}(?:无|没有)数据/.test(text)) : undefined
  return statement && !table.empty && amountsIn(disclosure, table) ? contradicted(table, statement) : []
}

/** A note of the table, or a body cell, that says there is nothing. */
function statementAt(table: DisclosureTable): PrintedText | null {
  const note = table.notes.find(({ text }) => /空表|无数据|没有数据/.test(text) || (/(?:没有|无|未安排)/.test(text) && NOTHING.test(text)))
  if (note) return note
  const cells = table.rows.filter(({ role }) => role === 'body' || role === 'note').flatMap(({ cells: row }) => row)
  return cells.find(({ text, number }) => number.type === 'none' || /^(?:无|不涉及|空表)$/.test(text.trim()) || /空表|无数据/.test(text)) ?? null
}

/** Sentences of the prose that say there is nothing of what the table is about. */
const sentencesOn = (disclosure: Disclosure, words: RegExp): string[] =>
  disclosure.paragraphs.flatMap(({ text, role }) => (role === 'body' ? text.replace(/\s+/g, '').split(/[。；]/).filter((sentence) => words.test(sentence) && NOTHING.test(sentence) && sentence.length > 8) : []))

const amountsIn = (disclosure: Disclosure, table: DisclosureTable): boolean =>
  disclosure.facts.some((fact) => fact.origin.type === 'cell' && fact.origin.table === table.id && fact.value !== null && fact.value.digits !== 0n)

/** What prose claims for an empty table; a table of the three public expenses of one fund is not what prose speaks of. */
const claimFor = (disclosure: Disclosure, table: DisclosureTable): Claim | null =>
  (table.family === 'three-public' && /政府性?基金|国有资本/.test(table.normalisedTitle) ? null : claimedAmount(disclosure, table.family))

/** An amount other than zero that prose gives for what the table should print. */
function claimedAmount(disclosure: Disclosure, family: FamilyId | null): Claim | null {
  const fund = family ? SUBJECT[family]?.fund : undefined
  return disclosure.claims.find(({ key, amount }) => amount?.kind === 'amount' && amount.value.digits !== 0n && key.year === disclosure.year
    && (family === 'three-public' ? key.measure === 'threePublic' : fund !== undefined && key.fund === fund && key.measure === 'expenditure' && key.phase !== 'execution')
    && key.functional === null) ?? disclosure.claims.find(({ key, previous }) => family === 'three-public' && key.measure === 'threePublic'
    && previous?.year === disclosure.year && previous.phase === 'budget' && previous.amount !== null && previous.amount.value.digits !== 0n) ?? null
}

function forgotten(disclosure: Disclosure, table: DisclosureTable, claim: Claim): Draft[] {
  const value = claim.amount && claim.amount.value.digits !== 0n ? claim.amount : claim.previous?.amount
  const title = table.title ? placesOf(table.title) : []
  if (!value || title.length === 0) return []
  return [{
    message: 'forgotten', severity: 'error', data: { table: tableName(table), subject: subjectName(claim), amount: printedText(value) },
    key: `forgotten|${table.family}|${table.normalisedTitle}`, places: [...title, ...value.places], facts: claimFactIds(disclosure, claim), expected: printedText(value),
  }]
}

/** An empty table without a statement of its own: nothing said anywhere, or an amount of zero only. */
function unsaid(table: DisclosureTable, sentences: readonly string[], stated: boolean, isOnlyOne: boolean): Draft[] {
  const isSaid = sentences.some((sentence) => ABSENCE.test(sentence))
  if (isSaid && !(stated && isOnlyOne)) return []
  const places = table.title ? placesOf(table.title) : table.rows.flatMap((row) => row.cells.flatMap((cell) => placesOf(cell))).slice(0, 1)
  const key = `empty|${table.family}|${table.normalisedTitle}`
  if (places.length === 0) return []
  if (isSaid) return [{ message: 'noNote', data: { table: tableName(table) }, key, places }]
  return [sentences.length > 0 ? { message: 'zeroOnly', severity: stated ? 'warning' : 'info', data: { table: tableName(table) }, key, places } : { message: 'noStatement', data: { table: tableName(table) }, key, places }]
}

function contradicted(table: DisclosureTable, statement: PrintedText): Draft[] {
  const places = placesOf(statement)
  const words = statement.text.replace(/\s+/g, '').slice(0, 40)
  return places.length === 0 ? [] : [{ message: 'contradicted', severity: 'error', data: { table: tableName(table), words }, key: `full|${table.family}|${table.normalisedTitle}`, places }]
}
