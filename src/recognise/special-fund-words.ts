import type { SpecialFundPart } from '../model/special-fund.ts'

/** The words that the parts of a 专项资金 are printed with. */
export const SPECIAL_FUND_WORDS: Readonly<Record<SpecialFundPart, string>> = {
  legalBasis: '(?:专项资金)?(?:设立|政策|立项|资金设立)依据',
  managementRules: '(?:专项)?(?:资金)?管理(?:办法|制度|规定)(?:和制度)?',
  applicationGuide: '(?:资金|项目)?申报(?:指南|条件|程序|通知|流程)',
  budgetArrangement: '(?:年度|本年度|\\d{4}年)?(?:资金)?(?:预算)?(?:安排|规模)(?:情况)?|(?:专项)?资金(?:预算)?(?:规模|额度)',
  allocationResult: '(?:资金)?分配(?:结果|情况|方案|方式)',
  performance: '(?:资金|预算)?绩效(?:目标|情况|评价(?:结果|情况)?)?|预算绩效(?:目标|情况)?',
}
