import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

const LIST = ['（一）秘书科（联络科）。承担机要、保密等职责。', '（二）法规科。承担立法工作。', '（三）业务科。负责接收、编研。', '二、其他情况'] as const

export default {
  valid: [
    { name: '所属单位列在个数之前', given: of('我局将局机关及所属的档案整理中心、修复保护中心、宣传展览中心、信息服务中心、城建档案馆、方志编纂中心6家事业单位迁入新馆。') },
    { name: '个数相符', given: of('明州市档案局设4个内设机构，包括：办公室、法规科（宣传科）、业务科、信息科。') },
    { name: '逐条列出', given: of('明州市档案局设3个内设机构，包括：', ...LIST) },
  ],
  invalid: [
    { name: '所属单位列六家写五家', parent: '所属单位列在个数之前', given: of('我局将局机关及所属的档案整理中心、修复保护中心、宣传展览中心、信息服务中心、城建档案馆、方志编纂中心5家事业单位迁入新馆。'), finds: [{ message: 'units', at: '所属的档案整理中心、修复保护中心、宣传展览中心、信息服务中心、城建档案馆、方志编纂中心5家事业单位', expected: '6', actual: '5' }] },
    { name: '少列一个', parent: '个数相符', given: of('明州市档案局设5个内设机构，包括：办公室、法规科（宣传科）、业务科、信息科。'), finds: [{ message: 'count', at: '设5个内设机构，包括：办公室、法规科（宣传科）、业务科、信息科。', actual: '5', expected: '4' }] },
    { name: '个数没有改', parent: '逐条列出', given: of('明州市档案局设四个内设机构，包括：', ...LIST), finds: [{ message: 'count', at: '设四个内设机构，包括：', expected: '3' }] },
  ],
  nearMiss: [
    { name: '所属单位以等收尾', given: of('局机关及所属的档案整理中心、修复保护中心、宣传展览中心等5家事业单位迁入新馆。') },
    { name: '和在名称中', given: of('下设4个科室，分别为：办公室、自然资源和生态环境科、业务科、信息科。') },
    { name: '和在两者之间', given: of('下设5个科室，分别为：办公室、法规科、业务科、信息科和人事科。') },
    { name: '以等收尾', given: of('内设9个科室：办公室、法规科、业务科、信息科等。') },
    { name: '另设机关党委', given: of('设5个内设机构：办公室、法规科、业务科、信息科、按照有关规定设置机关党委。') },
    { name: '不是机构', given: of('设3个机构，承担收集、整理、保管、利用工作。') },
  ],
} satisfies RuleCases
