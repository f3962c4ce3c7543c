import type { UnitType } from '../model/budget/budget.ts'
import { classification } from '../model/classification/classification.ts'

/** Capital expenditure of 机关: 部门 account → 政府 account (财预〔2017〕98号). */
const CAPITAL: Readonly<Record<string, string>> = {
  '31001': '50301', '31002': '50306', '31003': '50306', '31005': '50302', '31006': '50307', '31007': '50306', '31009': '50305', '31010': '50305', '31011': '50305',
  '31012': '50305', '31013': '50303', '31019': '50303',
}

/**
 * 政府预算支出经济分类 of a 部门预算 account, by the kind of unit that spends it: what 行政单位 and 参公单位 pay as 501 and 502 is
 * 对事业单位经常性补助 (505) of other institutions (财预〔2017〕98号). null where the tables do not say.
 */
export function governmentEconomicOf(code: string, type: UnitType): string | null {
  const institution = type === 'institution'
  switch (code.slice(0, 3)) {
    case '301': return institution ? '50501' : mapped(code, '50199')
    case '302': return institution ? '50502' : mapped(code, '50299')
    case '303': return mapped(code, '50999')
    case '310': return institution ? '50601' : (CAPITAL[code] ?? '50399')
    case '309': return institution ? '50602' : '50499'
    case '307': return code === '30702' ? '51102' : '51101'
    default: return mapped(code, null)
  }
}

const mapped = (code: string, otherwise: string | null): string | null =>
  classification().accounts.find(({ system, departmentCodes }) => system === 'governmentEconomic' && departmentCodes.includes(code))?.code ?? otherwise
