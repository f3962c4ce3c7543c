import { SCOPE_KEY } from '../../../cause/causes.ts'
import { both } from '../../../bilingual.ts'
import { describeFact } from '../../../describe-fact.ts'
import { factText, valueOf } from '../../../relations/operands.ts'
import { ACCOUNTING, REGULATIONS_5 } from '../../../relations/relation.ts'
import { defineRule } from '../../../rule.ts'
import type { Bilingual } from '../../../bilingual.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import { compareDecimals } from '../../../../model/decimal.ts'

/** So many of the amounts are named; all of them are among the places. */
const EXAMPLES = 3

export default defineRule({
  id: 'cause/prose-scope',
  version: 1,
  severity: 'error',
  title: { zh: '正文与报表口径不一致', en: 'Prose and tables speak of different units' },
  basis: [REGULATIONS_5, ACCOUNTING],
  rationale: {
    zh: '部门预算包括本级和全部所属单位。正文只说本级、报表却是全部门（或相反），读者会把两套数当成一套。',
    en: 'A department budget covers the department and all its units. Where the prose speaks of the head office only and the tables of all (or the reverse), readers take two sets of figures for one.',
  },
  assumptions: [
    { zh: '正文的几个数都与表不同，彼此却相加相等，或正好等于某一单位的数，或一节的数（四个以上）没有一个与表相同、又都偏小（偏大），即属口径不同，而不是逐个写错。', en: 'Several prose amounts that differ from the tables yet add up among themselves, equal the row of one unit, or are all (four or more) that a section says, and all below (or above) the tables, are of another scope, not typed wrongly one by one.' },
  ],
  exclusions: [{ zh: '只有一个数不同的，按不一致报告。', en: 'A single differing amount is reported as it is.' }],
  messages: {
    narrower: {
      zh: '正文与报表口径不一致：正文有{count}处的数都小于报表，如{examples}。疑为本级口径或其他版本的数。{unit}',
      en: 'Prose and tables differ in scope: {count} amounts of the prose are below those of the tables, such as {examples}; probably the head office only, or another version.{unit}',
    },
    wider: {
      zh: '正文与报表口径不一致：正文有{count}处的数都大于报表，如{examples}。疑为全部门口径或其他版本的数。{unit}',
      en: 'Prose and tables differ in scope: {count} amounts of the prose exceed those of the tables, such as {examples}; probably the whole department, or another version.{unit}',
    },
  },
  appliesTo: (disclosure) => disclosure.claims.length > 0 || { zh: '正文中没有可与报表比较的数。', en: 'The prose holds no amounts to compare with tables.' },
  check(disclosure, context) {
    const compared = context.relations.all.flatMap((result) => result.instances)
      .filter((one) => one.type === 'same' && one.total.origin.type === 'claim')
    const { scope } = context.causes
    if (!scope) return { applications: compared.length, findings: [] }
    const own = scope.compared.filter(({ prose, table }) => (compareDecimals(valueOf(prose), valueOf(table)) < 0) === (scope.direction === 'proseNarrower'))
    const prose = scope.compared.map((one) => one.prose)
    const list = (facts: readonly Fact[]) => [...new Set(facts.map(factText))]
    const { unitRow } = scope
    const row = unitRow ? describeFact(disclosure, unitRow) : null
    return {
      applications: compared.length,
      findings: [{
        message: scope.direction === 'proseNarrower' ? 'narrower' as const : 'wider' as const, key: SCOPE_KEY,
        data: {
          count: new Set(own.map((one) => one.prose.text)).size, examples: examplesOf(disclosure, own),
          unit: row ? { zh: `其中一数与${row.zh}相同。`, en: ` One of them is that of ${row.en}.` } : both(''),
        },
        expected: list(scope.compared.map(({ table }) => table)).join('、'), actual: list(prose).join('、'),
        facts: scope.compared.flatMap((one) => [one.prose.id, one.table.id]), places: [...prose, ...scope.compared.map(({ table }) => table)].flatMap((fact) => fact.places.slice(0, 1)),
      }],
    }
  },
})

/** The largest of them first: 收入预算为973.54万元，报表为3,827.56万元. */
function examplesOf(disclosure: Disclosure, own: readonly { readonly prose: Fact; readonly table: Fact }[]): Bilingual {
  const byText = new Map(own.toReversed().map((one) => [one.prose.text, one]))
  const shown = [...byText.values()].toSorted((a, b) => compareDecimals(valueOf(b.table), valueOf(a.table))).slice(0, EXAMPLES)
  return {
    zh: shown.map(({ prose, table }) => `${describeFact(disclosure, prose).zh}为${factText(prose)}、${describeFact(disclosure, table).zh}为${factText(table)}`).join('；'),
    en: shown.map(({ prose, table }) => `${describeFact(disclosure, prose).en}: ${factText(prose)}, ${describeFact(disclosure, table).en}: ${factText(table)}`).join('; '),
  }
}
