import { buildDisclosure, buildParagraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const TITLES = ['收支总表', '收入总表', '支出总表', '财政拨款收支总表', '一般公共预算支出表']

/** Five tables that bear these numbers ('' for none). */
const numbered = (numbers: readonly string[], titles = TITLES) => () => {
  const built = buildDisclosure({ parts: titles.map((title) => table({ family: null, title, columns: [name(), amount('合计')], rows: [['合计', '9.00']] })) })
  return { ...built, tables: built.tables.map((one, index) => ({ ...one, caption: numbers[index] ? [buildParagraph(numbers[index] ?? '', 100 + index)] : [] })) }
}

export default {
  valid: [{ name: '连续', given: numbered(['表一', '表二', '表三', '表四', '表五']) }],
  invalid: [
    { name: '写成下一张的号', parent: '连续', given: numbered(['表一', '表三', '表三', '表四', '表五']), finds: [{ message: 'misnumbered', at: '表三' }] },
    { name: '重号', parent: '连续', given: numbered(['表一', '表二', '表二', '表三', '表四']), finds: [{ message: 'repeated', at: '表二' }] },
    { name: '跳号', parent: '连续', given: numbered(['公开01表', '公开02表', '公开03表', '公开05表', '公开06表']), finds: [{ message: 'gap', at: '公开05表', severity: 'info' }] },
  ],
  nearMiss: [
    { name: '有的表没有表号', given: numbered(['预算公开表 1', '', '', '预算公开表 4', '预算公开表 5']) },
    { name: '两级表号', given: numbered(['表1', '表1-1', '表1-2', '表2', '表3']) },
    { name: '续表', given: numbered(['表1', '表2', '表2', '表3', '表4'], ['收支总表', '收入总表', '收入总表', '支出总表', '财政拨款收支总表']) },
    { name: '次序不同', given: numbered(['表1', '表3', '表2', '表5', '表4']) },
    { name: '表号后紧接“一般”', given: numbered(['表一收支总表', '表二收入总表', '表三支出总表', '表四财政拨款收支总表', '表五一般公共预算支出表']) },
    { name: '附件另编', given: numbered(['表1', '表2', '表3', '附表1', '附表2']) },
  ],
} satisfies RuleCases
