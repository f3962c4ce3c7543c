import { UsageError } from './usage-error.ts'

const notYet = (command: string, zh: string, en: string) => async (): Promise<never> => {
  throw new UsageError(
    `${command} 命令还没有：${zh}。目前可用：read、check、rules。`,
    `there is no ${command} yet: ${en}. Available now: read, check, rules.`,
  )
}

export const templateCommand = notYet('template', '预算填报工作簿随“编制”功能（版本 0.3）提供', 'the budget workbook comes with compiling (version 0.3)')
export const compileCommand = notYet('compile', '由预算数据编制公开文件的功能在版本 0.3 提供', 'compiling a disclosure from budget data comes with version 0.3')
export const serveCommand = notYet('serve', '网页端（公开、审核、编制）在版本 0.4 提供', 'the web side (portal, review, compiling) comes with version 0.4')
