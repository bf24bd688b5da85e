import type { ReadText, WordRange } from '../document.ts';
import type { NameSpan } from './labels.ts';

/** Last parts of persons' full names ("Aho" of "Juhani Aho"), which name the person wherever they stand alone. */
function lastNames({ forms }: ReadText, spans: readonly NameSpan[]): Set<string> {
  const names = new Set<string>();
  for (const { kind, first, last } of spans)
    if (kind === 'person' && last - first > 1 && forms[last - 1]!.length > 2) names.add(forms[last - 1]!);
  return names;
}

/** Marks the words of the ranges. */
export function takenWords(length: number, ranges: readonly WordRange[]): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { first, last } of ranges) taken.fill(1, first, last);
  return taken;
}

/** The initials of the bodies that are named in full ("VGS" of "Vellan Geological Survey"). */
function acronyms({ forms }: ReadText, spans: readonly NameSpan[]): Set<string> {
  const found = new Set<string>();
  for (const { kind, first, last } of spans) {
    if (kind !== 'organisation' || last - first < 2) continue;
    const capitals = forms.slice(first, last).filter((form) => /^\p{Lu}/u.test(form) && form !== 'The');
    if (capitals.length > 1) found.add(capitals.map((form) => form[0]).join(''));
  }
  return found;
}

/**
 * Single words that the tagger passed over although they are the last name of a person, or the initials of a body, of
 * the same report.
 */
export function missedNames(read: ReadText, spans: readonly NameSpan[]): NameSpan[] {
  const names = lastNames(read, spans);
  const initials = acronyms(read, spans);
  const taken = takenWords(read.forms.length, spans);
  const missed: NameSpan[] = [];
  for (const [at, form] of read.forms.entries()) {
    if (taken[at] === 1) continue;
    if (initials.has(form)) missed.push({ first: at, last: at + 1, kind: 'organisation' });
    else if (names.has(form) && read.tokens[at]!.upos !== 'VERB')
      missed.push({ first: at, last: at + 1, kind: 'person' });
  }
  return missed;
}

/** Takes plural nouns such as "Vellans" for no person's name. */
export function withoutPeoples({ tokens, forms }: ReadText, spans: readonly NameSpan[]): NameSpan[] {
  return spans.filter(({ first, last, kind }) => {
    const isSingle = last === first + 1 && kind === 'person';
    return !(isSingle && tokens[first]!.xpos === 'NNPS' && forms[first]!.endsWith('s'));
  });
}
