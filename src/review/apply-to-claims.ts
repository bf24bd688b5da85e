import { claimOfStatements, type JoinedClaim } from '../claims/index.ts';
import type { Reading } from '../model/index.ts';
import { areSame, compareText, shortHash } from '../text/index.ts';
import type { ClaimRef, Decision } from './decision.ts';
import type { Standing } from './standing.ts';

/** A claim while decisions are applied: its statements, and what people set of it. `made` tells that it must be worked out anew. */
interface Draft {
  readonly claim: JoinedClaim;
  readonly statements: ReadonlySet<string>;
  readonly made: boolean;
  readonly gist: string | null;
  readonly relations: ReadonlyMap<string, JoinedClaim['statements'][number]['relation']>;
}

function draftOf(claim: JoinedClaim): Draft {
  const statements = new Set(claim.statements.map(({ id }) => id));
  return { claim, statements, made: false, gist: null, relations: new Map() };
}

function sharedCount(draft: Draft, statements: readonly string[]): number {
  return statements.filter((id) => draft.statements.has(id)).length;
}

/** The claim that a decision means: the one with its id, else the one that holds most of the statements it had. */
function claimMeant(drafts: readonly Draft[], ref: ClaimRef, { idOf, stands }: Standing): Draft | undefined {
  const statements = ref.statements.filter(stands).map(idOf);
  return drafts
    .map((draft) => ({
      draft,
      shared: sharedCount(draft, statements),
      named: draft.claim.id === ref.id || draft.claim.aliases.includes(ref.id),
    }))
    .filter(({ shared }) => shared > 0)
    .sort(
      (a, b) =>
        Number(b.named) - Number(a.named) ||
        b.shared - a.shared ||
        compareText(a.draft.claim.id, b.draft.claim.id),
    )[0]?.draft;
}

type Body<Kind extends Decision['body']['kind']> = Extract<Decision['body'], { kind: Kind }>;

function replace(drafts: readonly Draft[], out: readonly Draft[], by: readonly Draft[]): Draft[] {
  return [...drafts.filter((draft) => !out.includes(draft)), ...by];
}

function split(drafts: readonly Draft[], body: Body<'split-claim'>, standing: Standing): Draft[] {
  const meant = claimMeant(drafts, body.claim, standing);
  const leaving = new Set(body.out.filter(standing.stands).map(standing.idOf));
  if (meant === undefined) return [...drafts];
  const out = new Set([...meant.statements].filter((id) => leaving.has(id)));
  const stay = new Set([...meant.statements].filter((id) => !leaving.has(id)));
  if (out.size === 0 || stay.size === 0) return [...drafts];
  const id = `c-${shortHash('split', standing.decision.id)}`;
  const rest: Draft = { ...meant, statements: stay, made: true };
  const parted: Draft = {
    claim: { ...meant.claim, id, aliases: [] },
    statements: out,
    made: true,
    gist: null,
    relations: meant.relations,
  };
  return replace(drafts, [meant], [rest, parted]);
}

function merge(drafts: readonly Draft[], body: Body<'merge-claims'>, standing: Standing): Draft[] {
  const found = body.claims.map((ref) => claimMeant(drafts, ref, standing));
  const meant = [...new Set(found.filter((draft) => draft !== undefined))];
  const [first, ...others] = meant;
  if (first === undefined || others.length === 0) return [...drafts];
  const aliases = [...first.claim.aliases, ...others.flatMap(({ claim }) => [claim.id, ...claim.aliases])];
  const gone = new Set(meant.map(({ claim }) => claim.id));
  const siblings = [...new Set(meant.flatMap(({ claim }) => claim.siblings))].filter((id) => !gone.has(id));
  const whole: Draft = {
    claim: {
      ...first.claim,
      aliases: [...new Set(aliases)].sort(compareText),
      siblings: siblings.sort(compareText),
    },
    statements: new Set(meant.flatMap(({ statements }) => [...statements])),
    made: true,
    gist: first.gist,
    relations: new Map(meant.flatMap(({ relations }) => [...relations])),
  };
  return replace(drafts, meant, [whole]);
}

