import { describe, expect, it } from 'vitest'
import { checkDisclosure } from '../../src/check/check-disclosure.ts'
import { RULES } from '../../src/check/rules/index.ts'
import { corpusDocuments, hasCorpus, recogniseDocument } from '../support/corpus.ts'

/**
 * What the relations find in the real documents, each judged by hand against the rendered page: root findings only,
 * as rule, what is printed at the first place, and what it should read. A document that is not listed has none.
 */
const EXPECTED: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  // 住房公积金: 348.52 increased by the printed 0.53 % is 350.35, as the tables have it.
  '9cf8afd0f960': [['relations/same-functional-amount', '352.67', '350.35万元']],
  // 住房公积金: 208.8 and 201.50 in one paragraph; the tables have 2,087,959 yuan.
  c8821d984a54: [['relations/same-functional-amount', '201.50', '208.80万元']],
  // 收入支出总计 0 in prose.
  '6a2eb6044359': [['relations/same-total', '0', '2,995.39万元']],
  // 财政拨款收入支出总计 0.3 in prose.
  d45e923176f9: [['relations/same-total', '0.3', '2,961.68万元']],
  '4e6b76b75a55': [
    // Prose of the head office, tables of the department; 87.22 is the row 036001.
    ['cause/prose-scope', '24079.42', '28,399.62万元、2,789.55万元、4,350.44万元、94.00万元'],
    // 505 is printed without its 50502 (272.11), which the total needs.
    ['cause/wrong-number', '1,846.78', '2,118.89万元'],
    // 复印纸, 硒鼓、粉盒 and other goods for 17.62 counted as services.
    ['procurement/classes-by-item', '92', '109.62万元'],
    ['procurement/classes-by-item', '964.57', '946.95万元'],
    // All projects' funds printed as those of the general public budget.
    ['relations/performance-funds-bound', '25610.08', '≤ 4,350.44万元'],
    ['relations/same-three-public', '0', '54.00万元'],
    // A lost leading digit, in every row of the table.
    ['relations/same-total', '1, 259. 64', '21,259.64万元'],
  ],
}

/** Rules of arithmetic: what a purchase is and who it is reserved for is judged by names, in the ledger of bench/accuracy. */
const BY_NAME = new Set(['procurement/economic-account', 'procurement/small-purchases-reserved'])
const RELATIONS = RULES.filter((rule) => /^(?:relations|cause|procurement)\//.test(rule.id) && !BY_NAME.has(rule.id))

describe.skipIf(!hasCorpus)('relations on the corpus (skipped where MINGSUAN_CORPUS is missing)', () => {
  for (const document of corpusDocuments()) {
    it(`${document.name}: every finding is known and true`, { timeout: 60_000 }, async () => {
      const { findings, runs } = checkDisclosure(await recogniseDocument(document), RELATIONS)
      expect(runs.filter((run) => run.outcome === 'couldNotRun')).toEqual([])
      const roots = findings.filter((one) => one.causes.length === 0)
      expect(roots.map((one) => [one.rule, one.places[0]?.text, one.expected])).toEqual(EXPECTED[document.name] ?? [])
    })
  }
})
