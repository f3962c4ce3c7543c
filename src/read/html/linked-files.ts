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

/** In CSS pixels: a table as a picture is wider and higher. */
const TABLE_WIDTH = 350
const TABLE_HEIGHT = 130
/** What the pictures of a page's frame are called or shown as. */
const DECORATION = /logo|icon|banner|qr|code|gov|police|beian|jiucuo|share|weixin|weibo|徽|标志|标识|二维码|图标|备案|纠错|分享|微信|\.(?:svg|gif|ico)(?:$|\?)/i

/** Whether a picture may show a table: a large one; of unknown size, one inside the text that is not called a decoration. */
export function mayShowTable(element: HtmlElement): boolean {
  const [width, height] = ['width', 'height'].map((name) => sizeOf(element, name))
  if (width !== undefined || height !== undefined) return (width ?? TABLE_WIDTH) >= TABLE_WIDTH && (height ?? TABLE_HEIGHT) >= TABLE_HEIGHT
  const names = ['alt', 'class', 'id', 'title'].map((name) => attribute(element, name) ?? '')
  const address = attribute(element, 'src') ?? ''
  return !DECORATION.test([...names, address.startsWith('data:') ? '' : address].join(' '))
}

function sizeOf(element: HtmlElement, name: string): number | undefined {
  const inStyle = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*(\\d+)(?:\\.\\d+)?px`).exec(attribute(element, 'style') ?? '')?.[1]
  const size = Number.parseInt(inStyle ?? attribute(element, name) ?? '', 10)
  return Number.isFinite(size) ? size : undefined
}
