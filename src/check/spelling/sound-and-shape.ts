import { listOf } from './word-list.ts'

/** What characters sound like and look like. */
export interface SoundAndShape {
  /** One number for all characters that an input method or a dialect confuses (zh and z, ing and in), by character code; the code itself where the sound is not known. */
  readonly sound: Uint16Array
  /** The same for those that are spelt alike in pinyin. */
  readonly syllable: Uint16Array
  /** One number for all characters that are linked by their shapes, which need not be alike themselves. */
  readonly shape: Uint16Array
  isLike(one: string, other: string): boolean
}

let loaded: SoundAndShape | null = null

export const soundAndShape = (): SoundAndShape => (loaded ??= load())

function load(): SoundAndShape {
  const sound = new Uint16Array(0x1_0000)
  for (let code = 0; code < sound.length; code += 1) sound[code] = code
  const syllable = sound.slice()
  const numbers = new Map<string, number>()
  let lines = 0
  for (const line of listOf('pinyin').split('\n')) {
    const space = line.indexOf(' ')
    const like = heard(line.slice(0, space))
    const number = numbers.get(like) ?? numbers.size + 1
    numbers.set(like, number)
    lines += 1
    for (let at = space + 1; at < line.length; at += 1) {
      sound[line.charCodeAt(at)] = number
      syllable[line.charCodeAt(at)] = lines
    }
  }
  const shapes = new Map<string, string>()
  const shape = new Uint16Array(sound.length)
  for (let code = 0; code < shape.length; code += 1) shape[code] = code
  for (const group of listOf('shapes').trim().split(/\s+/)) {
    for (const character of group) {
      shapes.set(character, (shapes.get(character) ?? '') + group)
      join(shape, group.charCodeAt(0), character.charCodeAt(0))
    }
  }
  for (const character of shapes.keys()) shape[character.charCodeAt(0)] = root(shape, character.charCodeAt(0))
  return { sound, syllable, shape, isLike: (one, other) => one !== other && (shapes.get(one)?.includes(other) ?? false) }
}

/** Makes one class of the two that the characters are in. */
function join(shape: Uint16Array, one: number, other: number): void {
  shape[root(shape, one)] = root(shape, other)
}

function root(shape: Uint16Array, code: number): number {
  let at = code
  while (shape[at] !== at) at = shape[at] ?? at
  return at
}

/** A syllable as it is confused in typing and speech. */
const heard = (syllable: string): string => syllable.replace(/^([zcs])h/, '$1').replace(/([aei]n)g$/, '$1')
