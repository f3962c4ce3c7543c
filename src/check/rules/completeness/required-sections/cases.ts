import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import { PROJECT_STATEMENT } from '../../../../../test/support/project-statement.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const PARTS = [
  '一、主要职能', '贯彻执行国家和本市有关档案工作的法律、法规、规章和方针、政策，制定本市档案工作规划并组织实施；集中保管本市各机关、团体的重要档案，负责接收、整理、鉴定、统计和提供利用；指导和监督各区县档案馆的业务工作，组织档案人员培训。',
  '二、机构设置', '本部门设办公室、接收征集科、保管利用科、信息技术科、业务指导科5个内设机构，下属明州市档案馆1家预算单位，均为财政全额保障单位，人员经费和公用经费按定员定额标准安排。',
  '三、预算编制说明', '2026年收入预算512.30万元，比2025年增加12.30万元，主要原因是馆藏数字化任务增加，新馆库房恒温恒湿设备运行费用增加，其余各项与上年基本一致。',
  '四、“三公”经费情况说明', '“三公”经费预算1.20万元，与上年持平。', '五、机关运行经费', '机关运行经费预算38.00万元。', '六、政府采购情况', '政府采购预算20.00万元。',
  '七、国有资产占有使用情况', '截至2025年8月31日共有车辆1辆。', '八、绩效目标设置情况', '编报绩效目标的项目3个。', '九、名词解释', '基本支出：为保障机构正常运转而发生的支出。项目支出：为完成特定任务在基本支出之外发生的支出，按项目编列，实行绩效目标管理。',
]

const doc = (without = '') => () => buildDisclosure({ parts: PARTS.filter((text) => without === '' || !text.includes(without)).map((text) => paragraph(text)) })

/** The form of districts: the matters one by one under 其他相关情况说明, then a statement for each project. */
const form = (goals: string) => `明州市青川区2026年部门预算
预算主管部门：明州市青川区档案局
明州市青川区档案局（部门）主要职能
${'集中保管本区各机关、团体的重要档案，负责接收、整理、鉴定、统计和提供利用。'.repeat(8)}
明州市青川区档案局（部门）机构设置
明州市青川区档案局设5个内设机构。
名词解释
基本支出：为保障机构正常运转而发生的支出。
2026年部门预算编制说明
2026年收入预算30.00万元，其中：财政拨款收入30.00万元。
其他相关情况说明
一、2026年“三公”经费预算情况说明
2026年“三公”经费预算数为1.20万元，与2025年预算持平。
二、机关运行经费预算
2026年机关运行经费预算为38.00万元。
三、政府采购预算情况
2026年度政府采购预算20.00万元。
${goals}五、国有资产占有使用情况
截至2025年8月31日，共有车辆1辆。
${PROJECT_STATEMENT}`
const GOALS = '四、绩效目标设置情况\n本部门编报绩效目标的项目3个，涉及项目预算资金20.00万元。\n'

export default {
  valid: [{ name: '其他相关情况逐项说明', document: form(GOALS) }, { name: '各项说明齐全', given: doc() }],
  invalid: [
    { name: '其他相关情况中没有绩效目标设置情况', parent: '其他相关情况逐项说明', replace: [GOALS, ''], finds: [{ message: 'missing', at: '其他相关情况说明', severity: 'warning' }] },
    { name: '没有机关运行经费', parent: '各项说明齐全', given: doc('机关运行经费'), finds: [{ message: 'missing', at: '一、主要职能', severity: 'error' }] },
    { name: '大学没有“三公”经费说明，只作警告', parent: '各项说明齐全', given: () => buildDisclosure({ entity: '明州大学', parts: PARTS.filter((text) => !text.includes('三公')).map((text) => paragraph(text)) }), finds: [{ message: 'missing', at: '一、主要职能', severity: 'warning' }] },
    { name: '没有国有资产情况', parent: '各项说明齐全', given: () => buildDisclosure({ parts: PARTS.filter((text) => !/国有资产|车辆/.test(text)).map((text) => paragraph(text)) }), finds: [{ message: 'missing', at: '一、主要职能', severity: 'warning' }] },
    { name: '车辆只在“三公”的原因里', parent: '各项说明齐全', given: () => buildDisclosure({ parts: PARTS.filter((text) => !/国有资产|车辆/.test(text)).map((text) => paragraph(text.replace('与上年持平。', '比上年减少0.20万元，主要原因是报废老旧执法车辆1辆。'))) }), finds: [{ message: 'missing', at: '一、主要职能', severity: 'warning' }] },
  ],
  nearMiss: [
    { name: '绩效目标写在编制说明里', document: form('').replace('财政拨款收入30.00万元。', '财政拨款收入30.00万元。编报绩效目标的项目3个。').replace('五、国有', '四、国有') },
    { name: '绩效与资产同在一项', document: form('').replace('五、国有资产占有使用情况', '四、绩效目标和国有资产占有使用情况') },
    { name: '只有表格的文件', given: () => buildDisclosure({ parts: [paragraph('2026年部门预算公开表')] }) },
    {
      name: '只公开“三公”经费的文件',
      given: () => buildDisclosure({ parts: ['2026年“三公”经费预算情况说明', ...PARTS.slice(1, 4), '“三公”经费预算1.20万元，与上年持平。'].map((text) => paragraph(text.replace(/档案馆|内设机构|绩效/g, ''))) }),
    },
    { name: '写作学校概况', given: () => buildDisclosure({ entity: '明州大学', parts: PARTS.map((text) => text.replace('一、主要职能', '一、学校基本情况')).map((text) => paragraph(text)) }) },
    { name: '学校没有机关运行经费', given: () => buildDisclosure({ entity: '明州市第三中学', parts: PARTS.filter((text) => !text.includes('机关运行经费')).map((text) => paragraph(text)) }) },
  ],
} satisfies RuleCases
