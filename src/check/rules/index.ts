// Written by `npm run rules:pages` from the folders beside it.
import type { Rule } from '../rule.ts'
import causeDisplacedAmounts from './cause/displaced-amounts/rule.ts'
import causeProseScope from './cause/prose-scope/rule.ts'
import causeShiftedRows from './cause/shifted-rows/rule.ts'
import causeTruncatedAmounts from './cause/truncated-amounts/rule.ts'
import causeWrongColumn from './cause/wrong-column/rule.ts'
import causeWrongNumber from './cause/wrong-number/rule.ts'
import causeWrongUnit from './cause/wrong-unit/rule.ts'
import codesAttestedName from './codes/attested-name/rule.ts'
import codesCodeDigits from './codes/code-digits/rule.ts'
import codesColumnAgainstBracket from './codes/column-against-bracket/rule.ts'
import codesNameInProse from './codes/name-in-prose/rule.ts'
import codesNamePrinted from './codes/name-printed/rule.ts'
import codesOneCodeTwoNames from './codes/one-code-two-names/rule.ts'
import codesOneNameTwoCodes from './codes/one-name-two-codes/rule.ts'
import codesParentPrinted from './codes/parent-printed/rule.ts'
import codesRepeatedRow from './codes/repeated-row/rule.ts'
import codesSwappedAccounts from './codes/swapped-accounts/rule.ts'
import codesUnitNames from './codes/unit-names/rule.ts'
import completenessAccountLevels from './completeness/account-levels/rule.ts'
import completenessBlankCaption from './completeness/blank-caption/rule.ts'
import completenessCaptionEntity from './completeness/caption-entity/rule.ts'
import completenessContentsMatch from './completeness/contents-match/rule.ts'
import completenessEmptyTableStatement from './completeness/empty-table-statement/rule.ts'
import completenessRequiredSections from './completeness/required-sections/rule.ts'
import completenessRequiredTables from './completeness/required-tables/rule.ts'
import completenessSectionWithoutContent from './completeness/section-without-content/rule.ts'
import completenessTableNumbers from './completeness/table-numbers/rule.ts'
import completenessThreePublicDetails from './completeness/three-public-details/rule.ts'
import completenessThreePublicItems from './completeness/three-public-items/rule.ts'
import completenessTotalRow from './completeness/total-row/rule.ts'
import completenessUnitCaption from './completeness/unit-caption/rule.ts'
import layoutCoveredText from './layout/covered-text/rule.ts'
import layoutEmptyPage from './layout/empty-page/rule.ts'
import layoutNoTextLayer from './layout/no-text-layer/rule.ts'
import layoutOutsidePage from './layout/outside-page/rule.ts'
import layoutRepeatedPassage from './layout/repeated-passage/rule.ts'
import layoutUnruledTable from './layout/unruled-table/rule.ts'
import performanceAnnualIndicators from './performance/annual-indicators/rule.ts'
import performanceAnnualWithinPeriod from './performance/annual-within-period/rule.ts'
import performanceContractRemainder from './performance/contract-remainder/rule.ts'
import performanceCostWithinFunds from './performance/cost-within-funds/rule.ts'
import performanceDates from './performance/dates/rule.ts'
import performanceEmptyValue from './performance/empty-value/rule.ts'
import performanceEvaluationFunds from './performance/evaluation-funds/rule.ts'
import performanceEvaluationInProse from './performance/evaluation-in-prose/rule.ts'
import performanceEvaluationWeights from './performance/evaluation-weights/rule.ts'
import performanceExecutionRate from './performance/execution-rate/rule.ts'
import performanceExecutionScore from './performance/execution-score/rule.ts'
import performanceExpiredPlan from './performance/expired-plan/rule.ts'
import performanceForeignText from './performance/foreign-text/rule.ts'
import performanceFundsBySource from './performance/funds-by-source/rule.ts'
import performanceFundsClaimed from './performance/funds-claimed/rule.ts'
import performanceGoalAmount from './performance/goal-amount/rule.ts'
import performanceGoalNumbers from './performance/goal-numbers/rule.ts'
import performanceGoalOfYear from './performance/goal-of-year/rule.ts'
import performanceGrades from './performance/grades/rule.ts'
import performanceIndicatorHeading from './performance/indicator-heading/rule.ts'
import performanceNameSlip from './performance/name-slip/rule.ts'
import performanceNameYears from './performance/name-years/rule.ts'
import performanceOneYearFunds from './performance/one-year-funds/rule.ts'
import performanceOnlyTitles from './performance/only-titles/rule.ts'
import performanceOverallFunds from './performance/overall-funds/rule.ts'
import performancePastedText from './performance/pasted-text/rule.ts'
import performancePeriodLength from './performance/period-length/rule.ts'
import performancePeriodType from './performance/period-type/rule.ts'
import performanceRateBound from './performance/rate-bound/rule.ts'
import performanceRepeatedIndicator from './performance/repeated-indicator/rule.ts'
import performanceRepeatedProject from './performance/repeated-project/rule.ts'
import performanceRequiredFields from './performance/required-fields/rule.ts'
import performanceSameProjectAmount from './performance/same-project-amount/rule.ts'
import performanceScoreTotal from './performance/score-total/rule.ts'
import performanceScoreWithinWeight from './performance/score-within-weight/rule.ts'
import performanceSheetYear from './performance/sheet-year/rule.ts'
import performanceTerm from './performance/term/rule.ts'
import performanceVagueValue from './performance/vague-value/rule.ts'
import performanceWeights from './performance/weights/rule.ts'
import privacyBankCard from './privacy/bank-card/rule.ts'
import privacyIdentityNumber from './privacy/identity-number/rule.ts'
import privacyMobileNumber from './privacy/mobile-number/rule.ts'
import procurementClassesByItem from './procurement/classes-by-item/rule.ts'
import procurementEconomicAccount from './procurement/economic-account/rule.ts'
import procurementReservedFlags from './procurement/reserved-flags/rule.ts'
import procurementRowAmount from './procurement/row-amount/rule.ts'
import procurementRowFunds from './procurement/row-funds/rule.ts'
import procurementSmallFirmShare from './procurement/small-firm-share/rule.ts'
import procurementSmallPurchasesReserved from './procurement/small-purchases-reserved/rule.ts'
import procurementSubtotals from './procurement/subtotals/rule.ts'
import procurementTotalOfRows from './procurement/total-of-rows/rule.ts'
import procurementWithinProject from './procurement/within-project/rule.ts'
import projectsAmountInProse from './projects/amount-in-prose/rule.ts'
import projectsAnnualAmount from './projects/annual-amount/rule.ts'
import projectsAnnualYear from './projects/annual-year/rule.ts'
import projectsParts from './projects/parts/rule.ts'
import projectsPeriod from './projects/period/rule.ts'
import proseAccountInTables from './prose/account-in-tables/rule.ts'
import proseAccountsLeftOut from './prose/accounts-left-out/rule.ts'
import proseAssetThreshold from './prose/asset-threshold/rule.ts'
import proseAverage from './prose/average/rule.ts'
import proseChangeAndFlat from './prose/change-and-flat/rule.ts'
import proseChangesAddUp from './prose/changes-add-up/rule.ts'
import proseComparedWithItself from './prose/compared-with-itself/rule.ts'
import proseCompletion from './prose/completion/rule.ts'
import proseCompletionDirection from './prose/completion-direction/rule.ts'
import proseDeniedQuantity from './prose/denied-quantity/rule.ts'
import proseDocumentYear from './prose/document-year/rule.ts'
import proseEmptyReason from './prose/empty-reason/rule.ts'
import proseHeadingDirection from './prose/heading-direction/rule.ts'
import proseHeadingFund from './prose/heading-fund/rule.ts'
import proseIncreaseWithinAmount from './prose/increase-within-amount/rule.ts'
import proseItemsBefore from './prose/items-before/rule.ts'
import proseLastDigit from './prose/last-digit/rule.ts'
import proseListedAccounts from './prose/listed-accounts/rule.ts'
import proseListedOffices from './prose/listed-offices/rule.ts'
import proseListedParts from './prose/listed-parts/rule.ts'
import proseListedThenExplained from './prose/listed-then-explained/rule.ts'
import proseOtherAccount from './prose/other-account/rule.ts'
import prosePartsOfACount from './prose/parts-of-a-count/rule.ts'
import prosePartsOfAnArea from './prose/parts-of-an-area/rule.ts'
import proseProjectCount from './prose/project-count/rule.ts'
import prosePurposeNature from './prose/purpose-nature/rule.ts'
import proseReasonDirection from './prose/reason-direction/rule.ts'
import proseReasonGiven from './prose/reason-given/rule.ts'
import proseReasonWords from './prose/reason-words/rule.ts'
import proseRestatedReason from './prose/restated-reason/rule.ts'
import proseSameCounts from './prose/same-counts/rule.ts'
import proseShare from './prose/share/rule.ts'
import proseStatementYear from './prose/statement-year/rule.ts'
import proseThreePublicCounts from './prose/three-public-counts/rule.ts'
import proseUnitCounts from './prose/unit-counts/rule.ts'
import proseVehiclesAndRunningCost from './prose/vehicles-and-running-cost/rule.ts'
import proseYearOfAmount from './prose/year-of-amount/rule.ts'
import proseYearOnYear from './prose/year-on-year/rule.ts'
import relationsAgencyOperationBound from './relations/agency-operation-bound/rule.ts'
import relationsAgencyOperationUnits from './relations/agency-operation-units/rule.ts'
import relationsAssetParts from './relations/asset-parts/rule.ts'
import relationsChangeColumns from './relations/change-columns/rule.ts'
import relationsColumnsOfTable from './relations/columns-of-table/rule.ts'
import relationsEconomicHierarchy from './relations/economic-hierarchy/rule.ts'
import relationsExpenditureGrandTotal from './relations/expenditure-grand-total/rule.ts'
import relationsFiscalFundsInProse from './relations/fiscal-funds-in-prose/rule.ts'
import relationsFiscalIsTotal from './relations/fiscal-is-total/rule.ts'
import relationsFunctionalHierarchy from './relations/functional-hierarchy/rule.ts'
import relationsFundAccountHierarchy from './relations/fund-account-hierarchy/rule.ts'
import relationsFundSum from './relations/fund-sum/rule.ts'
import relationsFundYearBalance from './relations/fund-year-balance/rule.ts'
import relationsFundsMakeFunction from './relations/funds-make-function/rule.ts'
import relationsGrandTotalBalance from './relations/grand-total-balance/rule.ts'
import relationsIncomeExpenditureBalance from './relations/income-expenditure-balance/rule.ts'
import relationsIncomeGrandTotal from './relations/income-grand-total/rule.ts'
import relationsIncomeInProse from './relations/income-in-prose/rule.ts'
import relationsNatureSum from './relations/nature-sum/rule.ts'
import relationsPerformanceFundsBound from './relations/performance-funds-bound/rule.ts'
import relationsPerformanceStages from './relations/performance-stages/rule.ts'
import relationsPersonnelAndPublicUse from './relations/personnel-and-public-use/rule.ts'
import relationsProcurementClasses from './relations/procurement-classes/rule.ts'
import relationsProcurementReserved from './relations/procurement-reserved/rule.ts'
import relationsReceptionSum from './relations/reception-sum/rule.ts'
import relationsRowsOfTable from './relations/rows-of-table/rule.ts'
import relationsSameAgencyOperation from './relations/same-agency-operation/rule.ts'
import relationsSameCarryOver from './relations/same-carry-over/rule.ts'
import relationsSameEconomicAmount from './relations/same-economic-amount/rule.ts'
import relationsSameFunctionalAmount from './relations/same-functional-amount/rule.ts'
import relationsSameFundAccount from './relations/same-fund-account/rule.ts'
import relationsSameOtherQuantity from './relations/same-other-quantity/rule.ts'
import relationsSameProcurement from './relations/same-procurement/rule.ts'
import relationsSameThreePublic from './relations/same-three-public/rule.ts'
import relationsSameTotal from './relations/same-total/rule.ts'
import relationsSmallFirmContracts from './relations/small-firm-contracts/rule.ts'
import relationsThreePublicAccounts from './relations/three-public-accounts/rule.ts'
import relationsThreePublicFourParts from './relations/three-public-four-parts/rule.ts'
import relationsThreePublicSum from './relations/three-public-sum/rule.ts'
import relationsVehiclesSum from './relations/vehicles-sum/rule.ts'
import specialFundsAllocationSum from './special-funds/allocation-sum/rule.ts'
import specialFundsParts from './special-funds/parts/rule.ts'
import specialFundsSameAmount from './special-funds/same-amount/rule.ts'
import specialFundsShares from './special-funds/shares/rule.ts'
import specialFundsTerm from './special-funds/term/rule.ts'
import specialFundsWithinProjects from './special-funds/within-projects/rule.ts'
import wordingAccountsWords from './wording/accounts-words/rule.ts'
import wordingAdministrativeLevel from './wording/administrative-level/rule.ts'
import wordingAgencyShortName from './wording/agency-short-name/rule.ts'
import wordingAmountUnit from './wording/amount-unit/rule.ts'
import wordingBudgetWords from './wording/budget-words/rule.ts'
import wordingCommonTypos from './wording/common-typos/rule.ts'
import wordingComparisonGrammar from './wording/comparison-grammar/rule.ts'
import wordingDocumentNumberStyle from './wording/document-number-style/rule.ts'
import wordingDoubledPunctuation from './wording/doubled-punctuation/rule.ts'
import wordingDoubledWords from './wording/doubled-words/rule.ts'
import wordingForeignEntity from './wording/foreign-entity/rule.ts'
import wordingHalfWidthMarks from './wording/half-width-marks/rule.ts'
import wordingHeadingNumbering from './wording/heading-numbering/rule.ts'
import wordingImpossibleDate from './wording/impossible-date/rule.ts'
import wordingMissingFullStop from './wording/missing-full-stop/rule.ts'
import wordingMissingWord from './wording/missing-word/rule.ts'
import wordingNumberFormat from './wording/number-format/rule.ts'
import wordingOneDocumentTwoNumbers from './wording/one-document-two-numbers/rule.ts'
import wordingOneDocumentTwoTitles from './wording/one-document-two-titles/rule.ts'
import wordingOnePhraseTwoSpellings from './wording/one-phrase-two-spellings/rule.ts'
import wordingOwnName from './wording/own-name/rule.ts'
import wordingPercentSign from './wording/percent-sign/rule.ts'
import wordingPhoneAreaCode from './wording/phone-area-code/rule.ts'
import wordingPlaceNames from './wording/place-names/rule.ts'
import wordingRepealedLaw from './wording/repealed-law/rule.ts'
import wordingRepeatedSentence from './wording/repeated-sentence/rule.ts'
import wordingScopeWords from './wording/scope-words/rule.ts'
import wordingStrayMarkup from './wording/stray-markup/rule.ts'
import wordingTemplateResidue from './wording/template-residue/rule.ts'
import wordingTermSlip from './wording/term-slip/rule.ts'
import wordingUnbalancedMarks from './wording/unbalanced-marks/rule.ts'
import wordingYearDigits from './wording/year-digits/rule.ts'

