import type { ColumnRole } from '../model/disclosure-table.ts'
import { readNumber } from '../model/number-text.ts'
import { plain } from './plain-text.ts'
import { comparisonOf } from './vocabulary.ts'

/** `1-是`, `否`: answers, which texts that lost blank cells print in the columns of amounts before them. */
const ANSWER = /^(?:\d[-—])?[是否]$/

/** What a column prints below its header: how many of its cells are numbers, texts, and short digit codes. */
export interface ColumnContent {
  readonly numbers: number
  readonly texts: number
}

/** No number is printed with more characters than this, separators and stray spaces included. */
const LONGEST_NUMBER = 60

export const contentOf = (texts: readonly string[]): ColumnContent => {
  let numbers = 0
  let words = 0
  for (const text of texts) {
    if (text === '') continue
    const type = text.length > LONGEST_NUMBER ? 'text' : readNumber(text).type
    if (type === 'number') numbers += 1
    else if (type === 'text' && !/^[.…·*xX无]+$/.test(plain(text)) && !ANSWER.test(plain(text))) words += 1
  }
  return { numbers, texts: words }
}

const CODE = /(?:编码|代码|科目编号|^编号|^类款项?)(?:\([^()]*\))?$/
const NAME = /名称$|^(?:项目|收入项目|支出项目|科目|功能科目|经济科目|指标|支出内容|支出功能分类|支出经济分类|功能分类|经济分类|预算科目|项目\(按.*\)|预算单位|单位|收入来源|资金来源|支出性质)$|^项目(?:及|和)?名称|^(?:支出)?(?:功能|经济)分类科目$/
const ORDINAL = /^(?:序号|行次|栏次|编号)$/
const COUNT = /数量|人数|个数|批次|人次|\((?:辆|台|套|个|人|批次?|次)\)$|^(?:辆|台|套)数?$|保有量/
const TEXT = /备注|说明|^是否|品目|类别|类型|内容|依据|绩效|性质$|处室|部门$|单位名称|联系|方式|级次|标准$|^(?:支出)?(?:部门|政府)?(?:支出)?经济分类$|项目名称|主管/
const AMOUNT = /金额|(?:预算|决算|执行|合计|预计|发生|完成|支付|总)[数额]|^(?:合计|小计|总计)|收入|支出|经费|资金|费$|拨款|结转|结余|\d{4}年(?:度)?$|本年|上年|增减|单价|总价|预算$|决算$|基金$|总额|价值|补助|\(?(?:万|千|亿)?元\)?$/

/** The role that a header path and the cells below it give a column, before its neighbours are looked at. */
export function columnRole(path: readonly string[], content: ColumnContent): ColumnRole {
  const leaf = plain(path.at(-1) ?? '')
  const all = plain(path.join('/'))
  const mostlyNumbers = content.numbers > 0 && content.numbers >= content.texts
  if (ORDINAL.test(leaf)) return 'ordinal'
  if (leaf === '类') return 'codeClass'
  if (leaf === '款') return 'codeGroup'
  if (leaf === '项') return 'codeItem'
  if (CODE.test(leaf)) return 'code'
  if (comparisonOf(leaf) === 'percent') return content.texts > content.numbers ? 'text' : 'percent'
  if (/^(?:本年|当年)?(?:收入|支出)$/.test(leaf)) return content.texts > content.numbers ? 'name' : 'amount'
  if (NAME.test(leaf) && !mostlyNumbers && !/项目名称|单位名称/.test(leaf)) return 'name'
  if (COUNT.test(leaf)) return content.texts > content.numbers ? 'text' : 'count'
  if (mostlyNumbers) return content.numbers > 0 && /年份|年度$|日期|电话/.test(leaf) ? 'text' : 'amount'
  if (TEXT.test(leaf)) return 'text'
  if (content.texts > content.numbers) return NAME.test(leaf) ? 'name' : 'text'
  return AMOUNT.test(leaf) || AMOUNT.test(all) ? 'amount' : 'text'
}
