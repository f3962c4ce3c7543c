import { corpusSection } from './corpus-section.ts'
import { mutationSection } from './mutation-section.ts'
import { realSection } from './real-section.ts'
import { structureSection } from './structure-section.ts'
import type { AccuracyResults } from './results.ts'

/** docs/accuracy.md, made from what was measured. */
export const renderPage = (results: AccuracyResults): string => `${[
  '# 准确率 Accuracy',
  '由 `npm run bench:accuracy` 生成；数字出自 `bench/accuracy/results.json`，不手工修改。Generated from the measurements by `npm run bench:accuracy`; not edited by hand.',
  ...(results.corpus ? corpusSection(results.corpus) : []),
  ...(results.real ? realSection(results.real) : []),
  ...(results.structure ? structureSection(results.structure) : []),
  ...(results.mutations ? mutationSection(results.mutations) : []),
].join('\n\n')}\n`
