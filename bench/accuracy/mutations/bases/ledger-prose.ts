import { plainWanyuan, percentOf } from './print.ts'

export const wan = (fen: bigint): string => `${plainWanyuan(fen)}万元`

/** 增加12.30万元 · 减少3.00万元 · 持平 */
export function moved(now: bigint, before: bigint): string {
  if (now === before) return '持平'
  return now > before ? `增加${wan(now - before)}` : `减少${wan(before - now)}`
}

/** 增长4.50% · 下降1.20%, '' where nothing changed or the base is zero. */
export function rate(now: bigint, before: bigint): string {
  if (now === before || before === 0n) return ''
  return now > before ? `增长${percentOf(now - before, before)}%` : `下降${percentOf(before - now, before)}%`
}

/** 比上年增加12.30万元，增长4.50% · 与上年持平: after the words that compare. */
export function compared(now: bigint, before: bigint, more: string, same: string): string {
  if (now === before) return same
  return `${more}${moved(now, before)}${before === 0n ? '' : `，${rate(now, before)}`}`
}

export const because = (now: bigint, before: bigint): string => (now === before ? '工作安排与上年相同' : now > before ? '新增工作任务，经费相应增加' : '压减一般性支出，部分工作已经完成')
