import type { BenchBlock } from '../block.ts'
import type { Budget, Change } from './budget.ts'
import { any, fiscal, general, lastOf, totalOf, type Passes } from './functional-rows.ts'
import { heading, paragraph, percentOf, plainWanyuan, printedWanyuan } from './print.ts'

const fund: Passes = (line) => line.fund === 'governmentFund'
const own: Passes = (line) => line.fund === 'own'

/** 比2024年预算增加12.30万元 · 与2024年预算持平 */
function difference(now: bigint, before: bigint, year: number): string {
  const change = printedWanyuan(now) - printedWanyuan(before)
  if (change === 0n) return `与${year - 1}年预算持平`
  return `比${year - 1}年预算${change > 0n ? '增加' : '减少'}${plainWanyuan(change > 0n ? change : -change)}万元`
}

export function shanghaiProse(budget: Budget): BenchBlock[] {
  const { year, entity, isUnit } = budget
  const amount = (passes: Passes): string => `${plainWanyuan(totalOf(budget, passes))}万元`
  const change = (passes: Passes): string => difference(totalOf(budget, passes), lastOf(budget, passes), year)
  const direction = totalOf(budget, fiscal) >= lastOf(budget, fiscal) ? '增加' : '减少'
  return [
    heading('explanation', 1, `${year}年${isUnit ? '单位' : '部门'}预算编制说明`, true),
    paragraph('income-text', `${year}年，${entity}收入预算${amount(any)}，其中：财政拨款收入${amount(fiscal)}，${change(fiscal)}；事业收入0万元；事业单位经营收入0万元；其他收入${amount(own)}。`),
    paragraph('expenditure-text', `支出预算${amount(any)}，其中：财政拨款支出预算${amount(fiscal)}，${change(fiscal)}。财政拨款支出预算中，一般公共预算拨款支出预算${amount(general)}，${change(general)}；政府性基金拨款支出预算${amount(fund)}，${change(fund)}；国有资本经营预算拨款支出预算0万元，与${year - 1}年预算持平。`),
    paragraph('reason-text', `财政拨款收入支出${direction}的主要原因是${direction === '增加' ? '新增业务系统改造任务' : '压减一般性支出'}。`),
    paragraph('items-text', '财政拨款支出主要内容如下：'),
    ...items(budget),
  ]
}

function items(budget: Budget): BenchBlock[] {
  const { year } = budget
  return [...new Set(budget.lines.filter(fiscal).map(({ code }) => code))].map((code, i) => {
    const passes: Passes = (line) => line.code === code && line.fund !== 'own'
    const [now, before] = [totalOf(budget, passes), lastOf(budget, passes)]
    const [p, q] = [printedWanyuan(now), printedWanyuan(before)]
    const names = [3, 5, 7].map((length) => budget.nameOf(code.slice(0, length)))
    const compared = p === q
      ? `与${year - 1}年预算执行数持平。主要原因是：支出标准保持不变。`
      : `比${year - 1}年预算执行数${p > q ? '增加' : '减少'}${percentOf(p > q ? p - q : q - p, q)}%。主要原因是：${p > q ? '工作任务增加' : '按实际需求压减经费'}。`
    return paragraph(`item-${code}`, `${i + 1}.“${names[0]}（类）${names[1]}（款）${names[2]}（项）”${plainWanyuan(now)}万元，主要用于${names[2]}。${year - 1}年当年预算执行数为${plainWanyuan(before)}万元，${year}年预算安排${plainWanyuan(now)}万元，${compared}`)
  })
}

export function shanghaiOther(budget: Budget): BenchBlock[] {
  const { year, entity, isUnit, threePublic, agency, procurement, projects, vehicles } = budget
  const { overseas, reception, purchase, operation } = threePublic
  const word = isUnit ? '单位' : '部门'
  const plus = (...parts: readonly Change[]): Change => ({
    amount: parts.reduce((all, one) => all + one.amount, 0n), last: parts.reduce((all, one) => all + one.last, 0n), planned: 0n,
  })
  const clause = (name: string, item: Change): string => {
    const [p, q] = [printedWanyuan(item.amount), printedWanyuan(item.last)]
    const reason = p === q ? '支出安排未变' : p > q ? '业务活动增加' : '严格控制支出'
    return `${name}${plainWanyuan(item.amount)}万元，${difference(item.amount, item.last, year)}，主要原因是${reason}`
  }
  const all = procurement.goods + procurement.works + procurement.services
  return [
    heading('other', 1, '其他相关情况说明', true),
    heading('three-public-heading', 2, `一、${year}年“三公”经费预算情况说明`),
    paragraph('three-public-text', `${year}年${clause('“三公”经费预算数为', plus(overseas, reception, purchase, operation))}。其中：`),
    paragraph('overseas-text', `（一）${clause('因公出国（境）费', overseas)}。`),
    paragraph('vehicles-text', `（二）${clause('公务用车购置及运行费', plus(purchase, operation))}。其中：${clause('公务用车购置费', purchase)}；${clause('公务用车运行费', operation)}。`),
    paragraph('reception-text', `（三）${clause('公务接待费', reception)}。`),
    heading('agency-heading', 2, '二、机关运行经费预算'),
    paragraph('agency-text', `${year}年${entity}财政拨款的机关运行经费预算为${plainWanyuan(agency.amount)}万元。`),
    heading('procurement-heading', 2, '三、政府采购预算情况'),
    paragraph('procurement-text', `${year}年本${word}政府采购预算${plainWanyuan(all)}万元，其中：政府采购货物预算${plainWanyuan(procurement.goods)}万元、政府采购工程预算${plainWanyuan(procurement.works)}万元、政府采购服务预算${plainWanyuan(procurement.services)}万元。`),
    heading('targets-heading', 2, '四、绩效目标设置情况'),
    paragraph('targets-text', `${year}年，本${word}编报绩效目标的项目共${projects.count}个，涉及项目预算资金${plainWanyuan(projects.amount)}万元。`),
    heading('assets-heading', 2, '五、国有资产占有使用情况'),
    paragraph('assets-text', `截至${year - 1}年8月31日，${entity}共有车辆${vehicles}辆，其中：机要通信用车${vehicles > 1 ? 1 : 0}辆、应急保障用车${vehicles > 1 ? vehicles - 1 : vehicles}辆；单价100万元（含）以上设备（不含车辆）0台（套）。`),
  ]
}
