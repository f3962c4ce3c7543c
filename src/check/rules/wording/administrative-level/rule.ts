import { administrativeLevel, LEVEL_WORDS } from '../../../administrative-level.ts'
import { documentTexts, matchesIn, surroundings } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/**
 * Phrases in which a document speaks of the level it belongs to itself: the name of its form, its competent department,
 * its own funds. 省级财政资金 or 市级配套 name other levels' money and are right everywhere.
 */
const OWN_LEVEL = /(省级|省直|市级|市直|区级|县级|区直|县直)(?:省级|市级|区级|县级)?(?:预算(?:主管)?部门(?:及所属预算单位)?|预算部门|部门预算|部门决算|部门用一般公共预算|财政有经费领拨关系|单位预算)/

export default defineRule({
  id: 'wording/administrative-level',
  version: 1,
  severity: 'warning',
  title: { zh: '层级用语应与本部门一致', en: "Words for the administrative level fit the entity's own" },
  basis: [
    { type: 'law', zh: '预算法 第三条（一级政府一级预算）', en: 'Budget Law, Article 3 (one budget for each level of government)' },
    { type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' },
  ],
  rationale: {
    zh: '市级部门的表名写“省级预算部门”、名词解释写“省直部门”，是照搬上级模板没有改。',
    en: "A city's department that speaks of itself as 省级 or 省直 copied the upper level's template unchanged.",
  },
  assumptions: [{ zh: '以部门名称中的地名判断层级。', en: "The level is told by the place in the entity's name." }],
  exclusions: [
    { zh: '“省级财政资金”“市级配套”等说的是别级资金。', en: "省级财政资金, 市级配套 and the like name other levels' money." },
    { zh: '直辖市可称市级；乡镇、街道可称区级、县级。', en: 'A municipality may say 市级; townships and subdistricts may say 区级 or 县级.' },
  ],
  messages: { level: { zh: '“{words}”与{entity}的层级不符：“{around}”。', en: '"{words}" does not fit the level of {entity}, in "{around}".' } },
  appliesTo: (disclosure) => {
    const level = disclosure.entity === null ? null : administrativeLevel(disclosure.entity)
    return level !== null || { zh: '从部门名称看不出层级。', en: "The entity's name does not tell its level." }
  },
  check(disclosure) {
    const entity = disclosure.entity ?? ''
    const level = administrativeLevel(entity)
    const found = matchesIn(documentTexts(disclosure), OWN_LEVEL)
    const findings = found.filter((one) => {
      const rule = LEVEL_WORDS.find(({ word }) => word.test(one.match[1] ?? ''))
      return level !== null && rule !== undefined && !rule.levels.includes(level) && one.places.length > 0
    }).map((one) => ({
      message: 'level' as const,
      data: { words: one.match[1] ?? '', entity, around: surroundings(one) },
      key: surroundings(one),
      places: one.places,
      actual: one.match[1] ?? null,
    }))
    return { applications: found.length, findings, nothing: { zh: '没有说到本部门层级的文字。', en: 'No words on the own level.' } }
  },
})
