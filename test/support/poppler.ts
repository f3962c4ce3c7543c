import { spawnSync } from 'node:child_process'
import type { Box } from '../../src/model/place.ts'

/** A word as poppler's `pdftotext -bbox` finds it: the independent reader that ours is held against. */
export interface PopplerWord {
  readonly text: string
  readonly box: Box
}

/** Tests that need poppler are skipped, saying so, where this is false. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0

/** The words of a PDF, a list a page. */
export function popplerWords(bytes: Uint8Array): PopplerWord[][] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: bytes, maxBuffer: 1 << 30 })
  return stdout.toString('utf8').split('<page ').slice(1).map((page) =>
    [...page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/gs)].map((match) => {
      const [, x0, y0, x1, y1, text = ''] = match
      return { text: unescape(text), box: [Number(x0), Number(y0), Number(x1), Number(y1)] as const }
    }))
}

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')
