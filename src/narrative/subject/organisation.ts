/** The endings by which a name is known to be that of an organisation. */
const ENDING =
  '(?:人民政府办公室|人民政府|街道办事处|委员会|办公室|办事处|人民法院|人民检察院|联合会|总工会|协会|公司|大学|学院|学校|医院|中心|支队|大队|总队|执法队|图书馆|博物馆|档案馆|研究所|机关|局|委|厅|院|所|站|馆|校|街道|镇|乡|队|会|处|办)'
const SUFFIX = '(?:（[^（）]{1,6}）|本级|本部|机关|部门|单位|系统)*'

const CANDIDATE = new RegExp(`^[\\u4e00-\\u9fff（）·XＸ]{1,40}?${ENDING}${SUFFIX}`)

const plainName = (name: string): string => name.replace(/[\s（）()“”"]/g, '').replace(/(?:本级|本部|机关|部门|单位|系统)+$/, '')

/** Whether two names can be those of one organisation: the same, or one a part of the other (普陀区司法局, 上海市普陀区司法局). */
export function sameOrganisation(a: string, b: string): boolean {
  const [x, y] = [plainName(a), plainName(b)]
  if (x.length < 3 || y.length < 3) return x === y
  return x.includes(y) || y.includes(x)
}

/**
 * How many characters at the start of a phrase are the name of the entity itself; 0 where another name or none stands
 * there. Without a known entity any organisation's name is taken for it.
 */
export function entityNameLength(phrase: string, entity: string | null): number {
  let longest = 0
  for (let length = 3; length <= Math.min(phrase.length, 45); length += 1) {
    const part = phrase.slice(0, length)
    const match = CANDIDATE.exec(part)
    if (/^(?:运行|工作)/.test(phrase.slice(length))) continue
    if (!match || !new RegExp(`${ENDING}${SUFFIX}$`).test(part)) continue
    if (entity === null || sameOrganisation(part, entity)) longest = length
  }
  return longest
}
