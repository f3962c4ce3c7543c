/** Why a file could not be read at all. What is missing from a file that could be read stands in `SourceTree.unread`. */
export type ReadErrorCode =
  | 'encrypted'
  | 'empty'
  | 'notADocument'
  | 'unsupported'
  | 'damaged'
  | 'tooLarge'
  | 'tooManyPages'
  | 'tooManyCells'
  | 'zipBomb'
  | 'tooDeep'
  | 'timeout'

/**
 * A file that cannot be read. Both messages say what is wrong and what the user can do; neither names the file, since
 * only the caller knows the name.
 */
export class ReadError extends Error {
  readonly code: ReadErrorCode
  readonly messageZh: string
  readonly messageEn: string

  constructor(code: ReadErrorCode, messageZh: string, messageEn: string, options?: ErrorOptions) {
    super(`${messageZh} ${messageEn}`, options)
    this.name = 'ReadError'
    this.code = code
    this.messageZh = messageZh
    this.messageEn = messageEn
  }
}
