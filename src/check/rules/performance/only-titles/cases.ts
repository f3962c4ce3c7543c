import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (text: string, label = '项目设立必要性') => () => withSheets({ prose: { 项目概况: '对馆藏档案进行数字化加工。', [label]: text } })

export default {
  valid: [{ name: '说明了为什么', given: doc('根据《档案法》，馆藏档案纸张老化，应及时抢救。') }],
  invalid: [
    { name: '只有一个法规名', parent: '说明了为什么', given: doc('《档案法》'), finds: [{ message: 'titles', at: '《档案法》' }] },
    { name: '机关、文件名和文号', parent: '说明了为什么', given: doc('明州市人民政府《关于加强档案工作的通知》（明政发〔2020〕16号）'), finds: [{ message: 'titles', at: '明州市人民政府《关于加强档案工作的通知》（明政发〔2020〕16号）' }] },
  ],
  nearMiss: [
    { name: '立项依据就是列文件', given: doc('《档案法》、《档案法实施条例》', '立项依据') },
    { name: '制度一栏写管理办法', given: doc('《明州市档案馆项目管理办法》', '保证项目实施的制度、措施') },
    { name: '制定一项制度作为措施', given: doc('制定《档案数字化项目管理办法》，专人负责。', '保证项目实施的制度、措施') },
  ],
} satisfies RuleCases
