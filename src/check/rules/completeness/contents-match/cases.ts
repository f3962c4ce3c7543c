import type { Disclosure } from '../../../../model/disclosure.ts'
import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const CONTENTS: readonly (readonly [string, string])[] = [['一、', '部门主要职能'], ['二、', '部门预算编制说明'], ['三、', '部门预算表'], ['1.', '2026年部门收入预算总表'], ['2.', '2026年部门支出预算总表'], ['四、', '名词解释']]

const doc = (...body: string[]) => (): Disclosure => {
  const built = buildDisclosure({ entity: '明州市档案局', parts: [...CONTENTS.map(([ordinal, title]) => `${ordinal}${title}`), ...body].map((text) => paragraph(text)) })
  return {
    ...built, paragraphs: built.paragraphs.map((one, index) => (index < CONTENTS.length ? { ...one, role: 'contents' as const } : one)),
    contents: CONTENTS.map(([ordinal, title], index) => ({ ordinal, title, page: null, paragraph: index })),
  }
}

export default {
  valid: [{ name: '目录与正文一致', given: doc('明州市档案局主要职能', '2026年部门预算编制说明', '2026年部门收入预算总表', '2026年部门支出预算总表', '名词解释') }],
  invalid: [{ name: '正文没有支出预算总表', parent: '目录与正文一致', given: doc('明州市档案局主要职能', '2026年部门预算编制说明', '2026年部门收入预算总表', '名词解释'), finds: [{ message: 'missing', at: '2.2026年部门支出预算总表' }] }, {
    name: '标题没有，句子里提到', parent: '目录与正文一致', finds: [{ message: 'missing', at: '一、部门主要职能' }],
    given: doc('档案局的主要职能包括：', '2026年部门预算编制说明', '2026年部门收入预算总表', '2026年部门支出预算总表', '名词解释'),
  }, {
    name: '表题没有，表题的一部分是别的标题', parent: '目录与正文一致', finds: [{ message: 'missing', at: '2.2026年部门支出预算总表' }],
    given: doc('明州市档案局主要职能', '2026年部门预算编制说明', '2026年部门收入预算总表', '二、支出预算', '名词解释'),
  }],
  nearMiss: [{ name: '标题与正文印在一段', given: doc('明州市档案局主要职能：负责档案事业。', '2026年部门预算编制说明', '2026年部门收入预算总表', '2026年部门支出预算总表', '名词解释') }, { name: '正文标题带单位名称和年度', given: doc('明州市档案局（部门）主要职能', '明州市档案局2026年度预算编制说明', '表一 收入预算总表', '表二 支出预算总表', '五、名词解释') }],
} satisfies RuleCases
