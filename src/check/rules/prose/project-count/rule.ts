import { compareDecimals, decimal } from '../../../../model/decimal.ts'
import { printedText } from '../../../claim-arithmetic.ts'
import { claimFactIds } from '../../../claim-texts.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'prose/project-count',
  version: 1,
  severity: 'warning',
  title: { zh: '绩效目标项目数应与所附申报表份数一致', en: 'As many performance sheets as projects claimed' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '财预〔2016〕143号（重点项目绩效目标）', en: 'Circular Caiyu [2016] No. 143 (performance targets of key projects)' },
  ],
  rationale: { zh: '文中说批复绩效目标的项目有若干个，所附申报表却少几份或多几份，应补齐，或说明只公开了哪些。', en: 'Where the text counts more projects than sheets are attached, sheets are missing or a word on the selection is.' },
  assumptions: [{ zh: '文中写明“详见附件”“申报表详见”的，应全部附上。', en: 'Where the text refers to the attached sheets, all of them are to be there.' }],
  exclusions: [{ zh: '没有附任何申报表的；文中写明只公开部分（重点）项目的。', en: 'No sheets attached at all; texts that say only selected projects are published.' }],
  messages: { differs: { zh: '文中说绩效目标项目{claimed}个，所附绩效目标申报表{given}份。', en: 'The text counts {claimed} projects with performance targets; {given} sheets are attached.' } },
  appliesTo: (disclosure) => disclosure.performance.length > 0 || { zh: '没有附绩效目标申报表。', en: 'No performance sheets are attached.' },
  check(disclosure) {
    const given = disclosure.performance.length
    const claims = disclosure.claims.filter(({ key, amount }) => key.measure === 'performanceProjects' && key.item === null && amount?.kind === 'count')
    const partial = disclosure.paragraphs.some(({ text }) => /(?:部分|重点|主要)项目[^。]{0,12}绩效目标[^。]{0,12}(?:公开|详见|见附)/.test(text))
    const findings = claims.flatMap((claim) => {
      if (!claim.amount || partial || compareDecimals(claim.amount.value, decimal(BigInt(given))) === 0 || claim.amount.places.length === 0) return []
      return [{
        message: 'differs' as const, data: { claimed: printedText(claim.amount).replace(/[^\d]+$/, ''), given }, key: 'count', absent: true, places: claim.amount.places,
        facts: claimFactIds(disclosure, claim), expected: String(given), actual: claim.amount.text,
      }]
    })
    return { applications: claims.length, findings, nothing: { zh: '文中没有说绩效目标项目数。', en: 'The text does not count the projects.' } }
  },
})
