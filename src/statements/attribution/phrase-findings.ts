import { HEARSAY_ADVERBS, SOURCE_PHRASES } from '../lexicon/index.ts';
import { childBy, cutOut, isRelation, type TokenRange, type Tree } from '../tree/index.ts';
import { below } from './complements.ts';
import type { Finding } from './finding.ts';
import { nounPhrase } from './noun-phrase.ts';

/** The attribution that a phrase such as "according to X" or an adverb such as "reportedly" makes, or null. */
export function phraseFinding(tree: Tree, token: number): Finding | null {
  if (HEARSAY_ADVERBS.has(tree.lower[token]!)) return hearsayFinding(tree, token);
  for (const phrase of SOURCE_PHRASES)
    if (phrase.every((word, offset) => tree.lower[token + offset] === word))
      return sourcePhrase(tree, { first: token, last: token + phrase.length });
  return null;
}

function hearsayFinding(tree: Tree, adverb: number): Finding | null {
  const head = tree.head[adverb]!;
  if (head < 0) return null;
  const cue = { first: adverb, last: adverb + 1 };
  return {
    cueClass: 'speech',
    cueHead: adverb,
    cue: [cue],
    sourceHead: -1,
    source: [],
    content: cutOut([below(tree, head)], cue),
    seeming: false,
    form: 'clause',
  };
}

/** The source is the noun phrase after the phrase, the content the clause that the phrase hangs on. */
function sourcePhrase(tree: Tree, cue: TokenRange): Finding | null {
  const source = sourceAfter(tree, cue);
  if (source < 0) return null;
  const attached =
    tree.head[source]! >= cue.first && tree.head[source]! < cue.last ? tree.head[source]! : source;
  const clause = clauseAround(tree, tree.head[attached]!);
  if (clause < 0) return null;
  const words = nounPhrase(tree, source, cue.last - 1);
  const phrase = { first: cue.first, last: Math.max(words.last, tree.right[source]!) };
  return {
    cueClass: 'speech',
    cueHead: cue.first,
    cue: [cue],
    sourceHead: source,
    source: [words],
    content: cutOut([below(tree, clause)], phrase),
    seeming: false,
    form: 'clause',
  };
}

/** The head of the noun phrase that begins after the cue: the word that the cue's preposition marks. */
function sourceAfter(tree: Tree, { first, last }: TokenRange): number {
  for (const token of [last - 1, first]) {
    const head = tree.head[token]!;
    if (head >= last && isRelation(tree, token, 'case', 'mark')) return head;
    const object = childBy(tree, token, 'obj', 'obl', 'nmod');
    if (object >= last) return object;
  }
  return -1;
}

/** A phrase parsed onto a noun still says something of the clause around. */
function clauseAround(tree: Tree, token: number): number {
  let at = token;
  while (at >= 0 && !isClause(tree, at)) at = tree.head[at]!;
  return at;
}

const CLAUSES = ['ccomp', 'advcl', 'acl', 'parataxis', 'csubj'];

function isClause(tree: Tree, token: number): boolean {
  return tree.head[token]! < 0 || isRelation(tree, token, ...CLAUSES) || tree.tokens[token]!.upos === 'VERB';
}
