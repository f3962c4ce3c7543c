import { describe, expect, it } from 'vitest'
import type { Outcome, RuleRun } from '../model/finding.ts'
import { buildDisclosure } from '../../test/support/build-disclosure.ts'
import { checkParts } from './check-parts.ts'

const BLOCKED = { zh: '有未能读出的页。', en: 'Pages could not be read.' }
const run = (outcome: Outcome): RuleRun => ({ rule: 'relations/invented', outcome, applications: 2, reason: outcome === 'couldNotRun' ? BLOCKED : null })
const part = buildDisclosure({ parts: [] })

/** What is said of a rule that ended so in each part of a file. */
function joined(...outcomes: Outcome[]): RuleRun | undefined {
  const runs = outcomes.values()
  return checkParts(outcomes.map(() => part), () => ({ runs: [run(runs.next().value ?? 'passed')], findings: [] })).runs[0]
}

describe('a rule over the parts of a file', () => {
  it('has passed only where it passed in all that it applies to', () => {
    expect(joined('passed', 'notApplicable')).toMatchObject({ outcome: 'passed', applications: 4, reason: null })
    expect(joined('passed', 'couldNotRun')).toMatchObject({ outcome: 'couldNotRun', reason: BLOCKED })
  })

  it('that failed in one part says that it could not run in another', () => {
    expect(joined('couldNotRun', 'failed')).toMatchObject({ outcome: 'failed', reason: BLOCKED })
    expect(joined('failed', 'notApplicable')).toMatchObject({ outcome: 'failed', reason: null })
  })
})
