import type { PassageKind } from '../model/index.ts';
import type { AlignedBlock } from './alignment.ts';
import { isAtSameEnd } from './boilerplate.ts';
import { WordMark, type Words } from './words.ts';

/** Words commoner than this stand between the names of a title: "of the", "and on". */
const JOINING_BITS = 10;

/** So many capital words make a title, … */
const FEWEST_CAPITALS = 4;

/** … and at least so large a part of all its words. */
const MOSTLY_CAPITALS = 0.4;

/** What a passage between two texts is; `onePublisher` when one publisher printed both. */
export function kindOfBlock(
  first: Words,
  second: Words,
  block: AlignedBlock,
  onePublisher: boolean,
): Exclude<PassageKind, 'retold'> {
  if (2 * block.plainBits < block.bits) return 'speech';
  if (onePublisher && isAtSameEnd(first, second, block)) return 'boilerplate';
  return isTitle(first, second, block) ? 'title' : 'wording';
}

/** The passages that tell whether one text goes back to the other: all but boilerplate and titles. */
export function tellingBlocks(
  first: Words,
  second: Words,
  blocks: readonly AlignedBlock[],
  onePublisher: boolean,
): AlignedBlock[] {
  return blocks.filter((block) => {
    const kind = kindOfBlock(first, second, block, onePublisher);
    return kind === 'wording' || kind === 'speech';
  });
}

/** A title may hold a year. */
const MOST_OTHERS = 1;

/** Whether all words that tell something are names, written with capitals in both texts. */
function isTitle(first: Words, second: Words, { a, b }: AlignedBlock): boolean {
  let [capitals, others] = [0, 0];
  for (let k = 0; k < a.length; k++) {
    const [i, j] = [a[k]!, b[k]!];
    if ((first.marks[i]! & second.marks[j]! & WordMark.capital) !== 0) capitals++;
    else if (Math.max(first.bits[i]!, second.bits[j]!) >= JOINING_BITS && ++others > MOST_OTHERS)
      return false;
  }
  return capitals >= FEWEST_CAPITALS && capitals >= MOSTLY_CAPITALS * a.length;
}
