/** 行政层级, from the top. 直辖市 are 省级; their districts 市级 in rank but 区级 in wording, which is what counts here. */
export type AdministrativeLevel = 'central' | 'province' | 'city' | 'county' | 'township'

const MUNICIPALITIES = ['北京', '上海', '天津', '重庆']

/**
 * The level that an entity's own name says, by the last place name in it: 明州市档案局 is a city's, 明州市海曙区司法局 a
 * district's, 海滨街道办事处 a township's. null where the name holds no place.
 */
export function administrativeLevel(entity: string): AdministrativeLevel | null {
  const name = entity.replace(/\s|\(|（.*$/g, '')
  if (/(?:街道|镇|乡)(?:办事处|人民政府|办|党工委)?/.test(name)) return 'township'
  if (/[\u4e00-\u9fff]{1,6}(?:区|县|旗)(?!域|划|块|间)/.test(name.replace(/自治区|开发区|高新区|园区|新区|景区|社区|地区|保护区|城区|分区|辖区|林区|矿区|灌区|库区/g, ''))) return 'county'
  const city = /([\u4e00-\u9fff]{2,6})市/.exec(name)?.[1]
  if (city) return MUNICIPALITIES.some((one) => city.endsWith(one)) ? 'province' : 'city'
  if (/(?:省|自治区)/.test(name)) return 'province'
  return null
}

/** Which levels a word about one's own level may be used by. 市级 is said by a municipality as well as by a city. */
export const LEVEL_WORDS: readonly { readonly word: RegExp; readonly levels: readonly AdministrativeLevel[]; readonly right: Readonly<Partial<Record<AdministrativeLevel, string>>> }[] = [
  { word: /省级|省直/, levels: ['province'], right: {} },
  { word: /市级|市直/, levels: ['province', 'city'], right: {} },
  { word: /区级|县级|区直|县直/, levels: ['county', 'township'], right: {} },
]
