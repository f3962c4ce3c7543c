import { SCOPE_KEY } from '../../../cause/causes.ts'
import { both } from '../../../bilingual.ts'
import { describeFact } from '../../../describe-fact.ts'
import { factText } from '../../../relations/operands.ts'
import { ACCOUNTING, REGULATIONS_5 } from '../../../relations/relation.ts'
import { defineRule } from '../../../rule.ts'

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
    { zh: '正文的几个数都与表不同，彼此却相加相等，或正好等于某一单位的数，即属口径不同，而不是逐个写错。', en: 'Several prose amounts that differ from the tables yet add up among themselves, or equal the row of one unit, are of another scope, not typed wrongly one by one.' },
  ],
  exclusions: [{ zh: '只有一个数不同的，按不一致报告。', en: 'A single differing amount is reported as it is.' }],
  messages: {
    narrower: {
      zh: '正文与报表口径不一致：正文的{amounts}彼此吻合，却小于报表的{tables}，疑为本级口径或其他版本的数。{unit}',
      en: 'Prose and tables differ in scope: the amounts of the prose ({amounts}) agree among themselves and are below those of the tables ({tables}); probably the head office only, or another version.{unit}',
    },
    wider: {
      zh: '正文与报表口径不一致：正文的{amounts}彼此吻合，却大于报表的{tables}，疑为全部门口径或其他版本的数。{unit}',
      en: 'Prose and tables differ in scope: the amounts of the prose ({amounts}) agree among themselves and exceed those of the tables ({tables}); probably the whole department, or another version.{unit}',
    },
  },
  appliesTo: (disclosure) => disclosure.claims.length > 0 || { zh: '正文中没有可与报表比较的数。', en: 'The prose holds no amounts to compare with tables.' },
  check(disclosure, context) {
    const compared = context.relations.all.flatMap((result) => result.instances)
      .filter((one) => one.type === 'same' && one.total.origin.type === 'claim')
    const { scope } = context.causes
    if (!scope) return { applications: compared.length, findings: [] }
    const prose = scope.explains.map((one) => one.total)
    const tables = scope.explains.flatMap((one) => one.terms.map((term) => term.fact))
    const list = (texts: readonly string[]) => ({ zh: [...new Set(texts)].join('、'), en: [...new Set(texts)].join(', ') })
    const { unitRow } = scope
    const row = unitRow ? describeFact(disclosure, unitRow) : null
    return {
      applications: compared.length,
      findings: [{
        message: scope.direction === 'proseNarrower' ? 'narrower' as const : 'wider' as const, key: SCOPE_KEY,
        data: {
          amounts: list(prose.map(factText)), tables: list(tables.map(factText)),
          unit: row ? { zh: `其中一数与${row.zh}相同。`, en: ` One of them is that of ${row.en}.` } : both(''),
        },
        expected: list(tables.map(factText)).zh, actual: list(prose.map(factText)).zh,
        facts: [...prose, ...tables].map((fact) => fact.id), places: [...prose, ...tables].flatMap((fact) => fact.places.slice(0, 1)),
      }],
    }
  },
})
