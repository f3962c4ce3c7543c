/** Why a rule may be applied: a law with its article, a standard, or what follows from accounting itself. */
export interface Basis {
  readonly type: 'law' | 'standard' | 'professional'
  /** As it is cited in a finding: `预算法 第四十六条`. */
  readonly zh: string
  readonly en: string
}
