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

/** What another error says, short enough to stand in a message. */
export const errorDetail = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 120) : String(error))
