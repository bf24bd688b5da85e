import type { Sentence, Token } from '../../model/index.ts';
import { CUE_VERBS, HEARER_VERBS } from '../lexicon/index.ts';
import { type Arcs, isFiniteTag } from './arcs.ts';
import { repairSpeech } from './repair-speech.ts';

/**
 * Heads and relations with errors repaired that parsers make around reported speech, where English grammar
 * leaves no other reading: the subject of a reported clause without "that" taken for the verb's object ("said
 * [stocks [are up]]": a relative clause cannot lack both its subject and its pronoun), and a sentence rooted in
 * its introductory phrase ("[According to a poll, [she is leading]]").
 */
export function repairClauses(tokens: readonly Token[], sentences: readonly Sentence[]): Arcs {
  const arcs: Arcs = {
    head: Int32Array.from(tokens, (token) => token.head),
    relation: tokens.map((token) => token.deprel),
  };
  const shape = shapesOf(tokens);
  for (let token = 0; token < tokens.length; token++) {
    if (arcs.relation[token] === 'dislocated') repairDislocated(arcs, shape, token);
    if (CLAUSES.has(arcs.relation[token]!) && shape.that[token] && shape.subject[token])
      repairContent(tokens, arcs, token);
    if (!CLAUSES.has(arcs.relation[token]!) || !shape.finite[token] || shape.relativised[token]) continue;
    if (arcs.relation[token] === 'ccomp')
      repairSubject(tokens, arcs, { clause: token, hasSubject: shape.subject[token] === 1 });
    else if (shape.subject[token]) repairRoot(tokens, arcs, token);
    else repairReported(tokens, arcs, token);
  }
  for (const { first, last } of sentences) repairSpeech({ ...arcs, tokens, first, last });
  return arcs;
}

const CLAUSES = new Set(['acl', 'acl:relcl', 'ccomp']);

interface Shapes {
  readonly finite: Uint8Array;
  readonly subject: Uint8Array;
  readonly relativised: Uint8Array;
  readonly that: Uint8Array;
}

/** What each token governs: a finite form, a subject, a relative pronoun or "that". */
function shapesOf(tokens: readonly Token[]): Shapes {
  const size = tokens.length;
  const shape: Shapes = {
    finite: new Uint8Array(size),
    subject: new Uint8Array(size),
    relativised: new Uint8Array(size),
    that: new Uint8Array(size),
  };
  for (const [index, { head, deprel, xpos, upos, lemma }] of tokens.entries()) {
    if (isFiniteTag(xpos)) shape.finite[index] = 1;
    if (head < 0) continue;
    if (upos === 'AUX' && isFiniteTag(xpos)) shape.finite[head] = 1;
    if (deprel.startsWith('nsubj') || deprel === 'expl') shape.subject[head] = 1;
    if (xpos.startsWith('W') || deprel === 'mark') shape.relativised[head] = 1;
    if (deprel === 'mark' && lemma === 'that') shape.that[head] = 1;
  }
  return shape;
}

/** "The spokeswoman, who was away, denied it": what is set before a verb that has no subject is its subject. */
function repairDislocated({ head, relation }: Arcs, { subject }: Shapes, token: number): void {
  const verb = head[token]!;
  if (verb > token && subject[verb] === 0) relation[token] = 'nsubj';
}

/** "told the radio in an interview [that the dam held]": the clause is what is told, not what the interview is about. */
function repairContent(tokens: readonly Token[], { head, relation }: Arcs, clause: number): void {
  let noun = head[clause]!;
  if (clause < noun || relation[clause] === 'ccomp') return;
  while (noun >= 0 && relation[noun]!.startsWith('nmod')) noun = head[noun]!;
  const verb = noun < 0 ? -1 : head[noun]!;
  if (verb < 0 || verb > noun || !relation[noun]!.startsWith('obl')) return;
  if (!CUE_VERBS.get(tokens[verb]!.lemma)?.some((frame) => frame.clause)) return;
  for (let at = verb + 1; at < clause; at++) if (relation[at] === 'ccomp' && head[at] === verb) return;
  head[clause] = verb;
  relation[clause] = 'ccomp';
}

function repairReported(tokens: readonly Token[], { head, relation }: Arcs, clause: number): void {
  const noun = head[clause]!;
  const verb = head[noun]!;
  if (clause < noun || verb < 0 || verb > noun || relation[noun] !== 'obj') return;
  if (!CUE_VERBS.get(tokens[verb]!.lemma)?.some((frame) => frame.clause)) return;
  const hasPassive = tokens
    .slice(noun, clause)
    .some((one) => one.head === clause && one.deprel === 'aux:pass');
  head[clause] = verb;
  relation[clause] = 'ccomp';
  head[noun] = clause;
  relation[noun] = hasPassive ? 'nsubj:pass' : 'nsubj';
}

/** "said [the plan] [will work]": an object before a clause that lacks its subject is that subject. */
function repairSubject(
  tokens: readonly Token[],
  { head, relation }: Arcs,
  { clause, hasSubject }: { clause: number; hasSubject: boolean },
): void {
  const verb = head[clause]!;
  if (hasSubject || verb < 0 || verb > clause || HEARER_VERBS.has(tokens[verb]!.lemma)) return;
  for (let noun = verb + 1; noun < Math.min(clause, verb + 12); noun++)
    if (head[noun] === verb && (relation[noun] === 'obj' || relation[noun] === 'iobj')) {
      head[noun] = clause;
      relation[noun] = 'nsubj';
      return;
    }
}

function repairRoot(tokens: readonly Token[], { head, relation }: Arcs, clause: number): void {
  const noun = head[clause]!;
  if (clause < noun || head[noun]! >= 0 || tokens[noun]!.upos === 'VERB') return;
  const isPhrase = tokens
    .slice(Math.max(0, noun - 12), noun)
    .some((one) => one.head === noun && one.deprel === 'case');
  if (!isPhrase) return;
  head[clause] = -1;
  relation[clause] = 'root';
  head[noun] = clause;
  relation[noun] = 'obl';
}
