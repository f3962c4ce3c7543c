/** Text for HTML, attributes included. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')

export const htmlText = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

/** An id without white space, unique where the given one is. */
export const htmlId = (id: string): string => `b-${[...id].map((c) => (/[\p{L}\d_-]/u.test(c) ? c : `.${c.codePointAt(0)?.toString(16)}`)).join('')}`
