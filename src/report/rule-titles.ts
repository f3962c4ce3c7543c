import type { Rule } from '../check/rule.ts'
import type { Finding } from '../model/finding.ts'
import { RULES } from '../check/rules/index.ts'
import type { ReportLanguage } from './checked-document.ts'

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]))

export const ruleOf = (id: string): Rule | undefined => BY_ID.get(id)

/** The title of a rule; its id where the catalogue does not hold it. */
export const ruleTitle = (id: string, language: ReportLanguage): string => BY_ID.get(id)?.title[language] ?? id

/** What a finding rests on, in the words of its rule. */
export const basisOf = ({ rule, basis }: Finding, language: ReportLanguage): readonly string[] =>
  (language === 'zh' ? basis : BY_ID.get(rule)?.basis.map(({ en }) => en) ?? basis)

/** `group` of `group/name`. */
export const ruleGroup = (id: string): string => id.slice(0, Math.max(0, id.indexOf('/'))) || id

const GROUP_NAME: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  cause: { zh: '问题根源', en: 'Causes' },
  completeness: { zh: '完整性', en: 'Completeness' },
  relations: { zh: '勾稽关系', en: 'Relations' },
  prose: { zh: '文字说明', en: 'Prose' },
  codes: { zh: '编码与名称', en: 'Codes and names' },
  performance: { zh: '绩效目标', en: 'Performance' },
  projects: { zh: '项目经费', en: 'Projects' },
  'special-funds': { zh: '专项资金', en: 'Special funds' },
  procurement: { zh: '政府采购', en: 'Procurement' },
  privacy: { zh: '隐私保护', en: 'Privacy' },
  wording: { zh: '文字规范', en: 'Wording' },
  layout: { zh: '版面', en: 'Layout' },
}

export const groupName = (group: string, language: ReportLanguage): string => GROUP_NAME[group]?.[language] ?? group
