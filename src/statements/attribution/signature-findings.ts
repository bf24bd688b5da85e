import type { Quotes } from '../quotes/index.ts';
import type { TokenRange, Tree } from '../tree/index.ts';
import type { Finding } from './finding.ts';

/** A signature is no longer than this, in words and marks. */
const LONGEST = 10;

const DASHES = new Set(['―', '—', '–', '--', '-']);

/** Attributions by a dash and a name after a quotation, at the end of its line: “We stay.” — Marit Osk, a farmer */
export function signatureFindings(tree: Tree, quotes: Quotes): Finding[] {
  return quotes.all.flatMap((quoted) => {
    const dash = quoted.last;
    if (quoted.quotation.depth > 0 || !DASHES.has(tree.lower[dash] ?? '')) return [];
    const last = lineEnd(tree, dash + 1);
    if (last < 0 || quotes.innermost[last - 1]! >= 0 || !isNames(tree, dash + 1, last)) return [];
    return [signed(quoted, dash, { first: dash + 1, last: nameEnd(tree, dash + 1, last) })];
  });
}

function signed(content: TokenRange, dash: number, source: TokenRange): Finding {
  return {
    cueClass: 'speech',
    cueHead: dash,
    cue: [{ first: dash, last: dash + 1 }],
    sourceHead: source.first,
    source: [source],
    content: [{ first: content.first, last: content.last }],
    seeming: false,
    form: 'clause',
  };
}

/** The token after the last one of the line, or -1 where the line is too long for a signature. */
function lineEnd(tree: Tree, first: number): number {
  for (let at = first; at <= Math.min(first + LONGEST, tree.tokens.length); at++) {
    const start = tree.tokens[at]?.start ?? tree.text.length;
    const isNext = at > first && /\n/u.test(tree.text.slice(tree.tokens[at - 1]!.end, start));
    if (at === tree.tokens.length || isNext) return at > first ? at : -1;
  }
  return -1;
}

/** A name, and no verb: “repairs” — Osk paid for them. */
function isNames(tree: Tree, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (['VERB', 'AUX'].includes(tree.tokens[at]!.upos)) return false;
  return tree.tokens[first]!.upos === 'PROPN';
}

/** A full stop that ends the line is no part of the name. */
function nameEnd(tree: Tree, first: number, last: number): number {
  return last - 1 > first && tree.lower[last - 1] === '.' ? last - 1 : last;
}
