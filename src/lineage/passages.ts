import type { Passage, PassageKind, Report } from '../model/index.ts';
import { align } from './alignment.ts';
import type { Block } from './blocks.ts';
import { commonWords } from './common-words.ts';
import { differencesOf, spanOfWords } from './differences.ts';
import { kindOfBlock } from './passage-kind.ts';
import { publisherOf } from './provenance.ts';
import type { RetoldSentence } from './retelling.ts';
import { seedsOf } from './seeds.ts';
import type { TextOf } from './text-of.ts';
import { readWords } from './words.ts';

/** All passages that two reports share, with their words on both sides and what differs, in the order of the first report. */
export function passagesBetween(a: Report, b: Report): Passage[] {
  const [one, other] = [a, b].map((report) => ({ report, words: readWords(report) })) as [TextOf, TextOf];
  const publisher = publisherOf(a);
  const onePublisher = publisher !== null && publisher === publisherOf(b);
  return align(seedsOf(other.words), one.words).map((block) =>
    passageOf(one, other, flip(block), kindOfBlock(other.words, one.words, block, onePublisher)),
  );
}

/** A passage with its words on both sides, and what differs between its first and its last equal word. */
export function passageOf(a: TextOf, b: TextOf, block: Block, kind: PassageKind): Passage {
  const bounds = { a: boundsOf(block.a), b: boundsOf(block.b) };
  return {
    from: spanOfWords(a, bounds.a.first, bounds.a.last),
    to: spanOfWords(b, bounds.b.first, bounds.b.last),
    kind,
    differences: differencesOf(a, b, block, bounds),
  };
}

/** Two sentences that tell the same, with the words that they have in common. */
export function retoldPassageOf(from: TextOf, to: TextOf, { a, b }: RetoldSentence): Passage {
  const block = commonWords(from.words, to.words, [a.first, a.last], [b.first, b.last]);
  return {
    from: spanOfWords(from, a.first, a.last),
    to: spanOfWords(to, b.first, b.last),
    kind: 'retold',
    differences: differencesOf(from, to, block, { a, b }),
  };
}

function boundsOf(numbers: readonly number[]): { readonly first: number; readonly last: number } {
  return { first: numbers[0]!, last: numbers.at(-1)! + 1 };
}

function flip({ a, b }: Block): Block {
  return { a: b, b: a };
}