/** The rule catalogue. */
export const RULES: readonly Rule[] = [
  causeDisplacedAmounts, causeProseScope, causeShiftedRows, causeTruncatedAmounts, causeWrongColumn, causeWrongNumber,
  causeWrongUnit, codesAttestedName, codesCodeDigits, codesColumnAgainstBracket, codesNameInProse, codesNamePrinted,
  codesOneCodeTwoNames, codesOneNameTwoCodes, codesParentPrinted, codesRepeatedRow, codesSwappedAccounts,
  codesUnitNames, completenessAccountLevels, completenessBlankCaption, completenessCaptionEntity,
  completenessContentsMatch, completenessEmptyTableStatement, completenessRequiredSections, completenessRequiredTables,
  completenessSectionWithoutContent, completenessTableNumbers, completenessThreePublicDetails,
  completenessThreePublicItems, completenessTotalRow, completenessUnitCaption, layoutCoveredText, layoutEmptyPage,
  layoutNoTextLayer, layoutOutsidePage, layoutRepeatedPassage, layoutUnruledTable, performanceAnnualIndicators,
  performanceAnnualWithinPeriod, performanceContractRemainder, performanceCostWithinFunds, performanceDates,
  performanceEmptyValue, performanceEvaluationFunds, performanceEvaluationInProse, performanceEvaluationWeights,
  performanceExecutionRate, performanceExecutionScore, performanceExpiredPlan, performanceForeignText,
  performanceFundsBySource, performanceFundsClaimed, performanceGoalAmount, performanceGoalNumbers,
  performanceGoalOfYear, performanceGrades, performanceIndicatorHeading, performanceNameSlip, performanceNameYears,
  performanceOneYearFunds, performanceOnlyTitles, performanceOverallFunds, performancePastedText,
  performancePeriodLength, performancePeriodType, performanceRateBound, performanceRepeatedIndicator,
  performanceRepeatedProject, performanceRequiredFields, performanceSameProjectAmount, performanceScoreTotal,
  performanceScoreWithinWeight, performanceSheetYear, performanceTerm, performanceVagueValue, performanceWeights,
  privacyBankCard, privacyIdentityNumber, privacyMobileNumber, procurementClassesByItem, procurementEconomicAccount,
  procurementReservedFlags, procurementRowAmount, procurementRowFunds, procurementSmallFirmShare,
  procurementSmallPurchasesReserved, procurementSubtotals, procurementTotalOfRows, procurementWithinProject,
  projectsAmountInProse, projectsAnnualAmount, projectsAnnualYear, projectsParts, projectsPeriod, proseAccountInTables,
  proseAccountsLeftOut, proseAssetThreshold, proseAverage, proseChangeAndFlat, proseChangesAddUp,
  proseComparedWithItself, proseCompletion, proseCompletionDirection, proseDeniedQuantity, proseDocumentYear,
  proseEmptyReason, proseHeadingDirection, proseHeadingFund, proseIncreaseWithinAmount, proseItemsBefore,
  proseLastDigit, proseListedAccounts, proseListedOffices, proseListedParts, proseListedThenExplained,
  proseOtherAccount, prosePartsOfACount, prosePartsOfAnArea, proseProjectCount, prosePurposeNature,
  proseReasonDirection, proseReasonGiven, proseReasonWords, proseRestatedReason, proseSameCounts, proseShare,
  proseStatementYear, proseThreePublicCounts, proseUnitCounts, proseVehiclesAndRunningCost, proseYearOfAmount,
  proseYearOnYear, relationsAgencyOperationBound, relationsAgencyOperationUnits, relationsAssetParts,
  relationsChangeColumns, relationsColumnsOfTable, relationsEconomicHierarchy, relationsExpenditureGrandTotal,
  relationsFiscalFundsInProse, relationsFiscalIsTotal, relationsFunctionalHierarchy, relationsFundAccountHierarchy,
  relationsFundSum, relationsFundYearBalance, relationsFundsMakeFunction, relationsGrandTotalBalance,
  relationsIncomeExpenditureBalance, relationsIncomeGrandTotal, relationsIncomeInProse, relationsNatureSum,
  relationsPerformanceFundsBound, relationsPerformanceStages, relationsPersonnelAndPublicUse,
  relationsProcurementClasses, relationsProcurementReserved, relationsReceptionSum, relationsRowsOfTable,
  relationsSameAgencyOperation, relationsSameCarryOver, relationsSameEconomicAmount, relationsSameFunctionalAmount,
  relationsSameFundAccount, relationsSameOtherQuantity, relationsSameProcurement, relationsSameThreePublic,
  relationsSameTotal, relationsSmallFirmContracts, relationsThreePublicAccounts, relationsThreePublicFourParts,
  relationsThreePublicSum, relationsVehiclesSum, specialFundsAllocationSum, specialFundsParts, specialFundsSameAmount,
  specialFundsShares, specialFundsTerm, specialFundsWithinProjects, wordingAccountsWords, wordingAdministrativeLevel,
  wordingAgencyShortName, wordingAmountUnit, wordingBudgetWords, wordingCommonTypos, wordingComparisonGrammar,
  wordingDocumentNumberStyle, wordingDoubledPunctuation, wordingDoubledWords, wordingForeignEntity,
  wordingHalfWidthMarks, wordingHeadingNumbering, wordingImpossibleDate, wordingMissingFullStop, wordingMissingWord,
  wordingNumberFormat, wordingOneDocumentTwoNumbers, wordingOneDocumentTwoTitles, wordingOnePhraseTwoSpellings,
  wordingOwnName, wordingPercentSign, wordingPhoneAreaCode, wordingPlaceNames, wordingRepealedLaw,
  wordingRepeatedSentence, wordingScopeWords, wordingStrayMarkup, wordingTemplateResidue, wordingTermSlip,
  wordingUnbalancedMarks, wordingYearDigits,
]
