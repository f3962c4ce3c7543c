import { addDecimals, compareDecimals, decimal, ZERO, type Decimal } from '../../../../model/decimal.ts'
import type { ProcurementRow } from '../../../../model/procurement-row.ts'
import { toFen } from '../../../../model/unit.ts'
import { procurementUnit, rowLabel } from '../../../procurement-amounts.ts'
import { defineRule } from '../../../rule.ts'

/** Up to these a purchase is reserved as a rule: goods and services, works. */
const SMALL = toFen(decimal(200n), 'wanyuan')
const SMALL_WORKS = toFen(decimal(400n), 'wanyuan')

/** How many rows a message names. */
const NAMED = 3

export default defineRule({
  id: 'procurement/small-purchases-reserved',
  version: 1,
  severity: 'info',
  title: { zh: '限额以下的采购原则上面向中小企业预留', en: 'Small purchases are reserved for small and medium firms as a rule' },
  formula: { zh: '货物、服务项目 ≤ 200万元，工程项目 ≤ 400万元：预留', en: 'goods and services ≤ 2 million yuan, works ≤ 4 million yuan: reserved' },
  basis: [{ type: 'law', zh: '财库〔2020〕46号 第六条、第七条', en: 'Caiku [2020] No. 46, Articles 6 and 7' }],
  rationale: { zh: '200万元以下的货物和服务、400万元以下的工程，适宜由中小企业提供的应专门面向中小企业采购；不预留的，应当有第六条所列情形。', en: 'Goods and services up to 2 million yuan and works up to 4 million are bought from small and medium firms, unless one of the exceptions of Article 6 applies.' },
  assumptions: [{ zh: '同一项目的各行合并计算；有一行已预留的，视为该项目已预留。', en: 'The rows of one project are taken together; with one of them reserved the project is.' }],
  exclusions: [{ zh: '是否属于不适宜预留的情形，从表上看不出，故只作提示，一份文件合为一条；两栏没有填写的不判断。', en: 'Whether an exception applies cannot be told from the table: information, one finding a document. Blank cells are not judged.' }],
  messages: { unreserved: { zh: '有{count}个限额以下的采购项目填为不面向中小企业预留（{names}），应核实是否属于可以不预留的情形。', en: '{count} small purchases are not reserved for small and medium firms ({names}); is there an exception that applies?' } },
  appliesTo: (disclosure) => disclosure.procurement.length > 0 || { zh: '没有政府采购明细。', en: 'There are no procurement rows.' },
  check(disclosure) {
    const rows = disclosure.procurement.filter((row) => row.total !== null && procurementUnit(disclosure, row) !== null && row.reservedForSmallFirms !== null)
    const projects = [...Map.groupBy(rows, (row) => `${row.unitCode ?? ''}|${row.projectCode ?? row.projectName}`).values()].filter(isSmall)
    const unreserved = projects.filter((project) => project.every((row) => row.reservedForSmallFirms === false && row.reservedForMicroFirms !== true))
    const first = unreserved.flatMap((project) => project.slice(0, 1))
    const names = first.slice(0, NAMED).map(rowLabel)
    const more = first.length > NAMED
    const places = unreserved.flat().flatMap((row) => row.places.slice(0, 1))
    return {
      applications: projects.length, nothing: { zh: '明细没有限额以下且填了是否预留的项目。', en: 'No small purchase says whether it is reserved.' },
      findings: first.length === 0 || places.length === 0 ? [] : [{
        message: 'unreserved' as const, key: first.map((row) => [row.projectName, row.itemName].join(' ')).join('|'), places,
        data: { count: first.length, names: { zh: `${names.join('；')}${more ? '等' : ''}`, en: `${names.join('; ')}${more ? '…' : ''}` } },
      }],
    }
  },
})

function isSmall(project: readonly ProcurementRow[]): boolean {
  const sum = project.reduce<Decimal>((all, { total }) => (total ? addDecimals(all, total.value) : all), ZERO)
  const works = project.some(({ itemName, itemClass }) => /(?:施工|工程|修缮)$/.test(itemName) || itemClass === '工程')
  return sum.digits > 0n && compareDecimals(sum, works ? SMALL_WORKS : SMALL) <= 0
}
