import { rowLabel } from '../../../procurement-amounts.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'procurement/reserved-flags',
  version: 1,
  severity: 'warning',
  title: { zh: '面向小微企业预留的，也应是面向中小企业预留', en: 'What is reserved for small and micro firms is reserved for small and medium firms' },
  basis: [{ type: 'law', zh: '财库〔2020〕46号 第七条至第九条', en: 'Caiku [2020] No. 46, Articles 7 to 9' }],
  rationale: { zh: '小微企业属于中小企业：一行中“面向小微企业”为是而“面向中小企业”为否，两栏必有一栏填错。', en: 'Small and micro firms are among the small and medium ones: yes for the former and no for the latter contradict each other.' },
  assumptions: [],
  exclusions: [{ zh: '全表凡面向小微企业的行都填“否”的，可能是把两栏当作互斥来填，只作提示。', en: 'Where every row does so the form may have been filled in as an either-or: information only.' }],
  messages: { contradict: { zh: '采购“{row}”：面向小微企业预留为“是”，面向中小企业预留为“否”，两栏矛盾。', en: 'Procurement "{row}": reserved for small and micro firms, yet not for small and medium firms.' } },
  appliesTo: (disclosure) => disclosure.procurement.length > 0 || { zh: '没有政府采购明细。', en: 'There are no procurement rows.' },
  check(disclosure) {
    const rows = disclosure.procurement.filter((row) => row.reservedForMicroFirms !== null && row.reservedForSmallFirms !== null)
    const wrong = rows.filter((row) => row.reservedForMicroFirms && !row.reservedForSmallFirms)
    const either = wrong.length > 1 && rows.every((row) => !(row.reservedForMicroFirms && row.reservedForSmallFirms))
    const findings = wrong.filter(({ places }) => places.length > 0).map((row) => ({
      message: 'contradict' as const, ...(either ? { severity: 'info' as const } : {}), data: { row: rowLabel(row) },
      key: [row.unitCode, row.projectName, row.itemName, row.economicCode].filter(Boolean).join('|'), places: row.places,
    }))
    return { applications: rows.length, findings, nothing: { zh: '明细没有面向中小、小微企业预留的两栏。', en: 'The rows do not say what is reserved for small firms.' } }
  },
})
