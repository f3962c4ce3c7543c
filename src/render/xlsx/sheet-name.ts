/**
 * Names for sheets: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at the ends, each once (upper and lower
 * case are the same to Excel).
 */
export function sheetNamer(): (wished: string) => string {
  const taken = new Set<string>()
  return (wished) => {
    const plain = wished.replace(/[[\]:*?/\\\n]/g, '').replace(/^'+|'+$/g, '').trim() || '表'
    for (let n = 1; ; n += 1) {
      const suffix = n === 1 ? '' : ` (${n})`
      const name = `${[...plain].slice(0, 28 - suffix.length).join('')}${suffix}`
      if (name.length <= 31 && !taken.has(name.toLowerCase())) {
        taken.add(name.toLowerCase())
        return name
      }
    }
  }
}
