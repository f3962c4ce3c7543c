import { decodeText, detectEncoding } from '../decode-text.ts'

/** The text of a web page in the encoding that its byte order mark or `meta` names, else in the one that fits. */
export function decodeHtml(bytes: Uint8Array): string {
  const found = detectEncoding(bytes)
  if (found && (found.mark > 0 || found.name.startsWith('utf-16'))) return decodeText(bytes, found)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/.exec(head)?.[1]
  for (const label of [named, found?.name, 'gb18030']) {
    if (label === undefined || (found && /^utf-?16/i.test(label))) continue
    const text = tryDecode(bytes, /^(?:gb2312|gbk|gb_2312-80)$/i.test(label) ? 'gb18030' : label)
    if (text !== null) return text
  }
  return new TextDecoder('utf-8').decode(bytes)
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
