import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (units: string, later = '2026年明州市档案局下属1家机关和1家参公事业单位财政拨款的机关运行经费预算为21.30万元。') => () =>
  buildDisclosure({ parts: [paragraph('机构设置'), paragraph(units), paragraph(later), paragraph('本部门2个预算单位开展了绩效目标编报工作。')] })

const SMALL = '纳入明州市档案局部门预算的，有市档案局本部和下属1家预算单位，其中行政单位1家、参公单位1家，'
/** The list begins on the line of 具体包括：. */
const onOneLine = (units: string) => () => buildDisclosure({ parts: [paragraph('机构设置'), paragraph(units), paragraph('具体包括：1.明州市档案局本部'), paragraph('2.明州市档案馆'), paragraph('名词解释')] })

const UNITS = '纳入明州市档案局部门预算的，有局本部以及下属5家预算单位。按性质分：行政单位1家，参公单位1家，事业单位4家，具体包括：'


const listed = (units: number, first = '档案馆') => () => buildDisclosure({ parts: [paragraph('机构设置'), paragraph(UNITS), ...Array.from({ length: units }, (_, i) => paragraph(`${i + 1}.明州市第${i + 1}${i === 0 ? first : '档案馆'}`)), paragraph('名词解释')] })

export default {
  valid: [{ name: '本部加下属等于分类之和', given: of(UNITS) }, { name: '本部也在列', given: onOneLine(SMALL) }, { name: '只算下属', given: of(UNITS.replace('下属5家', '下属6家')) }],
  invalid: [
    { name: '分类与所列都含本部，下属数改错', parent: '本部也在列', given: onOneLine(SMALL.replace('下属1家', '下属2家')), finds: [{ message: 'listedBelow', at: '2', expected: '1', actual: '2' }] },
    { name: '下属单位数改错', parent: '本部加下属等于分类之和', given: of(UNITS.replace('下属5家', '下属1家')), finds: [{ message: 'sum', at: '1', expected: '6' }] },
    { name: '事业单位数改错', parent: '本部加下属等于分类之和', given: of(UNITS.replace('事业单位4家', '事业单位8家')), finds: [{ message: 'sum', at: '5', expected: '10' }] },
    { name: '列了本部，漏一个下属单位', parent: '本部加下属等于分类之和', given: listed(5, '局本部'), finds: [{ message: 'listedBelow', at: '5', expected: '4', actual: '5' }] },
    { name: '列漏一个单位', parent: '本部加下属等于分类之和', given: listed(4), finds: [{ message: 'listed', at: '5', expected: '6', actual: '4' }] },
    { name: '机关多于行政单位', parent: '本部加下属等于分类之和', given: of(UNITS, '2026年明州市档案局下属9家机关和1家参公事业单位财政拨款的机关运行经费预算为21.30万元。'), finds: [{ message: 'more', at: '9', expected: '≤ 1' }] },
  ],
  nearMiss: [
    { name: '逐个列出', given: listed(6) }, { name: '只列下属单位', given: listed(5) }, { name: '一部分单位开展', given: of(UNITS, '本部门1个预算单位开展了绩效目标编报工作。') }],
} satisfies RuleCases
