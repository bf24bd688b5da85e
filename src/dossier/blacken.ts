import anyAscii from 'any-ascii';

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** What may stand between the words of a name in running text, a file name or an address. */
const BETWEEN = String.raw`(?:[\s\p{P}_+]|%20){0,4}`;
const MARK = /\p{M}/u;
const BLOCK = '█';

/** A text in plain Latin letters without case, each of its characters with the place in the text that it comes from. */
interface Folded {
  readonly letters: string;
  /** For each code unit of `letters`, the offset in the text; one more for its end. */
  readonly from: readonly number[];
}

function fold(text: string): Folded {
  let letters = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = LETTER.test(character) ? anyAscii(character).toLowerCase() : character;
    letters += plain;
    for (let unit = 0; unit < plain.length; unit++) from.push(at);
    at += character.length;
  }
  from.push(text.length);
  return { letters, from };
}

function escaped(word: string): string {
  return fold(word).letters.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const NO_LETTER_BEHIND = String.raw`(?![\p{L}\p{N}])`;

/** A name of one word that is as long stands for itself even inside a longer word ("t*brandt*@…"); shorter ones are in too many. */
const LEAST_INSIDE = 5;

function patternOf(name: string): string {
  const words = wordsOf(name).map(escaped);
  const whole = words.join(BETWEEN);
  return words.length > 1 || whole.length >= LEAST_INSIDE
    ? whole
    : NO_LETTER_BEFORE + whole + NO_LETTER_BEHIND;
}

/** Names in full, their words parted by anything that may part them, the longest first. */
function fullPattern(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(patternOf).join('|'), 'gu');
}

/** The words of names of several words, for where one stands alone ("Mr *Brandt*"); shorter ones are in too many other words. */
const LEAST_ALONE = 3;

function alonePattern(names: readonly string[]): RegExp | null {
  const several = names.map(wordsOf).filter((words) => words.length > 1);
  const alone = several.flat().filter((word) => word.length >= LEAST_ALONE);
  return alone.length === 0
    ? null
    : new RegExp(`${NO_LETTER_BEFORE}(?:${alone.map(escaped).join('|')})${NO_LETTER_BEHIND}`, 'gu');
}

function isCapital(text: string, at: number): boolean {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letter !== letter.toLowerCase();
}

/** Covers the letters and figures of `[start, end)`, each code unit by one block, and leaves what parts them. */
function cover(text: string, start: number, end: number): string {
  return Array.from(text.slice(start, end), (character) =>
    LETTER.test(character) ? BLOCK.repeat(character.length) : character,
  ).join('');
}

/** Where the names stand in a text, as ranges of code units in the order of the text, none over another. */
function rangesOf(text: string, names: readonly string[]): readonly (readonly [number, number])[] {
  const { letters, from } = fold(text);
  const alone = alonePattern(names);
  const found = [
    ...letters.matchAll(fullPattern(names)),
    ...(alone === null
      ? []
      : [...letters.matchAll(alone)].filter(({ index }) => isCapital(text, from[index]!))),
  ].map(({ index, 0: match }): [number, number] => [from[index]!, endOf(text, from, index + match.length)]);
  const ordered = found.sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [start, end] of ordered) {
    const last = joined.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** The end of a match in the text: behind accents that stand as characters of their own. */
function endOf(text: string, from: readonly number[], folded: number): number {
  let end = from[folded] ?? text.length;
  while (end < text.length && MARK.test(text[end]!)) end++;
  return end;
}

/**
 * Covers names wherever they stand in a text, whatever their case, accents and script, over line ends and in addresses
 * (`toma-brandt`), and the capitalised words of names of several words where one stands alone. Each code unit of a letter
 * or figure becomes one block, so that the text keeps its length and no offset moves.
 */
export function blacken(text: string, names: readonly string[]): string {
  const wanted = names.filter((name) => wordsOf(name).length > 0);
  if (wanted.length === 0) return text;
  let covered = '';
  let at = 0;
  for (const [start, end] of rangesOf(text, wanted)) {
    covered += text.slice(at, start) + cover(text, start, end);
    at = end;
  }
  return covered + text.slice(at);
}

/** Fields whose values are words of ours, one of a list. */
const OURS = new Set(
  'kind kinds relation verdict stance mode direction code language quoted mediaType bound'.split(' '),
);

/** Blackens every string of a value, however deep, save in fields whose values are words of ours. */
export function blackenAll<Value>(value: Value, names: readonly string[]): Value {
  if (typeof value === 'string') return blacken(value, names) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => blackenAll(one, names)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      OURS.has(key) ? (inner as unknown) : blackenAll(inner as unknown, names),
    ]),
  ) as Value;
}
