import type { Bilingual } from '../check/bilingual.ts'
import type { Rule } from '../check/rule.ts'
import { RULES } from '../check/rules/index.ts'
import type { ExitStatus } from './exit-status.ts'
import { LANGUAGES, say, type Language } from './language.ts'
import { choice, parse } from './options.ts'
import { UsageError } from './usage-error.ts'

const SEVERITY: Readonly<Record<Rule['severity'], Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
}

/** `mingsuan rules [ID]`: the catalogue, or what one rule does and on what ground. */
export async function rulesCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parse('rules', args, ['lang'])
  const language = choice('lang', values['lang'], LANGUAGES, 'zh')
  if (positionals.length > 1) throw new UsageError('rules 一次只显示一条规则。', 'rules shows one rule at a time.')
  const [id] = positionals
  process.stdout.write(id === undefined ? catalogue(language) : page(find(id), language))
  return 0
}

function catalogue(language: Language): string {
  const width = Math.max(...RULES.map((rule) => rule.id.length))
  const lines = RULES.map((rule) => `${rule.id.padEnd(width)}  ${say(SEVERITY[rule.severity], language)}  ${say(rule.title, language)}`)
  const total = language === 'zh' ? `共 ${RULES.length} 条规则。查看一条：mingsuan rules 规则编号` : `${RULES.length} rules. One of them: mingsuan rules ID`
  return `${lines.join('\n')}\n\n${total}\n`
}

function find(id: string): Rule {
  const rule = RULES.find((one) => one.id === id)
  if (rule) return rule
  const near = RULES.filter((one) => one.id.includes(id) || id.includes(one.id.split('/')[1] ?? one.id)).map((one) => one.id)
  const [zh, en] = near.length > 0 ? [`是否要找：${near.join('、')}？`, `Did you mean ${near.join(', ')}?`] : ['运行 mingsuan rules 查看全部规则。', 'See mingsuan rules.']
  throw new UsageError(`没有“${id}”这条规则。${zh}`, `there is no rule "${id}". ${en}`)
}

function page(rule: Rule, language: Language): string {
  const zh = language === 'zh'
  const section = (title: Bilingual, texts: readonly Bilingual[]): string[] =>
    texts.length === 0 ? [] : ['', say(title, language), ...texts.map((text) => `  ${say(text, language)}`)]
  return [
    `${rule.id}  ${say(rule.title, language)}`,
    zh ? `级别：${say(SEVERITY[rule.severity], language)}　版本：${rule.version}` : `severity: ${rule.severity}, version ${rule.version}`,
    ...section({ zh: '公式', en: 'Formula' }, rule.formula ? [rule.formula] : []),
    ...section({ zh: '依据', en: 'Basis' }, rule.basis),
    ...section({ zh: '为什么', en: 'Why' }, [rule.rationale]),
    ...section({ zh: '前提', en: 'Assumptions' }, rule.assumptions),
    ...section({ zh: '不查什么', en: 'Exclusions' }, rule.exclusions),
    ...section({ zh: '报告什么', en: 'Messages' }, Object.values<Bilingual>(rule.messages)),
    '',
  ].join('\n')
}
