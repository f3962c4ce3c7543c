import type { Bilingual } from '../src/check/bilingual.ts'
import type { Rule } from '../src/check/rule.ts'
import type { RuleCases } from '../src/check/rule-cases.ts'

const SEVERITY = { error: '错误 error', warning: '警告 warning', info: '提示 info' } as const

/** The page of one rule, docs/rules/group/name.md. */
export function rulePage(rule: Rule, cases: RuleCases): string {
  return [
    `# ${rule.title.zh}`,
    '',
    rule.title.en,
    '',
    `规则 rule: \`${rule.id}\` · 版本 version ${rule.version} · ${SEVERITY[rule.severity]}`,
    ...section('公式 Formula', rule.formula ? [rule.formula] : []),
    ...section('依据 Basis', rule.basis),
    ...section('为什么 Why', [rule.rationale]),
    ...section('前提 Assumptions', rule.assumptions),
    ...section('不查什么 Exclusions', rule.exclusions),
    '', '## 报告什么 Messages', '',
    ...(Object.entries(rule.messages) as [string, Bilingual][]).map(([key, text]) => `- \`${key}\`：${text.zh}<br>${text.en}`),
    '', '## 示例 Cases', '',
    ...cases.valid.map((one) => `- 正确 right: ${one.name}`),
    ...cases.invalid.map((one) => `- 有误 wrong: ${one.name}（由“${one.parent}”改成）`),
    ...cases.nearMiss.map((one) => `- 似误实正 looks wrong: ${one.name}`),
    '',
  ].join('\n')
}

const section = (title: string, texts: readonly Bilingual[]): string[] =>
  texts.length === 0 ? [] : ['', `## ${title}`, '', ...texts.map((text) => `- ${text.zh}<br>${text.en}`)]

/** docs/rules/README.md: the catalogue. */
export function cataloguePage(rules: readonly Rule[]): string {
  return [
    '# 规则目录 Rule catalogue',
    '',
    '由 `npm run rules:pages` 生成。Generated from the rules.',
    '',
    '| 规则 rule | 名称 title | 级别 severity |',
    '|---|---|---|',
    ...rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.title.zh}<br>${rule.title.en} | ${SEVERITY[rule.severity]} |`),
    '',
  ].join('\n')
}
