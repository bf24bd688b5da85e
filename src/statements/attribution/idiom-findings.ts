import { IDIOMS } from '../lexicon/index.ts';
import { childrenOf, isRelation, type TokenRange, type Tree } from '../tree/index.ts';
import { verbCue } from './cue-words.ts';
import type { Finding } from './finding.ts';
import { subjectOf } from './subject.ts';
import { draftedFinding } from './verb-draft.ts';

type Idiom = readonly string[];

const BY_VERB: ReadonlyMap<string, readonly Idiom[]> = new Map(
  IDIOMS.map(([verb = '']) => [verb, IDIOMS.filter((idiom) => idiom[0] === verb)]),
);

/** The attribution that a verbal phrase makes: "Osk took issue with the plan", "has long been an advocate of it". */
export function idiomFinding(tree: Tree, verb: number): Finding | null {
  const { upos, lemma } = tree.tokens[verb]!;
  if (upos !== 'VERB' && upos !== 'AUX') return null;
  for (const idiom of BY_VERB.get(lemma) ?? []) {
    const end = endOf(tree, verb, idiom);
    const finding = end < 0 ? null : idiomatic(tree, verb, { end, last: idiom.at(-1)! });
    if (finding) return finding;
  }
  return null;
}

/** The token behind an idiom's last word, or -1 where its words do not follow. */
function endOf(tree: Tree, verb: number, idiom: Idiom): number {
  let at = verb + 1;
  for (const word of idiom.slice(1)) {
    let skipped = 0;
    while (at < tree.tokens.length && !isWord(tree, at, word) && isFiller(tree, at) && skipped++ < 3) at++;
    if (at >= tree.tokens.length || !isWord(tree, at, word)) return -1;
    at++;
  }
  return tree.sentenceOf[at - 1] === tree.sentenceOf[verb] ? at : -1;
}

function isWord(tree: Tree, token: number, word: string): boolean {
  return tree.lower[token] === word || tree.tokens[token]!.lemma.toLowerCase() === word;
}

function isFiller(tree: Tree, token: number): boolean {
  return FILLERS.has(tree.tokens[token]!.upos) || isRelation(tree, token, 'nmod:poss');
}

const FILLERS = new Set(['DET', 'ADJ', 'ADV']);

function idiomatic(tree: Tree, verb: number, { end, last }: { end: number; last: string }): Finding | null {
  const first = last === 'that' ? end - 1 : end;
  const content = phraseFrom(tree, first);
  const head = tree.tokens[verb]!.upos === 'AUX' ? tree.head[verb]! : verb;
  const { doer, passive } = head < 0 ? { doer: -1, passive: false } : subjectOf(tree, head);
  if (!content || passive || doer < 0 || doer >= verb) return null;
  return draftedFinding(tree, verb, {
    cueClass: 'speech',
    cue: [{ first: openerOf(tree, verb, head), last: first }],
    doer,
    content: [content],
    form: last === 'that' ? 'clause' : 'phrase',
  });
}

/** "*has long* been an advocate of": what stands before a copula hangs on its noun. */
function openerOf(tree: Tree, verb: number, head: number): number {
  if (head === verb) return verbCue(tree, verb)[0]!.first;
  let first = verb;
  while (first > 0 && tree.head[first - 1] === head && isRelation(tree, first - 1, 'aux', 'advmod')) first--;
  return first;
}

/** From a token to the end of the widest phrase that begins there, clauses set off by a comma aside. */
function phraseFrom(tree: Tree, first: number): TokenRange | null {
  if (first >= tree.tokens.length || tree.tokens[first]!.upos === 'PUNCT') return null;
  const head = headOfPhrase(tree, first);
  const outer = childrenOf(tree, head).filter(
    (child) => child > first && isRelation(tree, child, 'parataxis'),
  );
  return { first, last: Math.min(tree.right[head]!, ...outer.map((child) => tree.left[child]!)) };
}

/** The word above a phrase's first word that still hangs on something before it. */
function headOfPhrase(tree: Tree, first: number): number {
  let head = first;
  while (tree.head[head]! >= first) head = tree.head[head]!;
  return head;
}
