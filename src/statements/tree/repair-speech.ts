import { PLAIN_VERBS } from '../lexicon/index.ts';
import { dependentBy, hang, isComma, isFiniteClause, leftEdge, rootOf, type SentenceArcs } from './arcs.ts';
import { repairClosingFrame } from './repair-closing-frame.ts';

/** Repairs, in place, what parsers make of sentences with reported speech where word order leaves no other reading. */
export function repairSpeech(arcs: SentenceArcs): void {
  for (let token = arcs.first; token < arcs.last; token++) {
    const { upos, xpos, lemma } = arcs.tokens[token]!;
    if (upos !== 'VERB') continue;
    if (xpos === 'VBN') repairSourceParticiple(arcs, token);
    if (PRESENTING.has(lemma)) repairPresented(arcs, token);
    if (lemma === 'quote') repairQuoted(arcs, token);
    repairContrasted(arcs, token);
    if (!PLAIN_VERBS.has(lemma)) continue;
    repairDay(arcs, token);
    repairParallel(arcs, token);
    repairInterrupted(arcs, token);
    repairClosingFrame(arcs, token);
    repairContinued(arcs, token);
  }
}

const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow'.split(' '),
);

/** "said *on Friday* [three boats sank]": the day right behind a verb of saying tells when it was said. */
function repairDay(arcs: SentenceArcs, verb: number): void {
  const { tokens, head, relation } = arcs;
  const hasOn = tokens[verb + 1]?.lemma === 'on';
  const day = hasOn ? verb + 2 : verb + 1;
  const isDay = day < arcs.last && DAYS.has(tokens[day]!.lemma.toLowerCase());
  if (!isDay || head[day]! <= day) return;
  if (hasOn) hang(arcs, day - 1, day, 'case');
  if (hasOn || /^(?:obl|nmod|advmod)/u.test(relation[day]!)) hang(arcs, day, verb, 'obl');
}

/** "Osk *said* that the dam held as it was new, and *warned* that …": two verbs of saying in one tense are one sentence's. */
function repairParallel(arcs: SentenceArcs, verb: number): void {
  const { tokens, head, relation } = arcs;
  if (relation[verb] !== 'conj' || dependentBy(arcs, verb, 'nsubj') >= 0) return;
  if (dependentBy(arcs, verb, 'ccomp') < verb) return;
  for (let at = head[verb]!; at >= 0; at = head[at]!) {
    const above = relation[at] === 'ccomp' ? head[at]! : -1;
    if (above < 0 || tokens[above]!.xpos !== tokens[verb]!.xpos) continue;
    if (PLAIN_VERBS.has(tokens[above]!.lemma) && dependentBy(arcs, above, 'nsubj') >= 0)
      return hang(arcs, verb, above, 'conj');
  }
}

/** "say [Dorn, who ran away, did not have a knife]": no object of "say", but the subject of the verb behind the comma. */
function repairInterrupted(arcs: SentenceArcs, verb: number): void {
  const noun = dependentBy(arcs, verb, 'obj');
  if (noun < verb || !isComma(arcs, noun + 1)) return;
  for (let at = noun + 2; at < arcs.last; at++) {
    const isLoose = arcs.head[at] === verb && ['parataxis', 'conj', 'ccomp'].includes(arcs.relation[at]!);
    if (!isLoose || !lacksSubject(arcs, at)) continue;
    hang(arcs, at, verb, 'ccomp');
    hang(arcs, noun, at, 'nsubj');
    return;
  }
}

/** A finite verb right behind a comma, adverbs aside, with no subject of its own. */
function lacksSubject(arcs: SentenceArcs, verb: number): boolean {
  return (
    arcs.tokens[verb]!.upos === 'VERB' &&
    isFiniteClause(arcs, verb) &&
    dependentBy(arcs, verb, 'nsubj', 'csubj', 'expl', 'cc') < 0 &&
    isComma(arcs, leftEdge(arcs, verb) - 1)
  );
}

