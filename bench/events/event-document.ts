import type { Range } from '../../src/model/index.ts';

/** A labelled mention of an event and the event that it refers to, as a name within its set. */
export interface LabelledMention extends Range {
  readonly event: string;
}

/** A document with labelled event mentions. */
export interface EventDocument {
  readonly key: string;
  /** The set within which events are looked for: mentions of different sets never refer to the same event. */
  readonly set: string;
  /** The group of documents about the same happening, null where none is labelled. */
  readonly incident: string | null;
  readonly published: string | null;
  readonly text: string;
  /** Sentences whose mentions are all labelled. */
  readonly labelled: readonly Range[];
  readonly mentions: readonly LabelledMention[];
}

/** Words put together to a text, a line a sentence, with the place of each word. */
export interface PlacedWords {
  readonly text: string;
  readonly places: readonly Range[];
}

/** Joins words by spaces and sentences by line ends. `sentences` gives the number of each word's sentence. */
export function placeWords(words: readonly string[], sentences: readonly number[]): PlacedWords {
  let text = '';
  const places = words.map((word, at) => {
    if (at > 0) text += sentences[at] === sentences[at - 1] ? ' ' : '\n';
    const start = text.length;
    text += word;
    return { start, end: text.length };
  });
  return { text, places };
}
