// npm run new-rule group/name: the files of a new rule, to be filled in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES_FOLDER } from './rule-folders.ts'

const id = process.argv[2] ?? ''
const target = join(RULES_FOLDER, id)
if (!/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
  fail(`"${id}" is not a rule id. Give group/name in lower case with hyphens, as in: npm run new-rule prose/missing-reason`)
}
if (existsSync(target)) fail(`${id} is there already: ${target}`)

const RULE = `import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: '${id}',
  version: 1,
  severity: 'error',
  title: { zh: '', en: '' },
  basis: [{ type: 'law', zh: '预算法 第十四条', en: 'Budget Law, Article 14' }],
  rationale: { zh: '', en: '' },
  assumptions: [],
  exclusions: [],
  messages: {
    wrong: { zh: '“{name}”……', en: '"{name}" …' },
  },
  appliesTo: (disclosure) => disclosure.kind === 'budget' || { zh: '只用于预算公开。', en: 'For budgets only.' },
  check(disclosure) {
    void disclosure
    return { applications: 0, findings: [] }
  },
})
`

const CASES = `import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '', given: () => buildDisclosure({ parts: [paragraph('')] }) }],
  invalid: [],
  nearMiss: [],
} satisfies RuleCases
`

const TEST = `import { testRule } from '../../../../../test/support/test-rule.ts'
import cases from './cases.ts'
import rule from './rule.ts'

testRule(rule, cases)
`

mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'rule.ts'), RULE)
writeFileSync(join(target, 'cases.ts'), CASES)
writeFileSync(join(target, 'rule.test.ts'), TEST)
process.stdout.write(`${target}\nFill in rule.ts and cases.ts, then: npm run rules:pages\n`)

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}
