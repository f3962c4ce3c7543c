// npm run sample: writes data/sample/sample.{txt,xlsx,docx,pdf} from source.json, with the mistakes of planted.json in.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSample } from './sample/build-sample.ts'
import { plant, readPlanted } from './sample/planted.ts'
import { readSource } from './sample/source.ts'
import { toDocx } from './sample/to-docx.ts'
import { toPdf } from './sample/to-pdf.ts'
import { toText } from './sample/to-text.ts'
import { toXlsx } from './sample/to-xlsx.ts'

const FOLDER = join(import.meta.dirname, '../data/sample')

const out = process.argv[2] ?? FOLDER
const clean = buildSample(readSource(join(FOLDER, 'source.json')))
const blocks = process.argv.includes('--clean') ? clean : plant(clean, readPlanted(join(FOLDER, 'planted.json')))
writeFileSync(join(out, 'sample.txt'), toText(blocks))
writeFileSync(join(out, 'sample.xlsx'), await toXlsx(blocks))
writeFileSync(join(out, 'sample.docx'), await toDocx(blocks))
writeFileSync(join(out, 'sample.pdf'), toPdf(blocks))
process.stdout.write(`${out}: sample.txt, sample.xlsx, sample.docx, sample.pdf\n`)
