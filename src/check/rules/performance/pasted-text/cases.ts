import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const TEXT = '依据明州市档案事业发展规划，对民国时期档案和建国初期档案进行抢救性修复和数字化加工，建立目录数据库和全文数据库。'
const STEPS = '工作任务包括三部分，一是档案修复和去酸，二是扫描和图像处理，三是目录著录和数据挂接。'
const TWICE = `计划开展数字化（一期），${STEPS}全市馆藏民国档案纸张老化，${STEPS}`
const CITED = '《明州市人民政府办公厅关于印发明州市档案事业发展第十四个五年规划的通知》（明政办发〔2021〕6号）'

const doc = (necessity: string) => () => withSheets({ prose: { 立项依据: TEXT, 项目设立必要性: necessity } })

export default {
  valid: [{ name: '各写各的', given: doc('馆藏民国档案纸张老化严重，不及时修复将造成不可挽回的损失，数字化后可减少调阅原件，延长档案寿命，方便群众查阅。') }],
  invalid: [
    { name: '两栏粘贴同一段', parent: '各写各的', given: doc(TEXT), finds: [{ message: 'pasted', at: TEXT }] },
    { name: '一栏照录另一栏再添一句', parent: '各写各的', given: doc(`${TEXT}应及时实施。`), finds: [{ message: 'contained', at: `${TEXT}应及时实施。` }] },
    { name: '一栏之内同一段写两次', parent: '各写各的', given: doc(TWICE), finds: [{ message: 'repeated', at: TWICE }] },
  ],
  nearMiss: [
    { name: '引用同一个文件', given: () => withSheets({ prose: { 立项依据: CITED, 项目概况: `依据${CITED}，对馆藏民国档案和建国初期档案进行抢救性修复。` } }) },
    { name: '短句相同', given: () => withSheets({ prose: { 立项依据: '《档案法》', 项目设立必要性: '《档案法》', 项目实施计划: TEXT } }) }],
} satisfies RuleCases
