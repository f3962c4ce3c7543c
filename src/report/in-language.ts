import { englishUnit, englishValue } from '../check/english-value.ts'
import type { ReportLanguage } from './checked-document.ts'

// What findings hold in one form for both languages, in the language of the report.

/** What is printed or expected: quantities are translated, the document's own words are not. */
export const valueIn = (value: string, language: ReportLanguage): string => (language === 'zh' ? value : englishValue(value))

export const unitIn = (unit: string, language: ReportLanguage): string => (language === 'zh' ? unit : englishUnit(unit))

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/《([^》]*)》/g, ', table "$1"'], [/第(\d+)张表/g, ', table $1'], [/正文(?:“([^”]*)”)?/g, ', the text "$1"'],
  [/绩效目标表“([^”]*)”/g, ', performance sheet "$1"'], [/专项资金“([^”]*)”/g, ', special fund "$1"'], [/“([^”]*)”行/g, ', row "$1"'], [/“([^”]*)”列/g, ', column "$1"'],
]

/** What a number of a sum is called: the names stay as printed, the words between them are translated. */
export function labelIn(label: string, language: ReportLanguage): string {
  if (language === 'zh') return label
  const english = PARTS.reduce((text, [pattern, words]) => text.replace(pattern, words), label)
  return english.replaceAll(' ""', '').replace(/^, /, '')
}
