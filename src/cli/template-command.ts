import { writeFile } from 'node:fs/promises'
import { baseContent } from '../compile/base/base-content.ts'
import type { NotCarried } from '../compile/base/not-carried.ts'
import { budgetContent } from '../compile/workbook/budget-content.ts'
import { writeWorkbook, type WorkbookContent } from '../compile/workbook/write-workbook.ts'
import type { ExitStatus } from './exit-status.ts'
import type { Language } from './language.ts'
import { parse } from './options.ts'
import { cannotWrite } from './output.ts'
import { readBase } from './read-base.ts'
import { UsageError } from './usage-error.ts'

/**
 * `mingsuan template [--out budget.xlsx]`: the empty budget workbook. `--base LAST.pdf`: with last year's numbers and
 * words taken over and marked. `--tables FILLED.xls`: with the filled tables of another layout as this year's numbers.
 */
export async function templateCommand(args: readonly string[], language: Language): Promise<ExitStatus> {
  const { values, positionals } = parse('template', args, ['out', 'base', 'tables', 'lang'])
  if (positionals.length > 0) throw new UsageError(`template 后面不写文件；写到哪里用 --out ${positionals[0]}。`, `template takes no file; use --out ${positionals[0]}.`)
  const out = values['out'] ?? 'budget.xlsx'
  if (!/\.xlsx$/i.test(out)) throw new UsageError(`填报工作簿是 .xlsx 文件，请写 --out ${out}.xlsx。`, `the workbook is an .xlsx file; write --out ${out}.xlsx.`)
  const { content, left } = await contentOf(values['base'], values['tables'], language)
  try {
    await writeFile(out, await writeWorkbook(content), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw cannotWrite(out, error)
    throw new UsageError(`${out} 已经有了，可能填了数据，不覆盖。请换一个文件名。`, `${out} exists and may hold data; it is not overwritten. Choose another name.`)
  }
  const rows = Object.values(content?.rows ?? {}).reduce((sum, one) => sum + one.length, 0)
  if (rows > 0) process.stdout.write(language === 'zh' ? `带入 ${rows} 行${values['base'] === undefined ? '，请逐行核对' : '，序号为“上年”的须逐行核对'}。\n` : `Took over ${rows} rows; go over ${values['base'] === undefined ? 'them' : 'those marked 上年'}.\n`)
  for (const { title, numbers, example } of left) {
    process.stdout.write(language === 'zh' ? `未能带入：《${title}》${numbers}个数（如${example}），请对照原表补填。\n` : `Not taken over: ${numbers} numbers of 《${title}》 (${example} for one); fill them in by hand.\n`)
  }
  process.stdout.write(language === 'zh' ? `已生成填报工作簿 ${out}，填写说明在第一张表。\n` : `Wrote the budget workbook ${out}; its first sheet explains it.\n`)
  return 0
}

async function contentOf(base: string | undefined, tables: string | undefined, language: Language): Promise<{ readonly content?: WorkbookContent; readonly left: readonly NotCarried[] }> {
  if (base !== undefined && tables !== undefined) throw new UsageError('--base 和 --tables 只能用一个。', 'use --base or --tables, not both.')
  if (base !== undefined) {
    const { budget, left, template } = await readBase(base, 'nextYear', language)
    return { content: baseContent(budget, template), left }
  }
  if (tables === undefined) return { left: [] }
  const { budget, left, template } = await readBase(tables, 'sameYear', language)
  return { content: budgetContent(budget, template), left }
}
