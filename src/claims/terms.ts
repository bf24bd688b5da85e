import type { Analysis, Quantity, Time, Token } from '../model/index.ts';
import { listedName, nameKey } from '../language/index.ts';
import { rarityOf } from '../words/index.ts';

/**
 * One thing that a statement speaks of: a word by its lemma, a word of a name by its key, a figure by its value or a
 * time (day, month, year, duration). `weight` says how much it tells (0 to 130, most for the predicate).
 */
export interface Term {
  readonly kind: 'word' | 'name' | 'figure' | 'day';
  readonly key: string;
  readonly weight: number;
}

export const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV']);

/** Words this common hold no content whatever their tag ("be", "have", "also"). */
const TOO_COMMON = 30;
/** Adverbs up to here are of time, degree and manner ("away", "early", "again"). */
const COMMON_ADVERB = 60;
const WEIGHT = {
  lastName: 80,
  otherName: 35,
  pronoun: 30,
  figure: 70,
  smallFigure: 18,
  day: 25,
  year: 60,
  duration: 50,
  predicate: 1.3,
};

/** Names and resolved pronouns of a report by their tokens, made once a report. */
export interface NameIndex {
  /** The keys of a name's words, the telling last one last, by the name's first token; `last` is past its end. */
  readonly names: ReadonlyMap<number, { readonly keys: readonly string[]; readonly last: number }>;
  readonly pronouns: ReadonlyMap<number, string>;
}

/** The keys of a name's words; a name on a list of names has those of the one that stands for all. */
function keysOf({ normal, kind, key }: Analysis['names'][number]): readonly string[] {
  const listed = listedName(normal);
  return (listed === null ? key : nameKey(listed, kind)).split(' ');
}

export function indexNames(analysis: Analysis): NameIndex {
  const names = new Map(
    analysis.names.map((name) => [name.first, { keys: keysOf(name), last: name.last }] as const),
  );
  const keyOfName = new Map(analysis.names.map((name) => [name.normal, keysOf(name).at(-1)!] as const));
  const pronouns = new Map<number, string>();
  for (const { head, name } of analysis.mentions) {
    const key = name === null ? undefined : keyOfName.get(name);
    if (analysis.tokens[head]?.upos === 'PRON' && key !== undefined) pronouns.set(head, key);
  }
  return { names, pronouns };
}

function nameTerms(keys: readonly string[]): Term[] {
  return keys.map((key, i) => ({
    kind: 'name',
    key,
    weight: i === keys.length - 1 ? WEIGHT.lastName : WEIGHT.otherName,
  }));
}

function wordTerms({ lemma, upos }: Token, isPredicate: boolean): Term[] {
  const key = lemma.toLowerCase();
  const rarity = rarityOf(key);
  if (!CONTENT.has(upos) || rarity < (upos === 'ADV' ? COMMON_ADVERB : TOO_COMMON)) return [];
  return [{ kind: 'word', key, weight: isPredicate ? Math.round(rarity * WEIGHT.predicate) : rarity }];
}

/** The terms of some tokens of a report, in their order. */
export function termsOf(
  analysis: Analysis,
  index: NameIndex,
  tokens: readonly number[],
  predicate: number | null,
): Term[] {
  const terms: Term[] = [];
  let nameEnd = -1;
  for (const i of tokens) {
    const name = index.names.get(i);
    const pronoun = index.pronouns.get(i);
    if (name !== undefined) {
      terms.push(...nameTerms(name.keys));
      nameEnd = name.last;
    } else if (pronoun !== undefined) terms.push({ kind: 'name', key: pronoun, weight: WEIGHT.pronoun });
    else if (i >= nameEnd) terms.push(...wordTerms(analysis.tokens[i]!, i === predicate));
  }
  return terms;
}

export function figureTerms(figures: readonly Quantity[]): Term[] {
  return figures.map(({ value }) => ({
    kind: 'figure',
    key: `${value}`,
    weight: value < 2 ? WEIGHT.smallFigure : WEIGHT.figure,
  }));
}

/** A year or a month, as TIMEX3 has them. */
const YEAR_OR_MONTH = /^\d{4}(?:-\d\d)?$/;

/** Days, months, years and durations ("by 2030", "for 25 years"); nothing for vaguer times. */
export function dayTerms(times: readonly Time[]): Term[] {
  return times.flatMap(({ earliest, latest, value }) => {
    if (earliest !== null && earliest === latest) return [{ kind: 'day', key: earliest, weight: WEIGHT.day }];
    if (value === null) return [];
    if (YEAR_OR_MONTH.test(value)) return [{ kind: 'day', key: value, weight: WEIGHT.year }];
    return value.startsWith('P') ? [{ kind: 'day', key: value, weight: WEIGHT.duration }] : [];
  });
}

/** The same term twice tells no more than once; the heavier one stays. */
export function withoutRepeats(terms: readonly Term[]): Term[] {
  const best = new Map<string, Term>();
  for (const term of terms) {
    const key = `${term.kind} ${term.key}`;
    if ((best.get(key)?.weight ?? -1) < term.weight) best.set(key, term);
  }
  return [...best.values()];
}
