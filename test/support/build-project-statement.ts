import type { Disclosure } from '../../src/model/disclosure.ts'
import { PROJECT_STATEMENT_PARTS, type ProjectStatement, type ProjectStatementPart } from '../../src/model/project-statement.ts'
import { buildDisclosure, paragraph } from './build-disclosure.ts'

const SOUND: Readonly<Record<ProjectStatementPart, string>> = {
  overview: '对馆藏档案进行数字化加工。', basis: '《明州市档案管理办法》。', implementer: '明州市档案馆', plan: '公开招标，按季验收。',
  period: '2026年1月1日—2026年12月31日', annualBudget: '20万元', performanceGoal: '完成20万页。',
}

/** A disclosure of 2026 with one 项目经费情况说明; `parts` replace its texts, null leaves a part out. */
export function withProjectStatement(parts: Readonly<Partial<Record<ProjectStatementPart, string | null>>> = {}): Disclosure {
  const texts = PROJECT_STATEMENT_PARTS.map((part) => [part, parts[part] === undefined ? SOUND[part] : parts[part] ?? null] as const)
  const built = buildDisclosure({ parts: [paragraph('档案数字化项目经费情况说明'), ...texts.map(([, text]) => paragraph(text ?? '—'))] })
  const statement: ProjectStatement = {
    id: 0, name: '档案数字化', namePlaces: [{ type: 'text', line: 1, column: 1, text: '档案数字化' }], amount: null,
    parts: Object.fromEntries(texts.map(([part, text], index) => [part, text === null ? null : {
      label: part, text, spans: [{ paragraph: index + 1, start: 0, end: text.length }], places: [{ type: 'text', line: index + 2, column: 1, text }], labelPlaces: [],
    }])) as ProjectStatement['parts'],
  }
  return { ...built, projectStatements: [statement] }
}
