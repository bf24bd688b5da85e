import type { Report } from '../model/index.ts';
import { compareText } from '../text/index.ts';
import { type Weight, weightOf } from './likeness.ts';
import { type Provenance, provenanceOf } from './provenance.ts';
import { publicationOf } from './publication.ts';
import { mix } from './word-key.ts';
import { readWords, type Words } from './words.ts';

/** A report as lineage sees it. `hash` is equal for equal sequences of words, `since` the minute of publication at the earliest. */
export interface Wording {
  readonly report: Report;
  readonly words: Words;
  readonly weight: Weight;
  readonly hash: number;
  readonly since: number;
  readonly provenance: Provenance;
}

/** Reads a report's wording. */
export function wordingOf(report: Report): Wording {
  const words = readWords(report);
  return {
    report,
    words,
    weight: weightOf(words),
    hash: sequenceHash(words),
    since: publicationOf(report.published)?.earliest ?? Number.MAX_SAFE_INTEGER,
    provenance: provenanceOf(report),
  };
}

/** Earlier reports first, those without a time last: the order in which reports are compared, whatever order they came in. */
export function byPublication(a: Wording, b: Wording): number {
  return a.since - b.since || compareText(a.report.id, b.report.id);
}

/** Whether two reports consist of the same words in the same order. */
export function sameWording(a: Wording, b: Wording): boolean {
  if (a.hash !== b.hash || a.words.count !== b.words.count) return false;
  return a.words.key.every((key, i) => key === b.words.key[i]);
}

function sequenceHash({ key, count }: Words): number {
  let hash = count;
  for (let i = 0; i < count; i++) hash = mix(Math.imul(hash, 31) + key[i]!);
  return hash;
}
