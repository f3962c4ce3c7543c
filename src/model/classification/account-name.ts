import { toHalfWidth } from '../number-text.ts'

/**
 * An account name for comparison: no white space, no quotes, brackets and punctuation in one form
 * (`维修(护)费` and `维修（护）费` are one name), `和`/`及` kept as printed.
 */
export const normaliseAccountName = (name: string): string =>
  toHalfWidth(name).replace(/[\s“”"'‘’]+/g, '').replace(/[、,;:]/g, '、').replace(/[。.…]+$/, '')
