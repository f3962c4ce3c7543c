import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A path as a URI (SARIF §3.4.3, RFC 3986): relative ones stay relative to where the user stands. */
export const sarifUri = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split(/[\\/]/).map((segment) => encodeURIComponent(segment)).join('/')
