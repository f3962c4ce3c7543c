import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => `2022年度部门决算\n三、支出结构说明\n${text}`
const FOUR = of('本年支出中，工资福利支出占45.20%，商品和服务支出占30.10%，对个人和家庭的补助占20.30%，资本性支出占4.40%。')
const TWO = of('从支出性质看，基本支出占62.5%，项目支出占37.5%。')

export default {
  valid: [{ name: '四项占比之和为一百', document: FOUR }, { name: '两项占比之和为一百', document: TWO }],
  invalid: [
    { name: '一项数字改大', parent: '四项占比之和为一百', replace: ['占20.30%', '占23.00%'], finds: [{ message: 'wrong', at: '45.20', expected: '100%', actual: '102.7%' }] },
    { name: '两项之和不足一百', parent: '两项占比之和为一百', replace: ['占37.5%', '占35.7%'], finds: [{ message: 'wrong', at: '62.5', actual: '98.2%' }] },
  ],
  nearMiss: [
    { name: '尾差', document: of('本年支出中，工资福利支出占33.34%，商品和服务支出占33.34%，资本性支出占33.33%。') },
    { name: '只列几项', document: of('本年支出中，工资福利支出占45.20%，商品和服务支出占30.10%，资本性支出占4.40%。') },
    { name: '其中', document: of('本年支出中，基本支出占62.5%，其中人员经费占50.0%，公用经费占12.5%，项目支出占37.5%。') },
    { name: '互相包含', document: of('本年收入中，财政拨款收入占98.00%，一般公共预算拨款收入占95.00%，其他收入占2.00%。') },
    { name: '不同的总数', document: of('基本支出占本年支出的62.5%，人员经费占基本支出的80.0%，工资支出占人员经费的90.0%。') },
    { name: '写有金额', document: of('工资福利支出45.20万元，占45.20%；商品和服务支出40.00万元，占40.00%；资本性支出14.80万元，占15.00%。') },
  ],
} satisfies RuleCases
