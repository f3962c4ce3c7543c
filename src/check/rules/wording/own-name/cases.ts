import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const said = (name: string, { first = '青岚市海湾区水务局' } = {}) => () => buildDisclosure({
  entity: '青岚市海湾区水务局', units: [{ code: null, name: '青岚市海湾区河道管理所', places: [] }], parts: [
    paragraph(`2026年，${first}收入预算100.00万元。`),
    paragraph(`截至2025年8月31日，${name}共有车辆3辆。`),
  ],
})

const running = (name: string) => () => buildDisclosure({ entity: '青岚市海湾区水务局', parts: [paragraph(`2026年${name}财政拨款的机关运行经费预算为21.30万元。`)] })

export default {
  valid: [{ name: '机关运行经费', given: running('青岚市海湾区水务局') }, { name: '都是本部门', given: said('青岚市海湾区水务局') }],
  invalid: [
    { name: '机关运行经费写成另一部门的', parent: '机关运行经费', given: running('青岚市海湾区审计局'), finds: [{ message: 'slip', at: '青岚市海湾区审计局' }] },
    { name: '另一部门', parent: '都是本部门', given: said('青岚市海湾区司法局'), finds: [{ message: 'slip', at: '青岚市海湾区司法局' }] },
    { name: '另一机构', parent: '都是本部门', given: said('青岚市海湾区城市管理行政执法局'), finds: [{ message: 'other', at: '青岚市海湾区城市管理行政执法局', severity: 'warning' }] },
    { name: '末字写错', parent: '都是本部门', given: said('青岚市海湾区水务局', { first: '青岚市海湾区水务处' }), finds: [{ message: 'other', at: '青岚市海湾区水务处', severity: 'warning', expected: '青岚市海湾区水务局' }] },
    { name: '打错一字', parent: '都是本部门', given: said('青岚市海湾区水务局', { first: '青岚市海弯区水务局' }), finds: [{ message: 'slip', at: '青岚市海弯区水务局', expected: '青岚市海湾区水务局' }] },
  ],
  nearMiss: [
    { name: '一般公共预算财政拨款的机关运行经费', given: running('一般公共预算') },
    { name: '简称和本部', given: said('海湾区水务局（部门）', { first: '青岚市海湾区水务局（本级）' }) },
    { name: '下属单位', given: said('青岚市海湾区河道管理所') },
    { name: '本部门', given: said('本部门') },
  ],
} satisfies RuleCases
