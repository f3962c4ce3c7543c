import { escapeXml, paragraph } from './xml-text.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** What the package says of itself. */
export interface DocxProperties {
  readonly title: string
  readonly creator: string
  readonly created: Date
}

const footer = (content: string): string => `${HEAD}<w:ftr xmlns:w="${WORD}">${content}</w:ftr>`
const PAGE_NUMBER = '<w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r>'

/** Every part but the document and its styles, by name. */
export const packageParts = ({ title, creator, created }: DocxProperties): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    ['/word/document.xml', `${MAIN}.document.main+xml`], ['/word/styles.xml', `${MAIN}.styles+xml`], ['/word/settings.xml', `${MAIN}.settings+xml`], ['/word/fontTable.xml', `${MAIN}.fontTable+xml`],
    ['/word/footer-number.xml', `${MAIN}.footer+xml`], ['/word/footer-blank.xml', `${MAIN}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'], ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdSettings" Type="${OFFICE}/settings" Target="settings.xml"/><Relationship Id="rIdFonts" Type="${OFFICE}/fontTable" Target="fontTable.xml"/><Relationship Id="rIdNumber" Type="${OFFICE}/footer" Target="footer-number.xml"/><Relationship Id="rIdBlank" Type="${OFFICE}/footer" Target="footer-blank.xml"/></Relationships>`,
  // Word offers to count the pages of the contents again when it opens the document.
  'word/settings.xml': `${HEAD}<w:settings xmlns:w="${WORD}"><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/><w:updateFields w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`,
  'word/footer-number.xml': footer(paragraph('Footer', PAGE_NUMBER)),
  'word/footer-blank.xml': footer(paragraph('Footer', '')),
  'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><dc:language>zh-CN</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${w3cDate(created)}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${w3cDate(created)}</dcterms:modified></cp:coreProperties>`,
  'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Mingsuan</Application></Properties>`,
})

const w3cDate = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`
