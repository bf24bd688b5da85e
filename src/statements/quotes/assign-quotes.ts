import type { Tree } from '../tree/index.ts';
import { framingVerb } from './frames.ts';
import { outermostQuote, type QuotedTokens, type Quotes } from './quoted-tokens.ts';

/**
 * Gives every quotation to the verb of saying that frames it: a map from the verb's token to its quotations.
 * A quotation without a frame that stands by itself goes on from the one before it, when only the frame of that
 * one lies between: a speech runs over sentences and paragraphs.
 */
export function assignQuotes(tree: Tree, quotes: Quotes): ReadonlyMap<number, readonly QuotedTokens[]> {
  const byVerb = new Map<number, QuotedTokens[]>();
  let previous: { verb: number; quoted: QuotedTokens } | null = null;
  for (const quoted of quotes.all) {
    const framed = framingVerb(tree, quotes, quoted);
    const verb = isNestedIn(quotes, quoted, framed) ? framed : -1;
    const speaker: number = verb >= 0 ? verb : carriedSpeaker(tree, quoted, previous);
    if (speaker < 0) continue;
    byVerb.set(speaker, [...(byVerb.get(speaker) ?? []), quoted]);
    if (quoted.quotation.depth === 0) previous = { verb: speaker, quoted };
  }
  takeBack(quotes, byVerb);
  return byVerb;
}

/** A speech over paragraphs whose frame stands in a later one: the earlier paragraphs are of the same speaker. */
function takeBack(quotes: Quotes, byVerb: Map<number, QuotedTokens[]>): void {
  const verbOf = new Map([...byVerb].flatMap(([verb, all]) => all.map((one) => [one, verb] as const)));
  for (let at = quotes.all.length - 1; at > 0; at--) {
    const { continues } = quotes.all[at]!.quotation;
    const verb = verbOf.get(quotes.all[at]!);
    const before = quotes.all[continues];
    if (verb === undefined || before === undefined || verbOf.has(before)) continue;
    verbOf.set(before, verb);
    byVerb.set(verb, [before, ...byVerb.get(verb)!]);
  }
}

/** A frame inside a quotation frames only what is quoted inside that quotation. */
function isNestedIn(quotes: Quotes, { quotation }: QuotedTokens, verb: number): boolean {
  return verb >= 0 && (quotation.depth > 0 || outermostQuote(quotes, verb) < 0);
}

function carriedSpeaker(
  tree: Tree,
  quoted: QuotedTokens,
  previous: { verb: number; quoted: QuotedTokens } | null,
): number {
  if (!previous || quoted.quotation.depth > 0 || !standsAlone(tree, quoted)) return -1;
  return onlyFrameBetween(tree, previous, quoted) ? previous.verb : -1;
}

/** A whole sentence or more between the marks. */
function standsAlone(tree: Tree, { first, last, quotation }: QuotedTokens): boolean {
  const opener = tree.text[quotation.innerStart]!;
  const begins = first === 0 || /[.?!”"’']$/u.test(tree.lower[first - 1]!) || opener !== opener.toLowerCase();
  return begins && last - first > 3;
}

function onlyFrameBetween(
  tree: Tree,
  previous: { verb: number; quoted: QuotedTokens },
  quoted: QuotedTokens,
): boolean {
  const from = Math.max(previous.quoted.last, 0);
  if (quoted.first === from) return true;
  const sentence = tree.sentences[tree.sentenceOf[previous.verb]!];
  return (
    sentence !== undefined &&
    quoted.first <= Math.max(sentence.last, from) + 1 &&
    quoted.first > previous.verb
  );
}
