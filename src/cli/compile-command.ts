import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compileDisclosure } from '../compile/compile-disclosure.ts'
import { withBase } from '../compile/base/with-base.ts'
import { CompileError } from '../compile/problem.ts'
import { readTemplate, templateIds } from '../compile/read-template.ts'
import { laterProblems } from '../compile/workbook/later-problems.ts'
import { readBudgetWorkbook, type ReadWorkbook } from '../compile/workbook/read-workbook.ts'
import { WorkbookError } from '../compile/workbook/workbook-error.ts'
import type { Template } from '../compile/template.ts'
import type { Budget } from '../model/budget/budget.ts'
import type { CompiledDisclosure } from '../model/compiled-disclosure.ts'
import { PDF_STANDARDS, type PdfStandard } from '../render/pdf/render-pdf.ts'
import { COMPILE_FORMATS, renderFormat, type CompileFormat } from './compile-formats.ts'
import { checkCompiled } from './compiled-check.ts'
import type { ExitStatus } from './exit-status.ts'
import { documentError } from './document-errors.ts'
import type { Language } from './language.ts'
import { choice, parse } from './options.ts'
import { cannotWrite } from './output.ts'
import { UsageError } from './usage-error.ts'
import { readBase } from './read-base.ts'

/**
 * `mingsuan compile BUDGET.xlsx --out DIR`: the whole disclosure in every format, read back and checked. `--base`: last
 * year's disclosure gives last year's figures where the workbook has none.
 */
export async function compileCommand(args: readonly string[], language: Language): Promise<ExitStatus> {
  const { values, positionals } = parse('compile', args, ['out', 'formats', 'template', 'base', 'pdf-standard', 'lang'])
  const { out } = values
  if (out === undefined) throw new UsageError('compile 要用 --out 写明输出位置。', 'compile needs --out: where the result goes.')
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) {
    throw new UsageError('compile 后面要写一本填好的工作簿，例如：mingsuan compile budget.xlsx --out 公开文件', 'compile needs one filled workbook, for instance: mingsuan compile budget.xlsx --out disclosure')
  }
  const outputs = { formats: formatsOf(values['formats']), standard: choice('pdf-standard', values['pdf-standard'], PDF_STANDARDS, 'a-2a') }
  const compiled = await compiledFrom(path, values['template'], values['base'], language)
  if (!compiled) return 2
  return writeAndCheck(compiled, outputs, out, language)
}

function formatsOf(given: string | undefined): readonly CompileFormat[] {
  if (given === undefined) return COMPILE_FORMATS
  return [...new Set(given.split(/[,，]/).map((one) => choice('formats', one.trim(), COMPILE_FORMATS, 'docx')))]
}

interface Compiled {
  readonly budget: Budget
  readonly disclosure: CompiledDisclosure
}

/** null where the workbook could not be read or compiled; every problem is then on standard error. */
async function compiledFrom(path: string, template: string | undefined, base: string | undefined, language: Language): Promise<Compiled | null> {
  const fail = (lines: readonly string[]): null => {
    process.stderr.write(`${[language === 'zh' ? `${path}：有 ${lines.length} 处要改` : `${path}: ${lines.length} to correct`, ...lines.map((line) => `  ${line}`)].join('\n')}\n`)
    return null
  }
  const whole = async ({ budget }: ReadWorkbook): Promise<Budget> => (base === undefined ? budget : withBase(budget, (await readBase(base, 'nextYear', language)).budget))
  const formOf = (read: ReadWorkbook): Template => readTemplate(choice('template', template, templateIds(), read.template))
  try {
    const read = await readBudgetWorkbook(await readFile(path))
    const budget = await whole(read)
    return { budget, disclosure: compileDisclosure(budget, formOf(read)) }
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (error instanceof WorkbookError) {
      const later = error.read.template === '' && template === undefined ? [] : laterProblems(error.problems, await whole(error.read), formOf(error.read))
      return fail([...error.problems.map(({ sheet, cell, message }) => `${sheet}${cell === null ? '' : ` ${cell}`}：${message}`), ...later.map(({ where, message }) => `${where}：${message}`)])
    }
    if (error instanceof CompileError) return fail(error.problems.map(({ where, message }) => `${where}：${message}`))
    process.stderr.write(`${path}：${documentError(error, language).message}\n`)
    return null
  }
}

interface Outputs {
  readonly formats: readonly CompileFormat[]
  readonly standard: PdfStandard
}

async function writeAndCheck({ budget, disclosure: compiled }: Compiled, { formats, standard }: Outputs, folder: string, language: Language): Promise<ExitStatus> {
  const zh = language === 'zh'
  const name = compiled.document.title.replace(/[\\/:*?"<>|\s]+/g, '')
  let wrong = false
  for (const format of formats) {
    const files = await renderFormat(format, compiled, name, { standard, budget })
    for (const [file, bytes] of files) await write(join(folder, file), bytes)
    const [first] = files
    if (!first || format === 'datapackage') {
      process.stdout.write(`${join(folder, 'datapackage')}  ${zh ? `${files.size} 个文件` : `${files.size} files`}\n`)
      continue
    }
    const { findings, facts, lost } = await checkCompiled(compiled, first[1])
    const errors = findings.filter(({ severity }) => severity === 'error')
    wrong ||= errors.length > 0 || lost > 0
    const counts = zh
      ? `读回 ${facts - lost}/${facts} 个数，错误 ${errors.length}，警告 ${findings.filter(({ severity }) => severity === 'warning').length}`
      : `${facts - lost} of ${facts} numbers read back, ${errors.length} errors, ${findings.filter(({ severity }) => severity === 'warning').length} warnings`
    process.stdout.write(`${join(folder, first[0])}  ${counts}\n`)
    for (const { severity, rule, message, messageEn } of findings) {
      if (severity !== 'info') process.stdout.write(`  ${zh ? (severity === 'error' ? '错误' : '警告') : severity}  ${zh ? message : messageEn}  [${rule}]\n`)
    }
  }
  return wrong ? 1 : 0
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  } catch (error) {
    throw cannotWrite(path, error)
  }
}
