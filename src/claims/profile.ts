import type { Analysis, Quantity, Reading, Span, Statement } from '../model/index.ts';
import { subjectOf } from './subject.ts';
import {
  CONTENT,
  type NameIndex,
  type Term,
  dayTerms,
  figureTerms,
  indexNames,
  termsOf,
  withoutRepeats,
} from './terms.ts';
import { tokensIn } from './tokens-in.ts';

/** A statement as it is compared with others: what it speaks of, its figures and whether it is negated. */
export interface Profile {
  readonly statement: Statement;
  readonly terms: readonly Term[];
  readonly total: number;
  readonly predicate: string | null;
  readonly figures: readonly Quantity[];
  readonly negated: boolean;
}

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

/** The head of a statement's words: a verb that hangs on nothing inside, else any such content word. */
function headOf(analysis: Analysis, inside: readonly number[]): number | null {
  const members = new Set(inside);
  const heads = inside.filter(
    (i) => !members.has(analysis.tokens[i]!.head) && CONTENT.has(analysis.tokens[i]!.upos),
  );
  return heads.find((i) => analysis.tokens[i]!.upos === 'VERB') ?? heads[0] ?? null;
}

/** Words that are compared in another way, or are the frame and not the content. */
function spansApart({ quantities, times, attribution }: Statement): Span[] {
  return [
    ...quantities.flatMap(({ spans, boundSpans }) => [...spans, ...boundSpans]),
    ...times.flatMap(({ spans }) => spans),
    ...attribution.flatMap(({ source, cue }) => [...(source ?? []), ...(cue ?? [])]),
  ];
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
export function profileOf({ analysis }: Reading, index: NameIndex, statement: Statement): Profile {
  const inside = tokensIn(analysis, statement.spans);
  const apart = new Set(tokensIn(analysis, spansApart(statement)));
  const content = inside.filter((i) => !apart.has(i));
  const head = headOf(analysis, content);
  const terms = withoutRepeats([
    ...termsOf(analysis, index, content, head),
    ...borrowedTerms(analysis, index, inside, head),
    ...figureTerms(statement.quantities),
    ...dayTerms(statement.times),
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

/** Profiles by the statements that they were made of, which belong to one analysis: read once while these are there. */
const made = new WeakMap<readonly Statement[], readonly Profile[]>();

/** The profiles of all statements of a reading, in its order. */
export function profilesOf(reading: Reading): readonly Profile[] {
  const known = made.get(reading.statements);
  if (known !== undefined) return known;
  const index = indexNames(reading.analysis);
  const profiles = reading.statements.map((statement) => profileOf(reading, index, statement));
  made.set(reading.statements, profiles);
  return profiles;
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
