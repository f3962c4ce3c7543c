import {
  decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString, type PDFContext, type PDFObject,
} from '@cantoo/pdf-lib'
import { mask } from '../mask.ts'

/**
 * The file with personal numbers masked in all texts beside the pages' own: titles, bookmarks, notes, values of form
 * fields, text for screen readers, metadata. Gives the same bytes back where there are none.
 */
export async function maskStrings(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  let changed = false
  for (const [reference, object] of file.context.enumerateIndirectObjects()) {
    const masked = masking(object, file.context)
    if (!masked) continue
    changed = true
    file.context.assign(reference, masked)
  }
  return changed ? file.save({ useObjectStreams: false, updateFieldAppearances: false }) : bytes
}

/** The object with its texts masked, or null where nothing had to be. Changes dictionaries and arrays in place. */
function masking(object: PDFObject, context: PDFContext): PDFObject | null {
  if (object instanceof PDFString || object instanceof PDFHexString) return maskedString(object)
  if (object instanceof PDFRawStream) return maskedMetadata(object, context) ?? (maskDict(object.dict, context) ? object : null)
  if (object instanceof PDFDict) return maskDict(object, context) ? object : null
  return object instanceof PDFArray && maskArray(object, context) ? object : null
}

function maskedString(text: PDFString | PDFHexString): PDFObject | null {
  const decoded = text.decodeText()
  const masked = mask(decoded)
  return masked === decoded ? null : PDFHexString.fromText(masked)
}

function maskDict(dict: PDFDict, context: PDFContext): boolean {
  let changed = false
  for (const [key, value] of dict.entries()) {
    const masked = masking(value, context)
    if (!masked) continue
    changed = true
    dict.set(key, masked)
  }
  // A note's or a field's look is drawn from its text: viewers draw it anew.
  if (changed && dict.has(PDFName.of('Rect'))) dict.delete(PDFName.of('AP'))
  return changed
}

function maskArray(array: PDFArray, context: PDFContext): boolean {
  let changed = false
  array.asArray().forEach((value, index) => {
    const masked = masking(value, context)
    if (!masked) return
    changed = true
    array.set(index, masked)
  })
  return changed
}

/** XMP (ISO 16684-1): XML in UTF-8. */
function maskedMetadata(stream: PDFRawStream, context: PDFContext): PDFObject | null {
  if (stream.dict.lookup(PDFName.of('Type')) !== PDFName.of('Metadata')) return null
  const text = new TextDecoder().decode(decodePDFRawStream(stream).decode())
  const masked = mask(text)
  return masked === text ? null : context.stream(masked, { Type: 'Metadata', Subtype: 'XML' })
}
