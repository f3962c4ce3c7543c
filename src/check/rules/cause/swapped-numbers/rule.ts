import { SWAPPED_NUMBERS, swapKey } from '../../../cause/causes.ts'
import type { SwapCause } from '../../../cause/find-swaps.ts'
import { describeFact, rowName, tableName } from '../../../describe-fact.ts'
import { factText } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'

export default defineRule({
  id: SWAPPED_NUMBERS,
  version: 1,
  severity: 'error',
  title: { zh: '两数互换：两个数印在了对方的位置', en: 'Two numbers in each other’s place' },
  basis: [ACCOUNTING],
  rationale: {
    zh: '两行的数填反、基本支出与项目支出填反，合计往往仍然平衡，逐项与别的表、文字核对才看得出来。指出互换的两数，比逐条列出不符更有用。',
    en: 'Numbers of two rows, or of basic and project expenditure, entered the wrong way round often leave the totals right and contradict other tables and the prose one by one.',
  },
  assumptions: [{ zh: '两数（或两行的各数）互换以后，它们参与的勾稽关系全部成立，而照印出的数有两处以上不成立。', en: 'With the two (or all numbers of two rows) exchanged every relation they take part in holds; as printed two or more fail.' }],
  exclusions: [{ zh: '另有两数互换同样说得通的。', en: 'Where exchanging two others would do as well.' }],
  messages: {
    cells: {
      zh: '{first}的{one}与{second}的{other}互换了位置：对调后{count}处不符随之消除。',
      en: '{first}: {one}, and {second}: {other}, stand in each other’s place; exchanging them removes {count} contradictions.',
    },
    column: {
      zh: '{table}“{first}”行与“{second}”行有一列的数互换了位置（{columns}列中的一列）：对调后{count}处不符随之消除。',
      en: '{table}: in one column ({columns}) the numbers of "{first}" and "{second}" stand in each other’s place; exchanging them removes {count} contradictions.',
    },
    rows: {
      zh: '{table}“{first}”行与“{second}”行的各数互换了位置：对调后{count}处不符随之消除。',
      en: '{table}: the numbers of "{first}" and "{second}" stand in each other’s place; exchanging them removes {count} contradictions.',
    },
  },
  appliesTo: (disclosure) => disclosure.facts.length > 0 || { zh: '文件中没有可核对的数。', en: 'The document holds no numbers to check.' },
  check(disclosure, context) {
    const applications = context.relations.all.reduce((sum, { instances }) => sum + instances.length, 0)
    return { applications, findings: context.causes.swaps.flatMap((cause) => draft(cause, disclosure)) }
  },
})

function draft(cause: SwapCause, disclosure: Disclosure): FindingDraft<SwapCause['type']>[] {
  const { type, facts: [first, second], pairs, explains } = cause
  const places = pairs.flat().flatMap((fact) => fact.places)
  if (places.length === 0) return []
  const count = explains.length
  const shared = { key: swapKey(cause, disclosure), facts: pairs.flat().map(({ id }) => id), places, actual: `${factText(first)}、${factText(second)}`, expected: `${factText(second)}、${factText(first)}` }
  return type !== 'cells'
    ? [{ ...shared, message: type, ...(type === 'column' ? { actual: null, expected: null } : {}), data: { columns: pairs.map(([one]) => columnOf(disclosure, one)).join('、'), table: first.origin.type === 'cell' ? tableName(disclosure, first.origin.table) : '', first: nameOf(disclosure, first), second: nameOf(disclosure, second), count } }]
    : [{ ...shared, message: 'cells', data: { first: describeFact(disclosure, first), second: describeFact(disclosure, second), one: factText(first), other: factText(second), count } }]
}

const nameOf = (disclosure: Disclosure, { origin }: Fact): string => (origin.type === 'cell' ? rowName(disclosure, origin) : '')

const columnOf = ({ tables }: Disclosure, { origin }: Fact): string => (origin.type === 'cell' ? `“${[...new Set(tables[origin.table]?.columns[origin.column]?.header ?? [])].join('·')}”` : '')
