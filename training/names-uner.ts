import { labelsOf, type NameSpan, type TaggedKind } from '../src/language/names/labels.ts';

/** A sentence to learn names from, with the labels of `labelsOf`. */
export interface NamedSentence {
  readonly words: readonly string[];
  readonly names: readonly NameSpan[];
  readonly labels: Uint8Array;
}

/** The sentences of one document. */
export type NamedDocument = readonly NamedSentence[];

/** Joins words and names into a sentence. */
export function namedSentence(words: readonly string[], names: readonly NameSpan[]): NamedSentence {
  return { words, names, labels: labelsOf(words.length, names) };
}

const KINDS: Readonly<Record<string, TaggedKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

function namesOf(tags: readonly string[]): NameSpan[] {
  const names: NameSpan[] = [];
  for (let first = 0; first < tags.length; first += 1) {
    const kind = tags[first]!.startsWith('B-') ? KINDS[tags[first]!.slice(2)] : undefined;
    if (kind === undefined) continue;
    let last = first + 1;
    while (tags[last] === `I-${tags[first]!.slice(2)}`) last += 1;
    names.push({ first, last, kind });
  }
  return names;
}

/**
 * Reads Universal NER (IOB2, word in column 2 and tag in column 3) into documents. Tags other than PER, ORG and LOC
 * (the stray OTH and O of the train draft) are outside.
 */
export function readUner(text: string): NamedDocument[] {
  const documents: NamedSentence[][] = [];
  for (const block of text.split(/\r?\n\r?\n/)) {
    if (documents.length === 0 || /^# newdoc/m.test(block)) documents.push([]);
    const rows = block
      .split(/\r?\n/)
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    const words = rows.map((columns) => columns[1]!);
    documents.at(-1)!.push(namedSentence(words, namesOf(rows.map((columns) => columns[2]!))));
  }
  return documents.filter((document) => document.length > 0);
}
