import type { Stance } from '../../model/index.ts';
import { caseOf, type Finding, isNegated } from '../attribution/index.ts';
import type { Clause } from '../clauses/index.ts';
import {
  DENIAL_VERBS,
  HEARSAY_PASSIVES,
  HEDGE_ADJECTIVES,
  HEDGE_ADVERBS,
  HEDGE_MODALS,
  HEDGE_VERBS,
  SUPPOSE_MARKS,
  SUPPOSE_MODALS,
  SUPPOSE_VERBS,
} from '../lexicon/index.ts';
import { childBy, childrenOf, isRelation, type TokenRange, type Tree } from '../tree/index.ts';

/** A stance with the words that show it; `asserts` has none. */
export interface StanceReading {
  readonly stance: Stance;
  readonly cue: readonly TokenRange[];
}

type Sign = (tree: Tree, clause: Clause, chain: readonly Finding[]) => TokenRange | null;

/** The first sign that a clause shows, in the order: asked, denied, supposed, hedged. */
export function stanceOf(tree: Tree, clause: Clause, chain: readonly Finding[]): StanceReading {
  for (const [stance, sign] of SIGNS) {
    const cue = sign(tree, clause, chain);
    if (cue) return { stance, cue: [cue] };
  }
  return { stance: 'asserts', cue: [] };
}

const SIGNS: readonly (readonly [Stance, Sign])[] = [
  ['asks', askedBy],
  ['denies', deniedBy],
  ['supposes', supposedBy],
  ['hedges', hedgedBy],
];

function only(token: number): TokenRange {
  return { first: token, last: token + 1 };
}

function askedBy(tree: Tree, clause: Clause): TokenRange | null {
  const end = clause.words.at(-1)!.last;
  for (let at = end - 1; at < Math.min(end + 2, tree.tokens.length); at++)
    if (tree.lower[at] === '?' && tree.sentenceOf[at] === clause.sentence && endsSentence(tree, at))
      return only(at);
  return null;
}

/** A question mark with words after it is the remains of a lost quotation mark, save before a frame ("…?" she asked). */
function endsSentence(tree: Tree, mark: number): boolean {
  const { last } = tree.sentences[tree.sentenceOf[mark]!]!;
  const next = mark + 1;
  if (tree.lower[mark - 1] === ',') return false;
  return next >= last || !/^\p{Ll}/u.test(tree.text[tree.tokens[next]!.start]!);
}

/** The source denies the content, does not believe it, or the clause says that nothing of the kind was there. */
function deniedBy(tree: Tree, clause: Clause, chain: readonly Finding[]): TokenRange | null {
  const innermost = chain.at(-1);
  if (innermost && isDenial(tree, innermost)) return innermost.cue[0]!;
  if (DENIAL_VERBS.has(tree.tokens[clause.head]!.lemma)) return only(clause.head);
  return nothingOfTheKind(tree, clause) ?? negatedBy(tree, clause) ?? calledFalse(tree, clause);
}

/** "did *not* pay", "has *never* paid": the predicate itself is negated. */
function negatedBy(tree: Tree, { head }: Clause): TokenRange | null {
  const not = childrenOf(tree, head).find((child) => NEGATIONS.has(tree.lower[child]!));
  return not === undefined ? null : only(not);
}

const NEGATIONS = new Set(['not', "n't", 'never', 'nt', "'nt", 'no']);

function isDenial(tree: Tree, { cueHead, cueClass }: Finding): boolean {
  const { lemma } = tree.tokens[cueHead]!;
  if (DENIAL_VERBS.has(lemma) || lemma === 'denial') return true;
  return cueClass === 'belief' && isNegated(tree, cueHead);
}

/** "no casualties were reported", "there was no warning": the subject or what exists is negated by "no". */
function nothingOfTheKind(tree: Tree, { head }: Clause): TokenRange | null {
  const subject = childBy(tree, head, 'nsubj');
  const negated = subject >= 0 ? subject : head;
  const no = childrenOf(tree, negated).find(
    (child) => tree.lower[child] === 'no' && isRelation(tree, child, 'det'),
  );
  if (no !== undefined) return only(no);
  return subject >= 0 && NOBODY.has(tree.lower[subject]!) ? only(subject) : null;
}

const NOBODY = new Set(['nobody', 'none', 'nothing', 'neither']);
const FALSE = new Set([
  'false',
  'untrue',
  'baseless',
  'unfounded',
  'groundless',
  'fabricated',
  'nonsense',
  'fake',
]);

function calledFalse(tree: Tree, { head }: Clause): TokenRange | null {
  return FALSE.has(tree.lower[head]!) && childBy(tree, head, 'cop') >= 0 ? only(head) : null;
}

/** Conditions, the future, plans and demands. */
function supposedBy(tree: Tree, { head }: Clause): TokenRange | null {
  for (const child of childrenOf(tree, head)) {
    if (isRelation(tree, child, 'aux') && SUPPOSE_MODALS.has(tree.lower[child]!)) return only(child);
    if (isRelation(tree, child, 'mark') && SUPPOSE_MARKS.has(tree.lower[child]!)) return only(child);
  }
  return isPlan(tree, head) ? only(head) : null;
}

function isPlan(tree: Tree, head: number): boolean {
  const { lemma, upos } = tree.tokens[head]!;
  if (upos !== 'VERB') return false;
  const going = lemma === 'go' && childBy(tree, head, 'xcomp') > head;
  return going || (SUPPOSE_VERBS.has(lemma) && childBy(tree, head, 'xcomp', 'ccomp') > head);
}

function hedgedBy(tree: Tree, clause: Clause, chain: readonly Finding[]): TokenRange | null {
  for (const { first, last } of clause.words)
    for (let at = first; at < last; at++) if (isHedge(tree, at, clause.head)) return only(at);
  const innermost = chain.at(-1);
  const heard = hearsay(tree, clause.head);
  if (heard) return heard;
  const doubts = innermost !== undefined && HEDGE_VERBS.has(tree.tokens[innermost.cueHead]!.lemma);
  return doubts ? innermost.cue[0]! : null;
}

/** "is said to have left", "was reported to be": said by nobody in particular. */
function hearsay(tree: Tree, head: number): TokenRange | null {
  const { lemma } = tree.tokens[head]!;
  if (!HEARSAY_PASSIVES.has(lemma) || childBy(tree, head, 'aux:pass') < 0) return null;
  return childBy(tree, head, 'xcomp') > head && !hasAgent(tree, head) ? only(head) : null;
}

function hasAgent(tree: Tree, head: number): boolean {
  return childrenOf(tree, head).some(
    (child) => isRelation(tree, child, 'obl') && caseOf(tree, child) === 'by',
  );
}

function isHedge(tree: Tree, token: number, head: number): boolean {
  const word = tree.lower[token]!;
  const { upos, lemma } = tree.tokens[token]!;
  if (HEDGE_MODALS.has(word)) return upos === 'AUX' && (tree.head[token] === head || token === head);
  if (upos === 'ADV') return HEDGE_ADVERBS.has(word);
  if (upos === 'ADJ' || isRelation(tree, token, 'amod')) return HEDGE_ADJECTIVES.has(word);
  return token === head && upos === 'VERB' && HEDGE_VERBS.has(lemma);
}
