import { z } from 'zod';
import { Span } from './span.ts';

export const DifferenceKind = z.enum(['figure', 'name', 'form', 'words', 'only-from', 'only-to']);
export type DifferenceKind = z.infer<typeof DifferenceKind>;

/**
 * Where the two sides of a passage differ. `figure`: a number was changed; `name`: a name was; `form`: the same word in
 * another spelling, tense or number; `words`: other words; `only-from`, `only-to`: nothing stands there on the other side,
 * whose span is null.
 */
export const Difference = z.object({ kind: DifferenceKind, from: Span.nullable(), to: Span.nullable() });
export type Difference = z.infer<typeof Difference>;

/**
 * What a passage is. `wording`: words that one took over; `speech`: mostly words in quotation marks, which two reporters
 * may both have heard; `boilerplate`: what one publisher prints above or under everything; `title`: the name of a law, a body or a
 * work, or a list of names; `retold`: two sentences that tell the same details, with other words between them.
 */
export const PassageKind = z.enum(['wording', 'speech', 'boilerplate', 'title', 'retold']);
export type PassageKind = z.infer<typeof PassageKind>;

/**
 * A pair of spans, one in each of two reports, that share wording. `differences` stand in the order of the text and hold every word
 * inside the spans that is not the same on the other side: the words between them are shared, but for case and marks.
 */
export const Passage = z.object({
  from: Span,
  to: Span,
  kind: PassageKind.default('wording'),
  differences: z.array(Difference).default([]),
});
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
