import { z } from 'zod';

/**
 * One word or mark of the text, with a Universal Dependencies analysis. Offsets as in `Span`.
 * `head` is the index of the governing token in `Analysis.tokens`, or -1 for the root of a sentence.
 */
export const Token = z.object({
  start: z.int(),
  end: z.int(),
  lemma: z.string(),
  upos: z.string(),
  xpos: z.string(),
  head: z.int(),
  deprel: z.string(),
});
export type Token = z.infer<typeof Token>;

/** A sentence: its characters `[start, end)` and its tokens `[first, last)`. */
export const Sentence = z.object({ start: z.int(), end: z.int(), first: z.int(), last: z.int() });
export type Sentence = z.infer<typeof Sentence>;

export const NameKind = z.enum(['person', 'organisation', 'place', 'other']);
export type NameKind = z.infer<typeof NameKind>;

/**
 * A proper name in the text, titles and roles outside it. `normal` is its normal form (spelled as in the
 * longest mention of the same name in the report), `key` folds spelling and transliteration variants
 * together, `title` holds the range of a title or role that stands with a person's name
 * ("Foreign Minister" in "Foreign Minister Paolo …").
 */
export const NameMention = z.object({
  start: z.int(),
  end: z.int(),
  first: z.int(),
  last: z.int(),
  kind: NameKind,
  normal: z.string(),
  key: z.string(),
  title: z.object({ start: z.int(), end: z.int() }).nullable(),
});
export type NameMention = z.infer<typeof NameMention>;

/**
 * A referring expression (name, noun phrase or pronoun). Mentions with the same `entity` refer to the same
 * thing within the report; `head` is the token index of the head word. `name` is the normal form of the best
 * name of the entity, if it has one.
 */
export const EntityMention = z.object({
  start: z.int(),
  end: z.int(),
  head: z.int(),
  entity: z.int(),
  name: z.string().nullable(),
});
export type EntityMention = z.infer<typeof EntityMention>;

/** What the `language` room reads from a text. Tokens tile the text's non-space characters. */
export const Analysis = z.object({
  sentences: z.array(Sentence),
  tokens: z.array(Token),
  names: z.array(NameMention),
  mentions: z.array(EntityMention),
});
export type Analysis = z.infer<typeof Analysis>;
