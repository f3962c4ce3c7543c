import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from './language.ts'
import { UsageError } from './usage-error.ts'

/** What `read` and `check` share: paths, a format, where the result goes, a language. */
export interface DocumentOptions<Format extends string> {
  readonly paths: readonly string[]
  readonly format: Format
  /** null: standard output. */
  readonly out: string | null
  /** Whether an interrupted run that wrote to `out` is to be continued. */
  readonly resume: boolean
  readonly language: Language
}

export function documentOptions<Format extends string>(
  command: string, args: readonly string[], formats: readonly Format[], fallback: Format,
): DocumentOptions<Format> {
  const { values, positionals } = parse(command, args, ['format', 'out', 'lang'], ['resume'])
  if (positionals.length === 0) {
    throw new UsageError(
      `${command} 后面要写文件或文件夹，例如：mingsuan ${command} 公开文件.pdf`,
      `${command} needs a file or folder, for instance: mingsuan ${command} disclosure.pdf`,
    )
  }
  const { out = null, resume = false } = values
  if (resume && out === null) {
    throw new UsageError(
      '--resume 接续上次中断的运行，要同时写明上次的 --out。',
      '--resume continues an interrupted run; name its --out as well.',
    )
  }
  return {
    paths: positionals,
    format: choice('format', values['format'], formats, fallback),
    out, resume,
    language: choice('lang', values['lang'], LANGUAGES, 'zh'),
  }
}

/** What `parse` gives: texts by option, flags by name, and the rest. */
interface Parsed<Name extends string, Flag extends string> {
  readonly values: { readonly [N in Name]?: string } & { readonly [F in Flag]?: boolean }
  readonly positionals: readonly string[]
}

/** `--name value` options, `--flag`s, and the rest. Unknown options and missing values are usage errors. */
export function parse<Name extends string, Flag extends string = never>(
  command: string, args: readonly string[], names: readonly Name[], flags: readonly Flag[] = [],
): Parsed<Name, Flag> {
  const texts = names.map((name) => [name, { type: 'string' as const }] as const)
  const switches = flags.map((flag) => [flag, { type: 'boolean' as const }] as const)
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries([...texts, ...switches]), allowPositionals: true, strict: true }) as Parsed<Name, Flag>
  } catch (error) {
    const known = [...names, ...flags].map((name) => `--${name}`).join('、')
    const detail = error instanceof Error ? error.message : String(error)
    const option = /'(-[^' ]*)/.exec(detail)?.[1] ?? ''
    if ((error as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new UsageError(
        `${command} 没有 ${option} 这个选项。可用：${known}。文件名以“-”开头时，请写成 ./${option}。`,
        `${command} has no option ${option}. Options: ${known.replaceAll('、', ', ')}. Write ./${option} if it is a file.`,
      )
    }
    if (flags.some((flag) => option === `--${flag}`)) {
      throw new UsageError(`选项 ${option} 后面不写值。`, `option ${option} takes no value.`)
    }
    throw new UsageError(`选项 ${option} 后面缺少值，或值以“-”开头。请写成 ${option}=值。`, `option ${option} needs a value; write ${option}=VALUE.`)
  }
}

/** One of the values allowed for an option. */
export function choice<Value extends string>(
  name: string, given: string | undefined, allowed: readonly Value[], fallback: Value,
): Value {
  if (given === undefined) return fallback
  const value = allowed.find((one) => one === given)
  if (value !== undefined) return value
  throw new UsageError(
    `--${name} 的值“${given}”不对，应为：${allowed.join('、')}。`,
    `--${name} cannot be "${given}"; it is one of: ${allowed.join(', ')}.`,
  )
}
