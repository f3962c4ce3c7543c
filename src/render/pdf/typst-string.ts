/** A Typst string literal: the only way in which text of a document enters the source, so that none of it is read as code. */
export const typstString = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`

/** Text as content: each line a literal, with line breaks between. */
export const typstText = (text: string): string => text.split('\n').map((line) => `#${typstString(line)}`).join('#linebreak()')

/** A label that any id makes: letters, digits and hyphens only. */
export const typstLabel = (id: string): string => `<b-${[...id].map((c) => (/[A-Za-z0-9]/.test(c) ? c : `-${c.codePointAt(0)?.toString(16)}-`)).join('')}>`
