import { equalDecimals, formatDecimal } from '../../../../model/decimal.ts'
import { keyText, type Fact } from '../../../../model/fact.ts'
import { intervalsMeet } from '../../../../model/interval.ts'
import { factText, intervalOf, isNonZero, isPrinted, valueOf } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { describeFact } from '../../../describe-fact.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** 编报绩效目标, 绩效跟踪, 绩效自评: one set of projects, in three stages. */
const STAGES = [null, 'monitoring', 'selfEvaluation'] as const

export default defineRule({
  id: 'relations/performance-stages',
  version: 2,
  severity: 'warning',
  title: { zh: '绩效目标、跟踪、自评的项目数相同，金额也应相同，反之亦然', en: 'Targets, monitoring and self-evaluation of as many projects have one amount, and the other way round' },
  formula: { zh: '项目数相等时：编报绩效目标金额 = 绩效跟踪金额 = 绩效自评金额；金额相等（不为零）时，项目数亦同', en: 'with equal numbers of projects: funds under targets = funds monitored = funds evaluated; with equal funds (not zero) so are the numbers' },
  basis: [ACCOUNTING, { type: 'standard', zh: '中共中央 国务院关于全面实施预算绩效管理的意见', en: 'Opinions on the full implementation of performance budgeting' }],
  rationale: {
    zh: '绩效管理各环节针对同一批项目，项目数相同而金额不同，多是一处写错。',
    en: 'The stages of performance management concern the same projects: as many projects with another amount is usually a slip.',
  },
  assumptions: [{ zh: '项目数相同，或金额一分不差，即为同一批项目。', en: 'Equal numbers of projects, or equal funds, are the same projects.' }],
  exclusions: [{ zh: '项目数和金额都不同的环节不比较。', en: 'Stages that differ in both are not compared.' }],
  messages: {
    differs: {
      zh: '同为{count}个项目，{here}为{actual}，{there}为{expected}。',
      en: 'For the same {count} projects {here} says {actual}, {there} says {expected}.',
    },
    counts: {
      zh: '金额同为{funds}，{here}为{actual}个，{there}为{expected}个。',
      en: 'With the same funds of {funds} {here} says {actual}, {there} says {expected}.',
    },
  },
  appliesTo: (disclosure) => disclosure.claims.length > 0 || { zh: '没有正文说明。', en: 'There is no prose.' },
  check(disclosure, context) {
    let applications = 0
    const findings: FindingDraft<'differs' | 'counts'>[] = []
    const funds = context.facts.all.filter((fact) => fact.key.measure === 'performanceFunds' && fact.kind === 'amount' && isPrinted(fact)
      && fact.key.fund === 'all' && STAGES.some((stage) => stage === fact.key.item))
    const countOf = (fact: Fact): Fact | undefined => context.facts.of({ ...fact.key, measure: 'performanceProjects' }).find(isPrinted)
    const groups = Map.groupBy(funds.filter((fact) => countOf(fact)), (fact) => `${fact.key.year} ${fact.key.phase} ${countOf(fact)?.text}`)
    for (const group of groups.values()) {
      const reference = mostShared(group)
      for (const fact of group) {
        if (!reference || fact === reference || fact.key.item === reference.key.item) continue
        applications += 1
        if (intervalsMeet(intervalOf(fact), intervalOf(reference))) continue
        findings.push({
          message: 'differs', key: `${keyText(fact.key)} ${fact.text}`, actual: factText(fact), expected: factText(reference),
          data: {
            count: countOf(fact)?.text.replace(/\D/g, '') ?? '', here: describeFact(disclosure, fact), there: describeFact(disclosure, reference),
            actual: factText(fact), expected: factText(reference),
          },
          facts: [fact.id, reference.id], places: [...fact.places, ...reference.places],
        })
      }
    }
    const counted = funds.filter((fact) => countOf(fact) && isNonZero(fact)).map((fact) => ({ fact, count: countOf(fact) ?? fact }))
    for (const group of Map.groupBy(counted, ({ fact }) => `${fact.key.year} ${fact.key.phase} ${fact.value?.digits} ${fact.value?.scale}`).values()) {
      const reference = mostShared(group.map(({ count }) => count))
      for (const { fact, count } of group) {
        if (!reference || count === reference || count.key.item === reference.key.item) continue
        applications += 1
        if (equalDecimals(valueOf(count), valueOf(reference))) continue
        findings.push({
          message: 'counts', key: `${keyText(count.key)} ${count.text}`, actual: formatDecimal(valueOf(count)), expected: formatDecimal(valueOf(reference)),
          data: {
            funds: factText(fact), here: describeFact(disclosure, count), there: describeFact(disclosure, reference),
            actual: formatDecimal(valueOf(count)), expected: formatDecimal(valueOf(reference)),
          },
          facts: [count.id, reference.id], places: [...count.places, ...reference.places],
        })
      }
    }
    return { applications, findings, nothing: { zh: '没有项目数相同的几个绩效环节。', en: 'No two stages have as many projects.' } }
  },
})

/** The fact whose amount most of the group print; the first of those. */
function mostShared(group: readonly Fact[]): Fact | undefined {
  const shared = (fact: Fact): number => group.filter((other) => equalDecimals(valueOf(other), valueOf(fact))).length
  return group.toSorted((a, b) => shared(b) - shared(a))[0]
}
