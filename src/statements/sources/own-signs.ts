import type { OwnSign } from '../../model/index.ts';
import type { Finding } from '../attribution/index.ts';
import { childBy, childrenOf, isRelation, type TokenRange, type Tree } from '../tree/index.ts';
import type { Medium } from './medium.ts';

/** A sign that the report knows something at first hand, by its words. */
export interface FoundSign {
  readonly kind: OwnSign['kind'];
  readonly words: TokenRange;
}

const US = new Set(['me', 'us']);

/** "told this newspaper", "told me", or told to the very outlet that publishes the report. */
export function toldSign(
  tree: Tree,
  { cueHead }: Finding,
  { medium, isPublisher }: { medium: Medium | null; isPublisher: (medium: Medium) => boolean },
): FoundSign | null {
  if (medium && (isPublisher(medium) || isThis(tree, medium.words))) return told(cueHead, medium.words);
  const hearer = childBy(tree, cueHead, 'iobj', 'obj', 'obl');
  const isUs = hearer > cueHead && US.has(tree.lower[hearer]!) && tree.tokens[cueHead]!.upos === 'VERB';
  return isUs ? told(cueHead, { first: hearer, last: hearer + 1 }) : null;
}

function isThis(tree: Tree, { first }: TokenRange): boolean {
  return tree.lower[first] === 'this' || tree.lower[first] === 'our';
}

function told(cue: number, { last }: TokenRange): FoundSign {
  return { kind: 'told-this-outlet', words: { first: cue, last: Math.max(cue + 1, last) } };
}

const SEEING = new Set([
  'see',
  'watch',
  'witness',
  'hear',
  'observe',
  'visit',
  'count',
  'find',
  'notice',
  'smell',
  'feel',
  'meet',
]);
/** What somebody who was there did: a report that tells it of itself in the first person was written by one. */
const BEING_THERE = new Set(
  'look stand walk ride sit cross follow wait photograph film climb drive sleep wake hold'.split(' '),
);
const REPORTERS = new Set([
  'reporter',
  'correspondent',
  'journalist',
  'photographer',
  'cameraman',
  'stringer',
  'team',
  'crew',
]);

/** "a Dorn News correspondent saw", "our reporter counted", "I saw": somebody of the outlet was there. */
export function seenSign(tree: Tree, verb: number, isQuoted: boolean): FoundSign | null {
  const { upos, lemma } = tree.tokens[verb]!;
  if (upos !== 'VERB' || !(SEEING.has(lemma) || isOfOne(tree, verb, lemma))) return null;
  const subject = childBy(tree, verb, 'nsubj');
  if (subject < 0 || subject > verb) return agentSign(tree, verb);
  if (isReporter(tree, subject))
    return { kind: 'reporter-on-spot', words: { first: tree.left[subject]!, last: verb + 1 } };
  const isFirst = tree.lower[subject] === 'i' || tree.lower[subject] === 'we';
  if (!isFirst || isQuoted || lemma === 'find' || lemma === 'feel') return null;
  return { kind: 'eyewitness', words: { first: subject, last: verb + 1 } };
}

/** "I stood on the quay": only in the singular and the past, since bodies write of themselves as "we". */
function isOfOne(tree: Tree, verb: number, lemma: string): boolean {
  const subject = childBy(tree, verb, 'nsubj');
  return (
    BEING_THERE.has(lemma) && subject >= 0 && tree.lower[subject] === 'i' && tree.tokens[verb]!.xpos === 'VBD'
  );
}

/** "seen by a reporter", "heard by an agency journalist". */
function agentSign(tree: Tree, verb: number): FoundSign | null {
  const agent = childrenOf(tree, verb).find(
    (child) => isRelation(tree, child, 'obl') && isReporter(tree, child),
  );
  if (agent === undefined || agent < verb) return null;
  return { kind: 'reporter-on-spot', words: { first: verb, last: tree.right[agent]! } };
}

function isReporter(tree: Tree, token: number): boolean {
  return REPORTERS.has(tree.tokens[token]!.lemma.toLowerCase());
}
