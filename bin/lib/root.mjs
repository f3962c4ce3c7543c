// This file runs on whatever Node the machine has (20 or later): plain JavaScript, no dependencies.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const inRoot = (...parts) => join(ROOT, ...parts)

/**
 * The folder the user stands in. npm runs scripts in the project's folder and leaves the user's own in INIT_CWD;
 * that variable is ours only when the script npm runs is one of this project.
 */
export function userFolder(env = process.env) {
  const ours = env.npm_package_json === inRoot('package.json')
  return ours && env.INIT_CWD ? env.INIT_CWD : process.cwd()
}