function edit(drafts: readonly Draft[], body: Body<'edit-claim'>, standing: Standing): Draft[] {
  const meant = claimMeant(drafts, body.claim, standing);
  if (meant === undefined) return [...drafts];
  const here = (ids: readonly string[]): string[] => ids.filter(standing.stands).map(standing.idOf);
  const leaving = new Set(here(body.remove));
  const statements = new Set([...meant.statements, ...here(body.add)].filter((id) => !leaving.has(id)));
  if (statements.size === 0) return [...drafts];
  const relations = body.relations
    .filter(({ statement }) => standing.stands(statement))
    .map(({ statement, relation }) => [standing.idOf(statement), relation] as const);
  const gist = body.gist === null ? meant.gist : standing.idOf(body.gist);
  return replace(
    drafts,
    [meant],
    [{ ...meant, statements, made: true, gist, relations: new Map([...meant.relations, ...relations]) }],
  );
}

/** What decisions left of the claims, with those that were set aside. */
export interface ReviewedClaims {
  readonly claims: readonly JoinedClaim[];
  /** Ids of claims that stand set aside, by the decision that did it. */
  readonly rejected: ReadonlyMap<string, JoinedClaim>;
  readonly accepted: ReadonlyMap<string, string>;
}

function applyOne(drafts: readonly Draft[], standing: Standing): Draft[] {
  const { body } = standing.decision;
  switch (body.kind) {
    case 'split-claim':
      return split(drafts, body, standing);
    case 'merge-claims':
      return merge(drafts, body, standing);
    case 'edit-claim':
      return edit(drafts, body, standing);
    default:
      return [...drafts];
  }
}

function finish(draft: Draft, readings: readonly Reading[]): JoinedClaim {
  if (!draft.made) return draft.claim;
  const { id, aliases, siblings } = draft.claim;
  const claim = claimOfStatements(readings, {
    id,
    aliases,
    siblings,
    statements: draft.statements,
    gist: draft.gist,
  });
  const statements = claim.statements.map((link) => {
    const relation = draft.relations.get(link.id);
    return relation === undefined ? link : { ...link, relation, reasons: ['a person decided so'] };
  });
  return { ...claim, statements };
}

/** Siblings lead only to claims that are there, whatever they are called now. A claim that keeps all of its own is the same record. */
function withLivingSiblings(claims: readonly JoinedClaim[]): JoinedClaim[] {
  const names = new Map(
    claims.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id] as const)),
  );
  return claims.map((claim) => {
    const living = claim.siblings.flatMap((id) => names.get(id) ?? []).filter((id) => id !== claim.id);
    const siblings = [...new Set(living)].sort(compareText);
    return areSame(siblings, claim.siblings) ? claim : { ...claim, siblings };
  });
}

interface Marks {
  readonly rejected: Map<string, string>;
  readonly accepted: Map<string, string>;
}

/** Accepting takes back a rejection, and the other way round: the later decision holds. */
function marksOf(drafts: readonly Draft[], standing: readonly Standing[]): Marks {
  const marks: Marks = { rejected: new Map(), accepted: new Map() };
  for (const one of standing) {
    const { id, body } = one.decision;
    if (body.kind !== 'accept-claim' && body.kind !== 'reject-claim') continue;
    const claim = claimMeant(drafts, body.claim, one)?.claim.id;
    if (claim === undefined) continue;
    const [into, outOf] =
      body.kind === 'accept-claim' ? [marks.accepted, marks.rejected] : [marks.rejected, marks.accepted];
    into.set(claim, id);
    outOf.delete(claim);
  }
  return marks;
}

const SHAPES = new Set(['split-claim', 'merge-claims', 'edit-claim', 'accept-claim', 'reject-claim']);

/**
 * Splits, merges, edits and sets aside claims as people decided, in the order of the decisions. A claim that was
 * merged keeps the ids of all; what was split off is called after its decision.
 */
export function applyToClaims(
  joined: readonly JoinedClaim[],
  readings: readonly Reading[],
  standing: readonly Standing[],
): ReviewedClaims {
  const concerned = standing.filter(({ decision }) => SHAPES.has(decision.body.kind));
  if (concerned.length === 0) return { claims: joined, rejected: new Map(), accepted: new Map() };
  let drafts = joined.map(draftOf);
  for (const one of concerned) drafts = applyOne(drafts, one);
  const { rejected, accepted } = marksOf(drafts, concerned);
  const claims = drafts.map((draft) => finish(draft, readings));
  const kept = claims.filter(({ id }) => !rejected.has(id));
  return {
    claims: withLivingSiblings(kept).sort((a, b) => b.weight - a.weight || compareText(a.id, b.id)),
    rejected: new Map(
      claims.filter(({ id }) => rejected.has(id)).map((claim) => [rejected.get(claim.id)!, claim]),
    ),
    accepted,
  };
}
