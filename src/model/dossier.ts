import { z } from 'zod';
import { Claim, Conflict } from './claim.ts';
import { Derivation, Family } from './derivation.ts';
import { Problem } from './problem.ts';
import { Report } from './report.ts';
import { Statement } from './statement.ts';

/** A report inside a dossier; `coverage` is the share of its body's characters that lie inside some claim. */
export const DossierReport = Report.extend({ coverage: z.number().min(0).max(1) });
export type DossierReport = z.infer<typeof DossierReport>;

/** The readable whole for one set of reports. `headwater` is the version of this shape. */
export const Dossier = z.object({
  headwater: z.literal('0.1.0'),
  reports: z.array(DossierReport),
  statements: z.array(Statement),
  families: z.array(Family),
  derivations: z.array(Derivation),
  claims: z.array(Claim),
  conflicts: z.array(Conflict),
  problems: z.array(Problem),
});
export type Dossier = z.infer<typeof Dossier>;
