import type { FactKey } from '../../model/fact.ts'
import type { ColumnRule, LayoutColumn, TableFamily } from '../family.ts'
import { THREE_PUBLIC_ROWS } from '../common-rows.ts'

/** Header of the innermost item decides; a matrix prints items under one another (购置费 under 公务用车购置及运行费). */
const COLUMNS: readonly ColumnRule[] = [
  { match: /机[关构]运行/, key: { measure: 'agencyOperation', item: null } },
  { match: /会议费(?:\/(?:预算|决算|合计)数?)?$/, key: { measure: 'meeting', item: null } },
  { match: /培训费(?:\/(?:预算|决算|合计)数?)?$/, key: { measure: 'training', item: null } },
  { match: /因公出(?:国|境)/, key: { item: 'overseasTravel' } },
  { match: /公务接待/, key: { item: 'officialReception' } },
  { match: /运行(?:维护)?(?:费|经费).*\/[^/]*(?:运行|运维)[^/]*(?:\/|$)|(?:^|\/)(?:公务用车|公车)?运行(?:维护)?费|(?:^|\/)(?:公务用车|公车)运行(?:及|和|与)?维护(?:费)?(?:\/|$)/, key: { item: 'vehicleOperation' } },
  { match: /运行(?:维护)?(?:费|经费).*\/[^/]*购置(?:费|经费)?(?:\/|$)|(?:^|\/)(?:公务用车|车辆)?购置费?(?:\/|$)/, key: { item: 'vehiclePurchase' } },
  { match: /用车/, key: { item: 'officialVehicles' } },
  { match: /./, key: {} },
]

const item = (header: readonly string[], key: Partial<FactKey>): LayoutColumn => ({ header, role: 'amount', key })

const FINAL_ITEMS: readonly (readonly [readonly string[], string | null])[] = [
  [['合计'], null],
  [['因公出国（境）费'], 'overseasTravel'],
  [['公务用车购置及运行维护费', '小计'], 'officialVehicles'],
  [['公务用车购置及运行维护费', '公务用车购置费'], 'vehiclePurchase'],
  [['公务用车购置及运行维护费', '公务用车运行维护费'], 'vehicleOperation'],
  [['公务接待费'], 'officialReception'],
]

/** “三公”经费表: items as columns of one row, or as rows; with 机关运行经费, 会议费, 培训费 where printed there. */
export const threePublic: TableFamily = {
  id: 'three-public',
  titles: [/三公/, /机[关构]运行.*(?:国有资产|政府采购)|机构运行信息/],
  header: [/公务接待|因公出(?:国|境)|公务用车|项目|合计/],
  headerAlone: [/因公出(?:国|境)/, /公务接待/, /公务用车/],
  titleKeys: [
    { match: /政府性基金/, key: { fund: 'governmentFund' } },
    { match: /国有资本/, key: { fund: 'stateCapital' } },
  ],
  accounts: 'none',
  halves: [{ base: { measure: 'threePublic', fund: 'all' }, plainHeaders: true, columns: COLUMNS, rows: THREE_PUBLIC_ROWS }],
  layouts: [
    {
      templates: ['shanghai-budget'],
      title: { department: '{year}年部门“三公”经费和机关运行经费预算表', unit: '{year}年单位“三公”经费和机关运行经费预算表' },
      amountUnit: 'wanyuan',
      columns: [
        item(['“三公”经费预算数', '合计'], { item: null }),
        item(['“三公”经费预算数', '因公出国（境）费'], { item: 'overseasTravel' }),
        item(['“三公”经费预算数', '公务接待费'], { item: 'officialReception' }),
        item(['“三公”经费预算数', '公务用车购置及运行费', '小计'], { item: 'officialVehicles' }),
        item(['“三公”经费预算数', '公务用车购置及运行费', '购置费'], { item: 'vehiclePurchase' }),
        item(['“三公”经费预算数', '公务用车购置及运行费', '运行费'], { item: 'vehicleOperation' }),
        item(['机关运行经费预算数'], { measure: 'agencyOperation' }),
      ],
      total: 'none',
    },
    {
      templates: ['shanxi-budget'],
      title: { department: '{year}年一般公共预算“三公”经费支出情况统计表', unit: '{year}年一般公共预算“三公”经费支出情况统计表' },
      amountUnit: 'wanyuan',
      columns: [{ header: ['项目'], role: 'name', key: null }, item(['{year}年预算数'], {})],
      total: 'last',
    },
    {
      templates: ['national-final'],
      title: { department: '财政拨款“三公”经费支出决算表', unit: '财政拨款“三公”经费支出决算表' },
      amountUnit: 'wanyuan',
      columns: FINAL_ITEMS.flatMap(([header, of]) => [
        item(['财政拨款“三公”经费', ...header, '预算数'], { item: of, phase: 'budget' }),
        item(['财政拨款“三公”经费', ...header, '决算数'], { item: of, phase: 'final' }),
      ]),
      total: 'none',
    },
  ],
}
