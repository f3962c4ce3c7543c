import { strToU8, zipSync } from 'fflate'

/** A .xlsx of one sheet or more from hand-written XML: `sheets` are the contents of `worksheet` by sheet name. */
export function buildXlsx(sheets: Readonly<Record<string, string>>, options: { readonly styles?: string; readonly strings?: string; readonly attributes?: string; readonly parts?: Readonly<Record<string, string>> } = {}): Uint8Array {
  const names = Object.keys(sheets)
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" ${options.attributes ?? ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="x/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
  }
  for (const [i, name] of names.entries()) parts[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet xmlns:r="r">${sheets[name]}</worksheet>`
  if (options.styles) parts['xl/styles.xml'] = `<styleSheet>${options.styles}</styleSheet>`
  if (options.strings) parts['xl/sharedStrings.xml'] = `<sst>${options.strings}</sst>`
  return zipParts({ ...parts, ...options.parts })
}

/** A .docx from hand-written XML: the content of `w:body`, and other parts by name. */
export function buildDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipParts({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `<w:document xmlns:w="w" xmlns:r="r"><w:body>${body}</w:body></w:document>`, ...parts })
}

export const zipParts = (parts: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
