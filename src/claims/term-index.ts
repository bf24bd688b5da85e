import { exchangeableWords } from '../words/index.ts';
import type { Profile } from './profile.ts';
import type { Term } from './terms.ts';

/**
 * Two statements are compared when they share a word or figure, or exchangeable words, that weigh at least this in both.
 * Names alone propose nothing: half of a story shares them.
 */
export const TELLING = 45;

/** Where a term stands: slots of statements, and its weight in each. */
export interface Postings {
  readonly slots: number[];
  readonly weights: number[];
}

/** A term that may stand for another, with its score. */
export interface StandIn {
  readonly term: number;
  readonly score: number;
}

/** Statements by slot with an inverted index of their terms, ready to take one more or to lose one. */
export interface TermIndex {
  readonly slots: Map<Profile, number>;
  readonly profiles: (Profile | undefined)[];
  /** Slots that were left, to be used again. */
  readonly free: number[];
  readonly numbers: Map<string, number>;
  readonly terms: Pick<Term, 'kind' | 'key'>[];
  readonly postings: Postings[];
  /** By term, worked out when it is asked for; a new word may stand for others, so all are forgotten then. */
  standIns: (readonly StandIn[] | undefined)[];
}

/** An index of nothing. */
export function openTermIndex(): TermIndex {
  return {
    slots: new Map(),
    profiles: [],
    free: [],
    numbers: new Map(),
    terms: [],
    postings: [],
    standIns: [],
  };
}

function nameOf({ kind, key }: Pick<Term, 'kind' | 'key'>): string {
  return `${kind} ${key}`;
}

function numberFor(index: TermIndex, { kind, key }: Term): number {
  const known = index.numbers.get(nameOf({ kind, key }));
  if (known !== undefined) return known;
  const number = index.terms.push({ kind, key }) - 1;
  index.numbers.set(nameOf({ kind, key }), number);
  index.postings.push({ slots: [], weights: [] });
  if (kind === 'word') index.standIns = [];
  return number;
}

/** The number of a term that some statement of the index has or had. */
export function numberOf({ numbers }: TermIndex, term: Term): number {
  return numbers.get(nameOf(term))!;
}

/** Takes a statement in, and gives its slot. */
export function addTerms(index: TermIndex, profile: Profile): number {
  const slot = index.free.pop() ?? index.profiles.length;
  index.profiles[slot] = profile;
  index.slots.set(profile, slot);
  for (const term of profile.terms) {
    const { slots, weights } = index.postings[numberFor(index, term)]!;
    slots.push(slot);
    weights.push(term.weight);
  }
  return slot;
}

/** Takes a statement out. */
export function dropTerms(index: TermIndex, profile: Profile): void {
  const slot = index.slots.get(profile)!;
  for (const term of profile.terms) {
    const { slots, weights } = index.postings[numberOf(index, term)]!;
    const at = slots.lastIndexOf(slot);
    slots.splice(at, 1);
    weights.splice(at, 1);
  }
  index.slots.delete(profile);
  index.profiles[slot] = undefined;
  index.free.push(slot);
}

/** Whether a term of this kind proposes that statements are compared, when it weighs enough in both. */
export function isProposing({ kind }: Pick<Term, 'kind'>): boolean {
  return kind === 'word' || kind === 'figure';
}

/** What may stand for a term, itself first, then best first. */
export function standInsOf(index: TermIndex, term: number): readonly StandIn[] {
  return (index.standIns[term] ??= findStandIns(index, term));
}

function findStandIns({ terms, numbers }: TermIndex, term: number): StandIn[] {
  const self = { term, score: 100 };
  const { kind, key } = terms[term]!;
  if (kind !== 'word') return [self];
  const others = [...exchangeableWords(key)].flatMap(([word, score]) => {
    const number = numbers.get(nameOf({ kind, key: word }));
    return number === undefined || number === term ? [] : [{ term: number, score }];
  });
  return [self, ...others.sort((a, b) => b.score - a.score)];
}
