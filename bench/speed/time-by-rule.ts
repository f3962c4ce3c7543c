import { hangUnderCauses } from '../../src/check/cause/hang-under-causes.ts'
import { createContext } from '../../src/check/context.ts'
import { RULES } from '../../src/check/rules/index.ts'
import { runRule } from '../../src/check/run-rule.ts'
import type { Disclosure } from '../../src/model/disclosure.ts'
import type { Finding } from '../../src/model/finding.ts'

/** How the time of checking divides over the rules and what they share. Each shared part is asked for first, so that no rule pays for all. */
export function timeByRule(disclosure: Disclosure, tell: (name: string, milliseconds: number) => void): void {
  const context = createContext(disclosure)
  const findings: Finding[] = []
  timed('(facts)', () => context.facts)
  timed('(relations)', () => context.relations.all)
  timed('(causes)', () => context.causes)
  for (const rule of RULES) timed(rule.id, () => findings.push(...runRule(rule, disclosure, context).findings))
  timed('(findings under their causes)', () => hangUnderCauses(findings, RULES, disclosure, context))
  function timed(name: string, work: () => unknown): void {
    const start = performance.now()
    work()
    tell(name, performance.now() - start)
  }
}
