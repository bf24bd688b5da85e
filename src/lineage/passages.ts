import { type Passage, type Report, spanOf } from '../model/index.ts';
import { align } from './alignment.ts';
import type { Block } from './blocks.ts';
import { seedsOf } from './seeds.ts';
import { readWords, type Words } from './words.ts';

/** All passages that two reports share, with their words on both sides, in the order of the first report. */
export function passagesBetween(a: Report, b: Report): Passage[] {
  return passagesOf({ report: a, words: readWords(a) }, { report: b, words: readWords(b) });
}

function passagesOf(a: TextOf, b: TextOf): Passage[] {
  return align(seedsOf(b.words), a.words).map((block) => passageOf(a, b, flip(block)));
}

/** A report with its words. */
export interface TextOf {
  readonly report: Report;
  readonly words: Words;
}

/** A passage with its words on both sides. */
export function passageOf(a: TextOf, b: TextOf, block: Block): Passage {
  return { from: spanOfWords(a, block.a), to: spanOfWords(b, block.b) };
}

function flip({ a, b }: Block): Block {
  return { a: b, b: a };
}

function spanOfWords({ report, words }: TextOf, numbers: readonly number[]): Passage['from'] {
  return spanOf(report, { start: words.start[numbers[0]!]!, end: words.end[numbers.at(-1)!]! });
}
