import { type Passage, type Report, spanOf } from '../model/index.ts';
import { align, type AlignedBlock } from './alignment.ts';
import { seedsOf } from './seeds.ts';
import { readWords, type Words } from './words.ts';

/** Words of a report with the report that they are of. */
export interface ReadReport {
  readonly report: Report;
  readonly words: Words;
}

/** All passages that two reports share, with their words on both sides, in the order of the first report. */
export function passagesBetween(a: Report, b: Report): Passage[] {
  return passagesOf({ report: a, words: readWords(a) }, { report: b, words: readWords(b) });
}

/** The same for reports whose words were read already. */
export function passagesOf(a: ReadReport, b: ReadReport): Passage[] {
  return align(seedsOf(b.words), a.words).map((block) => passageOf(a, b, block));
}

function passageOf(a: ReadReport, b: ReadReport, block: AlignedBlock): Passage {
  return { from: spanOfWords(a, block.b), to: spanOfWords(b, block.a) };
}

function spanOfWords({ report, words }: ReadReport, numbers: readonly number[]): Passage['from'] {
  return spanOf(report, { start: words.start[numbers[0]!]!, end: words.end[numbers.at(-1)!]! });
}
