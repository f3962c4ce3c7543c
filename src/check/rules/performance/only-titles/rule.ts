import { fieldPlaces, hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule } from '../../../rule.ts'

/** What may be left of a text that cites documents and says nothing: the bodies that issued them. */
const ISSUERS = /(?:[\u4e00-\u9fff]{0,12}(?:政府|办公厅|办公室|委员会|党委|市委|省委|县委|国务院|财政部|[厅局部委])[、和]?)|依据|根据|按照|关于|印发|转发|的?通知|文件|精神|要求|规定|等/g

/** A field that asks for 制度 is answered by the name of one. */
const REGIME = /《[^》]*(?:办法|制度|细则|规程|规范|规定|预案)[^》]*》/

export default defineRule({
  id: 'performance/only-titles',
  version: 1,
  severity: 'info',
  title: { zh: '必要性、措施、计划不能只列文件名', en: 'Necessity, measures and plan are more than titles of documents' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '“项目设立必要性”只写一个文件名，等于没有说明为什么要设立。', en: 'A necessity that only cites a document does not say why the project is needed.' },
  assumptions: [{ zh: '去掉书名号内的名称、文号和发文机关后没有别的话。', en: 'Nothing is left once titles, document numbers and issuing bodies are taken off.' }],
  exclusions: [{ zh: '立项依据（本来就是列文件）；以管理办法、制度回答“保证项目实施的制度”的；空着的栏目由必填项规则提示。', en: 'The basis, which is to cite documents; regulations named where regulations are asked for; blank fields.' }],
  messages: { titles: { zh: '“{project}”的“{label}”只列了文件名，没有说明内容。', en: '"{project}": {label} only cites documents.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    const fields = disclosure.performance.flatMap((sheet) => sheet.prose.filter(({ label, field }) => /必要性|措施|计划/.test(label) && !/依据/.test(label) && field.text.trim() !== '').map(({ label, field }) => ({ sheet, label, field })))
    const findings = fields.filter(({ label, field }) => saysNothing(field.text) && !(/制度/.test(label) && REGIME.test(field.text))).flatMap(({ sheet, label, field }) => {
      const places = fieldPlaces(field)
      return places.length === 0 ? [] : [{ message: 'titles' as const, data: { project: projectName(sheet), label: { zh: label, en: 'the field' } }, key: `${projectName(sheet)}|${label}`, places }]
    })
    return { applications: fields.length, findings, nothing: { zh: '申报表没有必要性、措施、计划等栏目。', en: 'No form has such fields.' } }
  },
})

function saysNothing(text: string): boolean {
  if (!/《[^》]+》/.test(text)) return false
  const own = text.replace(/\s+/g, '').replace(/《(?:[^《》]|《[^》]*》)*》/g, '').replace(/[（(〔[][^（）()]{0,24}号[）)]/g, '')
  return own.replace(ISSUERS, '').replace(/[^\u4e00-\u9fff]/g, '') === ''
}
