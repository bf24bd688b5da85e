import type {
  Claim,
  Conflict,
  Derivation,
  Dossier,
  DossierReport,
  Origin,
  Relation,
  Statement,
} from '../model/index.ts';
import { overlapLength } from '../model/index.ts';
import { compareText, groupBy } from '../text/index.ts';
import { anchor } from './anchor.ts';

/** A report with its number on the page ("R3"), the name that it goes by and the fragment that leads to it. */
export interface ReportView {
  readonly report: DossierReport;
  readonly number: number;
  readonly name: string;
  readonly anchor: string;
}

/** A statement with its report and the fragment of its words in the reader. */
export interface StatementView {
  readonly statement: Statement;
  readonly index: number;
  readonly report: ReportView;
  readonly anchor: string;
}

/** A claim with its place in the order of weight, counted from 1. `reports` counts supporting reports. */
export interface ClaimView {
  readonly claim: Claim;
  readonly rank: number;
  readonly anchor: string;
  readonly reports: number;
  readonly conflicts: readonly Conflict[];
}

/** A dossier with everything looked up that the page needs more than once. */
export interface View {
  readonly dossier: Dossier;
  readonly reports: ReadonlyMap<string, ReportView>;
  readonly statements: ReadonlyMap<string, StatementView>;
  readonly claims: readonly ClaimView[];
  readonly claimsById: ReadonlyMap<string, ClaimView>;
  readonly claimsOfStatement: ReadonlyMap<string, readonly ClaimView[]>;
  readonly derivationsFrom: ReadonlyMap<string, readonly Derivation[]>;
  /** Where a derivation stands in the dossier, which names its place on the page. */
  readonly derivationIndex: ReadonlyMap<Derivation, number>;
}

/** Looks up everything once; ids that lead nowhere are left out (`verifyDossier` names them). */
export function viewOf(dossier: Dossier): View {
  const reports = new Map(dossier.reports.map((report, index) => [report.id, reportView(report, index)]));
  const statements = statementViews(dossier, reports);
  const claims = claimViews(dossier, statements);
  return {
    dossier,
    reports,
    statements,
    claims,
    claimsById: new Map(claims.map((view) => [view.claim.id, view])),
    claimsOfStatement: claimsOfStatement(claims),
    derivationsFrom: groupBy(dossier.derivations, (derivation) => derivation.from),
    derivationIndex: new Map(dossier.derivations.map((derivation, index) => [derivation, index])),
  };
}

function reportView(report: DossierReport, index: number): ReportView {
  const number = index + 1;
  const name = report.publisher ?? report.title ?? report.inputs[0] ?? `Report ${number}`;
  return { report, number, name, anchor: `r${number}` };
}

function statementViews(
  dossier: Dossier,
  reports: ReadonlyMap<string, ReportView>,
): Map<string, StatementView> {
  const views = new Map<string, StatementView>();
  for (const [index, statement] of dossier.statements.entries()) {
    const report = reports.get(statement.report);
    if (report) views.set(statement.id, { statement, index, report, anchor: `w${index}` });
  }
  return views;
}

function claimViews(dossier: Dossier, statements: ReadonlyMap<string, StatementView>): ClaimView[] {
  const conflicts = conflictsByClaim(dossier.conflicts);
  const ordered = [...dossier.claims].sort((a, b) => b.weight - a.weight || compareText(a.id, b.id));
  return ordered.map((claim, index) => ({
    claim,
    rank: index + 1,
    anchor: anchor('claim', claim.id),
    reports: reportsWith(claim, 'supports', statements),
    conflicts: conflicts.get(claim.id) ?? [],
  }));
}

function conflictsByClaim(conflicts: readonly Conflict[]): Map<string, Conflict[]> {
  const pairs = conflicts.flatMap((conflict) => conflict.claims.map((claim) => ({ claim, conflict })));
  const byClaim = groupBy(pairs, ({ claim }) => claim);
  return new Map([...byClaim].map(([claim, found]) => [claim, found.map(({ conflict }) => conflict)]));
}

function claimsOfStatement(claims: readonly ClaimView[]): Map<string, ClaimView[]> {
  const pairs = claims.flatMap((view) => view.claim.statements.map(({ id }) => ({ id, view })));
  return new Map(
    [...groupBy(pairs, ({ id }) => id)].map(([id, found]) => [id, found.map(({ view }) => view)]),
  );
}

/** The derivation that carries the statement's words: one with a passage over at least half of its first span. */
export function carrierOf({ statement }: StatementView, view: View): Derivation | undefined {
  const span = statement.spans[0];
  if (!span) return undefined;
  return view.derivationsFrom
    .get(statement.report)
    ?.find(({ passages }) =>
      passages.some((passage) => 2 * overlapLength(passage.from, span) >= span.end - span.start),
    );
}

/** How many reports have a statement of the claim in this relation. */
export function reportsWith(
  claim: Claim,
  relation: Relation,
  statements: ReadonlyMap<string, StatementView>,
): number {
  const ids = claim.statements.filter((link) => link.relation === relation).map((link) => link.id);
  return distinctReports(ids, statements).length;
}

/** The reports of these statements, each once, in the order of their numbers. */
export function distinctReports(
  statementIds: readonly string[],
  statements: ReadonlyMap<string, StatementView>,
): ReportView[] {
  const found = new Set<ReportView>();
  for (const id of statementIds) {
    const view = statements.get(id);
    if (view) found.add(view.report);
  }
  return [...found].sort((a, b) => a.number - b.number);
}

/**
 * The origins that count: those with a supporting statement, each with its supporting statements only.
 * `maybeSameAs` holds places in the new list.
 */
export function supportingOrigins(claim: Claim): Origin[] {
  const supporting = new Set(
    claim.statements.filter((link) => link.relation === 'supports').map((link) => link.id),
  );
  const counted = [...claim.origins.entries()].filter(([, origin]) =>
    origin.statements.some((id) => supporting.has(id)),
  );
  const place = new Map(counted.map(([index], at) => [index, at]));
  return counted.map(([, origin]) => ({
    ...origin,
    statements: origin.statements.filter((id) => supporting.has(id)),
    maybeSameAs: origin.maybeSameAs.flatMap((index) => place.get(index) ?? []),
  }));
}

/** Statements in groups of the same words, in the order of their first. */
export function bySameWords(found: readonly StatementView[]): StatementView[][] {
  return [...groupBy(found, ({ statement }) => statement.quote).values()];
}

/** Conflicts that stand, not those told apart as an update, a rounding or another definition. */
export function standing(conflicts: readonly Conflict[]): readonly Conflict[] {
  return conflicts.filter((conflict) => conflict.verdict === 'conflict');
}
