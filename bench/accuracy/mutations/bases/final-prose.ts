import type { BenchBlock } from '../block.ts'
import type { Budget, Change } from './budget.ts'
import { fiscalGrandTotal, grandTotal, incomeOf } from './final-tables.ts'
import { any, basic, both, classesOf, fiscal, general, lastOf, plannedOf, project, totalOf, type Passes } from './functional-rows.ts'
import { heading, paragraph, percentOf, plainWanyuan, printedWanyuan } from './print.ts'

const fund: Passes = (line) => line.fund === 'governmentFund'
const wan = (fen: bigint): string => `${plainWanyuan(fen)}万元`

/** 增加12.30万元，增长4.50%；持平 */
function change(now: bigint, before: bigint): string {
  const [p, q] = [printedWanyuan(now), printedWanyuan(before)]
  if (p === q) return '持平'
  const size = p > q ? p - q : q - p
  return `${p > q ? '增加' : '减少'}${wan(size)}${q === 0n ? '' : `，${p > q ? '增长' : '下降'}${percentOf(size, q)}%`}`
}

const reason = (now: bigint, before: bigint): string => (now >= before ? '本年新增工作任务，相应支出增加' : '压减一般性支出，部分工作已完成')

export function finalProse(budget: Budget, titles: readonly string[]): BenchBlock[] {
  const { year, entity } = budget
  const share = (part: bigint, all: bigint): string => `占${percentOf(printedWanyuan(part), printedWanyuan(all))}%`
  const total = grandTotal(budget)
  // Last year's totals are in no table; they are made so that the sentences say something about the change.
  const lastTotal = lastOf(budget, any)
  const [spent, income] = [totalOf(budget, any), incomeOf(budget, any)]
  const generalSpent = totalOf(budget, general)
  const own = income - incomeOf(budget, fiscal)
  const versus = `与${year - 1}年度相比，`
  const heads = titles.map((text, i) => heading(`matter-${i + 1}`, 2, text))
  const under = (i: number, ...blocks: readonly BenchBlock[]): BenchBlock[] => [...(heads[i] ? [heads[i]] : []), ...blocks]
  return [
    ...under(0, paragraph('total-text', `${entity}${year}年度收入支出总计${wan(total)}。${versus}收入支出总计${change(total, lastTotal)}。主要原因：${reason(total, lastTotal)}。`)),
    ...under(1, paragraph('income-text', `本年收入合计${wan(income)}，其中：财政拨款收入${wan(incomeOf(budget, fiscal))}，${share(incomeOf(budget, fiscal), income)}；其他收入${wan(own)}，${share(own, income)}。`)),
    ...under(2, paragraph('expenditure-text', `本年支出合计${wan(spent)}，其中：基本支出${wan(totalOf(budget, basic))}，${share(totalOf(budget, basic), spent)}；项目支出${wan(totalOf(budget, project))}，${share(totalOf(budget, project), spent)}。`)),
    ...under(3, paragraph('fiscal-text', `${entity}${year}年度财政拨款收入支出总计${wan(fiscalGrandTotal(budget))}。${versus}财政拨款收入支出总计${change(fiscalGrandTotal(budget), lastOf(budget, fiscal))}。主要原因：${reason(fiscalGrandTotal(budget), lastOf(budget, fiscal))}。`)),
    ...under(4,
      heading('general-1', 3, '（一）一般公共预算财政拨款支出决算总体情况'),
      paragraph('general-text', `一般公共预算财政拨款支出${wan(generalSpent)}，占本年支出合计的${percentOf(printedWanyuan(generalSpent), printedWanyuan(spent))}%。${versus}一般公共预算财政拨款支出${change(generalSpent, lastOf(budget, general))}。主要原因：${reason(generalSpent, lastOf(budget, general))}。`),
      heading('general-2', 3, '（二）一般公共预算财政拨款支出决算结构情况'),
      paragraph('structure-text', `一般公共预算财政拨款支出${wan(generalSpent)}，主要用于以下方面：${classesOf(budget, general).map((code) => {
        const amount = totalOf(budget, both(general, (line) => line.code.startsWith(code)))
        return `${budget.nameOf(code)}（类）${wan(amount)}，${share(amount, generalSpent)}`
      }).join('；')}。`),
      heading('general-3', 3, '（三）一般公共预算财政拨款支出决算具体情况'),
      ...items(budget)),
    ...under(5, paragraph('basic-text', basicText(budget))),
    ...under(6, ...threePublicText(budget)),
    ...under(7, paragraph('fund-text', fundText(budget))),
    ...under(8, paragraph('capital-text', `${entity}${year}年度无国有资本经营预算财政拨款收入和支出。`)),
    ...under(9, paragraph('targets-text', `${entity}${year}年度预算绩效管理工作开展情况如下：编报绩效目标的项目${budget.projects.count}个，涉及预算金额${wan(budget.projects.amount)}；绩效跟踪的项目${budget.projects.count}个，涉及预算金额${wan(budget.projects.amount)}；绩效自评的项目${budget.projects.count}个，涉及预算金额${wan(budget.projects.amount)}。`)),
    ...under(10, ...otherMatters(budget)),
  ]
}

