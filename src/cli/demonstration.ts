import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkDisclosure } from '../check/check-disclosure.ts'
import { readDocument } from '../read/read-document.ts'
import { recognise } from '../recognise/recognise.ts'
import { checkedDocument } from '../report/checked-document.ts'
import { htmlReport } from '../report/html/html-report.ts'
import { resultWords } from '../report/result-words.ts'
import { writeBriefFindings } from '../report/text/brief-findings.ts'
import { createPaint } from '../report/text/paint.ts'
import { createWriter } from '../report/text/text-writer.ts'
import { compileCommand } from './compile-command.ts'
import type { ExitStatus } from './exit-status.ts'
import type { Language } from './language.ts'
import { UsageError } from './usage-error.ts'

const SAMPLE = fileURLToPath(new URL('../../data/sample/', import.meta.url))
const WORKBOOK = join(SAMPLE, 'budget.xlsx')
const DEFECTIVE = join(SAMPLE, 'defective/sample.pdf')
const MISTAKES = join(SAMPLE, 'planted.json')

/**
 * `mingsuan` without arguments: the whole way on the sample of an invented department. Its filled workbook is compiled
 * into ./out and read back; then the same disclosure with planted mistakes is checked. Ends with 0 unless files are missing.
 */
export async function demonstrate(language: Language): Promise<ExitStatus> {
  for (const file of [WORKBOOK, DEFECTIVE, MISTAKES]) {
    if (!existsSync(file)) throw new UsageError(`样例文件不见了：${file}。请重新取得项目。`, `the sample is missing: ${file}; get the project again.`)
  }
  const say = (zh: string, en: string): boolean => process.stdout.write(`${language === 'zh' ? zh : en}\n`)
  const out = await outputFolder()
  say('明算演示。样例是一个虚构的部门：澄岭市河湖保护局2026年部门预算。\n', 'A demonstration on an invented department: 澄岭市河湖保护局, budget of 2026.\n')
  say(`一、编制：由填好的工作簿 ${shown(WORKBOOK)} 生成公开文件，逐一读回核对`, `1. Compile the filled workbook ${shown(WORKBOOK)}; every file is read back and checked`)
  const status = await compileCommand([shown(WORKBOOK), '--out', out], language)
  if (status !== 0) return status
  const { planted } = JSON.parse(await readFile(MISTAKES, 'utf8')) as { readonly planted: readonly unknown[] }
  say(`\n二、核对：同一份文件，埋了${planted.length}处差错（${shown(DEFECTIVE)}）`, `\n2. Check the same disclosure with ${planted.length} planted mistakes (${shown(DEFECTIVE)})`)
  const report = join(out, language === 'zh' ? '核对报告.html' : 'report.html')
  process.stdout.write(await checkDefective(report, language))
  say(`\n在浏览器中看原文、位置和算式：${report}\n埋了哪些差错：${shown(MISTAKES)}`, `\nThe pages, places and sums, in a browser: ${report}\nWhat was planted: ${shown(MISTAKES)}`)
  say(NEXT.zh, NEXT.en)
  return 0
}

const NEXT = {
  zh: `
三、接下来可以试
  npm start -- check 公开文件.pdf                      核对自己的文件（PDF、XLSX、DOCX等），或一个文件夹
  npm start -- template --out 预算.xlsx               取得空白的填报工作簿
  npm start -- compile 预算.xlsx --out 公开文件        编制成公开文件
  npm start -- --help                                 全部命令`,
  en: `
3. What to try next
  npm start -- check DISCLOSURE.pdf                   check your own file (PDF, XLSX, DOCX, …) or a folder
  npm start -- template --out BUDGET.xlsx             an empty budget workbook
  npm start -- compile BUDGET.xlsx --out DISCLOSURE   compile the filled one
  npm start -- --help                                 all commands`,
}

/** ./out, or a new folder of the system where nothing can be written here. */
async function outputFolder(): Promise<string> {
  try {
    await mkdir('out', { recursive: true })
    return 'out'
  } catch {
    return mkdtemp(join(tmpdir(), 'mingsuan-'))
  }
}

/** From where the user stands, if that is the shorter way. */
function shown(path: string): string {
  const way = relative(process.cwd(), path)
  return way.length < path.length ? way : path
}

/** Writes the HTML report and gives the findings in brief. */
async function checkDefective(report: string, language: Language): Promise<string> {
  const bytes = new Uint8Array(await readFile(DEFECTIVE))
  const disclosure = recognise(await readDocument(bytes))
  const run = checkDisclosure(disclosure)
  await writeFile(report, await htmlReport(checkedDocument(shown(DEFECTIVE), disclosure, run, bytes), language))
  const { stdout, env } = process
  const writer = createWriter(Math.min(Math.max(stdout.columns ?? 100, 40), 120), createPaint(stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb'))
  writer.line('', resultWords(run, language))
  writer.blank()
  writeBriefFindings(writer, disclosure, run, language)
  return writer.toString()
}
