import type { Disclosure } from '../../../../model/disclosure.ts'
import { both, type Bilingual } from '../../../bilingual.ts'
import { TRUNCATED, TRUNCATED_KEY } from '../../../cause/causes.ts'
import type { Compared } from '../../../cause/find-scope.ts'
import { describeFact } from '../../../describe-fact.ts'
import { englishValue } from '../../../english-value.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import { factText, unitOf, valueOf } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule } from '../../../rule.ts'

/** So many are named; all of them are among the places. */
const EXAMPLES = 3

export default defineRule({
  id: TRUNCATED,
  version: 1,
  severity: 'error',
  title: { zh: '由元折成万元应四舍五入，不得舍去尾数', en: 'Amounts in 10,000 yuan are rounded, not cut off' },
  basis: [ACCOUNTING],
  rationale: {
    zh: '正文的万元数由表中的元折算，直接截去尾数，凡该进位的都小0.01，各处与表不符，根源只有折算的方法。',
    en: 'Where the prose cuts off what the tables print in yuan, every amount that should be rounded up is 0.01 too small: many contradictions, one cause, the conversion.',
  },
  assumptions: [{ zh: '正文两个以上不同的数，都正好等于表中的数截去尾数，而不等于四舍五入的数。', en: 'At least two different amounts of the prose are just those of the tables cut off, and not those rounded.' }],
  exclusions: [{ zh: '只有一个数是这样的，按该数不一致报告。', en: 'A single such amount is reported as it is.' }],
  messages: {
    cut: {
      zh: '正文有{count}处的数是表中的数截去尾数得来的，没有四舍五入，末位少1，如{examples}。',
      en: '{count} amounts of the prose are those of the tables cut off instead of rounded, one short in the last digit, such as {examples}.',
    },
  },
  appliesTo: (disclosure) => disclosure.claims.length > 0 || { zh: '正文中没有可与报表比较的数。', en: 'The prose holds no amounts to compare with tables.' },
  check(disclosure, context) {
    const { truncated } = context.causes
    const applications = context.relations.all.flatMap(({ instances }) => instances).filter(({ type, total, terms }) => type === 'same' && [total, terms[0]?.fact].some((fact) => fact?.origin.type === 'claim')).length
    const compared = truncated?.compared ?? []
    if (compared.length === 0) return { applications, findings: [] }
    const byText = [...new Map(compared.map((one) => [one.prose.text, one])).values()]
    return {
      applications,
      findings: [{
        message: 'cut', key: TRUNCATED_KEY, data: { count: byText.length, examples: examplesOf(disclosure, byText.slice(0, EXAMPLES)) },
        places: [...compared.map(({ prose }) => prose), ...compared.map(({ table }) => table)].flatMap(({ places }) => places.slice(0, 1)),
        facts: compared.flatMap(({ prose, table }) => [prose.id, table.id]), actual: byText.map(({ prose }) => factText(prose)).join('、'), expected: byText.map(rounded).join('、'),
      }],
    }
  },
})

/** What the table prints, in the unit of the prose. */
const rounded = ({ prose, table }: Compared): string => amountText(valueOf(table), unitOf(prose), /[.．](\d+)/.exec(prose.text)?.[1]?.length ?? 0)

function examplesOf(disclosure: Disclosure, shown: readonly Compared[]): Bilingual {
  if (shown.length === 0) return both('')
  return {
    zh: shown.map((one) => `${describeFact(disclosure, one.prose).zh}为${factText(one.prose)}，表中为${factText(one.table)}，应为${rounded(one)}`).join('；'),
    en: shown.map((one) => `${describeFact(disclosure, one.prose).en}: ${englishValue(factText(one.prose))}, in the table ${englishValue(factText(one.table))}, which is ${englishValue(rounded(one))}`).join('; '),
  }
}
