import { documentOf, megabytesHeld, renderAll } from './rendering.ts'

// One process of the batch: so many disclosures one after the other; reports the most memory it and its typesetter held.
const [count = 0, first = 0] = process.argv.slice(2).map((one) => Number.parseInt(one, 10))
let peak = 0
for (let i = 0; i < count; i += 1) {
  await renderAll(documentOf(first + i))
  peak = Math.max(peak, megabytesHeld())
}
process.send?.(peak)
process.disconnect?.()
