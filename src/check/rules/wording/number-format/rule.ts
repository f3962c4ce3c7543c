import { isSeveralAmounts, toHalfWidth } from '../../../../model/number-text.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { cutByEdge } from '../../../cut-by-edge.ts'
import { tableName } from '../../../printed-accounts.ts'
import { documentTexts, matchesIn } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** 1234.50 and 1,234.50, a sign or percent sign beside it. */
const WELL_FORMED = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?[%‰]?$/
/** Digits with points and commas among them, and an amount at that: a point before two digits, or a comma. */
const LIKE_AMOUNT = /^[-+]?\d[\d,.]*[.,][\d,.]*\d$/

/** Nearly all amounts: nothing to look at closely. */
const PLAIN = /^(?:\d+\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/
/** 3,632.02216.76: two amounts to two decimals, of columns without a line between them. */
const TWO_AMOUNTS = /^(?:[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)\.\d{2}){2,}$/

/** 3，518.85万元: between digits without a space, three of them behind it and the unit at the end. */
const FULL_WIDTH = /(?<![\d.,，])\d{1,3}(?:，\d{3})+\.\d{1,2}(?=万元|元|亿元)/

export default defineRule({
  id: 'wording/number-format',
  version: 1,
  severity: 'error',
  title: { zh: '金额的书写应规范', en: 'Amounts are written as numbers are' },
  basis: [{ type: 'standard', zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, General rules for writing numerals in public texts' }],
  rationale: { zh: '分节号错位或者小数点多出一个，读者不知道金额是多少，也无法汇总。', en: 'With a separator out of place or a second point nobody knows what the amount is.' },
  assumptions: [{ zh: '看各表的金额栏；正文只看全角逗号作分节号的。', en: 'Columns of amounts are looked at; in prose only full-width commas as separators.' }],
  exclusions: [
    { zh: '数字中的空格、换行和全角字符（属排版）。', en: 'Spaces, line ends and full-width characters inside a number.' },
    { zh: '被页面边界截断的数（另有规则）。', en: 'Numbers that the edge of the page cuts off (another rule).' },
    { zh: '一格中隔着空格或换行的两个完整的金额（表行之间没有表线）。', en: 'Two whole amounts in one cell with white space between them: rows without a line between them.' },
    { zh: '看不出是什么表的表中，两个金额连在一起的（两栏之间没有表线）。', en: 'Two amounts run together in a table that was not recognised: columns without a line between them.' },
  ],
  messages: {
    noNumber: { zh: '{table}的“{text}”不是一个数。', en: '{table}: "{text}" is not a number.' },
    comma: { zh: '“{text}”中的分节号应用半角“,”，全角逗号会把一个数读成两个。', en: 'The separator of "{text}" is a full-width comma, which makes two numbers of one.' },
    separator: { zh: '{table}的“{text}”千分位分节号位置不对。', en: '{table}: the separators of "{text}" are out of place.' },
  },
  appliesTo: () => true,
  check(disclosure) {
    let applications = 0
    const isCut = cutByEdge(disclosure)
    const findings = disclosure.tables.flatMap((table) => {
      const amounts = new Set(table.columns.filter(({ role }) => role === 'amount').map(({ index }) => index))
      return table.rows.flatMap(({ role, cells }) => (role === 'body' ? cells : []).flatMap((cell) => {
        if (cell.text === '' || !amounts.has(cell.column)) return []
        if (PLAIN.test(cell.text)) {
          applications += 1
          return []
        }
        const text = toHalfWidth(cell.text).replace(/\s+/g, '')
        if (!LIKE_AMOUNT.test(text) || isSeveralAmounts(cell.text)) return []
        applications += 1
        if (WELL_FORMED.test(text) || (table.family === null && TWO_AMOUNTS.test(text))) return []
        const places = placesOf(cell)
        if (places.length === 0 || isCut?.(places)) return []
        const points = text.split('.').length - 1
        return [{
          message: points > 1 || text.lastIndexOf(',') > text.indexOf('.') && points === 1 ? 'noNumber' as const : 'separator' as const,
          data: { table: tableName(table), text }, key: `${table.family}|${table.normalisedTitle}|${text}`, places, actual: text,
        }]
      }))
    })
    const split = matchesIn(documentTexts(disclosure).filter(({ in: where }) => where === 'paragraph'), FULL_WIDTH).filter(({ places }) => places.length > 0).map((found) => ({
      message: 'comma' as const, severity: 'warning' as const, data: { text: found.match[0] }, key: found.match[0], places: found.places, expected: found.match[0].replaceAll('，', ','), actual: found.match[0],
    }))
    return { applications, findings: [...findings, ...split], nothing: { zh: '没有金额。', en: 'There are no amounts.' } }
  },
})
