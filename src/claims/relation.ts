import type { Quantity, Relation } from '../model/index.ts';
import { compareQuantities } from '../measures/index.ts';
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

/** Relation of a statement to the gist, from its stance, its negation and its figures, in this order. */
export function relateToGist(gist: Profile, other: Profile): StatedRelation {
  const denies = other.statement.stance === 'denies';
  if (denies !== (gist.statement.stance === 'denies'))
    return { relation: 'denies', reasons: ['one of the two denies it'] };
  if (other.statement.stance === 'asks') return { relation: 'questions', reasons: ['it is asked, not said'] };
  if (!denies && other.negated !== gist.negated)
    return { relation: 'denies', reasons: ['one of the two is negated'] };
  const clash = contradiction(gist.figures, other.figures);
  if (clash !== null) return { relation: 'questions', reasons: [`another figure: ${clash}`] };
  return { relation: 'supports', reasons: [] };
}
