import { z } from 'zod';
import { Claim, CountRange, OriginKind, Relation, Stance, Verdict } from '../../model/index.ts';

/** A report as it is named in lists. `number` counts from 1 in the order of the dossier. */
export const ReportRef = z.object({
  id: z.string(),
  number: z.int(),
  name: z.string(),
  title: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  family: z.string().nullable(),
  characters: z.int(),
  statements: z.int(),
  coverage: z.number(),
});
export type ReportRef = z.infer<typeof ReportRef>;

/**
 * One origin of a claim as a group of dots, one for each report that supports the claim from there. Groups with the
 * same `cluster` are linked by "may be the same".
 */
export const OriginGroup = z.object({
  name: z.string(),
  kind: OriginKind,
  dots: z.int(),
  cluster: z.int(),
});
export type OriginGroup = z.infer<typeof OriginGroup>;

/** What a person decided about a claim: nothing yet, or the last of these. */
export const DecisionMark = z.enum(['none', 'accepted', 'rejected', 'changed', 'disputed']);
export type DecisionMark = z.infer<typeof DecisionMark>;

/**
 * A claim as a line of the board. `publishers`, `names` and `places` are indices into the board's lists; `first` and
 * `last` are when its reports were published, `from` and `to` the days of what it tells (`YYYY-MM-DD`).
 */
export const BoardRow = z.object({
  id: z.string(),
  gist: z.string(),
  weight: z.number(),
  reports: z.int(),
  denying: z.int(),
  questioning: z.int(),
  groups: z.array(OriginGroup),
  independent: CountRange.nullable(),
  why: z.string().nullable(),
  verdicts: z.array(Verdict),
  first: z.string().nullable(),
  last: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  publishers: z.array(z.int()),
  names: z.array(z.int()),
  places: z.array(z.int()),
  stances: z.array(Stance),
  decision: DecisionMark,
});
export type BoardRow = z.infer<typeof BoardRow>;

/** All claims in order of weight, with the lists that their lines point into. */
export const Board = z.object({
  revision: z.int(),
  rows: z.array(BoardRow),
  publishers: z.array(z.string()),
  names: z.array(z.string()),
  places: z.array(z.string()),
});
export type Board = z.infer<typeof Board>;

/** The answer to what a person asks in his own words. */
export const AskAnswer = z.object({
  asked: z.string(),
  found: z
    .object({
      row: BoardRow,
      claim: Claim,
      relation: Relation,
      nearest: z.string(),
      reasons: z.array(z.string()),
    })
    .nullable(),
  also: z.array(BoardRow),
});
export type AskAnswer = z.infer<typeof AskAnswer>;

/** A place in a report's text that holds the searched words, with some words around it. */
export const Hit = z.object({
  report: z.string(),
  start: z.int(),
  end: z.int(),
  before: z.string(),
  words: z.string(),
  after: z.string(),
});
export type Hit = z.infer<typeof Hit>;

/** What a search in all texts gave: claims with a statement over a hit, and the first hits of each report. */
export const Found = z.object({
  query: z.string(),
  total: z.int(),
  reports: z.int(),
  claims: z.array(z.string()),
  hits: z.array(Hit),
});
export type Found = z.infer<typeof Found>;
