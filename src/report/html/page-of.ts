import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ReportLanguage } from '../checked-document.ts'
import { html, trusted, type Html } from './html.ts'
import type { Words } from './words.ts'

const asset = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

/** The frame of a page, style and script inside; the policy names them by their hash. */
export function pageOf(title: string, body: Html, language: ReportLanguage, words: Words): string {
  const [style, script] = [asset('style.css'), asset('client/viewer.js')]
  const policy = `default-src 'none'; img-src data:; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${trusted(policy)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light">
<title>${title} · ${words.product}${words.report}</title><style>${trusted(style)}</style></head>
<body>${body}<script>${trusted(script)}</script></body></html>
`.markup
}

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
