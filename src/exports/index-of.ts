import type { Claim, ClaimLink, Dossier, Report, Statement } from '../model/index.ts';

/** A statement in a claim, with its report and how it stands to the claim. */
export interface LinkedStatement {
  readonly link: ClaimLink;
  readonly statement: Statement;
  readonly report: Report;
}

/** Reports and statements of a dossier by their ids. */
export interface DossierIndex {
  readonly reports: ReadonlyMap<string, Report>;
  readonly statements: ReadonlyMap<string, Statement>;
}

/** Makes the index of a dossier. */
export function indexOf({ reports, statements }: Dossier): DossierIndex {
  return {
    reports: new Map(reports.map((report) => [report.id, report] as const)),
    statements: new Map(statements.map((statement) => [statement.id, statement] as const)),
  };
}

/**
 * The statements of a claim in its order.
 * @throws TypeError when the claim names a statement or report that the dossier does not hold: `verifyDossier` tells
 * such dossiers
 */
export function linkedStatements(claim: Claim, { reports, statements }: DossierIndex): LinkedStatement[] {
  return claim.statements.map((link) => {
    const statement = statements.get(link.id);
    const report = statement && reports.get(statement.report);
    if (!statement || !report) throw new TypeError(`claim ${claim.id} names an unknown statement ${link.id}`);
    return { link, statement, report };
  });
}

/** The chain of sources of a statement as one line, outermost first: "CNN ← an analyst". Empty in a report's own voice. */
export function chainText({ attribution }: Statement): string {
  return attribution.map(({ name }) => name).join(' ← ');
}

/** Where words stand: the report's id and their offsets, "id[12,40)"; several spans are joined by " + ". */
export function placeText(spans: Statement['spans']): string {
  return spans.map(({ report, start, end }) => `${report}[${start},${end})`).join(' + ');
}
