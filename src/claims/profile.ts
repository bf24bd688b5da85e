import type { Analysis, Quantity, Range, Reading, Statement, Token } from '../model/index.ts';
import { rarityOf } from '../words/index.ts';

/**
 * One thing that a statement speaks of: a word by its lemma or a name by its key. `weight` says how much it tells
 * (0 to 100, more for the predicate); `name` keeps names from being compared as words.
 */
export interface Term {
  readonly key: string;
  readonly name: boolean;
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
  return [{ key: token.lemma, name: false, weight: isHead ? Math.round(rarity * 1.3) : rarity }];
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
      terms.push({ key: name.key, name: true, weight: NAME_WEIGHT });
      nameEnd = name.last;
    }
    if (i < nameEnd) continue;
    const pronoun = index.pronouns.get(i);
    if (pronoun !== undefined) terms.push({ key: pronoun, name: true, weight: PRONOUN_WEIGHT });
    else terms.push(...wordTerm(analysis.tokens[i]!, i === head));
  }
  return terms;
}

/** The same term twice tells no more than once; the heavier one stays. */
function withoutRepeats(terms: readonly Term[]): Term[] {
  const best = new Map<string, Term>();
  for (const term of terms) {
    const key = `${term.name ? 'n' : 'w'}${term.key}`;
    if ((best.get(key)?.weight ?? -1) < term.weight) best.set(key, term);
  }
  return [...best.values()];
}

/** The profile of one statement of a reading. */
export function profileOf(reading: Reading, index: NameIndex, statement: Statement): Profile {
  const { analysis } = reading;
  const inside = tokensIn(analysis, statement.spans);
  const head = headOf(analysis, inside);
  const terms = withoutRepeats(termsOf(analysis, index, inside, head));
  return {
    statement,
    terms,
    total: terms.reduce((sum, { weight }) => sum + weight, 0),
    predicate: head === null ? null : analysis.tokens[head]!.lemma,
    figures: statement.quantities,
    negated: inside.some((i) => NEGATIONS.has(analysis.tokens[i]!.lemma)),
  };
}
