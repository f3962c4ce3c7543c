import { allMatches } from '../../model/all-matches.ts'
/** The endings by which a name is known to be that of an organisation. */
const ENDING =
  /(?:人民政府|街道办事处|委员会|办公室|办事处|法院|检察院|联合会|总工会|协会|公司|中学|小学|大学|学院|学校|幼儿园|医院|中心|支队|大队|总队|执法队|图书馆|博物馆|档案馆|研究所|机关|局|委|厅|院|所|站|馆|校|街道|镇|乡|队|会|处|办|部)$/
const SUFFIX = /^(?:（[^（）]{1,6}）|本级|本部|机关(?!运行)|部门|单位|系统)+/
const LONGEST = 45

const plainName = (name: string): string => oneForm(name.replace(/[\s（）()“”"·]/g, '')).replace(/(?:本级|本部|机关|部门|单位|系统)+$/, '')

/** 青川回族彝族自治县 and 青川县, 中国共产党 and 中共, 中国人民政治协商会议 and 政协 (云南省 behind it or not) are one name. */
function oneForm(name: string): string {
  const short = name.includes('自治') ? name.replace(/(?:(?:[\u4e00-\u9fff]|维吾尔|蒙古|哈萨克|土家|达斡尔|鄂温克|鄂伦春|东乡|哈尼|傈僳|拉祜|布依|仡佬|纳西|景颇|布朗|塔吉克|柯尔克孜|撒拉|保安|裕固|毛南|仫佬)族|各族|多民族)+自治(?=[县州区旗])/g, '') : name
  if (!short.startsWith('中国') && !short.startsWith('中共') && !short.startsWith('政协')) return short
  return short.replace(/^中国共产党/, '中共').replace(/^中国人民政治协商会议/, '政协').replace(/^(中共|政协)[\u4e00-\u9fff]{2,3}省(?=.{2,}[县市区旗州])/, '$1')
}

/**
 * How many characters at the start of a phrase are the name of the entity itself, whole, shortened (海湾区司法局 for
 * 明州市海湾区司法局) or lengthened in front (中共某市委…); 0 where another name or none stands there. Without a known
 * entity any organisation's name is taken for it.
 */
export function entityNameLength(phrase: string, entity: string | null): number {
  const own = entity === null ? null : plainName(entity)
  // The own name as printed is the own name, whatever it ends with.
  if (entity !== null && entity.length >= 3 && phrase.startsWith(entity)) return entity.length + (SUFFIX.exec(phrase.slice(entity.length))?.[0].length ?? 0)
  for (let length = Math.min(phrase.length, LONGEST); length >= 3; length -= 1) {
    const part = phrase.slice(0, length)
    if (!ENDING.test(part) || !/^[\u4e00-\u9fff（）·XＸ]+$/.test(part) || /^机关$/.test(part)) continue
    const plain = oneForm(part.replace(/[（）·]/g, ''))
    if (own === null || plain.length < 3 ? own === null : own.includes(plain) || plain.endsWith(own)) {
      return length + (SUFFIX.exec(phrase.slice(length))?.[0].length ?? 0)
    }
  }
  return 0
}

const OTHER =
  /[\u4e00-\u9fff（）]{2,30}?(?:局|委员会|中心|学校|医院|研究院|研究所|执法队|大队|支队|总队|办事处|人民政府|服务站|管理处|管理所|图书馆|博物馆|档案馆|协会|联合会|幼儿园|中学|小学|大学|学院|公司)/g
const SHORTEST_NAME = 4

/**
 * Whether a phrase names a body that is not the entity: what is said then is said of a part of it or of somebody else.
 * Without a known entity no body is another one.
 */
export function namesOtherOrganisation(phrase: string, entity: string | null): boolean {
  if (entity === null) return false
  const own = plainName(entity)
  for (const [name] of allMatches(OTHER, phrase.replace(/[ⓄⓎⒹ，、：]/g, ' '))) {
    const plain = oneForm(name.replace(/[（）]/g, ''))
    if (plain.length >= SHORTEST_NAME && !endsWithPartOf(plain, own)) return true
  }
  return false
}

/** `本部门制定了海湾区财政局` ends with a part of 明州市海湾区财政局. */
function endsWithPartOf(text: string, own: string): boolean {
  for (let length = text.length; length >= SHORTEST_NAME; length -= 1) if (own.includes(text.slice(-length))) return true
  if (isShortFor(text, own)) return true
  return own.length < SHORTEST_NAME && text.endsWith(own)
}

/** `市自规局` is short for 某市自然资源和规划局: its characters stand in the name, in any order, its ending the same. */
const isShortFor = (text: string, own: string): boolean =>
  text.length <= 8 && text.at(-1) === own.at(-1) && [...text].every((character) => own.includes(character))
