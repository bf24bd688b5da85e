import { z } from 'zod';
import { Claim, Conflict, DerivationKind, PartKind, Relation, Statement } from '../../model/index.ts';
import { BoardRow } from './board.ts';

/** The derivation that carries a statement's words, and where it leads. */
export const Carrier = z.object({
  derivation: z.string(),
  kind: DerivationKind,
  report: z.string().nullable(),
  name: z.string(),
});
export type Carrier = z.infer<typeof Carrier>;

/** A statement of a claim with its words in place: `context` is the text around it, from offset `start`. */
export const ClaimStatement = z.object({
  statement: Statement,
  relation: Relation,
  reasons: z.array(z.string()),
  part: PartKind.nullable(),
  context: z.object({ start: z.int(), text: z.string() }),
  carrier: Carrier.nullable(),
});
export type ClaimStatement = z.infer<typeof ClaimStatement>;

/** Where a side stands on a scale: inclusive limits, null where open. Of times, days since 1970-01-01. */
export const ScaleMark = z.object({
  side: z.int(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  label: z.string(),
});
export type ScaleMark = z.infer<typeof ScaleMark>;

/** A conflict with its sides on a scale where it has one, and the claims that it stands between. */
export const ConflictView = z.object({
  conflict: Conflict,
  scale: z
    .object({ kind: z.enum(['number', 'time']), unit: z.string().nullable(), marks: z.array(ScaleMark) })
    .nullable(),
  gists: z.array(z.object({ id: z.string(), gist: z.string() })),
  statements: z.array(ClaimStatement),
});
export type ConflictView = z.infer<typeof ConflictView>;

/** Everything that is told about one claim. `offered` are statements that nearly are of it, `near` are claims that it could be merged with. */
export const ClaimPage = z.object({
  revision: z.int(),
  row: BoardRow,
  claim: Claim,
  statements: z.array(ClaimStatement),
  conflicts: z.array(ConflictView),
  offered: z.array(ClaimStatement),
  near: z.array(z.object({ id: z.string(), gist: z.string(), statements: z.array(z.string()) })),
});
export type ClaimPage = z.infer<typeof ClaimPage>;
