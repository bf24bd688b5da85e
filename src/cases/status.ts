import type { CaseStatus } from './case.ts';
import { type Session, workingOf } from './session.ts';

/** How much is in a case, and what people have to look at: orphans and disagreements. */
export async function statusOf(session: Session): Promise<CaseStatus> {
  const { dossier, orphans, disagreements, standing } = (await workingOf(session)).reviewed;
  return {
    ...session.manifest,
    reports: dossier.reports.length,
    claims: dossier.claims.length,
    conflicts: dossier.conflicts.length,
    decisions: standing.length,
    orphans: orphans.map(({ decision, reasons }) => ({ decision: decision.id, reasons })),
    disagreements: disagreements.map(({ about, decisions, holding }) => ({
      about,
      decisions: decisions.map(({ id, who, body }) => ({ id, who, kind: body.kind })),
      holding,
    })),
  };
}
