import type { RowAccounts } from './family.ts'
import { ordinalDepth } from './label.ts'
import { plain } from './plain-text.ts'
import type { PlainSubject } from './row-subjects.ts'

/** Depth and parent of a row within its half. */
export interface RowDepth {
  readonly level: number
  readonly parent: number | null
}

/**
 * Levels and parents of the rows of one half, by row index. Accounts by their codes (the parent is the nearest row
 * above whose code begins theirs); other labels by their ordinals. Rows of level 0 have no parent: they add up to the
 * total.
 */
export function rowDepths(subjects: readonly (PlainSubject | null)[], accounts: RowAccounts): readonly (RowDepth | null)[] {
  const depths: (RowDepth | null)[] = []
  for (const [r, subject] of subjects.entries()) {
    if (!subject) depths.push(null)
    else if (subject.type === 'total') depths.push({ level: 0, parent: null })
    else depths.push(codeDepth(subjects, r, accounts) ?? labelDepth(subjects, depths, r))
  }
  return depths
}

/** The code that places a row: the bracketed one where the code column holds no whole code or the name cell says more. */
export function accountCode(subject: Pick<PlainSubject, 'code' | 'bracketedCode'>): string | null {
  const { code, bracketedCode } = subject
  if (bracketedCode !== null && (code === null || !isWhole(code) || (isWhole(bracketedCode) && bracketedCode.startsWith(code)))) return bracketedCode
  return code ?? bracketedCode
}

const isWhole = (code: string): boolean => code.length === 3 || code.length === 5 || code.length === 7

function codeDepth(subjects: readonly (PlainSubject | null)[], r: number, accounts: RowAccounts): RowDepth | null {
  const subject = subjects[r]
  const code = subject ? accountCode(subject) : null
  if (code === null || accounts === 'none' || accounts === 'project') return null
  const parent = subjects.slice(0, r).findLastIndex((other) => {
    const above = other ? accountCode(other) : null
    return above !== null && above.length < code.length && code.startsWith(above)
  })
  const level = accounts === 'unit' ? (parent < 0 ? 0 : 1) : Math.max(0, Math.floor((code.length - 3) / 2))
  return { level, parent: parent < 0 ? null : parent }
}

/** By the ordinals in the order in which the half uses them: the first kind is level 0, a new kind one deeper. */
function labelDepth(subjects: readonly (PlainSubject | null)[], depths: readonly (RowDepth | null)[], r: number): RowDepth {
  const subject = subjects[r]
  if (!subject || subject.type === 'subtotal' || isVehicles(subject)) return { level: 0, parent: null }
  if (isVehiclePart(subject)) {
    const vehicles = subjects.slice(0, r).findLastIndex((other) => other !== null && isVehicles(other))
    if (vehicles >= 0) return { level: 1, parent: vehicles }
  }
  const kind = ordinalDepth(subject.ordinal)
  const ofWhich = subject.ordinal.startsWith('其中')
  if (kind === null && !ofWhich) return { level: 0, parent: null }
  for (let above = r - 1; above >= 0; above -= 1) {
    const other = subjects[above]
    const depth = depths[above]
    if (!other || !depth || other.type === 'total') continue
    if (ofWhich) {
      if (!other.ordinal.startsWith('其中')) return { level: depth.level + 1, parent: above }
      continue
    }
    const otherKind = ordinalDepth(other.ordinal)
    if (otherKind === kind) return depth
    const heads = otherKind === null ? other.type === 'subtotal' : otherKind < (kind ?? 0)
    if (heads) return { level: depth.level + 1, parent: above }
    if (otherKind === null && !comesAfter(subjects.slice(0, above), subject.ordinal)) return { level: 0, parent: null }
  }
  return { level: 0, parent: null }
}

/** Whether an ordinal counts on from the last of its kind above: rows without one between them (经费拨款 below （一）) do not end the list. */
function comesAfter(above: readonly (PlainSubject | null)[], ordinal: string): boolean {
  const kind = ordinalDepth(ordinal)
  const last = above.findLast((other) => other !== null && ordinalDepth(other.ordinal) === kind)
  const before = last ? countOf(last.ordinal) : null
  return kind !== null && before !== null && countOf(ordinal) === before + 1
}

const NUMERALS = '一二三四五六七八九'

/** 1 to 19, or null. */
function countOf(ordinal: string): number | null {
  const digits = /\d+/.exec(ordinal)?.[0]
  if (digits !== undefined) return Number.parseInt(digits, 10)
  const [, ten, unit = ''] = /(十?)([一二三四五六七八九]?)[^一二三四五六七八九十]*$/.exec(ordinal) ?? []
  const value = (ten ? 10 : 0) + NUMERALS.indexOf(unit || '　') + 1
  return value > 0 ? value : null
}

const isVehicles = (subject: PlainSubject): boolean => /用车购置(?:费)?(?:及|和|、|与)|用车(?:费|经费)$/.test(plain(subject.name))
const isVehiclePart = (subject: PlainSubject): boolean => /用车(?:购置|运行)|^购置费|^运行(?:维护)?费/.test(plain(subject.name))
