import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import type { Bilingual } from '../../../bilingual.ts'
import { both } from '../../../bilingual.ts'
import { DISPLACED, displacedKey } from '../../../cause/causes.ts'
import type { Displacement } from '../../../cause/displaced/displacement.ts'
import { displacedFacts } from '../../../cause/displaced/find-displaced.ts'
import { describeBeside, describeFact, rowName, tableName } from '../../../describe-fact.ts'
import { factText } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: DISPLACED,
  version: 1,
  severity: 'error',
  title: { zh: '金额串行、串列或对调：几处不符出自同一处错位', en: 'Displaced amounts: several contradictions come from numbers in each other’s cells' },
  basis: [ACCOUNTING],
  rationale: {
    zh: '两行的数、基本支出与项目支出的数填反，或一列错下一行，凡涉及的合计都不成立。数本身没有错，只是放错了地方；指出这一处，比逐个列出后果有用。',
    en: 'Where two rows, or basic and project expenditure, are exchanged, or a column has slipped by a row, every sum over them fails. The numbers are right, their places are not; saying so serves better than a list of consequences.',
  },
  assumptions: [
    { zh: '放回原处后，原来分属几个根源的不符都消除，也不产生新的不符；一列错行的，末行之数已不在表中，与之相关的少数不符可以保留。', en: 'Put back, they make contradictions vanish that no single wrong number explains, and bring no new one; of a column that has slipped the last amount is gone, and a few contradictions about it may stay.' },
  ],
  exclusions: [
    { zh: '改正一个数就能说明的，按一数之误报告。', en: 'What one wrong number explains is reported as that.' },
    { zh: '两种放法同样说得通的，两种都列出，不断定是哪一种。', en: 'Where two ways of putting back do equally well both are named.' },
  ],
  messages: {
    exchanged: {
      zh: '{what}疑似互换：换回后{count}处不符随之消除。{rival}',
      en: '{what} seem to be exchanged: put back, {count} contradictions vanish.{rival}',
    },
    moved: {
      zh: '{here}的{actual}疑似应在{there}（该处空白）：移回后{count}处不符随之消除。{rival}',
      en: '{here}: {actual} seems to belong to {there}, which is blank; put back, {count} contradictions vanish.{rival}',
    },
    column: {
      zh: '{here}起，该列的数疑似错下一行，至“{last}”行止：移回后{count}处不符随之消除。{rival}',
      en: 'From {here} down to row "{last}" the amounts of the column seem to stand one row too low: put back, {count} contradictions vanish.{rival}',
    },
  },
  appliesTo: (disclosure) => disclosure.facts.length > 0 || { zh: '文件中没有可核对的数。', en: 'The document holds no numbers to check.' },
  check(disclosure, context) {
    return {
      applications: context.relations.all.reduce((sum, { instances }) => sum + instances.length, 0),
      findings: context.causes.displaced.flatMap((cause) => {
        const { displacement, explains, rival } = cause
        const facts = displacedFacts(disclosure, displacement)
        const printed = facts.filter(({ value }) => value !== null)
        const [first] = printed
        if (!first?.places[0]) return []
        const others = explains.flatMap(({ total, terms }) => [total, ...terms.map(({ fact }) => fact)]).filter((fact) => !facts.includes(fact))
        const data = { ...wordsOf(disclosure, displacement, facts), count: explains.length, rival: rival ? rivalText(disclosure, rival) : both('') }
        const [, second] = facts
        return [{
          message: messageOf(displacement, facts), key: displacedKey(cause, disclosure), data,
          places: [...printed.flatMap(({ places }) => places), ...new Set(others.flatMap(({ places }) => places.slice(0, 1)))].filter(({ text }) => text.trim() !== ''),
          facts: facts.map(({ id }) => id), actual: factText(first),
          ...(displacement.type === 'cells' && rival === null && second && second !== first && second.value ? { expected: factText(second) } : {}),
        }]
      }),
    }
  },
})

const messageOf = ({ type }: Displacement, facts: readonly Fact[]): 'exchanged' | 'moved' | 'column' =>
  (type === 'column' ? 'column' : type === 'cells' && facts.some(({ value }) => value === null) ? 'moved' : 'exchanged')

/** What the message names: the two rows, the two cells, or the stretch. */
function wordsOf(disclosure: Disclosure, displacement: Displacement, facts: readonly Fact[]): Record<string, string | Bilingual> {
  const first = facts.find(({ value }) => value !== null)
  const blank = facts.find(({ value }) => value === null)
  const last = facts.at(-1)
  return {
    what: whatOf(disclosure, displacement, facts), actual: first ? factText(first) : '', last: last ? rowOf(disclosure, last) : '',
    here: first ? describeFact(disclosure, displacement.type === 'column' ? facts[0] ?? first : first) : '', there: blank ? (first ? describeBeside(disclosure, blank, first) : describeFact(disclosure, blank)) : '',
  }
}

function whatOf(disclosure: Disclosure, { type, table, moves }: Displacement, facts: readonly Fact[]): Bilingual {
  const [a, b] = facts
  if (!a || !b) return both('')
  if (type === 'rows') {
    const name = tableName(disclosure, table)
    const [one, other] = [rowOf(disclosure, a), rowOf(disclosure, b)]
    return { zh: `${name.zh}“${one}”行与“${other}”行的金额`, en: `${name.en}: the amounts of rows "${one}" and "${other}"` }
  }
  const [one, other] = [describeFact(disclosure, a), describeBeside(disclosure, b, a)]
  const [x, y] = [a, b].map((fact) => (fact.value ? factText(fact) : '空白'))
  return moves.length > 2 ? { zh: one.zh, en: one.en } : { zh: `${one.zh}的${x}与${other.zh}的${y}`, en: `${one.en}: ${x}, and ${other.en}: ${y},` }
}

function rivalText(disclosure: Disclosure, rival: Displacement): Bilingual {
  const facts = displacedFacts(disclosure, rival)
  const what = whatOf(disclosure, rival, facts)
  return { zh: `也可能是${what.zh}，应核实。`, en: ` It may as well be ${what.en}; to be verified.` }
}

const rowOf = (disclosure: Disclosure, { origin }: Fact): string => (origin.type === 'cell' ? rowName(disclosure, origin) : '')
