import type { Analysis, Range, Reading, Span, Statement, Token } from '../model/index.ts';
import { exchangeableWords, rarityOf } from '../words/index.ts';

/** Lemmas of the content words of a statement, each with how telling it is. */
export type Topic = ReadonlyMap<string, number>;

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);
const LEAST_TELLING = 25;

function isInside(spans: readonly Span[], { start, end }: Range): boolean {
  return spans.some((span) => start >= span.start && end <= span.end);
}

/** The index of the first token that begins at an offset or after it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that lie wholly inside some span. */
function tokensInside({ tokens }: Analysis, spans: readonly Range[]): Token[] {
  return spans.flatMap(({ start, end }) => {
    const inside: Token[] = [];
    for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++)
      if (tokens[at]!.end <= end) inside.push(tokens[at]!);
    return inside;
  });
}

/** Words of a statement that tell no subject: its figures, times, sources and what attributes. */
function wordsApart({ quantities, times, attribution }: Statement): Span[] {
  return [
    ...quantities.flatMap((quantity) => [...quantity.spans, ...quantity.boundSpans]),
    ...times.flatMap((time) => time.spans),
    ...attribution.flatMap(({ source, cue }) => [...(source ?? []), ...(cue ?? [])]),
  ];
}

function topicOfTokens(tokens: readonly Token[], apart: readonly Span[]): Topic {
  const lemmas = tokens
    .filter((token) => CONTENT.has(token.upos) && !isInside(apart, token))
    .map(({ lemma }) => lemma.toLowerCase());
  return new Map(
    lemmas.flatMap((lemma) => {
      const telling = rarityOf(lemma);
      return telling < LEAST_TELLING ? [] : [[lemma, telling] as const];
    }),
  );
}

/** What a statement speaks of, the words of its figures, times and sources left aside. */
export function topicOf({ analysis }: Reading, statement: Statement): Topic {
  return topicOfTokens(tokensInside(analysis, statement.spans), wordsApart(statement));
}

/** What a statement speaks of, as far as words of some kinds tell it. */
export function topicOfKinds({ analysis }: Reading, statement: Statement, kinds: ReadonlySet<string>): Topic {
  const tokens = tokensInside(analysis, statement.spans).filter(({ upos }) => kinds.has(upos));
  return topicOfTokens(tokens, wordsApart(statement));
}

/** What some stretch of a report speaks of, leaving aside the same words as for a statement in it. */
export function topicOfRange({ analysis }: Reading, range: Range, statement: Statement): Topic {
  return topicOfTokens(tokensInside(analysis, [range]), wordsApart(statement));
}

/** How well the word of a topic that stands best for another one does so, 0 to 100. */
function bestExchange(word: string, topic: Topic): number {
  const exchangeable = exchangeableWords(word);
  let best = 0;
  if (exchangeable.size > 0)
    for (const other of topic.keys()) best = Math.max(best, exchangeable.get(other) ?? 0);
  return best;
}

/** How much of a topic another meets, 0 to 100. */
export function metBy(a: Topic, b: Topic): number {
  let [met, total] = [0, 0];
  for (const [word, weight] of a) {
    total += weight;
    met += weight * (b.has(word) ? 100 : bestExchange(word, b));
  }
  return total === 0 ? 0 : Math.round(met / total);
}

/** How much of the shorter of two topics the other meets, 0 to 100, and of the longer. */
export function topicLikeness(a: Topic, b: Topic): { readonly more: number; readonly less: number } {
  const [there, back] = [metBy(a, b), metBy(b, a)];
  return { more: Math.max(there, back), less: Math.min(there, back) };
}
