import type { NameKind } from '../../model/index.ts';
import { nameKey, nameWords } from './name-key.ts';
import { isAcronym } from './same-name.ts';

/** A name as it stands somewhere in a report. */
export interface WrittenName {
  readonly phrase: string;
  readonly kind: NameKind;
}

/** Names that share a last word or key are compared with each other; never more than this many of them. */
const MOST_RIVALS = 24;

interface Known {
  readonly phrase: string;
  readonly words: readonly string[];
}

/** Whether the words of `part` stand in `whole` in this order, an initial for a word, the last words agreeing. */
function fits(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length > whole.length || part.at(-1) !== whole.at(-1)) return false;
  let at = 0;
  for (const word of whole)
    if (word === part[at] || (part[at]?.length === 1 && word[0] === part[at])) at += 1;
  return at === part.length;
}

function bucketOf(name: WrittenName, words: readonly string[]): string {
  return name.kind === 'person' ? `person ${words.at(-1) ?? ''}` : `${nameKey(name.phrase, name.kind)}`;
}

function isLonger(a: Known, b: Known): boolean {
  return (
    a.words.length > b.words.length ||
    (a.words.length === b.words.length && a.phrase.length > b.phrase.length)
  );
}

/** Long names by their initials, for acronyms. */
function acronymsOf(names: readonly WrittenName[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { phrase } of names) {
    const initials = phrase
      .replace(/^The\s/, '')
      .replace(/(?:^|[\s-]+)(\p{L})[^\s-]*/gu, '$1')
      .replace(/[^\p{Lu}]/gu, '');
    if (initials.length > 1 && isAcronym(initials, phrase) && !known.has(initials))
      known.set(initials, phrase);
  }
  return known;
}

/** Persons' full names by their first word; null where several persons share it. */
function byFirstWord(names: readonly WrittenName[], all: readonly Known[]): Map<string, Known | null> {
  const found = new Map<string, Known | null>();
  for (const [index, known] of all.entries()) {
    if (names[index]!.kind !== 'person' || known.words.length < 2) continue;
    const rival = found.get(known.words[0]!);
    if (rival === undefined || (rival !== null && fits(rival.words, known.words)))
      found.set(known.words[0]!, known);
    else if (rival !== null && !fits(known.words, rival.words)) found.set(known.words[0]!, null);
  }
  return found;
}

/**
 * The normal form of each name: the longest mention in the report that may name the same ("Aho" is "Juhani Aho"; of
 * several such persons the one named first; "Juhani" if only one has that first name), and for an acronym the words that it stands for, where they stand.
 */
export function normalForms(names: readonly WrittenName[]): string[] {
  const buckets = new Map<string, Known[]>();
  const all = names.map((name) => ({ phrase: name.phrase, words: nameWords(name.phrase) }));
  const keys = names.map((name, index) => bucketOf(name, all[index]!.words));
  for (const [index, known] of all.entries()) {
    const bucket = buckets.get(keys[index]!) ?? [];
    if (bucket.length < MOST_RIVALS && bucket.every(({ phrase }) => phrase !== known.phrase))
      bucket.push(known);
    buckets.set(keys[index]!, bucket);
  }
  const acronyms = acronymsOf(names);
  const firsts = byFirstWord(names, all);
  const introduced = new Map<string, Known>();
  return names.map((name, index) => {
    const expanded = acronyms.get(name.phrase.replace(/\./g, ''));
    if (expanded !== undefined && name.kind !== 'person') return expanded;
    const best = longestOf(all[index]!, buckets.get(keys[index]!)!, introduced.get(keys[index]!));
    if (best.words.length > 1 && !introduced.has(keys[index]!)) introduced.set(keys[index]!, best);
    if (best.words.length === 1 && name.kind === 'person')
      return firsts.get(best.words[0] ?? '')?.phrase ?? best.phrase;
    return best.phrase;
  });
}

/** The longest name of the bucket that the words fit into; the person named first wins over others. */
function longestOf(name: Known, bucket: readonly Known[], introduced: Known | undefined): Known {
  if (introduced && name.words.length === 1 && fits(name.words, introduced.words)) return introduced;
  let best = name;
  for (const rival of bucket) if (fits(name.words, rival.words) && isLonger(rival, best)) best = rival;
  return best;
}
