import {
  type Claim,
  type Dossier,
  overlapLength,
  type Range,
  type Statement,
} from '../../src/model/index.ts';
import { groupBy } from '../../src/text/index.ts';
import { harmonic } from '../metrics/partition.ts';
import type { LabelledClaim, LabelledQuote, LabelledStatement } from './gold.ts';

/** The statements of a dossier by id and by report. */
export interface StatementIndex {
  readonly byId: ReadonlyMap<string, Statement>;
  readonly byReport: ReadonlyMap<string, readonly Statement[]>;
}

/** Indexes the statements of a dossier. */
export function indexStatements(dossier: Dossier): StatementIndex {
  return {
    byId: new Map(dossier.statements.map((statement) => [statement.id, statement])),
    byReport: groupBy(dossier.statements, ({ report }) => report),
  };
}

/**
 * How well a statement of ours meets labelled words: the shared characters over the longer of the two, or 0 when
 * they do not meet. They meet when they are of the same report and the shared characters are at least half of
 * the shorter and a third of the longer. Of several places where the labelled words stand, the best one counts.
 */
export function meeting(labelled: LabelledQuote, ours: Statement): number {
  if (labelled.report !== ours.report) return 0;
  const spans: readonly Range[] = ours.spans;
  const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return Math.max(0, ...labelled.places.map((place) => meetingAt(place, spans, length)));
}

function meetingAt(place: Range, spans: readonly Range[], length: number): number {
  const labelled = place.end - place.start;
  const both = spans.reduce((sum, span) => sum + overlapLength(place, span), 0);
  const shorter = Math.min(labelled, length);
  const longer = Math.max(labelled, length);
  return both * 2 >= shorter && both * 3 >= longer && both > 0 ? both / longer : 0;
}

/** The statement among `candidates` that meets the labelled words best, the first of equals; null if none does. */
export function bestMeeting(labelled: LabelledQuote, candidates: readonly Statement[]): Statement | null {
  let best: Statement | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const met = meeting(labelled, candidate);
    if (met > most) [best, most] = [candidate, met];
  }
  return best;
}

/** A labelled claim with the claim of ours that it was matched to, and our statement for each labelled one. */
export interface ClaimMatch {
  readonly labelled: LabelledClaim;
  readonly claim: Claim | null;
  /** In the order of `labelled.statements`; null where the matched claim has none that meets it. */
  readonly statements: readonly (Statement | null)[];
}

interface Candidate {
  readonly labelled: number;
  readonly claim: Claim;
  readonly weight: number;
  readonly statements: readonly (Statement | null)[];
}

/**
 * Matches labelled claims one-to-one to claims of ours, the largest overlap first. The overlap of a pair is its
 * part of B³ over statements: of m labelled statements met, m times the harmonic mean of m / labelled statements
 * of the one and m / statements of the other. Of ours, only statements that meet some labelled statement of the
 * story count, since a claim may well hold more statements than were labelled. Equal overlaps go by the order of
 * labelled claims, then by the id of ours.
 */
export function matchClaims(labelled: readonly LabelledClaim[], dossier: Dossier): readonly ClaimMatch[] {
  const index = indexStatements(dossier);
  const known = labelledStatementIds(labelled, index);
  const candidates = labelled.flatMap((claim, at) =>
    dossier.claims.flatMap((ours) => candidateOf(claim, at, { ours, index, known })),
  );
  candidates.sort(
    (a, b) => b.weight - a.weight || a.labelled - b.labelled || (a.claim.id < b.claim.id ? -1 : 1),
  );
  const taken = takeOneToOne(candidates);
  return labelled.map((claim, at) => {
    const found = taken.get(at);
    return {
      labelled: claim,
      claim: found?.claim ?? null,
      statements: found?.statements ?? claim.statements.map(() => null),
    };
  });
}

function labelledStatementIds(claims: readonly LabelledClaim[], index: StatementIndex): ReadonlySet<string> {
  const known = new Set<string>();
  for (const statement of claims.flatMap((claim) => claim.statements))
    for (const ours of index.byReport.get(statement.report) ?? [])
      if (meeting(statement, ours) > 0) known.add(ours.id);
  return known;
}

interface OursInContext {
  readonly ours: Claim;
  readonly index: StatementIndex;
  readonly known: ReadonlySet<string>;
}

function candidateOf(claim: LabelledClaim, at: number, { ours, index, known }: OursInContext): Candidate[] {
  const relevant = statementsOf(ours, index).filter((statement) => known.has(statement.id));
  const statements = claim.statements.map((statement) => bestMeeting(statement, relevant));
  const met = statements.filter((statement) => statement !== null).length;
  if (met === 0) return [];
  const used = new Set(statements.filter((statement) => statement !== null).map((statement) => statement.id));
  const precision = used.size / relevant.length;
  return [
    { labelled: at, claim: ours, weight: met * harmonic(precision, met / statements.length), statements },
  ];
}

/** The statements of a claim, in its own order. */
export function statementsOf(claim: Claim, index: StatementIndex): readonly Statement[] {
  return claim.statements.flatMap((link) => index.byId.get(link.id) ?? []);
}

function takeOneToOne(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const taken = new Map<number, Candidate>();
  const used = new Set<string>();
  for (const candidate of candidates) {
    if (taken.has(candidate.labelled) || used.has(candidate.claim.id)) continue;
    taken.set(candidate.labelled, candidate);
    used.add(candidate.claim.id);
  }
  return taken;
}

/** The relation that the matched claim gives to a statement of ours; null when it is not one of its statements. */
export function relationOf(match: ClaimMatch, ours: Statement | null): string | null {
  return match.claim?.statements.find((link) => link.id === ours?.id)?.relation ?? null;
}

/** Labelled statements that are of supporting relation, or not labelled with one. */
export function supporting(claim: LabelledClaim): readonly LabelledStatement[] {
  return claim.statements.filter((statement) => (statement.relation ?? 'supports') === 'supports');
}
