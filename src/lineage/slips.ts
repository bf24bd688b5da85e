import type { Block } from './blocks.ts';
import { rawWord } from './differences.ts';
import { meantBy } from './misspelling.ts';
import type { TextOf } from './text-of.ts';
import { WordMark, type Words } from './words.ts';

/** A slip that one text has and the other has not: what stands there, and what the other has. */
export interface Slip {
  readonly wrong: string;
  readonly right: string;
}

/** Slips that came in between two texts, on each side. */
export interface NewSlips {
  readonly a: readonly Slip[];
  readonly b: readonly Slip[];
}

/** How many slips two texts have in common in their passages, speech left out: misspellings, doubled words, impossible dates. */
export function countInherited(a: Words, b: Words, blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) count += slipsIn(a, b, block).length;
  return count;
}

/** The same slips, as the first text has them. */
export function inheritedSlips(a: TextOf, b: TextOf, blocks: readonly Block[]): string[] {
  const found = blocks.flatMap((block) => slipsIn(a.words, b.words, block).map((i) => rawWord(a, i)));
  return [...new Set(found)];
}

function slipsIn(a: Words, b: Words, block: Block): number[] {
  return block.a.filter((i, k) => {
    const [one, other] = [a.marks[i]!, b.marks[block.b[k]!]!];
    return (one & other & WordMark.slip) !== 0 && (one & other & WordMark.quoted) === 0;
  });
}

/** Words that one text misspells where the other has them right, inside the passages. */
export function newSlips(a: TextOf, b: TextOf, blocks: readonly Block[]): NewSlips {
  const slips = { a: [] as Slip[], b: [] as Slip[] };
  for (const block of blocks)
    for (let k = 1; k < block.a.length; k++) {
      const [i, j] = [block.a[k]! - 1, block.b[k]! - 1];
      if (block.a[k - 1] !== i - 1 || block.b[k - 1] !== j - 1) continue;
      const [one, other] = [rawWord(a, i).toLowerCase(), rawWord(b, j).toLowerCase()];
      if (isSlip(a.words, i) && meantBy(one) === other) slips.a.push({ wrong: one, right: other });
      if (isSlip(b.words, j) && meantBy(other) === one) slips.b.push({ wrong: other, right: one });
    }
  return slips;
}

function isSlip({ marks }: Words, i: number): boolean {
  return (marks[i]! & WordMark.slip) !== 0;
}
