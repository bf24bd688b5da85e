import type { DecidedView, DecisionOrder } from '../../src/server/api/index.ts';
import { post } from '../client.ts';
import { TEXT } from '../texts.ts';

export type Decision = DecisionOrder['decision'];
export type Words = DecisionOrder['words'];

/** What a person is told after a decision, with the claims that were counted anew. */
export interface Said {
  readonly text: string;
  readonly claims: readonly string[];
}

async function told(kind: string, work: Promise<DecidedView>): Promise<Said> {
  try {
    const { claims } = await work;
    return { text: TEXT.review.now(TEXT.review.kinds[kind] ?? kind, claims.length), claims };
  } catch (error) {
    return { text: TEXT.review.refused(error instanceof Error ? error.message : String(error)), claims: [] };
  }
}

/** Makes a decision; what came of it is told in words, also when it was refused. */
export function decide(decision: Decision, words: Words = {}): Promise<Said> {
  return told(decision.kind, post<DecidedView>('/decisions', { decision, words }));
}

/** Takes a decision back or brings it back; null is the person's own last one. */
export function turn(kind: 'undo' | 'redo', event: string | null): Promise<Said> {
  return told(kind, post<DecidedView>(`/${kind}`, { event }));
}
