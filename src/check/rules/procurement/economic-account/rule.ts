import type { Place } from '../../../../model/place.ts'
import type { ProcurementRow } from '../../../../model/procurement-row.ts'
import { rowLabel } from '../../../procurement-amounts.ts'
import { defineRule } from '../../../rule.ts'

/** Equipment and furniture: fixed assets by their nature. Parts, paper, repair, rent and services are none. */
const EQUIPMENT = /(?:计算机|复印机|打印机|扫描仪|投影仪|空调机?|电视机|照相机|摄像机|服务器|交换机|路由器|多功能一体机|一体机|碎纸机|办公桌|办公椅|沙发|文件柜|保险柜|档案柜|轿车|越野车|乘用车|客车)$/
const CONSTRUCTION = /(?:房屋施工|建筑物施工|构筑物施工|工程施工|房屋建筑工程)$/

/** 商品和服务支出 that may well buy equipment: 办公费 (below the value of fixed assets), 专用材料费, 专用燃料费. */
const ALLOWED_GOODS = new Set(['30201', '30218', '30225'])
/** 维修（护）费 may well buy building work. */
const ALLOWED_WORKS = new Set(['30213'])

export default defineRule({
  id: 'procurement/economic-account',
  version: 1,
  severity: 'info',
  title: { zh: '采购品目应与支出经济分类科目相称', en: 'The economic account fits what is bought' },
  formula: { zh: '设备、家具购置 → 310资本性支出（30201办公费限于不够固定资产标准的）；工程 → 30213维修（护）费或310', en: 'equipment and furniture → 310 capital expenditure (30201 below the value of fixed assets); works → 30213 or 310' },
  basis: [{ type: 'standard', zh: '政府收支分类科目 支出经济分类科目说明', en: 'Classification of revenue and expenditure: notes on economic accounts' }],
  rationale: { zh: '计算机、打印机等列入“其他商品和服务支出”，资本性支出便少列，资产配置也无从核对。', en: 'Computers and printers under "other goods and services" understate capital expenditure and escape the check of assets.' },
  assumptions: [{ zh: '只凭品目名称判断。', en: 'Judged by the name of the item alone.' }],
  exclusions: [{ zh: '耗材、维修、租赁、服务；单价不够固定资产标准的设备可列30201办公费。', en: 'Consumables, repair, rent and services; equipment below the value of fixed assets under 30201.' }],
  messages: {
    equipment: { zh: '采购“{row}”属设备（家具）购置，列在{account}，一般应列310资本性支出。', en: 'Procurement "{row}" is equipment, charged to {account}; as a rule it belongs under 310 capital expenditure.' },
    works: { zh: '采购“{row}”属工程，列在{account}，一般应列30213维修（护）费或310资本性支出。', en: 'Procurement "{row}" is building work, charged to {account}; as a rule it belongs under 30213 or 310.' },
  },
  appliesTo: (disclosure) => disclosure.procurement.length > 0 || { zh: '没有政府采购明细。', en: 'There are no procurement rows.' },
  check(disclosure) {
    const rows = disclosure.procurement.filter(({ economicCode, itemName }) => economicCode !== null && itemName !== '')
    const findings = rows.flatMap((row) => {
      const item = row.itemName.replace(/\s+/g, '')
      const code = row.economicCode ?? ''
      if (!/^302\d\d$/.test(code) || row.places.length === 0) return []
      const message = EQUIPMENT.test(item) && !ALLOWED_GOODS.has(code) ? 'equipment' as const : CONSTRUCTION.test(item) && !ALLOWED_WORKS.has(code) ? 'works' as const : null
      return message ? [{ message, data: { row: rowLabel(row), account: `${code}${row.economicName.replace(/\s+/g, '')}` }, key: [row.unitCode, row.projectName, item, code].filter(Boolean).join('|'), places: accountFirst(row), actual: code }] : []
    })
    return { applications: rows.length, findings, nothing: { zh: '明细没有经济分类科目。', en: 'The rows name no economic accounts.' } }
  },
})

/** The row's places, those of the account's code first. */
function accountFirst({ places, economicCode }: ProcurementRow): readonly Place[] {
  const isAccount = ({ text }: Place): boolean => economicCode !== null && text.replace(/\s+/g, '').includes(economicCode)
  return [...places.filter(isAccount), ...places.filter((place) => !isAccount(place))]
}
