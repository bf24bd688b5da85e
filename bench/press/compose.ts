import type { Random } from '../../tools/random.ts';
import { between, pick } from './random.ts';
import type { PressSentence, PressWord } from './prose.ts';
import { CLOSES, CORES, OPENINGS } from './templates.ts';
import type { Vocabulary, WordClass } from './vocabulary.ts';

/** What happened: the words that every account of it must use. */
export interface Fact {
  readonly s: string;
  readonly o: string;
  readonly v: string;
  readonly f: string;
  readonly c: string;
  readonly p: string;
  readonly l: string;
  readonly m: string;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];

/** Facts of one event: people, places and nouns come back in several of them. */
export function factsOf(random: Random, vocabulary: Vocabulary, count: number): Fact[] {
  const { words } = vocabulary;
  const people = Array.from(
    { length: 4 },
    () => `${pick(random, vocabulary.given)} ${pick(random, vocabulary.family)}`,
  );
  const towns = Array.from({ length: 2 }, () => pick(random, vocabulary.towns));
  const nouns = Array.from({ length: 8 }, () => pick(random, words.noun));
  return Array.from({ length: count }, () => ({
    s: pick(random, nouns),
    o: pick(random, nouns),
    v: pick(random, words.past),
    f: figure(random),
    c: pick(random, words.nouns),
    p: pick(random, people),
    l: pick(random, towns),
    m: `${pick(random, MONTHS)} ${between(random, 1, 28)}`,
  }));
}

/** A sentence about a fact, in a frame and with free words that are drawn now. */
export function tell(random: Random, vocabulary: Vocabulary, fact: Fact): PressSentence {
  const frame = `${pick(random, OPENINGS)}${pick(random, CORES)}${pick(random, CLOSES)}.`;
  return fill(random, vocabulary, frame, { ...fact });
}

const FREE: Readonly<Record<string, WordClass>> = {
  n: 'noun',
  ns: 'nouns',
  a: 'adjective',
  w: 'past',
  g: 'gerund',
};

/** Fills a frame: facts where they are given, free words elsewhere. */
export function fill(
  random: Random,
  vocabulary: Vocabulary,
  frame: string,
  facts: Readonly<Record<string, string>>,
): PressSentence {
  const words = frame.split(' ').flatMap((slot) => {
    const [, before = '', name, after = ''] = /^(\W*)\{(\w+)\}(\W*)$/.exec(slot) ?? [];
    if (name === undefined)
      return [{ text: slot, role: 'function', before: '', after: '' } satisfies PressWord];
    const free = FREE[name];
    const text = free === undefined ? (facts[name] ?? name) : pick(random, vocabulary.words[free]);
    return slotWords(text, free === undefined ? roleOf(name) : 'content', [before, after]);
  });
  return words.map((word, i) => (i === 0 ? { ...word, text: upperFirst(word.text) } : word));
}

function slotWords(
  text: string,
  role: PressWord['role'],
  [before, after]: readonly [string, string],
): PressWord[] {
  const parts = text.split(' ');
  return parts.map((part, i) => ({
    text: part,
    role,
    before: i === 0 ? before : '',
    after: i === parts.length - 1 ? after : '',
  }));
}

function roleOf(name: string): PressWord['role'] {
  if (name === 'f' || name === 'm') return 'figure';
  return name === 'p' || name === 'l' || name === 'x' ? 'name' : 'content';
}

function figure(random: Random): string {
  const size = pick(random, [90, 900, 9000]);
  const value = between(random, 11, size);
  return value >= 1000
    ? `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}`
    : String(value);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
