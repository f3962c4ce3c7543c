import type { Rule } from '../../check/rule.ts'
import type { Severity } from '../../model/finding.ts'
import type { ReportLanguage } from '../checked-document.ts'
import { ruleGroup } from '../rule-titles.ts'

export const SARIF_LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

/** A rule as a `reportingDescriptor` (SARIF §3.49), with why, formula, exclusions and basis as its help. */
export function sarifRule(rule: Rule, language: ReportLanguage) {
  const zh = language === 'zh'
  const list = (title: string, items: readonly string[]): readonly [string, readonly string[]] => [title, items]
  const parts = [
    list(zh ? '公式' : 'Formula', rule.formula ? [rule.formula[language]] : []),
    list(zh ? '不管的情形' : 'Left alone', rule.exclusions.map((one) => one[language])),
    list(zh ? '前提' : 'Taken for granted', rule.assumptions.map((one) => one[language])),
    list(zh ? '依据' : 'Basis', rule.basis.map((one) => one[language])),
  ].filter(([, items]) => items.length > 0)
  return {
    id: rule.id,
    name: rule.id.split(/[/-]/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(''),
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: rule.rationale[language] },
    help: {
      text: [rule.rationale[language], ...parts.map(([title, items]) => `${title}${zh ? '：' : ': '}${oneLine(items, zh)}`)].join('\n'),
      markdown: [rule.rationale[language], ...parts.map(([title, items]) => `**${title}**\n\n${items.map((item) => `- ${item}`).join('\n')}`)].join('\n\n'),
    },
    defaultConfiguration: { level: SARIF_LEVEL[rule.severity] },
    properties: { version: rule.version, tags: [ruleGroup(rule.id)] },
  }
}

/** Several sentences in one line: no full stop before the mark that joins them. */
const oneLine = (items: readonly string[], zh: boolean): string => {
  const bare = items.map((item) => item.replace(/[。.]$/, ''))
  const ended = items.some((item) => /[。.]$/.test(item))
  return `${bare.join(zh ? '；' : '; ')}${ended ? (zh ? '。' : '.') : ''}`
}
