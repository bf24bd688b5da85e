import type { Range, Sentence } from '../../model/index.ts';
import type { Quotes } from '../quotes/index.ts';
import type { TokenRange, Tree } from '../tree/index.ts';
import type { Finding } from './finding.ts';

/** Words before a colon that may name a speaker are no more than this. */
const LONGEST_LABEL = 6;

/**
 * Attributions by a colon alone: a speaker's label in a transcript ("OSK: We …"), and headlines such as
 * "Minister: talks failed" or "Talks failed: minister". The speaker's words run to the end of the sentence, a
 * transcript's to the end of the paragraph.
 */
export function labelFindings(tree: Tree, quotes: Quotes, headlines: readonly Range[]): Finding[] {
  const found: Finding[] = [];
  let at = 0;
  for (const sentence of tree.sentences) {
    while (at < headlines.length && headlines[at]!.end <= sentence.start) at++;
    const isHeadline = at < headlines.length && sentence.start >= headlines[at]!.start;
    const colon = colonIn(tree, sentence.first, sentence.last);
    if (colon < 0 && !isHeadline) continue;
    const label = { first: sentence.first, last: colon };
    const finding =
      labelled(tree, quotes, { label, colon, last: sentence.last, isHeadline }) ??
      (isHeadline ? trailingLabel(tree, sentence) : null);
    if (finding) found.push(finding);
  }
  return found;
}

/** "Talks failed: minister": the name after the last colon of a headline says what stands before. */
function trailingLabel(tree: Tree, { first, last }: Sentence): Finding | null {
  let colon = last - 1;
  while (colon > first && last - colon <= LONGEST_LABEL && tree.lower[colon] !== ':') colon--;
  const isShort = colon - first > 3 && tree.lower[colon] === ':';
  if (!isShort || !isNamed(tree, colon + 1, last)) return null;
  return {
    cueClass: 'speech',
    cueHead: colon,
    cue: [{ first: colon, last: colon + 1 }],
    sourceHead: last - 1,
    source: [{ first: colon + 1, last }],
    content: [{ first, last: colon }],
    seeming: false,
    form: 'clause',
  };
}

function colonIn(tree: Tree, first: number, last: number): number {
  for (let at = first + 1; at < Math.min(last - 2, first + LONGEST_LABEL + 2); at++)
    if (tree.lower[at] === ':') return at;
  return -1;
}

interface Labelled {
  readonly label: TokenRange;
  readonly colon: number;
  readonly last: number;
  readonly isHeadline: boolean;
}

function labelled(tree: Tree, quotes: Quotes, { label, colon, last, isHeadline }: Labelled): Finding | null {
  if (colon < 0) return null;
  const first = tree.tokens[label.first]!.upos === 'PUNCT' ? label.first + 1 : label.first;
  if (first >= colon || !(isHeadline ? isNamed : isShouted)(tree, first, colon)) return null;
  return {
    cueClass: 'speech',
    cueHead: colon,
    cue: [{ first: colon, last: colon + 1 }],
    sourceHead: colon - 1,
    source: [{ first, last: colon }],
    content: [{ first: colon + 1, last: wordsEnd(tree, quotes, { colon, last }) }],
    seeming: false,
    form: 'clause',
  };
}

/** A label in capitals: the speaker of a transcript. */
function isShouted(tree: Tree, first: number, last: number): boolean {
  const words = tree.text.slice(tree.tokens[first]!.start, tree.tokens[last - 1]!.end);
  return words.length > 2 && words === words.toUpperCase() && /^\p{Lu}[\p{Lu} .'’-]+$/u.test(words);
}

/** Nominal words only: a person or a role, no clause. */
function isNamed(tree: Tree, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (!['PROPN', 'NOUN', 'ADJ', 'ADP', 'DET'].includes(tree.tokens[at]!.upos)) return false;
  return ['PROPN', 'NOUN'].includes(tree.tokens[last - 1]!.upos);
}

/** To the end of the sentence, or of the quotation that begins after the colon. */
function wordsEnd(tree: Tree, quotes: Quotes, { colon, last }: { colon: number; last: number }): number {
  const quoted = quotes.all[quotes.innermost[colon + 1]!];
  if (quoted && quoted.first === colon + 1) return quoted.last;
  const around = quotes.all[quotes.innermost[colon]!];
  return Math.min(last, around?.quotation.closed === true ? around.last - 1 : tree.tokens.length);
}
