import { englishValue } from './english-value.ts'

/** A text in both languages of the project: zh-CN as an official would write it, and English. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** What fills a `{name}` of a message: a text for both languages, or one for each. */
export type MessageValue = string | number | Bilingual

const PLACEHOLDER = /(["“]?)\{(\w+)\}(?=(["”]?))/g

/** Fills the `{name}`s of a template, quantities in its language. Throws where a value is missing: a message with a hole must not be printed. */
export function fillTemplate(template: Bilingual, data: Readonly<Record<string, MessageValue>>): Bilingual {
  return { zh: fill(template.zh, data, 'zh'), en: fill(template.en, data, 'en') }
}

function fill(template: string, data: Readonly<Record<string, MessageValue>>, language: 'zh' | 'en'): string {
  return template.replace(PLACEHOLDER, (_, opened: string, name: string, closed: string) => {
    const value = data[name]
    if (value === undefined) throw new Error(`message "${template}" has no value for {${name}}`)
    const given = typeof value === 'object' ? value[language] : String(value)
    const text = language === 'en' && opened === '' ? englishValue(given) : given
    return `${opened}${opened === '“' && closed ? singleQuoted(text) : text}`
  })
}

/** Quotation marks inside quotation marks are single ones (GB/T 15834 4.8.3.3); a text that quotes a lone mark keeps it. */
const singleQuoted = (text: string): string =>
  (/^[^“”]*(?:“[^“”]+”[^“”]*)+$/.test(text) ? text.replaceAll('“', '‘').replaceAll('”', '’') : text)

/** The same text in both languages: codes, amounts, quoted words. */
export const both = (text: string): Bilingual => ({ zh: text, en: text })
