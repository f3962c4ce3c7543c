import { plainWanyuan, percentOf, printedWanyuan } from '../print.ts'

// What officials write of two numbers. Everything is computed from the printed figures, as they have no others.

export const wan = (fen: bigint): string => `${plainWanyuan(fen)}万元`

export const percent = (part: bigint, whole: bigint): string => `${percentOf(printedWanyuan(part), printedWanyuan(whole))}%`

export const difference = (now: bigint, before: bigint): bigint => {
  const [a, b] = [printedWanyuan(now), printedWanyuan(before)]
  return a > b ? a - b : b - a
}

export const same = (now: bigint, before: bigint): boolean => printedWanyuan(now) === printedWanyuan(before)
export const more = (now: bigint, before: bigint): boolean => printedWanyuan(now) > printedWanyuan(before)

/** 增加1.00万元，增长2.00% */
export const change = (now: bigint, before: bigint, each = ''): string => (same(now, before) ? '持平'
  : `${each}${more(now, before) ? '增加' : '减少'}${wan(difference(now, before))}${before === 0n ? '' : `，${each}${more(now, before) ? '增长' : '下降'}${percent(difference(now, before), before)}`}`)

/** A reason that fits the direction; the seed makes neighbours differ. */
export const reason = (now: bigint, before: bigint, seed = 0): string => {
  const list = same(now, before) ? KEPT : more(now, before) ? MORE : LESS
  return list[seed % list.length] ?? ''
}

const MORE = ['年中追加了专项工作经费', '人员增资及社保缴费基数调整', '新增重点项目投入', '上年结转项目在本年实施'] as const
const LESS = ['部分项目按进度结转下年实施', '落实过紧日子要求，压减一般性支出', '人员调出，相应经费减少', '采购项目节约资金'] as const
const KEPT = ['严格按照预算执行', '支出安排与工作量相同'] as const
