import { CUE_VERBS, PLAIN_VERBS, SURE_FORMS } from '../lexicon/index.ts';
import { childBy, type Tree } from '../tree/index.ts';
import type { QuotedTokens, Quotes } from './quoted-tokens.ts';

/** How far from a quotation, in tokens, its cue may stand. */
const REACH = 40;

/**
 * The verb of saying that frames a quotation, or -1. A frame follows a quotation that ends in a comma, a dash or a
 * question ("…," he said), or leads into it through a comma or colon (he said: "…").
 */
export function framingVerb(tree: Tree, quotes: Quotes, quoted: QuotedTokens): number {
  const after = followsOn(tree, quoted) ? verbAfter(tree, quotes, quoted.last) : -1;
  if (after >= 0) return after;
  return isLedInto(tree, quoted) ? verbBefore(tree, quotes, quoted.first) : -1;
}

/** Whether the sentence goes on after the closing mark. */
function followsOn(tree: Tree, { quotation, first, last }: QuotedTokens): boolean {
  if (!quotation.closed || last >= tree.tokens.length || last - first < 3) return false;
  const inside = lastCharacter(tree.text, quotation.innerEnd, quotation.innerStart);
  const next = tree.text[tree.tokens[last]!.start]!;
  if (',?!—-–…'.includes(inside) || next === ',') return true;
  return inside === '.' && next !== next.toUpperCase();
}

function lastCharacter(text: string, before: number, from: number): string {
  let at = before - 1;
  while (at > from && (text[at] === ' ' || text[at] === '’' || text[at] === "'")) at--;
  return text[at] ?? ' ';
}

function verbAfter(tree: Tree, quotes: Quotes, from: number): number {
  for (let at = from; at < Math.min(from + REACH, tree.tokens.length); at++) {
    if (quotes.innermost[at]! >= 0 || endsSentence(tree, at)) return -1;
    if (isPlainVerb(tree, at)) return at;
  }
  return -1;
}

function isLedInto(tree: Tree, { first, last }: QuotedTokens): boolean {
  if (first === 0) return false;
  const before = tree.lower[first - 1]!;
  return (
    before === ':' ||
    (before === ',' && last - first > 3) ||
    (isPlainVerb(tree, first - 1) && last - first > 4) ||
    (last - first > 4 && isToldTo(tree, first))
  );
}

/** "told the Dorn Gazette “We …”": a hearer between the verb and a quotation that opens like a sentence. */
function isToldTo(tree: Tree, first: number): boolean {
  const opener = tree.text[tree.tokens[first]!.start]!;
  const opening = /[\p{L}\p{N}]/u.test(opener) ? opener : (tree.text[tree.tokens[first + 1]!.start] ?? '');
  if (opening === opening.toLowerCase()) return false;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_HEARER); at--) {
    const { upos, lemma } = tree.tokens[at]!;
    if (upos === 'VERB') return lemma === 'tell';
    if (upos === 'PUNCT') return false;
  }
  return false;
}

const LONGEST_HEARER = 6;

function verbBefore(tree: Tree, quotes: Quotes, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (quotes.innermost[at]! >= 0 || (endsSentence(tree, at) && at < from - 1)) return -1;
    if (isPlainVerb(tree, at)) return at;
  }
  return -1;
}

function endsSentence(tree: Tree, token: number): boolean {
  const word = tree.lower[token]!;
  return word === '.' || word === '?' || word === '!';
}

/** Whether a token is a verb of saying in use as a verb. */
function isPlainVerb(tree: Tree, token: number): boolean {
  const { upos, lemma } = tree.tokens[token]!;
  if (SURE_FORMS.has(tree.lower[token]!)) return PLAIN_VERBS.has(SURE_FORMS.get(tree.lower[token]!)!);
  return (
    upos === 'VERB' &&
    PLAIN_VERBS.has(lemma) &&
    CUE_VERBS.has(lemma) &&
    tree.relation[token] !== 'amod' &&
    !isInfinitive(tree, token)
  );
}

function isInfinitive(tree: Tree, token: number): boolean {
  const mark = childBy(tree, token, 'mark');
  return mark >= 0 && tree.lower[mark] === 'to';
}
