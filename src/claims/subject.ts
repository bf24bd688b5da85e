import type { Analysis } from '../model/index.ts';

/** Relations by which a clause borrows the subject of the verb that governs it. */
const BORROWING = new Set(['conj', 'xcomp', 'advcl', 'acl', 'parataxis', 'ccomp']);
const MOST_STEPS = 4;

function isSubject(relation: string): boolean {
  return relation === 'nsubj' || relation === 'nsubj:pass';
}

function ownSubject(analysis: Analysis, verb: number): number | null {
  const sentence = analysis.sentences.find(({ first, last }) => verb >= first && verb < last);
  if (sentence === undefined) return null;
  for (let i = sentence.first; i < sentence.last; i++)
    if (analysis.tokens[i]!.head === verb && isSubject(analysis.tokens[i]!.deprel)) return i;
  return null;
}

/**
 * The head word of the subject of a clause's verb: its own, or that of the verb which it hangs on ("divers found a
 * crack and closed the bridge": divers for "closed"). A participle that modifies a noun has that noun for a subject.
 * @returns a token index, or null
 */
export function subjectOf(analysis: Analysis, verb: number): number | null {
  let at = verb;
  for (let step = 0; step < MOST_STEPS; step++) {
    const subject = ownSubject(analysis, at);
    if (subject !== null) return subject;
    const { head, deprel } = analysis.tokens[at]!;
    if (head < 0 || !BORROWING.has(deprel.split(':')[0]!)) return null;
    const governor = analysis.tokens[head]!;
    if (deprel.startsWith('acl') && governor.upos !== 'VERB') return head;
    at = head;
  }
  return null;
}
