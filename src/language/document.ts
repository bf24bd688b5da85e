import type { Sentence, Token } from '../model/index.ts';

/** A text with its words and their syntax: what names and coreference are read from. Indices are of `tokens`. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly forms: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** Words `[first, last)` of a text. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** The cleaned words of a range, with a space wherever white space stands between them. */
export function phraseOf({ forms, tokens }: ReadText, { first, last }: WordRange): string {
  let phrase = forms[first] ?? '';
  for (let at = first + 1; at < last; at += 1)
    phrase += (tokens[at]!.start > tokens[at - 1]!.end ? ' ' : '') + forms[at]!;
  return phrase;
}
