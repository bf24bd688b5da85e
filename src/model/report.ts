import { z } from 'zod';
import { Selector, Where } from './where.ts';

/**
 * The role of a stretch of a report. `quoted` is an earlier mail inside a mail, `signature` what stands below one. Only headline, highlights, body and caption
 * can be evidence.
 */
export const PartKind = z.enum([
  'headline',
  'highlights',
  'byline',
  'dateline',
  'credit',
  'body',
  'caption',
  'comment',
  'boilerplate',
  'related',
  'quoted',
  'signature',
]);
export type PartKind = z.infer<typeof PartKind>;

/** A stretch of a report with one role. Offsets as in `Span`. Parts are in text order and do not overlap. */
export const Part = z.object({
  kind: PartKind,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Part = z.infer<typeof Part>;

/**
 * Where the bytes came from. `sha256` is of the bytes as given, in lower-case hex. `within` are the steps from the file
 * that was given to the words of this report, outermost first, where that file holds more than them: member, record,
 * part, row, entry.
 */
export const Original = z.object({
  sha256: z.string(),
  mediaType: z.string(),
  within: z.array(Selector).optional(),
});
export type Original = z.infer<typeof Original>;

/**
 * One published document. `text` never changes after reading; `title` is a label and never evidence.
 * `published` is EDTF / ISO 8601 as far as it is known, `captured` the moment in UTC at which a crawler took the bytes,
 * `language` an ISO 639-1 code or `und`,
 * `inputs` the names of the inputs that gave it (several for bare duplicates). `where` says of stretches of the text
 * where they stand in the original, in the order of the text, for formats that have pages, paragraphs or elements.
 */
export const Report = z.object({
  id: z.string(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  captured: z.string().optional(),
  url: z.string().nullable(),
  language: z.string(),
  text: z.string(),
  parts: z.array(Part),
  original: Original,
  inputs: z.array(z.string()),
  where: z.array(Where).optional(),
});
export type Report = z.infer<typeof Report>;

const EVIDENCE: ReadonlySet<PartKind> = new Set<PartKind>(['headline', 'highlights', 'body', 'caption']);

/** Whether words of such a part may support a claim. */
export function isEvidence(kind: PartKind): boolean {
  return EVIDENCE.has(kind);
}
