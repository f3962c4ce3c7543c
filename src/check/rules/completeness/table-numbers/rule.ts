import type { DisclosureTable } from '../../../../model/disclosure-table.ts'
import { placesOf, type PrintedText } from '../../../../model/source-tree.ts'
import { ordinalValue } from '../../../../recognise/ordinal-value.ts'
import { tableName } from '../../../printed-accounts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** 表三, 附表3, 预算公开表3, 公开03表; not 表1-2, whose numbers are of two levels. */
const NUMBER = /^(?:(?:预算|决算)?(?:公开)?附?表([一二三四五六七八九十]{1,3}(?!般)|\d{1,2})(?![\d\-－—.．])|(?:部门|预算|决算)*公开0?(\d{1,2})表)/

interface NumberedTable {
  readonly table: DisclosureTable
  readonly number: number
  /** As printed: 表三. */
  readonly words: string
  readonly printed: PrintedText
  /** Position in `Disclosure.tables`. */
  readonly at: number
}

export default defineRule({
  id: 'completeness/table-numbers',
  version: 1,
  severity: 'warning',
  title: { zh: '表号应连续，不重号', en: 'Tables are numbered without gaps and repeats' },
  basis: [{ type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' }],
  rationale: { zh: '两张表都叫“表五”，或者由“表八”跳到“表十”，读者无从按目录查对，也可能漏了一张表。', en: 'Two tables of one number, or a jump from table 8 to table 10, leave readers without their guide, and a table may be missing.' },
  assumptions: [{ zh: '表号由小到大排列。', en: 'The tables come in the order of their numbers.' }],
  exclusions: [
    { zh: '两级表号（表1-1）；没有表号的表可能占用的号；续表。', en: 'Numbers of two levels; numbers that an unnumbered table may hold; continued tables.' },
    { zh: '跳号只作提示：缺的表另有规则核对。', en: 'A gap is information only: another rule asks for the missing table.' },
  ],
  messages: {
    repeated: { zh: '{first}与{second}的表号都是“{number}”。', en: '{first} and {second} both bear the number "{number}".' },
    misnumbered: { zh: '{table}的表号“{number}”与下一张表重复，应在“{before}”之后顺编。', en: '{table} bears the number "{number}" of the next table; it should follow "{before}".' },
    gap: { zh: '表号由“{before}”跳到“{number}”。', en: 'The numbers of the tables jump from "{before}" to "{number}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const numbered = disclosure.tables.flatMap(numberOf)
    const ordered = numbered.every((one, index) => index === 0 || one.number === 1 || one.number >= (numbered[index - 1]?.number ?? 0))
    const findings = ordered ? numbered.flatMap((one, index) => problem(numbered[index - 1], one, numbered[index + 1], numbered[index - 2])) : []
    return { applications: numbered.length, findings, nothing: { zh: '表没有表号。', en: 'The tables bear no numbers.' } }
  },
})

function numberOf(table: DisclosureTable, at: number): NumberedTable[] {
  for (const printed of [table.title, ...table.caption]) {
    const match = printed ? NUMBER.exec(printed.text.replace(/\s+/g, '')) : null
    const number = ordinalValue(match?.[1] ?? match?.[2] ?? '')?.value ?? 0
    if (printed && match && number > 0) return [{ table, number, words: match[0], printed, at }]
  }
  return []
}

type Draft = FindingDraft<'repeated' | 'misnumbered' | 'gap'>

/** What is wrong between a numbered table and the one before it. */
function problem(before: NumberedTable | undefined, one: NumberedTable, after: NumberedTable | undefined, first: NumberedTable | undefined): Draft[] {
  const places = placesOf(one.printed)
  if (!before || one.number === 1 || places.length === 0) return []
  const step = one.number - before.number
  const key = `${before.words}|${one.words}|${one.table.normalisedTitle}`
  if (step === 0) {
    // The one before was numbered one too high: said there.
    if (first && before.number === first.number + 2 && before.at === first.at + 1) return []
    if (before.table.normalisedTitle === one.table.normalisedTitle || one.table.title === null || before.table.title === null) return []
    return [{ message: 'repeated', key, places: [...places, ...placesOf(before.printed)], data: { first: tableName(before.table), second: tableName(one.table), number: one.words }, actual: one.words }]
  }
  // Tables in between may bear the numbers left out.
  if (step <= 1 + (one.at - before.at - 1)) return []
  if (step === 2 && after?.number === one.number && after.table.normalisedTitle !== one.table.normalisedTitle) {
    return [{ message: 'misnumbered', key, places, data: { table: tableName(one.table), number: one.words, before: before.words }, actual: one.words }]
  }
  return [{ message: 'gap', severity: 'info', key, absent: true, places: [...places, ...placesOf(before.printed)], data: { before: before.words, number: one.words }, actual: one.words }]
}
