import { unzipSync } from 'fflate'
import type { MediaType } from '../model/source-tree.ts'
import { decodeText, detectEncoding } from './decode-text.ts'
import { isOle2, rootNames } from './ole2.ts'
import { damaged, emptyFile, encrypted, notADocument } from './read-failures.ts'
import { unsupported, type UnsupportedKind } from './unsupported.ts'

const XLSX: MediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** First bytes of the kinds that are refused. */
const SIGNATURES: readonly (readonly [readonly number[], UnsupportedKind])[] = [
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x49, 0x49, 0x2a, 0x00], 'image'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'image'],
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'archive'],
  [[0x1f, 0x8b, 0x08], 'archive'],
  [[0x4d, 0x5a, 0x90, 0x00], 'program'],
  [[0x7f, 0x45, 0x4c, 0x46], 'program'],
]

/**
 * The format of a file, told by its content; its name is not asked. HTML saved as .xls or .doc, as government systems
 * often do, is HTML.
 * @throws {ReadError} empty, encrypted, unsupported, notADocument, or damaged where a container cannot be opened.
 */
export function sniff(bytes: Uint8Array): MediaType {
  if (bytes.every((byte) => byte === 0 || byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)) throw emptyFile()
  if (hasPdfHeader(bytes)) return 'application/pdf'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return sniffZip(bytes)
  if (isOle2(bytes)) return sniffOle2(bytes)
  for (const [signature, kind] of SIGNATURES) if (startsWith(bytes, signature)) throw unsupported(kind)
  if (startsWith(bytes, [0x42, 0x4d]) && isBitmap(bytes)) throw unsupported('image')
  return sniffText(bytes)
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte)

/** `%PDF-`, which may stand behind some junk (ISO 32000-1, annex H, implementation note 13). */
function hasPdfHeader(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, 1024))
  return /%PDF-\d/.test(head)
}

const isBitmap = (bytes: Uint8Array): boolean => bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0 && bytes[9] === 0

function sniffZip(bytes: Uint8Array): MediaType {
  const names = zipNames(bytes)
  if (names.includes('OFD.xml')) throw unsupported('ofd')
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) throw unsupported('openDocument')
  const has = (prefix: string): boolean => names.some((name) => name.startsWith(prefix))
  if (names.includes('xl/workbook.bin')) throw unsupported('binaryWorkbook')
  const isOffice = names.includes('[Content_Types].xml')
  if (has('word/') || (isOffice && names.some((name) => /(?:^|\/)document\d*\.xml$/.test(name)))) return DOCX
  if (has('xl/') || (isOffice && names.some((name) => /(?:^|\/)workbook\d*\.xml$/.test(name)))) return XLSX
  if (has('ppt/')) throw unsupported('presentation')
  throw unsupported('archive')
}

function zipNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.length < 10_000) names.push(name.replaceAll('\\', '/'))
        return false
      },
    })
  } catch (error) {
    throw damaged({ zh: '文件', en: 'file' }, 'ZIP', error)
  }
  return names
}

function sniffOle2(bytes: Uint8Array): MediaType {
  const names = rootNames(bytes)
  if (!names || names.length === 0) throw damaged({ zh: '文件', en: 'file' }, 'OLE2')
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) throw encrypted({ zh: '文件', en: 'file' })
  if (names.includes('WordDocument')) return 'application/msword'
  if (names.includes('Workbook') || names.includes('Book')) return 'application/vnd.ms-excel'
  if (names.includes('PowerPoint Document')) throw unsupported('presentation')
  throw unsupported('wps')
}

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|(?:html|head|body|meta|title|style|script|link|table|div|p|center|font|span|h[1-6]|br|b|strong|article|section|main|form)(?=[\s>/:]))/i

function sniffText(bytes: Uint8Array): MediaType {
  const encoding = detectEncoding(bytes)
  if (!encoding) throw notADocument()
  const head = decodeText(bytes.subarray(0, 32_768), encoding)
  if (HTML_START.test(head)) return 'text/html'
  if (/^\s*<\?xml/i.test(head)) return sniffXml(head)
  if (/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){1,40}/.test(head) && /^MIME-Version:\s*1/im.test(head.slice(0, 4096)) && /^Content-Type:\s*multipart/im.test(head)) throw unsupported('mhtml')
  if (looksBinary(head)) throw notADocument()
  // Exported pages may begin with text and go on as HTML; two tags of a page are enough.
  if (/<html[\s>]/i.test(head) && /<(?:body|head|table)[\s>]/i.test(head)) return 'text/html'
  return 'text/plain'
}

function sniffXml(head: string): MediaType {
  if (/progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return 'application/vnd.ms-excel'
  if (/progid="Word\.Document"|schemas\.microsoft\.com\/office\/word\/2003|schemas\.microsoft\.com\/office\/2006\/xmlPackage/.test(head)) throw unsupported('wordXml')
  if (/<html[\s>]/i.test(head)) return 'text/html'
  throw unsupported('xml')
}

/** Control characters that no text has. */
function looksBinary(text: string): boolean {
  let controls = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 11 && code !== 26) || code === 0xfffd) controls += 1
  }
  return controls > text.length / 200
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
