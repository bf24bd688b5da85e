import type { DocumentSigns } from './document-signs.ts';
import type { WordClasses } from './word-classes.ts';
import { hashText, mixHash } from './word-hash.ts';
import {
  ORGANISATION_WORDS,
  PLACE_PREPOSITIONS,
  PLACE_WORDS,
  ROLE_MODIFIERS,
  SPEAKING,
  TITLE_WORDS,
} from './word-lists.ts';

/** What the features look at in one word. Worked out once a word, used by its neighbours too. */
interface Sign {
  readonly lower: number;
  readonly shape: number;
  readonly cluster: number;
  readonly coarse: number;
  readonly lists: number;
  readonly roles: number;
  readonly document: number;
  readonly affixes: readonly number[];
}

const EDGE: Sign = {
  lower: 1,
  shape: 1,
  cluster: 0,
  coarse: 0,
  lists: 0,
  roles: 0,
  document: 0,
  affixes: [],
};
const SHAPE_LIMIT = 12;

/** "Xxxx" for "Aho", "dd,d" for "12,000": letters and digits by kind, runs cut to two. */
export function shapeOf(word: string): string {
  let shape = '';
  for (const character of word.slice(0, SHAPE_LIMIT)) {
    const kind = kindOf(character);
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (character.toLowerCase() !== character) return 'X';
  return character.toUpperCase() !== character ? 'x' : character;
}

const ROLE_SETS = [
  TITLE_WORDS,
  ROLE_MODIFIERS,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  PLACE_PREPOSITIONS,
  SPEAKING,
];

function rolesOf(lower: string): number {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  let roles = 0;
  for (let index = 0; index < ROLE_SETS.length; index += 1)
    if (ROLE_SETS[index]!.has(bare)) roles |= 1 << index;
  return roles;
}

function affixesOf(lower: string): number[] {
  const affixes: number[] = [];
  for (let length = 2; length <= 4; length += 1) {
    if (lower.length <= length) break;
    affixes.push(
      hashText(lower.slice(-length), 101 + length),
      hashText(lower.slice(0, length), 201 + length),
    );
  }
  return affixes;
}

function signOf(word: string, classes: WordClasses, document: DocumentSigns): Sign {
  const lower = word.toLowerCase();
  const { cluster, coarse, lists } = classes.of(lower);
  const shape = shapeOf(word);
  const isCapital = shape.startsWith('X');
  return {
    lower: hashText(lower),
    shape: hashText(shape),
    cluster,
    coarse,
    lists,
    roles: rolesOf(lower),
    document: isCapital ? (document.get(lower) ?? 0) : 0,
    affixes: affixesOf(lower),
  };
}

/** How the letters of a sentence are set: 0 as usual, 1 all in capitals, 2 most words with a capital (a headline). */
function caseOf(words: readonly string[]): number {
  let letters = 0;
  let upper = 0;
  let capital = 0;
  for (const word of words) {
    if (!/^\p{L}{2}/u.test(word)) continue;
    letters += 1;
    if (word === word.toUpperCase()) upper += 1;
    if (/^\p{Lu}/u.test(word)) capital += 1;
  }
  if (letters < 3) return 0;
  if (upper * 10 >= letters * 9) return 1;
  return capital * 10 >= letters * 7 ? 2 : 0;
}

/** The number of rows in the table of weights: a power of two. */
export const FEATURE_ROWS = 2 ** 20;

/** The feature rows of every word of a sentence, as one run of rows and where each word's run begins. */
export interface FeatureRows {
  readonly rows: Int32Array;
  readonly begins: Int32Array;
}

const MOST_FEATURES = 72;

/** Collects rows for one sentence. */
class RowBuilder {
  readonly rows: Int32Array;
  count = 0;
  constructor(words: number) {
    this.rows = new Int32Array(words * MOST_FEATURES);
  }
  add(template: number, value: number): void {
    this.rows[this.count] = mixHash(Math.imul(template, 0x9e3779b1), value) & (FEATURE_ROWS - 1);
    this.count += 1;
  }
}

function addWindow(out: RowBuilder, signs: readonly Sign[], at: number): void {
  for (let offset = -2; offset <= 2; offset += 1) {
    const sign = signs[at + offset] ?? EDGE;
    const base = (offset + 3) * 8;
    out.add(base, sign.lower);
    out.add(base + 1, sign.shape);
    if (sign.cluster > 0) out.add(base + 2, sign.cluster);
    if (sign.coarse > 0) out.add(base + 3, sign.coarse);
    for (let bit = 0; bit < 6; bit += 1) {
      if (sign.lists & (1 << bit)) out.add(base + 4, bit);
      if (sign.roles & (1 << bit)) out.add(base + 5, bit);
    }
  }
}

function addPairs(out: RowBuilder, here: Sign, before: Sign, after: Sign): void {
  out.add(60, mixHash(before.lower, here.lower));
  out.add(61, mixHash(here.lower, after.lower));
  out.add(62, mixHash(before.shape, here.shape));
  out.add(63, mixHash(here.shape, after.shape));
  out.add(64, mixHash(mixHash(before.shape, here.shape), after.shape));
  out.add(65, mixHash(before.cluster, here.cluster));
  out.add(66, mixHash(here.cluster, after.cluster));
  out.add(67, mixHash(mixHash(before.coarse, here.coarse), after.coarse));
  out.add(68, mixHash(before.cluster, here.shape));
  out.add(69, mixHash(after.cluster, here.shape));
  out.add(70, mixHash(before.lower, here.shape));
  out.add(71, mixHash(after.lower, here.shape));
  out.add(72, mixHash(here.cluster, here.shape));
}

function addDocument(out: RowBuilder, here: Sign, before: Sign, after: Sign): void {
  for (let bit = 0; bit < 9; bit += 1) {
    if (here.document & (1 << bit)) out.add(80, mixHash(here.shape, bit));
    if (before.document & (1 << bit)) out.add(81, bit);
    if (after.document & (1 << bit)) out.add(82, bit);
  }
  out.add(83, mixHash(here.document, here.shape));
  out.add(84, mixHash(here.document, here.coarse));
}

/** The features of a sentence for the name tagger. */
export function featureRows(
  words: readonly string[],
  classes: WordClasses,
  document: DocumentSigns,
): FeatureRows {
  const signs = words.map((word) => signOf(word, classes, document));
  const out = new RowBuilder(words.length + 1);
  const begins = new Int32Array(words.length + 1);
  const letterCase = caseOf(words);
  for (let at = 0; at < words.length; at += 1) {
    const here = signs[at]!;
    const before = signs[at - 1] ?? EDGE;
    const after = signs[at + 1] ?? EDGE;
    addWindow(out, signs, at);
    addPairs(out, here, before, after);
    addDocument(out, here, before, after);
    for (const affix of here.affixes) out.add(90, affix);
    out.add(91, mixHash(letterCase, here.shape));
    if (at === 0) out.add(92, mixHash(here.shape, here.coarse));
    begins[at + 1] = out.count;
  }
  return { rows: out.rows.subarray(0, out.count), begins };
}
