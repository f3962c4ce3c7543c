/** Where a reason ends: at the end of its sentence, or at a ； or ，其中 behind which another quantity is stated. */
export function reasonEnd(text: string, from: number, statesQuantity: (phrase: string) => boolean): number {
  for (let i = from; i < text.length; i += 1) {
    const character = text[i]
    if (character === '。' || character === '！') return i
    if (character === '；' || text.startsWith('其中：', i)) {
      const next = /^(?:；|其中：)?([^，。；：ⒶⓏ]{2,40})[ⒶⓏ]/.exec(text.slice(i))
      if (next?.[1] !== undefined && statesQuantity(next[1])) return i
    }
  }
  return text.length
}

/** Where the words about what money is for end: at a ； or with the sentence. */
export function useEnd(text: string, from: number): number {
  const offset = text.slice(from).search(/[。；]/)
  return offset < 0 ? text.length : from + offset
}
