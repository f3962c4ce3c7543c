import { hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'performance/repeated-project',
  version: 1,
  severity: 'warning',
  title: { zh: '同一项目不得附两份申报表', en: 'One project has one form' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '同一单位的同名项目附了两份申报表，或是重复，或是项目名称漏改。', en: 'Two forms of one name from one unit: one is superfluous, or its name was not edited.' },
  assumptions: [{ zh: '实施单位、项目编码都相同或都没有写的，视为同一项目。', en: 'Forms with one implementing unit and one project code, or with none, are of one project.' }],
  exclusions: [{ zh: '不同单位实施的同名项目；部门整体绩效目标表；没有写名称的。', en: 'Projects of one name carried out by different units; forms of the whole department; forms without a name.' }],
  messages: { repeated: { zh: '“{project}”附有{count}份申报表，应核对是否重复或名称漏改。', en: '"{project}" has {count} forms: one is superfluous, or a name was not edited.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    const sheets = disclosure.performance.filter(({ scope, projectName: { text } }) => scope === 'project' && text.trim() !== '')
    const bare = (text: string | undefined): string => (text ?? '').replace(/\s+/g, '')
    const groups = Map.groupBy(sheets, (sheet) => [sheet.projectName.text, sheet.implementingUnit?.text, sheet.projectCode?.text, sheet.year?.toString()].map(bare).join('|'))
    const findings = [...groups].flatMap(([key, group]) => {
      const [first] = group
      const places = group.flatMap((sheet) => sheet.projectName.places)
      return first && group.length > 1 && places.length > 0 ? [{ message: 'repeated' as const, data: { project: projectName(first), count: group.length }, key, places }] : []
    })
    return { applications: sheets.length, findings, nothing: { zh: '没有项目绩效目标申报表。', en: 'There are no forms of single projects.' } }
  },
})
