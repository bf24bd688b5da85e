import { z } from 'zod';
import {
  Derivation,
  DossierReport,
  Passage,
  Place,
  Quantity,
  Relation,
  Span,
  Statement,
  Time,
} from '../../model/index.ts';
import { ReportRef } from './board.ts';

/** Which claim a statement stands in. */
export const ClaimOfStatement = z.object({
  statement: z.string(),
  claim: z.string(),
  gist: z.string(),
  relation: Relation,
});

/** An attribution as ranges of words: source, cue and content in the terms of PARC. */
export const AttributionWords = z.object({
  name: z.string(),
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span),
});

/** A report with everything that was read in it. */
export const ReportPage = z.object({
  revision: z.int(),
  report: DossierReport,
  ref: ReportRef,
  statements: z.array(Statement),
  claims: z.array(ClaimOfStatement),
  attributions: z.array(AttributionWords),
  quantities: z.array(Quantity),
  times: z.array(Time),
  places: z.array(Place),
  derivations: z.array(Derivation),
  /** Where the words of statements stand in the original, by the statement's id: "page 3". */
  inOriginal: z.record(z.string(), z.string()),
  hasOriginal: z.boolean(),
});
export type ReportPage = z.infer<typeof ReportPage>;

/** The reports of a set, in the order of the dossier. */
export const ReportList = z.object({ revision: z.int(), reports: z.array(ReportRef) });
export type ReportList = z.infer<typeof ReportList>;

/** Reports to be set side by side, with the passages that neighbours share. */
export const Comparison = z.object({
  reports: z.array(DossierReport),
  pairs: z.array(z.object({ left: z.int(), right: z.int(), passages: z.array(Passage) })),
});
export type Comparison = z.infer<typeof Comparison>;
