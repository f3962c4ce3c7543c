/** `…的主要原因是甲，与上年相比减少10万元`: the sentence goes on to another comparison. */
const COMPARED_AGAIN = /^[，；](?:支出)?(?:决算数?)?[与比较](?:上年度?|去年|Ⓨ度?)(?:决算数?)?(?:相比)?，?(?:增加|减少|增长|下降|上升|降低)[ⒶⓅ]/

/** Where a reason ends: at the end of its sentence, before another comparison, or at a ； or ，其中 behind which another quantity is stated. */
export function reasonEnd(text: string, from: number, statesQuantity: (phrase: string) => boolean): number {
  for (let i = from; i < text.length; i += 1) {
    const character = text[i]
    if (character === '。' || character === '！') return i
    if ((character === '，' || character === '；') && COMPARED_AGAIN.test(text.slice(i, i + 40))) return i
    if (character === '；' || text.startsWith('其中：', i)) {
      const next = /^(?:；|其中：)?([^，。；：ⒶⓏ]{2,40})[ⒶⓏ]/.exec(text.slice(i))
      if (next?.[1] !== undefined && statesQuantity(next[1])) return i
    }
  }
  return text.length
}

/** Where the words about what money is for end: at a ； or with the sentence, or where it goes on to the budget or the final account. */
export function useEnd(text: string, from: number): number {
  const offset = text.slice(from).search(/[。；]|，(?:当年|本年|年初|全年|调整|财政拨款|支出)*(?:预算|决算)数?(?:为|是)?[ⒶⓏ]|，完成(?:了)?(?:年初|全年|调整)*预算|，决算数(?:大于|小于|等于|与)/)
  return offset < 0 ? text.length : from + offset
}
