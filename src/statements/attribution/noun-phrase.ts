import { childrenOf, isRelation, type TokenRange, type Tree, trimPunctuation } from '../tree/index.ts';

/** Dependents that a source phrase does without: clauses set off from it, and what was parsed onto it by mistake. */
const OUTSIDE = [
  'acl:relcl',
  'parataxis',
  'punct',
  'cc',
  'conj',
  'case',
  'dep',
  'cop',
  'nsubj',
  'advcl',
  'ccomp',
];

/**
 * The words of a noun phrase around its head: determiners, modifiers, appositions and coordinated nouns, without
 * the preposition before it, a clause set off by a comma, or `barrier` (the cue) and what lies behind it.
 */
export function nounPhrase(tree: Tree, head: number, barrier: number): TokenRange {
  let first = head;
  let last = head + 1;
  for (const child of childrenOf(tree, head)) {
    if (!belongs(tree, head, child)) continue;
    if (tree.left[child]! < first) first = tree.left[child]!;
    if (tree.right[child]! > last) last = tree.right[child]!;
  }
  const phrase = reachOut(tree, stopAt({ first, last }, head, barrier), barrier);
  return trimPunctuation(tree, withBrackets(tree, afterDateline(tree, phrase, head), barrier));
}

/** "DORNHOLM — Mayor Osk": a place name and a dash before the head are the dateline. */
function afterDateline(tree: Tree, { first, last }: TokenRange, head: number): TokenRange {
  let from = first;
  for (let at = first; at < head; at++) if (DASHES.has(tree.lower[at]!)) from = at + 1;
  return { first: from, last };
}

const DASHES = new Set(['—', '–', '--']);

/** "Marit Osk (R-Dorn)": a short bracket after the name is of the name. */
function withBrackets(tree: Tree, { first, last }: TokenRange, barrier: number): TokenRange {
  if (tree.lower[last] !== '(') return { first, last };
  const end = barrier > last ? barrier : tree.tokens.length;
  for (let at = last + 1; at < Math.min(end, last + 9); at++)
    if (tree.lower[at] === ')') return { first, last: at + 1 };
  return { first, last };
}

/** Nominal words that stand without a break between the phrase and its verb, or right before it, are of it too. */
function reachOut(tree: Tree, { first, last }: TokenRange, barrier: number): TokenRange {
  let to = last;
  while (to < barrier && NOMINALS.has(tree.tokens[to]!.upos)) to++;
  let from = first;
  while (from > 0 && from - 1 !== barrier && isNameBefore(tree, from)) from--;
  const reachesVerb = to >= barrier || VERBAL.has(tree.tokens[to]!.upos);
  return { first: from, last: barrier > last && reachesVerb ? to : last };
}

const NOMINALS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const VERBAL = new Set(['VERB', 'AUX', 'ADV', 'PART']);

/** "Mr Osk", "Prime Minister Osk": capitalised words run on. */
function isNameBefore(tree: Tree, from: number): boolean {
  const [before, word] = [tree.tokens[from - 1]!, tree.tokens[from]!];
  if (tree.sentenceOf[from - 1] !== tree.sentenceOf[from] || word.upos !== 'PROPN') return false;
  return before.upos === 'PROPN' || (before.upos === 'NOUN' && isCapital(tree.text[before.start]!));
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

function belongs(tree: Tree, head: number, child: number): boolean {
  const deprel = tree.relation[child]!;
  if (deprel === 'acl:relcl') return child > head;
  if (deprel === 'conj') return isNominal(tree, child);
  return !OUTSIDE.includes(deprel) && !isRelation(tree, child, 'nsubj', 'aux');
}

function isNominal(tree: Tree, token: number): boolean {
  return ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'SYM', 'X'].includes(tree.tokens[token]!.upos);
}

function stopAt(range: TokenRange, head: number, barrier: number): TokenRange {
  if (barrier < 0) return range;
  return barrier > head
    ? { first: range.first, last: Math.min(range.last, barrier) }
    : { first: Math.max(range.first, barrier + 1), last: range.last };
}
