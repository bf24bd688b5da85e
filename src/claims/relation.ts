import type { Quantity, Relation } from '../model/index.ts';
import { compareQuantities } from '../measures/index.ts';
import { relateWords } from '../words/index.ts';
import type { Profile } from './profile.ts';

/** How a statement stands to the claim's gist, and the reason that a person can read. */
export interface StatedRelation {
  readonly relation: Relation;
  readonly reasons: readonly string[];
}

function contradiction(a: readonly Quantity[], b: readonly Quantity[]): string | null {
  for (const left of a) {
    const meetings = b.map((right) => compareQuantities(left, right));
    if (meetings.some(({ relation }) => relation === 'equal' || relation === 'compatible')) return null;
    const clash = meetings.find(({ relation }) => relation === 'contradicting');
    if (clash !== undefined) return clash.reason;
  }
  return null;
}

/** Whether two predicates are the same or exchangeable: only then does a "not" in one deny the other. */
function sayTheSame(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return relateWords(a, b).kind !== 'none';
}

/** A "not" in one of two statements denies the other only when they are otherwise this much alike. Hundredths. */
const DENIES_AT = 50;

/**
 * Relation of a statement to the gist, from its stance, its negation and its figures, in this order.
 * @param alike how alike the two are, in hundredths
 */
export function relateToGist(gist: Profile, other: Profile, alike: number): StatedRelation {
  const denies = other.statement.stance === 'denies';
  const opposite = denies !== (gist.statement.stance === 'denies') || other.negated !== gist.negated;
  if (opposite && sayTheSame(gist.predicate, other.predicate) && alike >= DENIES_AT)
    return { relation: 'denies', reasons: ['one of the two is negated or denies it'] };
  if (other.statement.stance === 'asks') return { relation: 'questions', reasons: ['it is asked, not said'] };
  const clash = contradiction(gist.figures, other.figures);
  if (clash !== null) return { relation: 'questions', reasons: [`another figure: ${clash}`] };
  return { relation: 'supports', reasons: [] };
}
