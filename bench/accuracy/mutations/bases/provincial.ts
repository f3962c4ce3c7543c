import { buildSample } from '../../../../scripts/sample/build-sample.ts'
import type { SampleBlock } from '../block.ts'
import type { BudgetLine, PerformanceSource, ProcurementSource, SampleSource } from '../../../../scripts/sample/source.ts'
import type { Random } from '../random.ts'
import type { Budget, Change, Line } from './budget.ts'
import { plainWanyuan } from './print.ts'
import { decimal, formatDecimal } from '../../../../src/model/decimal.ts'

/** A municipal budget of thirteen tables in 万元, with performance sheets and a special fund: the sample's form, other figures. */
export function provincialBudget(budget: Budget, sample: SampleSource, random: Random): SampleBlock[] {
  // The sample's sentences speak of more work: every line is at least last year's.
  const lines = budget.lines.map((line) => (line.last > line.amount ? { ...line, last: line.amount * 9n / 100_000n * 10_000n } : line))
  return buildSample(sourceOf({ ...budget, lines }, sample, random))
}

const FUND = { generalPublic: 'generalPublic', governmentFund: 'governmentFund', own: 'unitFunds' } as const

function sourceOf(budget: Budget, sample: SampleSource, random: Random): SampleSource {
  const { city, entity, year, threePublic: { overseas, reception, purchase, operation } } = budget
  const renamed = JSON.parse(JSON.stringify(sample).replaceAll(sample.entity, entity).replaceAll(sample.city, city).replaceAll('澄', city.slice(0, 1))) as SampleSource
  const codes = [...new Set(budget.lines.flatMap(({ code }) => [3, 5, 7].map((length) => code.slice(0, length))))]
  const fundAmount = budget.lines.filter(({ fund }) => fund === 'governmentFund').reduce((all, { amount }) => all + amount, 0n)
  const item = ({ amount, last }: Change): { amount: string; last: string; reason: string } =>
    ({ amount: plainWanyuan(amount), last: plainWanyuan(last), reason: amount === last ? '支出安排与上年相同' : amount > last ? '业务活动较上年增加' : '严格控制支出' })
  const share = budget.agency.amount / 40_000n * 10_000n
  return {
    ...renamed,
    year,
    functionNames: Object.fromEntries(codes.map((code) => [code, budget.nameOf(code)])),
    lines: merged(budget.lines),
    economic: ['301', '302', '303', '310'].flatMap((code) => {
      const items = budget.economic.filter((one) => one.code.startsWith(code))
      return items.length === 0 ? [] : [{
        code, name: budget.nameOf(code), column: items[0]?.nature ?? 'personnel',
        items: items.map((one): readonly [string, string, string] => [one.code, one.name, plainWanyuan(one.amount)]),
      }]
    }),
    threePublic: { overseasTravel: item(overseas), officialReception: item(reception), vehiclePurchase: item(purchase), vehicleOperation: item(operation), reason: '按规定严格控制支出' },
    agencyOperation: {
      units: [{ code: '050001', amount: plainWanyuan(budget.agency.amount - share) }, { code: '050002', amount: plainWanyuan(share) }],
      last: plainWanyuan(budget.agency.last), reason: '按实际需求调整办公费和维修费',
    },
    procurement: renamed.procurement.map((row): ProcurementSource => ({ ...row, quantity: `${random.int(1, 20)}.00`, price: formatDecimal(decimal(BigInt(random.int(11, 900)), 2)) })),
    performance: sheets(budget, renamed.performance, fundAmount),
    specialFund: { ...renamed.specialFund, ...specialFund(fundAmount, random, year) },
  }
}

const merged = (lines: readonly Line[]): BudgetLine[] => lines.reduce<BudgetLine[]>((all, line) => {
  const nature = line.nature === 'project' ? 'project' as const : 'basic' as const
  const at = all.findIndex((one) => one.function === line.code && one.fund === FUND[line.fund] && one.nature === nature)
  const add = (text: string, fen: bigint): string => plainWanyuan(BigInt(text.replace('.', '')) * 10_000n + fen)
  const before = all[at]
  if (before) return all.with(at, { ...before, amount: add(before.amount, line.amount), last: add(before.last, line.last) })
  return [...all, { function: line.code, fund: FUND[line.fund], nature, amount: plainWanyuan(line.amount), last: plainWanyuan(line.last), reason: '按工作任务安排调整支出' }]
}, [])

/** 万元, whole thousands of 元, as projects are budgeted. */
function sheets(budget: Budget, sheets: readonly PerformanceSource[], fundAmount: bigint): PerformanceSource[] {
  const projects = budget.lines.filter(({ nature, fund }) => nature === 'project' && fund === 'generalPublic').map(({ amount }) => amount)
  return sheets.map((sheet, i) => {
    const annual = i === 2 ? fundAmount : (projects[i] ?? 0n)
    const years = sheet.period === '1年' ? 1n : 3n
    const yuan = (fen: bigint): string => (fen / 100n).toString()
    const cap = (fen: bigint): string => `≤${plainWanyuan(fen)}万元`
    return {
      ...sheet, annual: yuan(annual), total: yuan(annual * years),
      indicators: sheet.indicators.map((one) => (one[1] === '成本指标' ? [one[0], one[1], one[2], cap(annual * years), cap(annual)] as const : one)),
    }
  })
}

function specialFund(amount: bigint, random: Random, year: number): Record<'arrangement' | 'allocation', string> {
  const first = amount / 100n * BigInt(random.int(31, 45)) / 10_000n * 10_000n
  const second = amount / 100n * BigInt(random.int(21, 30)) / 10_000n * 10_000n
  return {
    arrangement: `${year}年预算安排${plainWanyuan(amount)}万元，全部为政府性基金预算拨款。`,
    allocation: `按整治长度和考核结果分配，其中：清溪镇${plainWanyuan(first)}万元，石桥镇${plainWanyuan(second)}万元，柳塘乡${plainWanyuan(amount - first - second)}万元。`,
  }
}
