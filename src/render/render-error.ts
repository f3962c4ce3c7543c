/** A document that cannot be rendered: says what is wrong, where, and what to do. */
export class RenderError extends Error {
  readonly messageZh: string
  readonly messageEn: string

  constructor(messageZh: string, messageEn: string) {
    super(`${messageZh} / ${messageEn}`)
    this.name = 'RenderError'
    this.messageZh = messageZh
    this.messageEn = messageEn
  }
}
