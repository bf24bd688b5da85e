import type { GoldDocument } from './documents.ts';

/** A mention of GUM: words `[first, last)` with the index of its head word, its kind and its entity's number. */
export interface GoldMention {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: string;
  readonly entity: string;
}

const BRACKET = /\(([^()]+)\)?|([^()]+)\)/g;

/** The word of `[first, last)` whose governor lies outside. */
function headOf(document: GoldDocument, first: number, last: number): number {
  for (let at = first; at < last; at += 1) {
    const { head, deprel } = document.words[at]!;
    if ((head < first || head >= last) && deprel !== 'punct') return at;
  }
  return first;
}

/**
 * Reads the `Entity=` brackets of GUM (https://gucorpling.org/gum/) in order of their first word: "(3-person-…" opens, "3)"
 * closes, "(3-person-…)" does both. Parts of a discontinuous mention ("3[1/2]") are left out.
 */
export function readEntities(document: GoldDocument): GoldMention[] {
  const mentions: GoldMention[] = [];
  const open: { entity: string; kind: string; first: number }[] = [];
  const close = (entity: string, last: number): void => {
    const index = open.findLastIndex((candidate) => candidate.entity === entity);
    if (index < 0) return;
    const [{ first, kind }] = open.splice(index, 1) as [(typeof open)[number]];
    if (!entity.includes('['))
      mentions.push({ first, last, head: headOf(document, first, last), kind, entity });
  };
  for (const [at, { entity }] of document.words.entries())
    for (const match of entity.matchAll(BRACKET)) {
      const [whole, opened, closed] = match;
      if (opened !== undefined) {
        const [number = '', kind = ''] = opened.split('-');
        open.push({ entity: number, kind, first: at });
        if (whole.endsWith(')')) close(number, at + 1);
      } else if (closed !== undefined) close(closed, at + 1);
    }
  return mentions.sort((a, b) => a.first - b.first || b.last - a.last);
}
