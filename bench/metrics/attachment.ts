/** A word with its tags and its place in a tree; `head` is an index within the sentence, -1 for the root. */
export interface TreeWord {
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

/** Counts of right answers. Tags are counted over all words, arcs over words that are no punctuation. */
export interface AttachmentCounts {
  words: number;
  xpos: number;
  upos: number;
  arcs: number;
  heads: number;
  labelled: number;
}

/** An empty count, to be added to. */
export function noAttachments(): AttachmentCounts {
  return { words: 0, xpos: 0, upos: 0, arcs: 0, heads: 0, labelled: 0 };
}

/** Adds one sentence read from gold words. Labels count with their subtypes ("nsubj:pass"). */
export function countAttachments(
  counts: AttachmentCounts,
  gold: readonly TreeWord[],
  ours: readonly TreeWord[],
): void {
  for (const [index, wanted] of gold.entries()) {
    const given = ours[index];
    counts.words++;
    counts.xpos += Number(given?.xpos === wanted.xpos);
    counts.upos += Number(given?.upos === wanted.upos);
    if (wanted.upos === 'PUNCT') continue;
    const attached = given?.head === wanted.head;
    counts.arcs++;
    counts.heads += Number(attached);
    counts.labelled += Number(attached && given?.deprel === wanted.deprel);
  }
}

/** Shares of right answers: fine and universal tags, unlabelled and labelled attachment score. */
export interface AttachmentScores {
  readonly tags: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
}

export function attachmentScores(counts: AttachmentCounts): AttachmentScores {
  const { words, arcs } = counts;
  return {
    tags: counts.xpos / words,
    upos: counts.upos / words,
    uas: counts.heads / arcs,
    las: counts.labelled / arcs,
  };
}

/** A word at its place in a text; `head` is an index into the text's words, -1 for a root. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly deprel: string;
}

/** Counts for F1 over words from raw text. */
export interface RawAttachmentCounts {
  gold: number;
  ours: number;
  right: number;
}

/**
 * Adds one text to the labelled attachment counts of the CoNLL 2018 shared task (Zeman et al. 2018): words are
 * aligned by their characters; an aligned word is right when its head is aligned with the gold head, or both are
 * roots, and the universal part of the relation agrees. All words count.
 */
export function countRawAttachments(
  counts: RawAttachmentCounts,
  gold: readonly PlacedWord[],
  ours: readonly PlacedWord[],
): void {
  counts.gold += gold.length;
  counts.ours += ours.length;
  const byPlace = new Map(ours.map((word) => [placeOf(word), word]));
  for (const wanted of gold) {
    const given = byPlace.get(placeOf(wanted));
    if (given === undefined || universal(given.deprel) !== universal(wanted.deprel)) continue;
    counts.right += Number(headPlace(gold, wanted) === headPlace(ours, given));
  }
}

const placeOf = ({ start, end }: PlacedWord): string => `${start}-${end}`;

const universal = (deprel: string): string => deprel.split(':')[0] ?? '';

function headPlace(words: readonly PlacedWord[], { head }: PlacedWord): string {
  const word = words[head];
  return word === undefined ? 'root' : placeOf(word);
}

/** F1 of what `countRawAttachments` counted. */
export function rawAttachmentF1({ gold, ours, right }: RawAttachmentCounts): number {
  return gold + ours === 0 ? 0 : (2 * right) / (gold + ours);
}
