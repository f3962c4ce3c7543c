/** No sentence is longer; a text without full stops is cut to what stands near. */
const LONGEST = 2000

/** The sentence around an offset: from behind the last full stop to the next, that one included. */
export function sentenceAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  let start = offset
  while (start > 0 && offset - start < LONGEST && !/[。！？\n]/.test(text[start - 1] ?? '')) start -= 1
  while (start < offset && /\s/.test(text[start] ?? '')) start += 1
  let end = offset
  while (end < text.length && end - offset < LONGEST && !/[。！？\n]/.test(text[end] ?? '')) end += 1
  return { start, end: Math.min(text.length, end + (/[。！？]/.test(text[end] ?? '') ? 1 : 0)) }
}
