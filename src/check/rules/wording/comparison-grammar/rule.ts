import { mergeDrafts } from '../../../merge-drafts.ts'
import { documentTexts, matchesIn, surroundings } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** `比2023年预算持平`; not `与上年相比持平`, `占比与上年持平`, nor the choice `增加（减少）…（持平）` of a template. */
const FLAT = /(?<![相对同占环])比(?=[^，,。；;：:（(与和同较重例率]{2,24}?(?:基本)?持平)[^，,。；;：:（(与和同较重例率]{2,24}?(?:基本)?持平/

/** `与上年决算数下降3%`: 相比 is lost, or 与 stands for 比. */
const CHANGED = /与(?:上一?年度?|去年|20\d\d年度?)(?:同期)?(?:年初)?(?:预算|决算|执行)?数?(?:相?同口径)?(?:减少|增加|下降|增长|上升|降低)(?=了?\s*[\d０-９])/

export default defineRule({
  id: 'wording/comparison-grammar',
  version: 2,
  severity: 'info',
  title: { zh: '“持平”前用“与”，增减前用“比”', en: 'The word 持平 goes with 与, a change with 比' },
  basis: [{ type: 'professional', zh: '现代汉语规范：“比”后接增减，“与……持平”', en: 'Standard Chinese: 比 goes with a change, 与…持平 with none' }],
  rationale: { zh: '“比上年持平”多是模板“比上年增加（减少、持平）”删改所余，应作“与上年持平”；“与上年下降”应作“比上年下降”或“与上年相比下降”。', en: '比上年持平 is mostly left of a template that offers the choice; it should read 与上年持平. 与上年下降 should read 比上年下降.' },
  assumptions: [],
  exclusions: [{ zh: '“与上年相比持平”“较上年持平”“占比持平”。', en: 'Phrases that are right: 与上年相比持平, 较上年持平, 占比持平.' }],
  messages: { grammar: { zh: '“{words}”应作“{right}”。', en: '"{words}" should read "{right}".' } },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure).filter(({ flat }) => /持平|减少|增加|下降|增长|上升|降低/.test(flat))
    const findings = [...matchesIn(texts, FLAT), ...matchesIn(texts, CHANGED)].filter(({ places }) => places.length > 0).map((found) => {
      const words = found.match[0].replace(/\s+/g, '')
      const right = `${words.startsWith('与') ? '比' : '与'}${words.slice(1)}`
      return { message: 'grammar' as const, data: { words, right }, key: words, places: found.places, expected: right, actual: surroundings(found, 0) }
    })
    return { applications: texts.length, findings: mergeDrafts(findings), nothing: { zh: '文中没有持平、增减的比较。', en: 'Nothing is compared.' } }
  },
})
