import { factText } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { causeKey } from '../../../cause/causes.ts'
import { expectedText } from '../../../cause/expected-text.ts'
import { SLIP_TEXT } from '../../../cause/recognise-slip.ts'
import { describeBeside, describeFact } from '../../../describe-fact.ts'
import { both } from '../../../bilingual.ts'
import { defineRule } from '../../../rule.ts'

const whereOf = (texts: readonly { readonly zh: string; readonly en: string }[]): { readonly zh: string; readonly en: string } =>
  ({ zh: texts.map(({ zh }) => zh).join('、'), en: texts.map(({ en }) => en).join(', ') })

export default defineRule({
  id: 'cause/wrong-number',
  version: 1,
  severity: 'error',
  title: { zh: '一数之误：几处不符出自同一个数', en: 'One wrong number behind several contradictions' },
  basis: [ACCOUNTING],
  rationale: {
    zh: '一个数错了，凡用到它的勾稽关系都不成立；改正这一个数，其余自然相符。把根源指出来，比列出十几处后果更有用。',
    en: 'One wrong number breaks every relation that it takes part in. Naming it serves better than a list of its consequences.',
  },
  assumptions: [
    { zh: '改动这一个数能使最多的不符关系成立，且不破坏任何已成立的关系。', en: 'Changing this one number satisfies the most failing relations and breaks none that holds.' },
  ],
  exclusions: [
    { zh: '改动另一个数同样说得通时，不指认根源。', en: 'Where changing another number would do as well, no cause is named.' },
    { zh: '只涉及一处不符时，直接在该处说明，不另立一条。', en: 'Where only one relation is concerned the finding itself says so.' },
  ],
  messages: {
    wrong: {
      zh: '{where}的{actual}应为{expected}{slip}：改正后{count}处不符随之消除。',
      en: '{where}: {actual} should read {expected}{slip}; correcting it removes {count} contradictions.',
    },
  },
  appliesTo: (disclosure) => disclosure.facts.length > 0 || { zh: '文件中没有可核对的数。', en: 'The document holds no numbers to check.' },
  check(disclosure, context) {
    const applied = context.relations.all.flatMap((result) => result.instances)
    const several = context.causes.numbers.filter((cause) => cause.explains.length > 1)
    return {
      applications: applied.length,
      findings: several.map((cause) => {
        const { fact } = cause
        const printed = [fact, ...cause.twins]
        const expected = expectedText(fact, cause.expected, cause.slip)
        const slip = cause.slip ? { zh: `（${SLIP_TEXT[cause.slip].zh}）`, en: ` (${SLIP_TEXT[cause.slip].en})` } : both('')
        const others = cause.explains.flatMap((one) => [one.total, ...one.terms.map((term) => term.fact)]).filter((other) => !printed.includes(other))
        return {
          message: 'wrong' as const, key: causeKey(fact, disclosure),
          data: { where: whereOf(printed.map((one) => (one === fact ? describeFact(disclosure, one) : describeBeside(disclosure, one, fact)))), actual: factText(fact), expected, slip, count: cause.explains.length },
          expected, actual: factText(fact), facts: printed.map(({ id }) => id),
          places: [...printed.flatMap((one) => one.places), ...new Set(others.flatMap((other) => other.places.slice(0, 1)))],
        }
      }),
    }
  },
})
