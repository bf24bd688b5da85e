import { z } from 'zod';
import { DerivationKind, Part, Relation, SourceKind, Stance } from '../model/index.ts';

/** Offsets without words: a decision holds on to places in the text, so that words can be forgotten. */
export const SpanRef = z.object({ start: z.int().nonnegative(), end: z.int().positive() });
export type SpanRef = z.infer<typeof SpanRef>;

/**
 * A statement as a decision holds on to it: its id, where its words stand, and a salted hash of the words
 * (`wordsHash`), by which it is seen whether they still do.
 */
export const Anchor = z.object({
  statement: z.string(),
  report: z.string(),
  spans: z.array(SpanRef),
  hash: z.string(),
});
export type Anchor = z.infer<typeof Anchor>;

/** One link of a statement's chain of sources: 0 is the outermost. */
export const SourceRef = z.object({ statement: z.string(), link: z.int().nonnegative() });
export type SourceRef = z.infer<typeof SourceRef>;

/** A claim by its id and the statements that it had when the decision was made. */
export const ClaimRef = z.object({ id: z.string(), statements: z.array(z.string()) });
export type ClaimRef = z.infer<typeof ClaimRef>;

const StatementRelation = z.object({ statement: z.string(), relation: Relation });

/** A report of the set, or a source outside it, whose name stands in the decision's words as `source`. */
const LeansOn = z.union([z.object({ report: z.string() }), z.object({ outside: z.literal(true) })]);

/** What a note or a question is about. */
export const Target = z.union([
  z.object({ claim: ClaimRef }),
  z.object({ statement: z.string() }),
  z.object({ report: z.string() }),
  z.object({ derivation: z.string() }),
  z.object({ case: z.literal(true) }),
]);
export type Target = z.infer<typeof Target>;

/** The reliability letter of the Admiralty scale (A: completely reliable … F: cannot be judged). */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);

/**
 * What a person decides. It names things by ids and offsets alone; every free word ("name", "publisher", "published",
 * "source", "why", "note") is kept beside it in {@link DecisionWords}.
 */
export const DecisionBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept-claim'), claim: ClaimRef }),
  z.object({ kind: z.literal('reject-claim'), claim: ClaimRef }),
  z.object({
    kind: z.literal('edit-claim'),
    claim: ClaimRef,
    gist: z.string().nullable(),
    relations: z.array(StatementRelation),
    add: z.array(z.string()),
    remove: z.array(z.string()),
  }),
  z.object({ kind: z.literal('split-claim'), claim: ClaimRef, out: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal('merge-claims'), claims: z.array(ClaimRef).min(2) }),
  z.object({ kind: z.literal('reject-derivation'), derivation: z.string() }),
  z.object({
    kind: z.literal('add-derivation'),
    from: z.string(),
    to: LeansOn,
    derivationKind: DerivationKind,
    evidence: z.array(SpanRef),
  }),
  z.object({ kind: z.literal('retype-source'), sources: z.array(SourceRef).min(1), sourceKind: SourceKind }),
  z.object({ kind: z.literal('join-sources'), sources: z.array(SourceRef).min(2) }),
  z.object({ kind: z.literal('part-sources'), sources: z.array(SourceRef).min(1) }),
  z.object({
    kind: z.literal('add-statement'),
    report: z.string(),
    spans: z.array(SpanRef).min(1),
    stance: Stance,
  }),
  z.object({
    kind: z.literal('set-report'),
    report: z.string(),
    fields: z.array(z.enum(['published', 'publisher'])),
    parts: z.array(Part).nullable(),
  }),
  z.object({ kind: z.literal('note'), target: Target }),
  z.object({
    kind: z.literal('grade'),
    source: SourceRef,
    reliability: Reliability.nullable(),
    credibility: z.int().min(1).max(6).nullable(),
  }),
  z.object({ kind: z.literal('settle'), keep: z.string(), over: z.array(z.string()).min(1) }),
]);
export type DecisionBody = z.infer<typeof DecisionBody>;

/** The words of a decision, kept apart from it so that they can be forgotten; `salt` goes into the hashes of anchors. */
export const DecisionWords = z.object({
  name: z.string().optional(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  source: z.string().optional(),
  why: z.string().optional(),
  note: z.string().optional(),
});
export type DecisionWords = z.infer<typeof DecisionWords>;

/**
 * A decision as it is applied: in the order of `seq`, with the anchors of every statement that it names. `salt` is
 * null when the words have been forgotten: then the anchors hold on to nothing.
 */
export interface Decision {
  readonly id: string;
  readonly seq: number;
  readonly who: string;
  readonly at: string;
  readonly body: DecisionBody;
  readonly anchors: readonly Anchor[];
  readonly words: DecisionWords;
  readonly salt: string | null;
}
