import type { Claim, Conflict, Origin, Relation } from '../model/index.ts';
import type { Evidence, Lookup } from './evidence.ts';

/** A claim in a list: what it says, and how many independent origins stand behind it. */
export interface BriefClaim {
  readonly id: string;
  readonly gist: string;
  /** Null, with the reason in `why`, where no origin can be followed. */
  readonly independentOrigins: Claim['independent'];
  readonly why: string | null;
  readonly reportsSaying: number;
  readonly reportsDenying: number;
  readonly conflicts: number;
  readonly evidence: readonly Evidence[];
}

/** A claim for a list, with the words that its gist is taken from. */
export function tellBriefly(claim: Claim, lookup: Lookup): BriefClaim {
  return {
    id: claim.id,
    gist: claim.gist,
    independentOrigins: claim.independent,
    why: claim.why,
    reportsSaying: reportsWith(claim, 'supports', lookup),
    reportsDenying: reportsWith(claim, 'denies', lookup),
    conflicts: conflictsOf(claim, lookup).length,
    evidence: lookup.evidence(gistStatement(claim, lookup)?.spans ?? []),
  };
}

function reportsWith(claim: Claim, relation: Relation, { statement }: Lookup): number {
  const links = claim.statements.filter((link) => link.relation === relation);
  return new Set(links.map(({ id }) => statement(id)?.report)).size;
}

function gistStatement({ gist, statements }: Claim, { statement }: Lookup) {
  const all = statements.map(({ id }) => statement(id));
  return all.find((one) => one?.quote === gist) ?? all[0];
}

/** The conflicts that a claim stands in; what only looks like one is none. */
export function conflictsOf({ id }: Claim, { dossier }: Lookup): Conflict[] {
  return dossier.conflicts.filter(({ claims, verdict }) => verdict === 'conflict' && claims.includes(id));
}

/** A claim whole: its origins with the statements that go back to them, why each was joined, and its conflicts. */
export function tellClaim(claim: Claim, lookup: Lookup) {
  const { evidence: _, ...brief } = tellBriefly(claim, lookup);
  return {
    ...brief,
    origins: claim.origins.map((origin) => tellOrigin(origin, claim, lookup)),
    statements: claim.statements.map(({ id, relation, reasons }) => ({
      ...tellStatement(id, lookup),
      relation,
      reasons,
    })),
    nearlyJoined: (claim.offered ?? []).map(({ id, reasons }) => ({ ...tellStatement(id, lookup), reasons })),
    conflicts: conflictsOf(claim, lookup).map((conflict) => tellConflict(conflict, lookup)),
  };
}

function tellOrigin({ name, kind, maybeSameAs, reasons, statements }: Origin, claim: Claim, lookup: Lookup) {
  return {
    name,
    kind,
    maybeSameAs: maybeSameAs.map((index) => claim.origins[index]?.name ?? ''),
    reasons,
    evidence: statements.flatMap((id) => lookup.evidence(lookup.statement(id)?.spans ?? [])),
  };
}

function tellStatement(id: string, lookup: Lookup) {
  const statement = lookup.statement(id);
  const chain = (statement?.attribution ?? []).map(({ name, kind, cue }) => ({
    name,
    kind,
    cue: lookup.evidence(cue ?? []),
  }));
  return {
    id,
    stance: statement?.stance ?? null,
    onWhoseWord: chain,
    evidence: lookup.evidence(statement?.spans ?? []),
  };
}

/** A conflict, or what only looks like one, with the words of each side. */
export function tellConflict({ id, kind, verdict, claims, sides, reasons }: Conflict, lookup: Lookup) {
  return {
    id,
    kind,
    verdict,
    claims,
    reasons,
    sides: sides.map(({ value, independent, statements }) => ({
      value,
      independentOrigins: independent,
      evidence: statements.flatMap((one) => lookup.evidence(lookup.statement(one)?.spans ?? [])),
    })),
  };
}
