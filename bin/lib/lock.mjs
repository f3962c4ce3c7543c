import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Runs `work` while no other process holds the lock file. A lock whose process has died is taken over.
 * `onWait` is called once where somebody else holds it.
 */
export async function withLock(path, work, onWait = () => {}) {
  mkdirSync(dirname(path), { recursive: true })
  let waited = false
  while (!acquire(path)) {
    if (!waited) onWait()
    waited = true
    await sleep(200)
  }
  const release = () => rmSync(path, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.removeListener('exit', release)
    release()
  }
}

function acquire(path) {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, String(process.pid))
  try {
    // A link is created whole or not at all, so that nobody ever reads a lock without its process id.
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    removeIfStale(path)
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

function removeIfStale(path) {
  const holder = holderOf(path)
  if (holder === null || isAlive(holder)) return
  const aside = `${path}.stale.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  // Between reading and renaming another process may have taken the lock over: give it back.
  if (holderOf(aside) !== holder) {
    try {
      linkSync(aside, path)
    } catch {
      // A third process holds the lock by now, as it may.
    }
  }
  rmSync(aside, { force: true })
}

function holderOf(path) {
  try {
    const id = Number.parseInt(readFileSync(path, 'utf8'), 10)
    return Number.isSafeInteger(id) && id > 0 ? id : null
  } catch {
    return null
  }
}

function isAlive(id) {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
