/** 功能分类, 部门预算经济分类 (301…), 政府预算经济分类 (501…). */
export type AccountSystem = 'functional' | 'departmentEconomic' | 'governmentEconomic'

/** 类, 款, 项: by the length of the code, 3, 5 and 7 digits. */
export type AccountLevel = 1 | 2 | 3

/**
 * `attested`: printed in a real disclosure of 2022–2026; a mismatch against it may be an error. `unverified`: from
 * other sources; no more than a hint.
 */
export type AccountStatus = 'attested' | 'unverified'

/** One account of 政府收支分类科目. */
export interface Account {
  readonly system: AccountSystem
  /** Digits only. */
  readonly code: string
  readonly name: string
  readonly level: AccountLevel
  readonly status: AccountStatus
  /** 政府预算经济分类: the 部门预算 accounts that it takes in. */
  readonly departmentCodes: readonly string[]
}

export const levelOfCode = (code: string): AccountLevel | null =>
  code.length === 3 ? 1 : code.length === 5 ? 2 : code.length === 7 ? 3 : null

/** The codes above a code, from 类 down: `2080505` → `['208', '20805']`. */
export const ancestorsOfCode = (code: string): readonly string[] =>
  [3, 5].filter((length) => length < code.length).map((length) => code.slice(0, length))
