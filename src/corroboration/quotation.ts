import type { Span, Statement } from '../model/index.ts';

/** Words in a row that two quotations share when they are the same words of one mouth. */
const SPOKEN_RUN = 5;

/** Words in a row that two reports share when one text stands behind both (word 8-grams, as the baselines take them). */
const COPIED_RUN = 8;

/** How far before words their quotation may begin: a paragraph's length. */
const REACH = 1200;

const OPEN = /^[“«„"]/u;

/** Whether the character at an offset stands inside a quotation of its paragraph. */
export function isQuotedAt(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - REACH, 0);
  const before = text.slice(from, at);
  const last = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'), before.lastIndexOf('„'));
  const closed = Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'));
  const straight = before.split('"').length - 1;
  return (last > closed && last >= 0) || straight % 2 === 1;
}

function beginsQuoted({ start, quote }: Span, text: string): boolean {
  return OPEN.test(quote) || isQuotedAt(text, start);
}

/** The words of a statement that stand in quotation marks, in lower case; empty when it quotes nobody directly. */
function quotedWords(statement: Statement, text: string): readonly string[] {
  const parts = statement.spans.flatMap((span) =>
    beginsQuoted(span, text)
      ? [span.quote]
      : [...span.quote.matchAll(/[“«„"]([^“”«»„"]+)/gu)].map((match) => match[1]!),
  );
  return parts.flatMap((part) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Whether the whole statement stands in quotation marks: it is somebody's speech, not the report's own voice. */
export function isAllQuoted({ spans }: Statement, text: string): boolean {
  return spans.every((span) => beginsQuoted(span, text));
}

/** Every run of {@link SPOKEN_RUN} words in a row, as keys: quotations that share one are of one utterance. */
export function spokenRuns(statement: Statement, text: string): readonly string[] {
  return runsOf(quotedWords(statement, text), SPOKEN_RUN);
}

/** The same of all words of a statement: what a body says in a text of its own is its utterance without quotation marks. */
export function utteredRuns({ quote }: Statement): readonly string[] {
  return runsOf(quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], SPOKEN_RUN);
}

/** Every run of {@link COPIED_RUN} words in a row of a statement, as keys: reports that share one share a text. */
export function copiedRuns({ quote }: Statement): readonly string[] {
  return runsOf(quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], COPIED_RUN);
}

function runsOf(words: readonly string[], length: number): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '));
}
