import type { TableFamily } from '../family.ts'
import { agencyOperation } from './agency-operation.ts'
import { basicExpenditure } from './basic-expenditure.ts'
import { expenditureSummary } from './expenditure-summary.ts'
import { fiscalExpenditureByEconomy } from './fiscal-expenditure-by-economy.ts'
import { fiscalSummary } from './fiscal-summary.ts'
import { generalPublicExpenditure } from './general-public-expenditure.ts'
import { governmentFundExpenditure } from './government-fund-expenditure.ts'
import { governmentFundIncome } from './government-fund-income.ts'
import { incomeExpenditureSummary } from './income-expenditure-summary.ts'
import { incomeSummary } from './income-summary.ts'
import { procurement } from './procurement.ts'
import { generalPublicProjects, projectExpenditure } from './projects.ts'
import { servicePurchase } from './service-purchase.ts'
import { stateAssets } from './state-assets.ts'
import { stateCapital } from './state-capital.ts'
import { overallPerformance, performanceSelfEvaluation, performanceSheet, specialFunds, unitList } from './text-forms.ts'
import { threePublic } from './three-public.ts'

/** Every family, the more special titles first: the first that matches title and header is the table's. */
export const FAMILIES: readonly TableFamily[] = [
  performanceSelfEvaluation, overallPerformance, performanceSheet,
  threePublic, agencyOperation, stateAssets, servicePurchase, procurement, unitList,
  fiscalSummary, basicExpenditure, generalPublicProjects,
  governmentFundIncome, governmentFundExpenditure, stateCapital,
  fiscalExpenditureByEconomy, generalPublicExpenditure, projectExpenditure,
  incomeExpenditureSummary, incomeSummary, expenditureSummary, specialFunds,
]
