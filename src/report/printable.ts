/**
 * What a document prints is shown as text and nothing else: control characters would move a terminal's cursor, and
 * marks of direction would turn a line around. Line ends stay, tabs become spaces.
 */
export const printable = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) => (character === '\t' ? ' ' : '�'))
