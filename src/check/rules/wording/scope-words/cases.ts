import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { DisclosureScope } from '../../../../model/disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (scope: DisclosureScope, text: string) => () => buildDisclosure({ scope, parts: [paragraph(text)] })

export default {
  valid: [{ name: '单位公开称本单位', given: of('unit', '2026年度，本单位编报绩效目标的项目共3个。') }],
  invalid: [
    { name: '单位公开称本部门', parent: '单位公开称本单位', given: of('unit', '2026年度，本部门编报绩效目标的项目共3个。'), finds: [{ message: 'unit', at: '本部门' }] },
    { name: '部门公开的表名写单位', parent: '单位公开称本单位', given: of('department', '2026年单位收入预算总表'), finds: [{ message: 'department', at: '单位收入预算总表' }] },
    { name: '单位公开说下属几家', parent: '单位公开称本单位', given: of('unit', '2026年明州市档案馆下属1家机关和1家事业单位的机关运行经费预算为3.00万元。'), finds: [{ message: 'unit', at: '下属1家机关' }] },
  ],
  nearMiss: [
    { name: '部门公开说下属几家', given: of('department', '2026年明州市档案局下属1家机关和1家事业单位的机关运行经费预算为3.00万元。') },
    { name: '部门、单位并提', given: of('unit', '本部门单位没有相关内容。') },
    { name: '部门公开说到所属单位', given: of('department', '本部门及所属预算单位共3家。') },
  ],
} satisfies RuleCases
