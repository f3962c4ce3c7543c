/** Why a report could not be made of a document, in both languages, with what to do. */
export class ReportError extends Error {
  readonly code: string
  readonly messageZh: string
  readonly messageEn: string

  constructor(code: string, messageZh: string, messageEn: string, cause?: unknown) {
    super(messageEn, { cause })
    this.name = 'ReportError'
    this.code = code
    this.messageZh = messageZh
    this.messageEn = messageEn
  }
}
