// npm run sample [-- FOLDER]: makes the sample's files of data/sample (or another folder) from budget.json and planted.json.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sampleFiles } from './sample/sample-files.ts'

const SAMPLE = join(import.meta.dirname, '../data/sample')

const out = process.argv[2] ?? SAMPLE
const files = await sampleFiles(SAMPLE)
for (const [path, bytes] of files) {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), bytes)
}
process.stdout.write(`${out}: ${files.size} 个文件 / files\n`)
