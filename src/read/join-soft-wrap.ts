/** What stands between two printed lines of one paragraph: a space between Latin words and digits, else nothing. */
export function joinSoftWrap(before: string, after: string): string {
  return /[\w.,%)\]]$/.test(before) && /^[\w([]/.test(after) ? ' ' : ''
}
