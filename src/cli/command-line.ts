import type { ExitStatus } from './exit-status.ts'
import { COMMANDS, HELP } from './help.ts'
import { languageOf, say, type Language } from './language.ts'
import { version } from './program-version.ts'
import { UsageError } from './usage-error.ts'

type Loaders = Readonly<Record<string, () => Promise<(args: readonly string[], language: Language) => Promise<ExitStatus>>>>

/** Commands are loaded when they are called: `--help` does not wait for a PDF reader. */
const LOADERS: Loaders = {
  read: async () => (await import('./read-command.ts')).readCommand,
  check: async () => (await import('./check-command.ts')).checkCommand,
  rules: async () => (await import('./rules-command.ts')).rulesCommand,
  template: async () => (await import('./template-command.ts')).templateCommand,
  compile: async () => (await import('./compile-command.ts')).compileCommand,
}

/** Known, but not there yet: they say when they come. */
const LATER: Loaders = {
  serve: async () => (await import('./later-commands.ts')).serveCommand,
}

/** Runs `mingsuan ARGS` and tells the exit status. Without arguments it is a demonstration on the sample. */
export async function runCommandLine(args: readonly string[]): Promise<ExitStatus> {
  const language = languageOf(args)
  try {
    return await dispatch(args, language)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`mingsuan: ${say(error.text, language)}\n`)
    return 2
  }
}

async function dispatch(args: readonly string[], language: Language): Promise<ExitStatus> {
  const [command, ...rest] = args
  if (command === undefined || command.startsWith('--lang')) {
    return (await import('./demonstration.ts')).demonstrate(language)
  }
  if (['--help', '-h', 'help'].includes(command)) return print(say(HELP, language))
  if (['--version', '-V'].includes(command)) return print(`mingsuan ${version()}`)
  const load = LOADERS[command] ?? LATER[command]
  if (!load) {
    const known = Object.keys(LOADERS).join('、')
    throw new UsageError(
      `没有“${command}”这个命令。可用的命令：${known}；运行 mingsuan --help 查看说明。`,
      `there is no command "${command}". Commands: ${known.replaceAll('、', ', ')}; see mingsuan --help.`,
    )
  }
  if (rest.includes('--help') || rest.includes('-h')) return print(say(COMMANDS[command] ?? HELP, language))
  return (await load())(rest, language)
}

function print(text: string): ExitStatus {
  process.stdout.write(`${text}\n`)
  return 0
}
