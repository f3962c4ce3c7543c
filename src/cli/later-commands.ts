import { UsageError } from './usage-error.ts'

const notYet = (command: string, zh: string, en: string) => async (): Promise<never> => {
  throw new UsageError(
    `${command} 命令还没有：${zh}。目前可用：read、check、template、compile、rules。`,
    `there is no ${command} yet: ${en}. Available now: read, check, template, compile, rules.`,
  )
}

export const serveCommand = notYet('serve', '网页端（公开、审核、编制）在版本 0.4 提供', 'the web side (portal, review, compiling) comes with version 0.4')
