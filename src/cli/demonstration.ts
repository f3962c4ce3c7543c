import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkCommand } from './check-command.ts'
import type { ExitStatus } from './exit-status.ts'
import type { Language } from './language.ts'
import { UsageError } from './usage-error.ts'

const SAMPLE = fileURLToPath(new URL('../../data/sample/sample.pdf', import.meta.url))

/** `mingsuan` without arguments: checks the sample that comes with the project, whose mistakes are planted, and ends with 0. */
export async function demonstrate(language: Language): Promise<ExitStatus> {
  if (!existsSync(SAMPLE)) throw new UsageError(`样例文件不见了：${SAMPLE}。请重新取得项目。`, `the sample is missing: ${SAMPLE}; get the project again.`)
  const zh = language === 'zh'
  process.stdout.write(zh
    ? '演示：核对随项目提供的样例（虚构部门，其中埋有差错）。核对自己的文件：npm start -- check 文件\n\n'
    : 'Demonstration: the sample that comes with the project (an invented department, with planted mistakes).\nYour own files: npm start -- check FILE\n\n')
  await checkCommand([relative(process.cwd(), SAMPLE), '--lang', language])
  process.stdout.write(zh
    ? '\n样例中埋了哪些差错，见 data/sample/planted.json。命令说明：npm start -- --help\n'
    : '\nThe planted mistakes are listed in data/sample/planted.json. Help: npm start -- --help\n')
  return 0
}
