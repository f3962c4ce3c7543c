import { mask } from './mask.ts'

/**
 * A whole printed text with its personal data masked, also where a line end breaks a number. It keeps its length: runs
 * and offsets hold for it as for the text itself. Mask before cutting; a cut inside a number hides it.
 */
export function maskPrinted(text: string): string {
  const masked = mask(text.replaceAll('\n', ' '))
  return text.includes('\n') ? masked.replace(/ /g, (space, offset: number) => (text[offset] === '\n' ? '\n' : space)) : masked
}
