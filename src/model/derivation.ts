import { z } from 'zod';
import { Span } from './span.ts';

/** A pair of spans, one in each of two reports, that share wording. */
export const Passage = z.object({ from: Span, to: Span });
export type Passage = z.infer<typeof Passage>;

export const DerivationKind = z.enum([
  'copies',
  'abridges',
  'edits',
  'rewrites',
  'updates',
  'corrects',
  'credits',
  'cites',
  'shares-source',
  'shares-document',
]);
export type DerivationKind = z.infer<typeof DerivationKind>;

/** What a derivation leads to: a report's id, or a source that is not a report of the set. */
export const DerivationTarget = z.union([z.string(), z.object({ source: z.string() })]);
export type DerivationTarget = z.infer<typeof DerivationTarget>;

/**
 * A typed edge from a report to what it leans on (PROV: wasDerivedFrom, wasQuotedFrom, hadPrimarySource).
 * `reasons` are sentences a person can read; `strength` is the share of the leaning report's body that the
 * evidence covers, 0 to 1, or 1 for an explicit credit or citation; `evidence` holds credit or cue words.
 */
export const Derivation = z.object({
  id: z.string(),
  from: z.string(),
  to: DerivationTarget,
  kind: DerivationKind,
  passages: z.array(Passage),
  evidence: z.array(Span),
  direction: z.enum(['known', 'unknown']),
  reasons: z.array(z.string()),
  strength: z.number().min(0).max(1),
});
export type Derivation = z.infer<typeof Derivation>;

export const FamilyMode = z.enum(['verbatim', 'abridged', 'edited', 'rewritten', 'digest', 'own', 'unknown']);
export type FamilyMode = z.infer<typeof FamilyMode>;

/**
 * Reports whose text goes back to the same text. `origin` names where it goes back to (an agency, an outlet),
 * null when unknown. `also` lists further families whose wording a member contains.
 */
export const Family = z.object({
  id: z.string(),
  origin: z.string().nullable(),
  members: z.array(z.object({ report: z.string(), mode: FamilyMode, also: z.array(z.string()) })),
});
export type Family = z.infer<typeof Family>;
