/**
 * The item of a count of 国有资产: `vehicles`, `vehicles:执法执勤用车`, `equipment`, with `purchase:` in front where the
 * sentence speaks of what is to be bought. null: the words name nothing of this kind.
 */
export function stateAssetItem(phrase: string, sentence: string, counter: string): string | null {
  const prefix = /(?:安排|拟|计划|新增|更新).{0,6}购置|购置(?:车辆|设备)/.test(sentence) ? 'purchase:' : ''
  const words = phrase.replace(/[ⓄⓎⒹ，、：；]/g, '').replace(/^.*其中/, '')
  const kind = /([\u4e00-\u9fff（）及以上]{2,24}用车|其[他它]车辆)(?:有|为|共)?$/.exec(words)?.[1]
  if (kind !== undefined && /^辆/.test(counter)) return `${prefix}vehicles:${kind.replace(/^(?:其中|有|为|包括)+/, '')}`
  if (/(?:车辆|公务用车|汽车|用车)(?:保有量|总数|数量|编制数)?(?:共有|共计|共|为|有|数)*$/.test(words) && /^辆/.test(counter)) {
    return /编制/.test(words) ? `${prefix}vehicleQuota` : `${prefix}vehicles`
  }
  if (/^(?:台|套|件)/.test(counter)) {
    const general = words.includes('通用设备') ? 'general' : words.includes('专用设备') ? 'special' : null
    if (/Ⓣ.*设备/.test(words)) return `${prefix}equipment${general === null ? '' : `:${general}`}`
  }
  return null
}

/** The item of an amount there: `账面价值940.18万元` behind a count of vehicles is `vehicles:value`. */
export function stateAssetValue(phrase: string, counted: string | null): string | null {
  if (!/(?:账面)?(?:价值|原值|净值)(?:合计|共|为)*$/.test(phrase) || counted === null) return null
  const kind = /净值/.test(phrase) ? 'netValue' : /原值/.test(phrase) ? 'originalValue' : 'value'
  return `${counted}:${kind}`
}