function items(budget: Budget): BenchBlock[] {
  const [spent, planned] = [totalOf(budget, general), plannedOf(budget, general)]
  const codes = [...new Set(budget.lines.filter(general).map(({ code }) => code))]
  const compared = (now: bigint, plan: bigint): string => (printedWanyuan(now) === printedWanyuan(plan)
    ? '决算数等于预算数' : `完成年初预算的${percentOf(printedWanyuan(now), printedWanyuan(plan))}%，决算数${now < plan ? '小' : '大'}于预算数的主要原因是${now < plan ? '厉行节约，部分项目据实结算' : '年中追加工作任务'}`)
  return [
    paragraph('items-text', `一般公共预算财政拨款支出年初预算为${wan(planned)}，支出决算为${wan(spent)}，${compared(spent, planned)}。其中：`),
    ...codes.map((code, i) => {
      const passes: Passes = (line) => line.code === code && line.fund === 'generalPublic'
      const names = [3, 5, 7].map((length) => budget.nameOf(code.slice(0, length)))
      const [now, plan] = [totalOf(budget, passes), plannedOf(budget, passes)]
      return paragraph(`item-${code}`, `${i + 1}.${names[0]}（类）${names[1]}（款）${names[2]}（项）。年初预算为${wan(plan)}，支出决算为${wan(now)}，${compared(now, plan)}。`)
    }),
  ]
}

function basicText({ economic, lines }: Budget): string {
  const of = (nature: string): bigint => lines.filter((line) => line.fund === 'generalPublic' && line.nature === nature).reduce((all, { amount }) => all + amount, 0n)
  const names = (nature: string): string => economic.filter((one) => one.nature === nature).map(({ name }) => name).join('、')
  return `一般公共预算财政拨款基本支出${wan(of('personnel') + of('publicUse'))}。其中：人员经费${wan(of('personnel'))}，主要包括：${names('personnel')}；公用经费${wan(of('publicUse'))}，主要包括：${names('publicUse')}。`
}

function threePublicText({ year, threePublic: { overseas, reception, purchase, operation } }: Budget): BenchBlock[] {
  const plus = (...parts: readonly Change[]): Change => parts.reduce((all, one) => ({ amount: all.amount + one.amount, last: all.last + one.last, planned: all.planned + one.planned }))
  const vehicles = plus(purchase, operation)
  const all = plus(overseas, reception, vehicles)
  const done = ({ amount, planned }: Change): string => (planned === 0n ? '' : `，完成预算的${percentOf(printedWanyuan(amount), printedWanyuan(planned))}%`)
  const item = (name: string, one: Change): string => `${name}支出${wan(one.amount)}${done(one)}，与${year - 1}年度相比，${change(one.amount, one.last)}，主要原因是${one.amount === one.last ? '支出安排未变' : reason(one.amount, one.last)}。`
  return [
    heading('three-public-1', 3, '（一）“三公”经费财政拨款支出决算总体情况说明'),
    paragraph('three-public-text', `“三公”经费财政拨款支出年初预算为${wan(all.planned)}，支出决算为${wan(all.amount)}${done(all)}。决算数小于预算数的主要原因是严格控制“三公”经费支出。`),
    heading('three-public-2', 3, '（二）“三公”经费财政拨款支出决算具体情况说明'),
    paragraph('overseas-text', `1.${item('因公出国（境）费', overseas)}`),
    paragraph('vehicles-text', `2.${item('公务用车购置及运行维护费', vehicles)}其中：公务用车购置费支出${wan(purchase.amount)}，公务用车运行维护费支出${wan(operation.amount)}。`),
    paragraph('reception-text', `3.${item('公务接待费', reception)}`),
  ]
}

function fundText(budget: Budget): string {
  const { year, entity } = budget
  const amount = totalOf(budget, fund)
  if (amount === 0n) return `${entity}${year}年度无政府性基金预算财政拨款收入和支出。`
  return `${entity}${year}年度政府性基金预算财政拨款收入${wan(amount)}，支出${wan(amount)}，均为项目支出。`
}

function otherMatters({ year, entity, agency, procurement: { goods, works, services }, vehicles }: Budget): BenchBlock[] {
  return [
    heading('agency-heading', 3, '（一）机关运行经费支出情况'),
    paragraph('agency-text', `机关运行经费支出${wan(agency.amount)}，比${year - 1}年度${change(agency.amount, agency.last)}。主要原因是${reason(agency.amount, agency.last)}。`),
    heading('procurement-heading', 3, '（二）政府采购支出情况'),
    paragraph('procurement-text', `${entity}${year}年度政府采购金额为${wan(goods + works + services)}，其中：货物采购金额${wan(goods)}、工程采购金额${wan(works)}、服务采购金额${wan(services)}。`),
    heading('assets-heading', 3, '（三）国有资产占有使用情况说明'),
    paragraph('assets-text', `截至${year}年12月31日，${entity}共有车辆${vehicles}辆，其中：机要通信用车${vehicles > 1 ? 1 : 0}辆、应急保障用车${vehicles > 1 ? vehicles - 1 : vehicles}辆。单价100万元（含）以上设备（不含车辆）0台（套）。`),
  ]
}
