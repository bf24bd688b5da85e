import { PLAIN_VERBS } from '../lexicon/index.ts';
import type { TokenRange, Tree } from '../tree/index.ts';
import { verbCue } from './cue-words.ts';
import type { Finding } from './finding.ts';
import { nounPhrase } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';

/** How many words may stand between a verb of saying and the colon that ends its line. */
const NEAR = 6;

/**
 * Block quotations: a line that ends in a verb of saying and a colon gives the paragraph after it to its subject,
 * without any marks ("The letter said:"). `taken` are the cues that have content already.
 */
export function blockFindings(tree: Tree, taken: ReadonlySet<number>): Finding[] {
  return [...colonFindings(tree, taken), ...accordingLines(tree)];
}

/** "According to Osk Radio", a line of its own: the line after it is what the radio says. */
function accordingLines(tree: Tree): Finding[] {
  return tree.tokens.flatMap((_, token) => {
    const isPhrase = tree.lower[token] === 'according' && tree.lower[token + 1] === 'to';
    if (!isPhrase || (token > 0 && !isBreak(tree, token))) return [];
    const end = lineEnd(tree, token);
    const isName = tree.tokens.slice(token + 1, end).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX');
    const source = isName ? tree.tokens.findIndex(({ upos }, at) => at > token + 1 && NOMINAL.has(upos)) : -1;
    if (source < 0 || source >= end || end >= tree.tokens.length) return [];
    return [lineFinding(tree, { cue: token, source }, { first: end, last: lineEnd(tree, end) })];
  });
}

const NOMINAL = new Set(['NOUN', 'PROPN']);

function lineEnd(tree: Tree, first: number): number {
  let end = first + 1;
  while (end < tree.tokens.length && !isBreak(tree, end)) end++;
  return end;
}

function lineFinding(
  tree: Tree,
  { cue, source }: { cue: number; source: number },
  line: TokenRange,
): Finding {
  const end = lineEnd(tree, cue);
  const last = tree.tokens[end - 1]!.upos === 'PUNCT' ? end - 1 : end;
  return {
    cueClass: 'speech',
    cueHead: cue,
    cue: [{ first: cue, last: cue + 2 }],
    sourceHead: source,
    source: [{ first: cue + 2, last }],
    content: [line],
    seeming: false,
    form: 'clause',
  };
}

function colonFindings(tree: Tree, taken: ReadonlySet<number>): Finding[] {
  return tree.tokens.flatMap((_, colon) => {
    if (tree.lower[colon] !== ':' || !isBreak(tree, colon + 1)) return [];
    const verb = verbBefore(tree, colon);
    const doer = verb < 0 || taken.has(verb) ? -1 : subjectOf(tree, verb).doer;
    if (doer < 0 || doer > colon) return [];
    return [blockFinding(tree, { verb, doer }, { first: colon + 1, last: blockEnd(tree, colon + 1) })];
  });
}

function blockFinding(
  tree: Tree,
  { verb, doer }: { verb: number; doer: number },
  block: TokenRange,
): Finding {
  return {
    cueClass: 'speech',
    cueHead: verb,
    cue: verbCue(tree, verb),
    sourceHead: doer,
    source: [nounPhrase(tree, doer, verb)],
    content: [block],
    seeming: false,
    form: 'clause',
  };
}

function verbBefore(tree: Tree, colon: number): number {
  for (let at = colon - 1; at >= Math.max(0, colon - NEAR); at--) {
    const { upos, lemma } = tree.tokens[at]!;
    if (upos === 'VERB') return PLAIN_VERBS.has(lemma) ? at : -1;
  }
  return -1;
}

/** Whether a line ends before this token. */
function isBreak(tree: Tree, token: number): boolean {
  return token < tree.tokens.length && gapBefore(tree, token).includes('\n');
}

/** The block ends at the first blank line after it has begun. */
function blockEnd(tree: Tree, first: number): number {
  let end = first + 1;
  while (end < tree.tokens.length && !/\n[^\S\n]*\n/u.test(gapBefore(tree, end))) end++;
  return end;
}

function gapBefore(tree: Tree, token: number): string {
  return tree.text.slice(tree.tokens[token - 1]!.end, tree.tokens[token]!.start);
}