/** "… at the scene, but *the family*, who lost a son, *deny* it": "but" before a noun with a verb behind it joins clauses. */
function repairContrasted(arcs: SentenceArcs, verb: number): void {
  if (!lacksSubject(arcs, verb)) return;
  const root = rootOf(arcs);
  for (let noun = leftEdge(arcs, verb) - 2; noun > root; noun--) {
    if (arcs.relation[noun] !== 'conj' || arcs.tokens[noun]!.upos === 'VERB') continue;
    const joint = dependentBy(arcs, noun, 'cc');
    if (joint < 0 || arcs.tokens[joint]!.lemma !== 'but') continue;
    hang(arcs, noun, verb, 'nsubj');
    hang(arcs, joint, verb, 'cc');
    hang(arcs, verb, root, 'conj');
    return;
  }
}

const PRESENTING = new Set(['identify', 'describe', 'introduce', 'present']);

/** "*A woman* who identified herself as Dorn's cousin *told* the paper": "as" takes the noun, and the verb is hers. */
function repairPresented(arcs: SentenceArcs, verb: number): void {
  const { tokens, head, relation } = arcs;
  const who = head[verb]!;
  if (who < 0 || relation[verb] !== 'acl:relcl') return;
  const as = dependentBy(arcs, verb, 'obj') + 1;
  const clause = as > verb && tokens[as]?.lemma === 'as' && relation[as] === 'mark' ? head[as]! : -1;
  const noun = clause < 0 ? -1 : lastSubject(arcs, clause);
  if (noun < as || noun > clause || (head[who]! >= 0 && head[who] !== clause)) return;
  if (head[who]! < 0) hang(arcs, clause, -1, 'root');
  hang(arcs, as, noun, 'case');
  hang(arcs, noun, verb, 'obl');
  hang(arcs, who, clause, 'nsubj');
}

function lastSubject(arcs: SentenceArcs, verb: number): number {
  for (let at = verb - 1; at >= arcs.first; at--)
    if (arcs.head[at] === verb && arcs.relation[at] === 'nsubj') return at;
  return -1;
}

/** "The dam broke, *officials were quoted* by Dorn Radio as saying": a clause of its own that closes the sentence. */
function repairQuoted(arcs: SentenceArcs, verb: number): void {
  const subject = dependentBy(arcs, verb, 'nsubj');
  const root = rootOf(arcs);
  const isLoose = arcs.relation[verb] === 'conj' && !isJoined(arcs, verb);
  if (!isLoose || root < 0 || root >= subject || arcs.relation[subject] !== 'nsubj:pass') return;
  const above = arcs.head[verb]!;
  for (let at = subject - 1, isBefore = false; at > above; at--) {
    isBefore ||= isComma(arcs, at);
    if (isBefore && arcs.head[at] === subject) hang(arcs, at, above, 'dep');
  }
  hang(arcs, verb, root, 'parataxis');
}

/** "The quake was short, *she says*, and [aftershocks came]": what goes on behind an inserted frame goes on with the clause. */
function repairContinued(arcs: SentenceArcs, verb: number): void {
  const host = arcs.head[verb]!;
  if (arcs.relation[verb] !== 'parataxis' || host < 0 || host > verb || !isComma(arcs, verb + 1)) return;
  for (let at = verb + 2; at < arcs.last; at++)
    if (arcs.head[at] === verb && (isJoined(arcs, at) || arcs.relation[at] === 'punct'))
      hang(arcs, at, host, arcs.relation[at]!);
}

function isJoined(arcs: SentenceArcs, clause: number): boolean {
  return arcs.relation[clause] === 'conj' && dependentBy(arcs, clause, 'cc') >= 0;
}

/** "According to the guards *involved in it*, …": a participle right behind the source belongs to it. */
function repairSourceParticiple(arcs: SentenceArcs, participle: number): void {
  const noun = participle - 1;
  if (noun < arcs.first || arcs.relation[participle] !== 'advcl') return;
  const marker = dependentBy(arcs, noun, 'case');
  if (marker < 0 || arcs.tokens[marker]!.lemma !== 'accord') return;
  if (arcs.head[noun] === participle) hang(arcs, noun, arcs.head[participle]!, 'obl');
  hang(arcs, participle, noun, 'acl');
}
