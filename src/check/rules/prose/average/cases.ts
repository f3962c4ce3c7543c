import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => `2022年度部门决算\n七、“三公”经费支出决算情况说明\n${text}`
const RECEPTION = of('国内公务接待40批次、320人次，支出3.20万元，批均0.08万元，人均100元。')
const VEHICLES = of('公务用车购置及运行维护费支出28.40万元。其中：公务用车购置费18.00万元，购置1辆；公务用车运行维护费10.40万元，用于维修、燃料。年末公务用车保有量4辆，车均运行维护费2.60万元。')
const TRAINING = of('计划培训300人次，平均每人次800元，安排培训费24.00万元。')

export default {
  valid: [{ name: '批均、人均与总额相符', document: RECEPTION }, { name: '车均运行费与前一句的运行费相符', document: VEHICLES }, { name: '平均数在总额之前', document: TRAINING }],
  invalid: [
    { name: '人均数字颠倒', parent: '批均、人均与总额相符', replace: ['人均100元', '人均110元'], finds: [{ message: 'wrong', at: '110', expected: '100.00元' }] },
    { name: '批均错位', parent: '批均、人均与总额相符', replace: ['批均0.08万元', '批均0.80万元'], finds: [{ message: 'wrong', at: '0.80', expected: '0.08万元' }] },
    { name: '车均未随运行费改', parent: '车均运行费与前一句的运行费相符', replace: ['车均运行维护费2.60万元', '车均运行维护费2.06万元'], finds: [{ message: 'wrong', at: '2.06', expected: '2.60万元' }] },
    { name: '人次改了而平均数没改', parent: '平均数在总额之前', replace: ['培训300人次', '培训200人次'], finds: [{ message: 'wrong', at: '800', expected: '1,200.00元' }] },
  ],
  nearMiss: [
    { name: '平均数四舍五入', document: of('国内公务接待7批次、90人次，支出1.00万元，人均111元。') },
    { name: '每人每天的标准', document: of('培训50人次，培训费支出6.00万元，每人每天400元。') },
    { name: '约数', document: of('国内公务接待7批次、90人次，支出1.00万元，人均不足120元。') },
    { name: '句中有两笔金额，看不出是哪一笔', document: of('接待90人次，支出1.00万元，其中餐费0.60万元，人均80元。') },
    { name: '上年的平均数', document: of('接待90人次，支出0.90万元，上年人均120元。') },
  ],
} satisfies RuleCases
