import type { Disclosure, Section } from '../../../../model/disclosure.ts'
import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

/** Two headings, the second with what is given under it. */
const doc = (title: string, ...under: string[]) => (): Disclosure => {
  const built = buildDisclosure({ parts: ['一、主要职能', '保管本市档案。', `二、${title}`, ...under].map((text) => paragraph(text)) })
  const section = (id: number, ordinal: string, name: string, heading: number, end: number): Section =>
    ({ id, level: 1, title: name, ordinal, parent: null, heading, paragraphs: [heading + 1, end], tables: [] })
  return { ...built, sections: [section(0, '一、', '主要职能', 0, 2), section(1, '二、', title, 2, 3 + under.length)] }
}

/** A heading, and right below it a table whose title is set like a heading. */
const tableBelow = (): Disclosure => {
  const built = doc('“三公”经费支出情况')()
  const [first, second] = built.sections
  if (!first || !second) return built
  const paragraphs = [...built.paragraphs, ...buildDisclosure({ parts: [paragraph('“三公”经费支出决算表')] }).paragraphs]
  return { ...built, paragraphs, sections: [first, second, { ...second, id: 2, ordinal: '', title: '“三公”经费支出决算表', heading: 3, paragraphs: [4, 4], tables: [0] }] }
}

/** The accounts of a table that a program printed as lines of text: numbered, with nothing below. */
const listedAccounts = (...titles: string[]) => (): Disclosure => {
  const ordinals = ['一、', '二、', '三、', '四、']
  const built = buildDisclosure({ parts: titles.map((title, index) => paragraph(`${ordinals[index]}${title}`)) })
  const sections = titles.map((title, id): Section => ({ id, level: 1, title, ordinal: ordinals[id] ?? '', parent: null, heading: id, paragraphs: [id + 1, id + 1], tables: [] }))
  return { ...built, sections }
}

export default {
  valid: [{ name: '标题下有内容', given: doc('国有资产占有使用情况', '共有车辆1辆。') }],
  invalid: [{ name: '标题下空着', parent: '标题下有内容', given: doc('国有资产占有使用情况'), finds: [{ message: 'empty', at: '二、国有资产占有使用情况' }] }],
  nearMiss: [
    { name: '附件清单', document: ['青禾县档案馆2025年“三公”经费决算情况说明', '2025年“三公”经费决算数为1.20万元，其中：公务接待费1.20万元。', '附件：1.青禾县档案馆“三公”经费决算表', '2.“三公”经费口径说明', '附件2：', '“三公”经费口径说明', '“三公”经费包括因公出国（境）费、公务接待费和公务用车购置及运行费。'].join('\n') },
    { name: '纯文本中的表，各行是带序号的科目', given: listedAccounts('教育支出', '科学技术支出', '节能环保支出') },
    { name: '纯文本中的表，左右两栏印在一行', given: listedAccounts('上级补助收入          二、教育支出') },
    { name: '其下即是表', given: tableBelow }, { name: '写明没有相关内容', given: doc('国有资产占有使用情况', '本部门没有相关内容。') }, { name: '标题里写明无', given: doc('国有资本经营预算：无') }],
} satisfies RuleCases
