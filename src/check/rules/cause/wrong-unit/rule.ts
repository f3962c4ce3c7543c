import { UNIT_NAME } from '../../../../model/unit.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Place } from '../../../../model/place.ts'
import { unitKey } from '../../../cause/causes.ts'
import { tableName } from '../../../describe-fact.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'cause/wrong-unit',
  version: 1,
  severity: 'error',
  title: { zh: '表的单位有误：全表金额与别处相差整十倍数', en: 'A wrong unit: all amounts of a table are off by one power of ten' },
  basis: [ACCOUNTING],
  rationale: {
    zh: '元与万元写混，全表每个数都与别处不符；根源只有一处，即表头的单位。',
    en: 'Where yuan and 10,000 yuan are mixed up every amount of the table contradicts the others. The cause is one: the unit over the table.',
  },
  assumptions: [
    { zh: '该表与表外可比的金额，换成另一单位后四分之三以上的不符随之消除，原单位下相符的不超过其五分之一；可比的只有一个金额时，须有四位以上有效数字，且另一表印有同一数。', en: 'In the other unit three quarters of the contradictions vanish, and hardly any comparison held before; where one amount alone can be compared it has four digits and another table prints it.' },
  ],
  exclusions: [{ zh: '表中别的金额都相符、只有一个相差整十倍数的，按单个数报告；只与正文一个数可比的，不能断定是表还是正文的单位有误。', en: 'One amount among others that agree is reported as one wrong number; with one figure of the prose alone to compare, which unit is wrong is open.' }],
  messages: {
    wrong: {
      zh: '{table}的单位“{actual}”应为“{expected}”：换算后与别处的{count}处不符随之消除。',
      en: 'The unit {actual} of {table} should be {expected}: in that unit {count} contradictions vanish.',
    },
    together: {
      zh: '{table}等{tables}张表的单位“{actual}”应为“{expected}”：各表之间相符，与正文的{count}处不符换算后随之消除。',
      en: 'The unit {actual} of {table} and others, {tables} tables in all, should be {expected}: they agree with one another, and in that unit {count} contradictions with the text vanish.',
    },
    either: {
      zh: '{table}的单位“{actual}”与{other}的单位必有一误：如{table}改为“{expected}”，两表的{count}处不符随之消除。',
      en: 'Either the unit {actual} of {table} or that of {other} is wrong: with {expected} for {table}, {count} contradictions vanish.',
    },
  },
  appliesTo: (disclosure) => disclosure.tables.some(({ unit }) => unit !== null) || { zh: '没有注明单位的表。', en: 'No table prints a unit.' },
  check(disclosure, context) {
    return {
      applications: new Set(context.relations.trusted.facts.flatMap(({ origin }) => (origin.type === 'cell' ? [origin.table] : []))).size,
      findings: context.causes.units.flatMap((cause) => {
        const actual = disclosure.tables[cause.table]?.unit
        const places = [cause.table, ...(cause.rival === null ? [] : [cause.rival]), ...cause.companions].flatMap((table) => captionPlaces(disclosure, table))
        if (!actual || places.length === 0) return []
        const others = cause.explains.flatMap((one) => [one.total, ...one.terms.map(({ fact }) => fact)])
        return [{
          message: cause.companions.length > 0 ? 'together' as const : cause.rival === null ? 'wrong' as const : 'either' as const, key: unitKey(cause, disclosure),
          data: {
            table: tableName(disclosure, cause.table), other: cause.rival === null ? '' : tableName(disclosure, cause.rival),
            actual: UNIT_NAME[actual], expected: UNIT_NAME[cause.expected], count: cause.explains.length, tables: cause.companions.length + 1,
          },
          actual: UNIT_NAME[actual], expected: UNIT_NAME[cause.expected], facts: [...new Set(others.map(({ id }) => id))],
          places: [...places, ...new Set(others.flatMap((fact) => fact.places.slice(0, 1)))].filter(({ text }) => text.trim() !== ''),
        }]
      }),
    }
  },
})

/** Where the unit is printed, else the table's title. */
function captionPlaces(disclosure: Disclosure, index: number): readonly Place[] {
  const table = disclosure.tables[index]
  const place = table?.unitPlace
  const places = place ? [place] : table?.title ? placesOf(table.title, 0, table.title.text.length) : []
  return places.filter(({ text }) => text.trim() !== '')
}
