/** A law that is no longer in force: the year of its repeal, and what took its place. */
export interface RepealedLaw {
  readonly year: number
  readonly now: string
}

const CIVIL_CODE = '《中华人民共和国民法典》'

/** By its name without 中华人民共和国. Only repeals that a law itself states. */
export const REPEALED_LAWS: ReadonlyMap<string, RepealedLaw> = new Map([
  // 民法典 第一千二百六十条: from 2021-01-01
  ...['婚姻法', '继承法', '民法通则', '收养法', '担保法', '合同法', '物权法', '侵权责任法', '民法总则'].map((name) => [name, { year: 2021, now: CIVIL_CODE }] as const),
  // 噪声污染防治法 第九十条: from 2022-06-05
  ['环境噪声污染防治法', { year: 2022, now: '《中华人民共和国噪声污染防治法》' }],
  // 监察法 第六十九条: from 2018-03-20
  ['行政监察法', { year: 2018, now: '《中华人民共和国监察法》' }],
  // 城乡规划法 第七十条: from 2008-01-01
  ['城市规划法', { year: 2008, now: '《中华人民共和国城乡规划法》' }],
  // 食品安全法 (2009) 第一百零四条: from 2009-06-01
  ['食品卫生法', { year: 2009, now: '《中华人民共和国食品安全法》' }],
  // 治安管理处罚法 第一百一十九条: from 2006-03-01
  ['治安管理处罚条例', { year: 2006, now: '《中华人民共和国治安管理处罚法》' }],
])
