import type { Bilingual } from '../check/bilingual.ts'

export type Language = 'zh' | 'en'

export const LANGUAGES: readonly Language[] = ['zh', 'en']

/** The text of a message in one language. */
export const say = (text: Bilingual, language: Language): string => text[language]

/** The language that a command line asks for, read before anything else so that even usage errors come in it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1]
  return at >= 0 && value === 'en' ? 'en' : 'zh'
}
