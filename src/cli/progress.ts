const WIDTH = 24

export interface Progress {
  /** One more document is done. */
  step(path: string): void
  /** Runs a write to standard output with the bar out of its way. */
  clear(): void
}

/** A bar on standard error where that is a terminal and there is more than one document; else nothing. */
export function startProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || total < 2) return { step() {}, clear() {} }
  let done = 0
  const clear = (): void => { stream.write('\r\u001B[2K') }
  const draw = (path: string): void => {
    const full = Math.floor((done / total) * WIDTH)
    stream.write(`\r\u001B[2K[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${done}/${total} ${shorten(path)}`)
  }
  draw('')
  return {
    step(path) {
      done += 1
      if (done < total) draw(path)
      else clear()
    },
    clear,
  }
}

const shorten = (path: string): string => (path.length > 30 ? `…${path.slice(-29)}` : path)
