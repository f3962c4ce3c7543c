/**
 * The text of a print header or footer (`&L…&C…&R…`) without its codes for fonts, colours, fields and pictures
 * (ECMA-376 part 1, 18.3.1.46), one entry a section; `&&` is an ampersand. Empty where only fields are left.
 */
export function headerFooterTexts(code: string, sheet: string): readonly string[] {
  const sections = code.split(/&[LCR]/)
  return sections
    .map((section) =>
      section
        .replace(/&&/g, '\u0000')
        .replace(/&"[^"]*"/g, '')
        .replace(/&K(?:[0-9A-Fa-f]{6}|\d\d[+-]\d{3})/g, '')
        .replace(/&\d+/g, '')
        .replace(/&A/g, sheet)
        .replace(/&[A-Za-z]/g, '')
        .replaceAll('\u0000', '&')
        .replace(/[^\S\n]+/g, ' ')
        .trim(),
    )
    .filter((text) => /[\p{L}]/u.test(text.replace(/^[第共页\s/]+$/u, '')))
}
