import type { Disclosure } from '../../../../model/disclosure.ts'
import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import { PROJECT_STATEMENT } from '../../../../../test/support/project-statement.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const CONTENTS: readonly (readonly [string, string])[] = [['一、', '部门主要职能'], ['二、', '部门预算编制说明'], ['三、', '部门预算表'], ['1.', '2026年部门收入预算总表'], ['2.', '2026年部门支出预算总表'], ['四、', '名词解释']]

const doc = (...body: string[]) => (): Disclosure => {
  const built = buildDisclosure({ entity: '明州市档案局', parts: [...CONTENTS.map(([ordinal, title]) => `${ordinal}${title}`), ...body].map((text) => paragraph(text)) })
  return {
    ...built, paragraphs: built.paragraphs.map((one, index) => (index < CONTENTS.length ? { ...one, role: 'contents' as const } : one)),
    contents: CONTENTS.map(([ordinal, title], index) => ({ ordinal, title, page: null, paragraph: index })),
  }
}

/** A budget with its tables, as text; contents and body. */
const full = `明州市青川区2026年区级部门预算
预算主管部门：明州市青川区档案局
目录
一、主要职能 ………………
二、部门预算编制说明 ………………
三、部门预算表 ………………
1.2026年部门财务收支预算总表 ………………
2.2026年部门收入预算总表 ………………
3.2026年部门支出预算总表 ………………
4.2026年部门财政拨款收支预算总表 ………………
5.2026年部门一般公共预算支出功能分类预算表 ………………
四、其他相关情况说明 ………………
五、项目经费情况说明 ………………
明州市青川区档案局（部门）主要职能
负责本区档案工作。
2026年部门预算编制说明
2026年收入预算30.00万元。
2026年部门财务收支预算总表
单位：元
项目	预算数	项目	预算数
一、财政拨款收入	300000	一、一般公共服务支出	300000
收入总计	300000	支出总计	300000
2026年部门收入预算总表
单位：元
功能分类科目编码	功能分类科目名称	合计	财政拨款收入
201	一般公共服务支出	300000	300000
合计		300000	300000
2026年部门支出预算总表
单位：元
功能分类科目编码	功能分类科目名称	合计	基本支出	项目支出
201	一般公共服务支出	300000	100000	200000
合计		300000	100000	200000
2026年部门财政拨款收支预算总表
单位：元
项目	预算数	项目	合计	一般公共预算
一、一般公共预算资金	300000	一、一般公共服务支出	300000	300000
收入总计	300000	支出总计	300000	300000
2026年部门一般公共预算支出功能分类预算表
单位：元
功能分类科目编码	功能分类科目名称	合计	基本支出	项目支出
201	一般公共服务支出	300000	100000	200000
合计		300000	100000	200000
其他相关情况说明
2026年没有其他说明的事项。
${PROJECT_STATEMENT}`

/** The form of a unit, its headings unnumbered in the body; then a final account's, numbered. */
const unit = `明州市青川区2026年区级单位预算
预算单位：明州市青川区档案馆
目录
一、单位主要职能 ………………
二、单位机构设置 ………………
三、名词解释 ………………
四、单位预算编制说明 ………………
五、其他相关情况说明 ………………
明州市青川区档案馆（单位）主要职能
负责馆藏档案的保管和利用。
明州市青川区档案馆（单位）机构设置
明州市青川区档案馆设3个内设机构。
名词解释
（一）基本支出：为保障机构正常运转而发生的支出。
（二）项目支出：为完成特定任务而发生的支出。
2026年单位预算编制说明
2026年收入预算30.00万元。
其他相关情况说明
2026年没有其他说明的事项。
`
const parts = `明州市青川区档案馆2025年度单位决算
目录
第一部分 单位概况 ………………
第二部分 单位决算表 ………………
第三部分 单位决算情况说明 ………………
第四部分 名词解释 ………………
第一部分 单位概况
负责馆藏档案的保管和利用。
第二部分 单位决算表
另行公开。
第三部分 单位决算情况说明
2025年度收入总计30.00万元。
第四部分 名词解释
基本支出：为保障机构正常运转而发生的支出。
`

export default {
  valid: [{ name: '单位预算的各部分', document: unit }, { name: '决算的各部分', document: parts }, { name: '表和项目说明都在目录', document: full }, { name: '目录与正文一致', given: doc('明州市档案局主要职能', '2026年部门预算编制说明', '2026年部门收入预算总表', '2026年部门支出预算总表', '名词解释') }],
  invalid: [
    { name: '目录漏了一张表', parent: '表和项目说明都在目录', replace: ['3.2026年部门支出预算总表 ………………\n', ''], finds: [{ message: 'unlisted', at: '2026年部门支出预算总表' }] },
    { name: '目录漏了项目经费情况说明', parent: '表和项目说明都在目录', replace: ['五、项目经费情况说明 ………………\n', ''], finds: [{ message: 'unlisted', at: '档案修复项目经费情况说明' }] },
    { name: '目录漏了名词解释，序号跳过', parent: '单位预算的各部分', replace: ['三、名词解释 ………………\n', ''], finds: [{ message: 'unlisted', at: '名词解释' }] },
    { name: '目录漏了第三部分', parent: '决算的各部分', replace: ['第三部分 单位决算情况说明 ………………\n', ''], finds: [{ message: 'unlisted', at: '第三部分 单位决算情况说明' }] },
    { name: '正文没有支出预算总表', parent: '目录与正文一致', given: doc('明州市档案局主要职能', '2026年部门预算编制说明', '2026年部门收入预算总表', '名词解释'), finds: [{ message: 'missing', at: '2.2026年部门支出预算总表' }] }, {
    name: '标题没有，句子里提到', parent: '目录与正文一致', finds: [{ message: 'missing', at: '一、部门主要职能' }],
    given: doc('档案局的主要职能包括：', '2026年部门预算编制说明', '2026年部门收入预算总表', '2026年部门支出预算总表', '名词解释'),
  }, {
    name: '表题没有，表题的一部分是别的标题', parent: '目录与正文一致', finds: [{ message: 'missing', at: '2.2026年部门支出预算总表' }],
    given: doc('明州市档案局主要职能', '2026年部门预算编制说明', '2026年部门收入预算总表', '二、支出预算', '名词解释'),
  }],
  nearMiss: [{ name: '目录跳号，正文也没有那一部分', document: unit.replace('三、名词解释 ………………\n', '').replace(/^名词解释\n（一）.*\n（二）.*\n/m, '') }, { name: '目录的一行接在上一行后面', document: unit.replace(' ………………\n三、名词解释', '三、名词解释') }, { name: '没有跳号，正文多一个部分', document: unit.replace('三、名词解释 ………………\n', '').replace('四、单位', '三、单位').replace('五、其他', '四、其他') }, { name: '表题后面括注', document: full.replace(/^2026年部门支出预算总表$/m, '2026年部门支出预算总表（人员类、公用类、其他运转类和特定目标类项目）') }, { name: '目录没有逐表列出', document: full.replace(/^\d\.2026.*\n/gm, '') }, { name: '标题与正文印在一段', given: doc('明州市档案局主要职能：负责档案事业。', '2026年部门预算编制说明', '2026年部门收入预算总表', '2026年部门支出预算总表', '名词解释') }, { name: '正文标题带单位名称和年度', given: doc('明州市档案局（部门）主要职能', '明州市档案局2026年度预算编制说明', '表一 收入预算总表', '表二 支出预算总表', '五、名词解释') }],
} satisfies RuleCases
