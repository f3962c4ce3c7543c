import { beforeAll, describe, expect, test } from 'vitest'
import type { Disclosure } from '../../src/model/disclosure.ts'
import { corpusDocument, hasCorpus, recogniseDocument } from '../support/corpus.ts'
import { differingCells, goldenDocuments, missingClaim, performanceLines, procurementLines } from '../support/golden.ts'

// Where the corpus is missing these tests are skipped: the documents are not ours to ship.
for (const golden of goldenDocuments()) {
  const document = corpusDocument(golden.document)
  describe.skipIf(!hasCorpus || !document)(`事实与页面一致：${golden.document}`, () => {
    let disclosure: Disclosure
    beforeAll(async () => {
      if (document) disclosure = await recogniseDocument(document)
    })

    test('是什么文件', () => {
      expect({ kind: disclosure.kind, scope: golden.scope && disclosure.scope, year: disclosure.year })
        .toEqual({ kind: golden.kind, scope: golden.scope, year: golden.year })
    })

    test('表中每个数', () => {
      expect(golden.tables.flatMap((table) => differingCells(golden, table, disclosure))).toEqual([])
    })

    test.runIf(golden.claims)('文字说的数', () => {
      expect((golden.claims ?? []).map((claim) => missingClaim(claim, disclosure.claims)).filter((line) => line !== null)).toEqual([])
    })

    test.runIf(golden.projectStatements)('项目经费情况说明', () => {
      expect(disclosure.projectStatements.map(({ parts, amount }) => ({
        parts: Object.entries(parts).filter(([, part]) => part !== null).map(([name]) => name), amount: amount?.text ?? null,
      }))).toEqual(golden.projectStatements)
    })

    test.runIf(golden.procurement)('政府采购明细', () => {
      expect(procurementLines(disclosure)).toEqual(golden.procurement)
    })

    test.runIf(golden.performance)('绩效目标申报表', () => {
      expect(performanceLines(disclosure)).toEqual(golden.performance)
    })

    test.runIf(golden.specialFunds)('专项资金', () => {
      expect(disclosure.specialFunds.map(({ parts }) => Object.entries(parts).filter(([, part]) => part !== null).map(([name]) => name)))
        .toEqual(golden.specialFunds)
    })
  })
}
