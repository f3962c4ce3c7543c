import type { BenchCell } from '../../block.ts'
import { centre, left, type TableSpec } from '../print.ts'
import type { Compared, Ledger } from './ledger.ts'
import { threePublicOf, vehiclesOf } from './other-tables.ts'
import { amountIn, type TableStyle } from './table-style.ts'

type Value = bigint | number | null

/** 机构运行信息表: 三公 and its counts on the left; agency operation, state assets and procurement on the right. */
export function agencyForm(ledger: Ledger, style: TableStyle, spec: { readonly title: string; readonly number: number }): TableSpec {
  const { counts, agency, vehicles, equipment, procurement, threePublic: { overseas, purchase, operation, reception } } = ledger
  const spent: readonly (readonly [string, Compared | number | null])[] = [
    ['一、“三公”经费支出', null], ['（一）支出合计', threePublicOf(ledger)], ['1．因公出国（境）费', overseas], ['2．公务用车购置及运行维护费', vehiclesOf(ledger)],
    ['（1）公务用车购置费', purchase], ['（2）公务用车运行维护费', operation], ['3．公务接待费', reception], ['（1）国内接待费', { ...reception, planned: 0n }], ['（二）相关统计数', null],
    ['1．因公出国（境）团组数（个）', counts.groups], ['2．因公出国（境）人次数（人）', counts.travellers], ['3．公务用车购置数（辆）', counts.bought], ['4．公务用车保有量（辆）', counts.held],
    ['5．国内公务接待批次（个）', counts.receptions], ['6．国内公务接待人次（人）', counts.guests],
  ]
  const others: readonly (readonly [string, Value])[] = [
    ['二、机关运行经费', agency.amount], ['三、国有资产占用情况', null], ['（一）车辆数合计（辆）', Object.values(vehicles).reduce((all, one) => all + one, 0)],
    ['1．副部（省）级及以上领导用车', vehicles.leading], ['2．机要通信用车', vehicles.secret], ['3．应急保障用车', vehicles.emergency], ['4．执法执勤用车', vehicles.enforcement],
    ['5．特种专业技术用车', vehicles.special], ['6．其他用车', vehicles.other], ['（二）单价100万元（含）以上设备（不含车辆）（台、套）', equipment],
    ['四、政府采购支出信息', null], ['（一）政府采购支出合计', procurement.goods + procurement.works + procurement.services], ['1．政府采购货物支出', procurement.goods],
    ['2．政府采购工程支出', procurement.works], ['3．政府采购服务支出', procurement.services],
  ]
  const cell = (value: Value): BenchCell => (value === null ? centre('—') : typeof value === 'number' ? { text: `${value}`, align: 'right' } : amountIn(style, value))
  const planned = (value: Compared | number | null): BenchCell => (value === null || typeof value === 'number' || value.planned === 0n ? centre('—') : amountIn(style, value.planned))
  return {
    id: 'three-public', title: spec.title, caption: style.caption(spec.number), headerRows: 1, landscape: true, widths: [9, 4, 4, 9, 4],
    rows: [
      ['项目', '预算数', '决算数', '项目', '决算数'].map((text) => centre(text)),
      ...spent.map(([label, value], i) => {
        const [other, amount] = others[i] ?? ['', null]
        return [left(label), planned(value), cell(value === null || typeof value === 'number' ? value : value.amount), left(other), cell(amount)]
      }),
    ],
  }
}
