import { documentTexts, matchesIn, surroundings, type TextMatch } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** Words that are never meant twice in a row: `增加增加27万元`, `主要原因原因是`, `主要是主要是`. */
const DOUBLED = /原因是主要(?:原因)?是|(主要是|主要|原因|增加|减少|增长|下降|上升|持平|万元|其中|同比|比上年|与上年|由于|因为)\1|(?<=\d\s?(?:万|亿|百万|千)?)元元(?=[，。；、（）]|占|比|$)|经费费(?!用)|的的(?![确士卡])|(?<!实事求|国|自以为)是是(?![非否])/
/** Any other word of two to six characters that stands twice in a sentence: `保障保障执法`. Behind it no character that makes a word of its own of the second (规范规范性文件, 管理管理费). */
const ANY = /([\u4e00-\u9fff]{2,6})\1(?![性型类者对员局院库化制人部处科所费金法率组队站点区市县品物级度站段岗职])/
/** In front of it the first may be the end of another word: 住房保障保障对象 is written so, 科学研究研究院 too. */
const NAMES = /(?:支出|收入|经费|中心|研究|管理|教育|服务|项目|工作|发展|建设|监督|安全|公司|机构|小学|中学|学校|医院|学院|社区|预算|决算|公开|绩效)$/
/** Two words of one choice, of which one was to go: `与上年增加持平`, `减增加21.90万元`, `决算数大小于预算数`. */
const CHOICE = /(?:增加|增长|减少|下降|上升)(?:持平|一致|相同)(?![性的])|(?<!增)减增[加长](?=\s*\d)|(?<!减)增减少(?=\s*\d)|(?:增加减少|减少增加|增长下降|下降增长)(?=\s*\d)|(?:决算|预算)数(?:大小|小大|多少|高低)于(?:年初)?(?:预算|决算)/

export default defineRule({
  id: 'wording/doubled-words',
  version: 3,
  severity: 'warning',
  title: { zh: '不得重字、叠词或留下两个相反的词', en: 'No word twice in a row, no two words where one was to go' },
  basis: [
    { type: 'law', zh: '国家通用语言文字法 第九条', en: 'Law on the Standard Spoken and Written Chinese Language, Article 9' },
    { type: 'law', zh: '政府信息公开条例 第六条（及时、准确公开）', en: 'Open Government Information Regulations, Article 6 (timely and accurate)' },
  ],
  rationale: {
    zh: '改动文字时新词写上、旧词没有删：“增加增加”“主要是主要是”是多余，“增加持平”“减增加”“大小于”则读者不知道究竟是哪一个。',
    en: 'The new word was written and the old one left: doubled it is merely untidy, but 增加持平 or 大小于 leaves open which of the two is meant.',
  },
  assumptions: [{ zh: '同一个词接连两次没有别的意思；第二个词与后字另成一词的（“规范规范性文件”）不算。', en: 'A word that stands twice in a row means nothing else, unless the second begins another word (规范规范性文件).' }],
  exclusions: [{ zh: '“是是非非”“的的确确”“是是否”；名称中的“中心”“研究”“管理”等；“增加（减少）”属于模板残留。', en: 'Idioms; words of names (中心, 研究, 管理 …); 增加（减少） is left over from the template.' }],
  messages: {
    doubled: { zh: '“{words}”重复，应为“{right}”：“{around}”。', en: '"{words}" is doubled: "{right}", in "{around}".' },
    choice: { zh: '“{words}”两词只能留一个：“{around}”。', en: 'Of "{words}" only one word can stand, in "{around}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure).filter(({ in: where }) => where === 'paragraph')
    const listed = matchesIn(texts, DOUBLED)
    const known = new Set(listed.map(({ text }) => text))
    // a sentence, not two lines of a list that were run together
    const others = matchesIn(texts.filter((text) => !known.has(text) && /[，。]/.test(text.flat)), ANY).filter(({ match }) => !NAMES.test(match[1] ?? ''))
    const findings = [...[...listed, ...others].flatMap((found) => draft('doubled', found)), ...matchesIn(texts, CHOICE).flatMap((found) => draft('choice', found))]
    return { applications: texts.length, findings, nothing: { zh: '没有正文。', en: 'There is no prose.' } }
  },
})

function draft(message: 'doubled' | 'choice', found: TextMatch): FindingDraft<'doubled' | 'choice'>[] {
  const words = found.match[0].replace(/\s+/g, '')
  const right = words.startsWith('原因是') ? '原因是' : words === '经费费' ? '经费' : words.slice(0, words.length / 2)
  if (found.places.length === 0) return []
  return [{ message, data: { words, right, around: surroundings(found) }, key: `${message}|${surroundings(found, 12)}`, places: found.places, actual: words, ...(message === 'doubled' ? { expected: right } : {}) }]
}
