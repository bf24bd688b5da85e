import type { Range, Reading, Span, Statement } from '../model/index.ts';
import { relateWords, rarityOf } from '../words/index.ts';

/** Lemmas of the content words of a statement, each with how telling it is. */
export type Topic = ReadonlyMap<string, number>;

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);
const LEAST_TELLING = 25;

function isInside(spans: readonly Span[], { start, end }: Range): boolean {
  return spans.some((span) => start >= span.start && end <= span.end);
}

/** What a statement speaks of, the words of its figures, times and sources left aside. */
export function topicOf({ analysis }: Reading, { spans, quantities, times, attribution }: Statement): Topic {
  const apart = [
    ...quantities.flatMap((quantity) => [...quantity.spans, ...quantity.boundSpans]),
    ...times.flatMap((time) => time.spans),
    ...attribution.flatMap(({ source, cue }) => [...(source ?? []), ...(cue ?? [])]),
  ];
  const tokens = analysis.tokens.filter(
    (token) => CONTENT.has(token.upos) && isInside(spans, token) && !isInside(apart, token),
  );
  const lemmas = tokens.map(({ lemma }) => lemma.toLowerCase());
  return new Map(
    lemmas.flatMap((lemma) => {
      const telling = rarityOf(lemma);
      return telling < LEAST_TELLING ? [] : [[lemma, telling] as const];
    }),
  );
}

function metBy(a: Topic, b: Topic): number {
  let [met, total] = [0, 0];
  for (const [word, weight] of a) {
    total += weight;
    let best = b.has(word) ? 100 : 0;
    if (best === 0) for (const other of b.keys()) best = Math.max(best, relateWords(word, other).score);
    met += best * weight;
  }
  return total === 0 ? 0 : Math.round(met / total);
}

/** How much of the shorter of two topics the other meets, 0 to 100, and of the longer. */
export function topicLikeness(a: Topic, b: Topic): { readonly more: number; readonly less: number } {
  const [there, back] = [metBy(a, b), metBy(b, a)];
  return { more: Math.max(there, back), less: Math.min(there, back) };
}
