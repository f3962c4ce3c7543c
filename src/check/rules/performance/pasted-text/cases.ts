import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const TEXT = '依据明州市档案事业发展规划，对民国时期档案和建国初期档案进行抢救性修复和数字化加工，建立目录数据库和全文数据库。'
const doc = (necessity: string) => () => withSheets({ prose: { 立项依据: TEXT, 项目设立必要性: necessity } })

export default {
  valid: [{ name: '各写各的', given: doc('馆藏民国档案纸张老化严重，不及时修复将造成不可挽回的损失，数字化后可减少调阅原件，延长档案寿命，方便群众查阅。') }],
  invalid: [{ name: '两栏粘贴同一段', parent: '各写各的', given: doc(TEXT), finds: [{ message: 'pasted', at: TEXT }] }],
  nearMiss: [{ name: '短句相同', given: () => withSheets({ prose: { 立项依据: '《档案法》', 项目设立必要性: '《档案法》', 项目实施计划: TEXT } }) }],
} satisfies RuleCases
