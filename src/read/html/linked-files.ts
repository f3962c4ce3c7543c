import { attribute, type HtmlElement } from './parse-html.ts'

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|wps|et|ofd|rtf|zip|rar|7z|csv)(?:[?#]|$)/i

/** The address of a document that a link leads to, or null. */
export function attachmentOf(element: HtmlElement): string | null {
  if (element.tagName !== 'a') return null
  const address = attribute(element, 'href') ?? ''
  const named = DOCUMENT.test(address) || attribute(element, 'download') !== undefined || DOCUMENT.test(attribute(element, 'title') ?? '')
  return named && address !== '' ? address : null
}

/** The address of a page or document shown inside this one, or null. */
export function embeddedOf(element: HtmlElement): string | null {
  if (!['iframe', 'frame', 'embed', 'object'].includes(element.tagName)) return null
  const address = attribute(element, 'src') ?? attribute(element, 'data') ?? ''
  return address === '' || address.startsWith('about:') || address.startsWith('javascript:') ? null : address
}

/** Name or address of a picture that may hold content: icons, by their stated size, are left aside. */
export function imageOf(element: HtmlElement): string | null {
  if (element.tagName !== 'img') return null
  const sizes = ['width', 'height'].map((name) => Number.parseInt(attribute(element, name) ?? '', 10)).filter(Number.isFinite)
  if (sizes.some((size) => size < 100)) return null
  const address = attribute(element, 'src') ?? ''
  return attribute(element, 'alt')?.trim() || address.slice(0, 200) || null
}
