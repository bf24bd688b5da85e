import { z } from 'zod';

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

/**
 * A stretch of a report with one role. Offsets as in `Span`. Parts are in text order and do not overlap.
 * `where` is the place in the original, where that has pages: `page=3` of a PDF (RFC 8118; `page=3-4` across a break).
 */
export const Part = z.object({
  kind: PartKind,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  where: z.string().optional(),
});
export type Part = z.infer<typeof Part>;

/** Where the bytes came from. `sha256` is of the bytes as given, in lower-case hex. */
export const Original = z.object({ sha256: z.string(), mediaType: z.string() });
export type Original = z.infer<typeof Original>;

/**
 * One published document. `text` never changes after reading; `title` is a label and never evidence.
 * `published` is EDTF / ISO 8601 as far as it is known, `captured` the moment in UTC at which a crawler took the bytes,
 * `language` an ISO 639-1 code or `und`,
 * `inputs` the names of the inputs that gave it (several for bare duplicates).
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
});
export type Report = z.infer<typeof Report>;

const EVIDENCE: ReadonlySet<PartKind> = new Set<PartKind>(['headline', 'highlights', 'body', 'caption']);

/** Whether words of such a part may support a claim. */
export function isEvidence(kind: PartKind): boolean {
  return EVIDENCE.has(kind);
}
