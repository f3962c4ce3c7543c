import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (entity: string, text: string) => () => buildDisclosure({ entity, parts: [paragraph(text)] })

export default {
  valid: [{ name: '市级部门称市级', given: of('明州市档案局', '明州市市级预算部门（单位）项目支出绩效目标申报表') }],
  invalid: [
    { name: '市级部门的表名写省级', parent: '市级部门称市级', given: of('明州市档案局', '明州省省级预算部门（单位）项目支出绩效目标申报表'), finds: [{ message: 'level', at: '省级预算部门' }] },
    { name: '市级部门写省直部门', parent: '市级部门称市级', given: of('明州市档案局', '“三公”经费：指省直部门用一般公共预算安排的经费。'), finds: [{ message: 'level', at: '省直部门用一般公共预算' }] },
    { name: '区级部门写市级预算主管部门', parent: '市级部门称市级', given: of('明州市海湾区档案局', '财政拨款收入是市级预算主管部门取得的财政拨款。'), finds: [{ message: 'level', at: '市级预算主管部门' }] },
  ],
  nearMiss: [
    { name: '上级资金', given: of('明州市档案局', '其中：省级财政资金20万元，按省级50%、市级20%分担。') },
    { name: '直辖市称市级', given: of('上海市档案局', '财政拨款收入是市级预算主管部门本年度取得的财政拨款。') },
    { name: '街道称区级', given: of('海湾区海滨街道办事处', '是与区级财政有经费领拨关系的部门。') },
    { name: '经济开发区不是区级', given: of('明州市经济开发区管理局', '市级预算主管部门。') },
  ],
} satisfies RuleCases
