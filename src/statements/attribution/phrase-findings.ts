import type { Sentence } from '../../model/index.ts';
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  HEARSAY_ADVERBS,
  ROLE_NOUNS,
  SOURCE_PHRASES,
  WITNESS_NOUNS,
} from '../lexicon/index.ts';
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

/** "citing X" and "quoting X", which look like verbs; what X said is settled by `passOn`. */
export function citingFinding(tree: Tree, token: number): Finding | null {
  const word = tree.lower[token]!;
  const finding = word === 'citing' || word === 'quoting' ? phraseFinding(tree, token) : null;
  return finding && canSpeak(tree, finding.sourceHead) ? finding : null;
}

/** Officials and reports can be cited for what they say; "citing health concerns" gives a ground. */
function canSpeak(tree: Tree, head: number): boolean {
  const { upos, lemma } = tree.tokens[head]!;
  const noun = lemma.toLowerCase();
  return (
    upos === 'PROPN' ||
    [ROLE_NOUNS, BODY_NOUNS, WITNESS_NOUNS, DOCUMENT_NOUNS].some((nouns) => nouns.has(noun))
  );
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

/**
 * The source is the noun phrase after the phrase. The content is the rest of the sentence where the phrase opens it,
 * what the governing verb says where the phrase is "citing", else the clause that the phrase hangs on.
 */
function sourcePhrase(tree: Tree, cue: TokenRange): Finding | null {
  const sentence = tree.sentences[tree.sentenceOf[cue.first]!];
  const source = sourceAfter(tree, cue);
  if (source < 0 || !sentence) return null;
  const words = beforeComma(tree, nounPhrase(tree, source, cue.last - 1), source);
  const phrase = { first: cue.first, last: words.last };
  const content = isOpening(tree, cue, sentence)
    ? [{ first: words.last, last: sentence.last }]
    : (citedContent(tree, cue) ?? hostContent(tree, { cue, source, phrase, sentence }));
  return {
    cueClass: 'speech',
    cueHead: cue.first,
    cue: [cue],
    sourceHead: source,
    source: [words],
    content,
    seeming: false,
    form: 'clause',
  };
}

/** "According to the port, twelve boats sank": an apposition would need a second comma. */
function beforeComma(tree: Tree, words: TokenRange, source: number): TokenRange {
  const commas: number[] = [];
  for (let at = source; at <= words.last && at < tree.lower.length; at++)
    if (tree.lower[at] === ',') commas.push(at);
  const [comma] = commas;
  return comma === undefined || commas.length > 1 || comma === words.last
    ? words
    : { first: words.first, last: comma };
}

function isOpening(tree: Tree, cue: TokenRange, sentence: Sentence): boolean {
  return cue.first - sentence.first <= 1 && tree.lower[cue.first] !== 'citing';
}

/** "… reported that the dam broke, citing police": police said what the outlet reported. */
function citedContent(tree: Tree, { first }: TokenRange): TokenRange[] | null {
  const verb = tree.head[first]!;
  if ((tree.lower[first] !== 'citing' && tree.lower[first] !== 'quoting') || verb < 0) return null;
  const said = childBy(tree, verb, 'ccomp');
  return said < 0 ? null : [below(tree, said)];
}

interface Host {
  readonly cue: TokenRange;
  readonly source: number;
  readonly phrase: TokenRange;
  readonly sentence: Sentence;
}

function hostContent(tree: Tree, { cue, source, phrase, sentence }: Host): TokenRange[] {
  const attached =
    tree.head[source]! >= cue.first && tree.head[source]! < cue.last ? tree.head[source]! : source;
  const nearest = clauseAround(tree, tree.head[attached]!);
  const clause = isClosing(tree, phrase, sentence) ? mainAround(tree, nearest) : nearest;
  const host = clause < 0 ? [] : cutOut([below(tree, clause)], phrase);
  const size = host.reduce((sum, { first, last }) => sum + last - first, 0);
  return size >= 3 ? host : [{ first: sentence.first, last: cue.first }];
}

/** ", according to Osk." at the sentence's end says it of the whole clause, not of the relative clause before it. */
function isClosing(tree: Tree, { first, last }: TokenRange, sentence: Sentence): boolean {
  const isLast =
    last === sentence.last || (last === sentence.last - 1 && tree.tokens[last]!.upos === 'PUNCT');
  return isLast && tree.lower[first - 1] === ',';
}

function mainAround(tree: Tree, clause: number): number {
  let at = clause;
  while (at >= 0 && isRelation(tree, at, 'acl', 'advcl', 'ccomp', 'csubj') && tree.head[at]! >= 0)
    at = clauseAround(tree, tree.head[at]!);
  return at;
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
