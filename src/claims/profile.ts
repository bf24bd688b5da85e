import type { Analysis, Quantity, Range, Reading, Statement, Token } from '../model/index.ts';
import { rarityOf } from '../words/index.ts';
import { subjectOf } from './subject.ts';

/**
 * One thing that a statement speaks of: a word by its lemma, a name by its key or a figure by its value. `weight` says
 * how much it tells (0 to 100, more for the predicate).
 */
export interface Term {
  readonly kind: 'word' | 'name' | 'figure';
  readonly key: string;
  readonly weight: number;
}

/** A statement as it is compared with others: what it speaks of, its figures and whether it is negated. */
export interface Profile {
  readonly statement: Statement;
  readonly terms: readonly Term[];
  readonly total: number;
  readonly predicate: string | null;
  readonly figures: readonly Quantity[];
  readonly negated: boolean;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV']);
const NEGATIONS = new Set([
  'not',
  "n't",
  'no',
  'never',
  'nobody',
  'none',
  'nothing',
  'neither',
  'nor',
  'without',
]);
/** Words this common hold no content whatever their tag ("be", "have", "also"). */
const TOO_COMMON = 30;
const NAME_WEIGHT = 80;
const PRONOUN_WEIGHT = 30;
const FIGURE_WEIGHT = 70;

function firstAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices of the tokens that lie inside the ranges. */
export function tokensIn(analysis: Analysis, ranges: readonly Range[]): number[] {
  const found: number[] = [];
  for (const { start, end } of ranges)
    for (
      let i = firstAt(analysis.tokens, start);
      i < analysis.tokens.length && analysis.tokens[i]!.start < end;
      i++
    )
      found.push(i);
  return found;
}

/** Names and resolved pronouns of a report by the token that they begin at, made once a report. */
export interface NameIndex {
  readonly names: ReadonlyMap<number, { readonly key: string; readonly last: number }>;
  readonly pronouns: ReadonlyMap<number, string>;
}

export function indexNames(analysis: Analysis): NameIndex {
  const names = new Map(analysis.names.map(({ first, last, key }) => [first, { key, last }] as const));
  const keyOfName = new Map(analysis.names.map(({ normal, key }) => [normal, key] as const));
  const pronouns = new Map<number, string>();
  for (const { head, name } of analysis.mentions)
    if (analysis.tokens[head]?.upos === 'PRON' && name !== null)
      pronouns.set(head, keyOfName.get(name) ?? name);
  return { names, pronouns };
}

function headOf(analysis: Analysis, inside: readonly number[]): number | null {
  const members = new Set(inside);
  const heads = inside.filter(
    (i) => !members.has(analysis.tokens[i]!.head) && CONTENT.has(analysis.tokens[i]!.upos),
  );
  return heads.find((i) => analysis.tokens[i]!.upos === 'VERB') ?? heads[0] ?? null;
}

function wordTerm(token: Token, isHead: boolean): Term[] {
  const rarity = rarityOf(token.lemma);
  if (!CONTENT.has(token.upos) || rarity < TOO_COMMON) return [];
  return [{ kind: 'word', key: token.lemma, weight: isHead ? Math.round(rarity * 1.3) : rarity }];
}

function termsOf(
  analysis: Analysis,
  index: NameIndex,
  inside: readonly number[],
  head: number | null,
): Term[] {
  const terms: Term[] = [];
  let nameEnd = -1;
  for (const i of inside) {
    const name = index.names.get(i);
    if (name !== undefined) {
      terms.push({ kind: 'name', key: name.key, weight: NAME_WEIGHT });
      nameEnd = name.last;
    }
    if (i < nameEnd) continue;
    const pronoun = index.pronouns.get(i);
    if (pronoun !== undefined) terms.push({ kind: 'name', key: pronoun, weight: PRONOUN_WEIGHT });
    else terms.push(...wordTerm(analysis.tokens[i]!, i === head));
  }
  return terms;
}

function figureTerms(figures: readonly Quantity[]): Term[] {
  return figures.map(({ value }) => ({
    kind: 'figure',
    key: `${value}`,
    weight: value < 2 ? FIGURE_WEIGHT / 4 : FIGURE_WEIGHT,
  }));
}

/** The same term twice tells no more than once; the heavier one stays. */
function withoutRepeats(terms: readonly Term[]): Term[] {
  const best = new Map<string, Term>();
  for (const term of terms) {
    const key = `${term.kind} ${term.key}`;
    if ((best.get(key)?.weight ?? -1) < term.weight) best.set(key, term);
  }
  return [...best.values()];
}

/** The subject that a clause borrows from outside its own words, at half the weight. */
function borrowedTerms(
  analysis: Analysis,
  index: NameIndex,
  inside: readonly number[],
  head: number | null,
): Term[] {
  const subject = head === null ? null : subjectOf(analysis, head);
  if (subject === null || inside.includes(subject)) return [];
  return termsOf(analysis, index, [subject], null).map((term) => ({
    ...term,
    weight: Math.round(term.weight / 2),
  }));
}

/** The profile of one statement of a reading. */
export function profileOf(reading: Reading, index: NameIndex, statement: Statement): Profile {
  const { analysis } = reading;
  const inside = tokensIn(analysis, statement.spans);
  const head = headOf(analysis, inside);
  const terms = withoutRepeats([
    ...termsOf(analysis, index, inside, head),
    ...figureTerms(statement.quantities),
  ]);
  return {
    statement,
    terms,
    total: terms.reduce((sum, { weight }) => sum + weight, 0),
    predicate: head === null ? null : analysis.tokens[head]!.lemma,
    figures: statement.quantities,
    negated: inside.some((i) => NEGATIONS.has(analysis.tokens[i]!.lemma)),
  };
}

/** The profiles of all statements of a reading, in its order. */
export function profilesOf(reading: Reading): Profile[] {
  const index = indexNames(reading.analysis);
  return reading.statements.map((statement) => profileOf(reading, index, statement));
}

/** What several statements say together. At least one profile; its statement stands for all. */
export function mergeProfiles(profiles: readonly Profile[]): Profile {
  const terms = withoutRepeats(profiles.flatMap((profile) => profile.terms));
  return {
    ...profiles[0]!,
    terms,
    total: terms.reduce((sum, { weight }) => sum + weight, 0),
    figures: profiles.flatMap((profile) => profile.figures),
  };
}
