/** Kinds of names that the tagger tells apart. */
export const TAGGED_KINDS = ['person', 'organisation', 'place'] as const;
export type TaggedKind = (typeof TAGGED_KINDS)[number];

/** Label 0 is outside; kind k has Begin, Inside, End and Single at 1 + 4k …  (the BIOES scheme). */
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 4 * TAGGED_KINDS.length;

const BEGIN = 0;
const INSIDE = 1;
const END = 2;
const SINGLE = 3;

const partOf = (label: number): number => (label - 1) & 3;
const kindOf = (label: number): number => (label - 1) >> 2;
const isOpen = (label: number): boolean =>
  label !== OUTSIDE && (partOf(label) === BEGIN || partOf(label) === INSIDE);

/** Whether `next` may follow `label`; use `OUTSIDE` for the edges of a sentence. */
export function mayFollow(label: number, next: number): boolean {
  const goesOn = next !== OUTSIDE && (partOf(next) === INSIDE || partOf(next) === END);
  if (isOpen(label) !== goesOn) return false;
  return !goesOn || kindOf(label) === kindOf(next);
}

/** Words `[first, last)` of a sentence that are a name. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: TaggedKind;
}

/** The labels of a sentence of `length` words with these names, which must not overlap. */
export function labelsOf(length: number, names: readonly NameSpan[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, last, kind } of names) {
    const base = 1 + 4 * TAGGED_KINDS.indexOf(kind);
    labels.fill(base + INSIDE, first, last);
    labels[first] = base + BEGIN;
    labels[last - 1] = base + (last - first === 1 ? SINGLE : END);
  }
  return labels;
}

/** The names in a sequence of labels. */
export function spansOf(labels: ArrayLike<number>): NameSpan[] {
  const spans: NameSpan[] = [];
  let first = 0;
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index]!;
    if (label === OUTSIDE) continue;
    if (partOf(label) === BEGIN || partOf(label) === SINGLE) first = index;
    if (partOf(label) === END || partOf(label) === SINGLE)
      spans.push({ first, last: index + 1, kind: TAGGED_KINDS[kindOf(label)]! });
  }
  return spans;
}
