import { PLAIN_VERBS } from '../lexicon/index.ts';
import {
  dependentBy,
  hang,
  isComma,
  isFiniteClause,
  isFiniteTag,
  leftEdge,
  rootOf,
  type SentenceArcs,
} from './arcs.ts';

/** So many words may follow a closing verb of saying: "said on Friday in a written statement". */
const LONGEST_TAIL = 8;

/**
 * "The tunnel will cost 2 billion crowns, *the mayors of Dorn and Osk said* on Friday": a verb of saying with nothing
 * said behind it closes the sentence, whatever noun of the clause before the parser hung it on. A relative clause
 * without a pronoun never follows a comma, and an apposition does not speak.
 */
export function repairClosingFrame(arcs: SentenceArcs, verb: number): void {
  const root = rootOf(arcs);
  if (root < 0 || root >= verb || !isMisplaced(arcs, verb)) return;
  const end = endOfTail(arcs, verb);
  const speaker = end < 0 ? -1 : speakerBefore(arcs, verb);
  if (speaker < 0 || root >= leftEdge(arcs, speaker)) return;
  hang(arcs, speaker, verb, 'nsubj');
  hang(arcs, verb, root, 'parataxis');
  leaveToParticiple(arcs, verb, end);
}

const MISPLACED = new Set(['conj', 'acl', 'acl:relcl', 'appos', 'dep', 'advcl', 'list']);

function isMisplaced(arcs: SentenceArcs, verb: number): boolean {
  const { lemma, xpos } = arcs.tokens[verb]!;
  return (
    MISPLACED.has(arcs.relation[verb]!) &&
    PLAIN_VERBS.has(lemma) &&
    isFiniteTag(xpos) &&
    dependentBy(arcs, verb, 'cc', 'mark', 'aux') < 0
  );
}

/** The mark behind a closing verb and its few adverbs, or -1 where something is said behind it. */
function endOfTail({ tokens, last }: SentenceArcs, verb: number): number {
  for (let at = verb + 1; at <= verb + LONGEST_TAIL; at++) {
    if (at >= last) return last;
    const { upos, xpos } = tokens[at]!;
    if (upos === 'PUNCT') return xpos === ':' ? -1 : at;
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || upos === 'PRON') return -1;
  }
  return -1;
}

/** The head of the noun phrase between the last comma and the verb, or -1. */
function speakerBefore(arcs: SentenceArcs, verb: number): number {
  const own = dependentBy(arcs, verb, 'nsubj');
  if (own >= verb || (own >= 0 && arcs.tokens[own]!.xpos.startsWith('W'))) return -1;
  const head = own >= 0 ? own : topOfPhrase(arcs, verb - 1);
  if (head < 0) return -1;
  if (own >= 0) takeInFirst(arcs, own);
  return isComma(arcs, leftEdge(arcs, head) - 1) ? head : -1;
}

const PHRASAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);

/** ", *police sources* and witnesses said": the first of two who say it, when the parser hung it on the clause before. */
function takeInFirst(arcs: SentenceArcs, own: number): void {
  const joint = leftEdge(arcs, own);
  if (arcs.tokens[joint]!.upos !== 'CCONJ') return;
  let first = joint;
  while (first > arcs.first && PHRASAL.has(arcs.tokens[first - 1]!.upos)) first--;
  if (first === joint || !isComma(arcs, first - 1)) return;
  for (let at = first; at < joint; at++)
    if (arcs.head[at]! < first || arcs.head[at]! >= joint) hang(arcs, at, own, 'conj');
}

const IN_PHRASE = new Set(['nmod', 'compound', 'flat', 'amod', 'nummod', 'conj', 'appos']);
const NOMINAL = new Set(['NOUN', 'PROPN']);

/** "the leaders of Dorn, Osk and *Mellin*": up from its last word to the noun that all of it hangs on. */
function topOfPhrase(arcs: SentenceArcs, lastWord: number): number {
  let at = lastWord;
  if (at < arcs.first || !NOMINAL.has(arcs.tokens[at]!.upos)) return -1;
  while (!isSetOff(arcs, at)) {
    const above = arcs.head[at]!;
    if (above < 0 || above >= at || !IN_PHRASE.has(arcs.relation[at]!.split(':', 1)[0]!)) return -1;
    if (!NOMINAL.has(arcs.tokens[above]!.upos)) return -1;
    at = above;
  }
  return at;
}

/** Whether a comma stands before a phrase, and not the comma of an enumeration that goes on with "and". */
function isSetOff(arcs: SentenceArcs, top: number): boolean {
  if (!isComma(arcs, leftEdge(arcs, top) - 1)) return false;
  return arcs.relation[top] !== 'conj' || dependentBy(arcs, top, 'conj') < 0;
}

/** "…, adding *he hoped* so": what stands behind a participle of saying is said by it. */
function leaveToParticiple(arcs: SentenceArcs, verb: number, end: number): void {
  const participle = end + 1;
  const next = arcs.tokens[participle];
  if (participle >= arcs.last || next?.xpos !== 'VBG' || !PLAIN_VERBS.has(next.lemma)) return;
  for (let at = participle + 1; at < arcs.last; at++)
    if (arcs.head[at] === verb && isFiniteClause(arcs, at)) hang(arcs, at, participle, 'ccomp');
}
