// npm run bench:accuracy [-- --part mutations|corpus|real]: measures how right the checker is, writes results.json here and
// docs/accuracy.md. Without --part all parts; the parts corpus and real only where the folder of real disclosures is there.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { measureCorpus } from './ledger/measure-corpus.ts'
import { mutationPart } from './mutations/part.ts'
import { renderPage } from './page.ts'
import { realPart } from './real/run-real.ts'
import { structurePart } from './real/structure-part.ts'
import { readResults, writeResults, type AccuracyResults } from './results.ts'

const PAGE = join(import.meta.dirname, '../../docs/accuracy.md')
const CORPUS = resolve(process.env['MINGSUAN_CORPUS'] ?? join(import.meta.dirname, '../../../shared/corpus'))
/** Never one whose misses the rules were improved on: to be changed after that. */
const SEED = '2026-11-27 night'
const PARTS = ['mutations', 'corpus', 'real'] as const

const at = process.argv.indexOf('--part')
const chosen = at < 0 ? null : process.argv[at + 1]

if (at >= 0 && !PARTS.some((part) => part === chosen)) {
  process.stderr.write('用法 / usage: npm run bench:accuracy [-- --part mutations|corpus|real]\n')
  process.exitCode = 2
} else await main()

async function main(): Promise<void> {
  const before = readResults()
  const runs = (part: (typeof PARTS)[number]): boolean => chosen === null || chosen === part
  const results: AccuracyResults = {
    mutations: runs('mutations') ? await mutationPart() : before.mutations,
    corpus: runs('corpus') ? await corpusPart(before) : before.corpus,
    real: runs('real') ? await realPart(SEED) ?? before.real : before.real,
    structure: runs('real') ? await structurePart(SEED) ?? before.structure : before.structure,
  }
  writeResults(results)
  writeFileSync(PAGE, renderPage(results))
  process.stdout.write(`${PAGE}\n`)
}

async function corpusPart(before: AccuracyResults): Promise<AccuracyResults['corpus']> {
  const measured = await measureCorpus(CORPUS)
  if (!measured) process.stderr.write(`没有真实文件，沿用上次结果 / no real disclosures, the last figures stay: ${CORPUS}\n`)
  // Messages quote the documents; the page counts only.
  return measured ? { ...measured, unjudged: measured.unjudged.map((one) => ({ ...one, message: '' })) } : before.corpus
}
