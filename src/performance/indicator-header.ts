import { isInColumn } from '../model/place.ts'
import { horizonOf } from './form-labels.ts'
import type { FormCell, FormRow } from './form-text.ts'

export type IndicatorRole = 'level1' | 'level2' | 'level3' | 'value' | 'weight' | 'sign' | 'valueUnit' | 'other'
export type Horizon = 'wholePeriod' | 'annual'

/** One column of the indicators, as its header says. */
export interface IndicatorSlot {
  readonly role: IndicatorRole
  readonly half: number
  readonly horizon: Horizon | null
  readonly cell: FormCell
}

export interface IndicatorHeader {
  readonly slots: readonly IndicatorSlot[]
  /** How many sets of indicators stand side by side: 1, 2 (whole period and year), or one a 一级指标 (as 河南 prints them). */
  readonly halves: number
}

const ROLES: readonly (readonly [IndicatorRole, RegExp])[] = [
  ['level1', /^一级(?:绩效)?(?:指标|目标)|^指标(?:类别|类型)$/],
  ['level2', /^二级(?:绩效)?(?:指标|目标)/],
  ['level3', /^三级(?:绩效)?(?:指标|目标)|^指标(?:名称|内容)$|^绩效指标名称$/],
  ['sign', /^(?:绩效)?指标(?:性质|方向性?|符号)$|^(?:运算|计算|比较)(?:符号?|关系)$|^符号$/],
  ['valueUnit', /^(?:绩效)?(?:指标)?(?:度量|计量|指标|计算)单位$/],
  ['weight', /^(?!.*执行率).*(?:权重|分值)|^分数$/],
  ['value', /^.{0,8}(?:指标|目标|标准|预期|实现|年度|计划|绩效|参考)值(?!.*(?:依据|说明|来源|解释|备注|口径|方法|内容))|^(?:绩效|参考)标准$|^(?:预期)?(?:指标)?(?:完成)?目标$/],
]

export function roleOf(label: string): IndicatorRole {
  const short = label.replace(/\(.*\)$/, '')
  // 半年（程）目标值, 上年指标值 stand beside the value of the year for comparison.
  if (/^(?:上?半年|前三季度|第?[一二三1-3]季度|上年|前年|往年|历史|近[两三]年)/.test(short)) return 'other'
  for (const [role, pattern] of ROLES) if (pattern.test(short)) return role
  return 'other'
}

/** Reads a header row. A second 二级指标 or 三级指标 begins the next set; a second 指标值 without one does not. */
export function readIndicatorHeader(row: FormRow): IndicatorHeader {
  const seen = new Set<IndicatorRole>()
  const slots: IndicatorSlot[] = []
  let half = 0
  const cells = row.filled.filter((cell) => roleOf(cell.label) !== 'other' || slotAfterFirst(row, cell))
  for (const cell of cells) {
    // 指标内容 behind 三级指标 explains it; alone it is the name.
    const role = cell.label === '指标内容' && seen.has('level3') ? 'other' : roleOf(cell.label)
    if (seen.has(role) && (role === 'level1' || role === 'level2' || role === 'level3')) {
      half += 1
      seen.clear()
    }
    seen.add(role)
    slots.push({ role, half, horizon: role === 'value' ? horizonOf(cell.label) : null, cell })
  }
  return { slots: lowestIsName(withoutStandards(slots)), halves: half + 1 }
}

const SUBHEAD = /^(?:\d{4}年度?|前年|上年|去年|当年|本年|预计.{0,8}|.{0,8}实现.{0,2})(?:目标值|指标值|值|数)?$/

/**
 * The header with the row below it, where that divides the column of values: 指标值 over 2023年, 2024年, 预计当年实现 is the
 * last of them. Null where the row below is no such row.
 */
export function withSubheads(header: IndicatorHeader, below: FormRow | undefined): IndicatorHeader | null {
  const [first] = below?.filled ?? []
  const over = first && slotOf(header, first)
  if (!below || !first || over?.role !== 'value' || below.filled.length < 2 || !below.filled.every((cell) => slotOf(header, cell) === over && SUBHEAD.test(cell.label))) return null
  const own = below.filled.findLast((cell) => /预计|当年|本年/.test(cell.label)) ?? below.filled.at(-1) ?? first
  const divided = below.filled.map((cell): IndicatorSlot => ({ ...over, role: cell === own ? 'value' : 'other', cell }))
  return { ...header, slots: header.slots.flatMap((slot) => (slot === over ? divided : slot)) }
}

/** 绩效标准 beside a column of values explains the indicator; alone it is the value. */
function withoutStandards(slots: readonly IndicatorSlot[]): readonly IndicatorSlot[] {
  const explains = (slot: IndicatorSlot): boolean => slot.role === 'value' && /标准$/.test(slot.cell.label)
  if (!slots.some((slot) => slot.role === 'value' && !explains(slot))) return slots
  return slots.map((slot) => (explains(slot) ? { ...slot, role: 'other' } : slot))
}

/** Forms of two levels only: the lowest level printed is the indicator itself. */
function lowestIsName(slots: readonly IndicatorSlot[]): readonly IndicatorSlot[] {
  if (slots.some((slot) => slot.role === 'level3') || !slots.some((slot) => slot.role === 'value')) return slots
  const lowest: IndicatorRole = slots.some((slot) => slot.role === 'level2') ? 'level2' : 'level1'
  return slots.map((slot) => (slot.role === lowest ? { ...slot, role: 'level3' } : slot))
}

/** Columns of other roles count only behind the first level: before it stands 绩效指标 as the label of all rows. */
function slotAfterFirst(row: FormRow, cell: FormCell): boolean {
  const first = row.filled.findIndex((candidate) => roleOf(candidate.label) !== 'other')
  return first >= 0 && row.filled.indexOf(cell) > first
}

/** The column that a cell stands in, by its drawn position where there is one, else by the grid, of whose columns `shift` are missing before it. */
export function slotOf(header: IndicatorHeader, cell: FormCell, shift = 0): IndicatorSlot | null {
  const { place } = cell.source
  const first = header.slots[0]?.cell.source.place
  if (place.type === 'pdf' && first?.type === 'pdf') {
    return header.slots.find(({ cell: { source } }) => source.place.type === 'pdf' && isInColumn(place, source.place)) ?? null
  }
  return header.slots.find((slot) => cell.column + shift >= slot.cell.column && cell.column + shift <= slot.cell.lastColumn) ?? null
}
