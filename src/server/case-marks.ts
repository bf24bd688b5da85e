import type { Claim, Dossier } from '../model/index.ts';
import type { Reviewed } from '../review/index.ts';
import type { DecisionMark, HistoryItem } from './api/index.ts';

const SHAPING: ReadonlySet<string> = new Set(['split-claim', 'merge-claims', 'edit-claim']);

/** Ids of claims as they are called now, by every name that they have or had. */
function namesOf(claims: readonly Claim[]): Map<string, string> {
  return new Map(claims.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id] as const)));
}

/** Statements that people disagree about: all that the decisions of a disagreement hold on to. */
function disputedStatements({ disagreements }: Reviewed): Set<string> {
  return new Set(
    disagreements.flatMap(({ decisions }) =>
      decisions.flatMap(({ anchors }) => anchors.map(({ statement }) => statement)),
    ),
  );
}

function disputedClaims({ claims }: Dossier, disputed: ReadonlySet<string>): string[] {
  if (disputed.size === 0) return [];
  return claims.filter(({ statements }) => statements.some(({ id }) => disputed.has(id))).map(({ id }) => id);
}

/** Claims that people set aside, as they are shown: without origins, since nothing of them is counted. */
export function setAsideOf({ rejected }: Reviewed): Claim[] {
  return [...rejected.values()].map(({ id, aliases, gist, statements, weight }) => ({
    id,
    aliases: [...aliases],
    gist,
    statements: [...statements],
    origins: [],
    independent: null,
    why: 'a person set this claim aside, so nothing of it is counted',
    weight,
  }));
}

/** The last word on every claim about which people decided something. A disagreement comes before any decision. */
export function marksOf(reviewed: Reviewed, history: readonly HistoryItem[]): Map<string, DecisionMark> {
  const setAside = setAsideOf(reviewed);
  const names = namesOf([...reviewed.dossier.claims, ...setAside]);
  const standing = new Set(reviewed.standing.map(({ id }) => id));
  const shaped = history.filter(({ event, kind }) => SHAPING.has(kind) && standing.has(event));
  const marks = new Map<string, DecisionMark>();
  for (const { after } of shaped)
    for (const { id } of after) {
      const name = names.get(id);
      if (name !== undefined) marks.set(name, 'changed');
    }
  for (const id of reviewed.accepted.keys()) marks.set(id, 'accepted');
  for (const { id } of setAside) marks.set(id, 'rejected');
  for (const id of disputedClaims(reviewed.dossier, disputedStatements(reviewed))) marks.set(id, 'disputed');
  return marks;
}
