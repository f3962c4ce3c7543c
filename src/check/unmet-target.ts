import { compareDecimals } from '../model/decimal.ts'
import type { FormField } from '../model/performance-sheet.ts'
import type { ScoredIndicator } from '../model/self-evaluation.ts'
import { measuredIn, type Measured } from './performance-text.ts'

/** What the less is the better, and what may be saved: a smaller number does not miss its target. */
const SAVED = /成本|费用|支出|金额|经费|资金|单价|造价|控制|下降|降低|减少|压减|投诉|差错|事故|故障|失误|发生|受害|负债|逾期|时间|时长|天数|周期|时限/
const UPPER = /≤|<|＜|不超过|不高于|不大于|小于|以内|以下/
const LOWER = /≥|>|＞|不少于|不低于|大于|以上/
/** Units that count what was made or done. */
const COUNTS = /^(?:%|万?人次|万?人|[个套份次期幅条台辆架项户家篇场座处件组卷册株棵栋间部艘所门类批]|公里|平方公里|亩|万亩|公顷)$/

/** The one number of a value, or null. */
function only(field: FormField | null): Measured | null {
  const [first, second] = measuredIn((field?.text ?? '').replace(/\s+/g, ''))
  return first && !second ? first : null
}

/** Whether what was achieved is less than the target by its number; null where the two cannot be compared. */
export function missesTarget({ level1, level3, target, actual }: ScoredIndicator): boolean | null {
  const [planned, achieved] = [only(target), only(actual)]
  if (!planned || !achieved || achieved.bound !== '' || (achieved.unit !== planned.unit && achieved.unit !== '')) return null
  const text = (target?.text ?? '').replace(/\s+/g, '')
  if (UPPER.test(text) || SAVED.test(level3.text) || /成本/.test(level1.text) || !COUNTS.test(planned.unit)) return null
  // 5% may be a bound of what is to stay low; a rate says that it asks for more by its sign or by being high.
  if (planned.unit === '%' && !LOWER.test(text) && planned.value.digits.toString().length - planned.value.scale < 2) return null
  return compareDecimals(achieved.value, planned.value) < 0
}
