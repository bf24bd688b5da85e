import { type Conflict, type Dossier, overlapLength, type Statement } from '../../src/model/index.ts';
import type { LabelledConflict, LabelledQuote, Story } from './gold.ts';
import { indexStatements, meeting, type StatementIndex } from './match.ts';

/** Counts behind precision (`right` of `judged` of ours) and recall (`found` of `labelled`). */
export interface ConflictCounts {
  readonly right: number;
  readonly judged: number;
  readonly found: number;
  readonly labelled: number;
}

/**
 * Conflicts of a story. A conflict of ours matches a labelled one when, on each of two of its sides, a statement
 * overlaps a quote of the labelled one, two different quotes, and its verdict is a right one. Two quotes overlap
 * when they share at least half of the shorter. Ours count for precision only when on each of two sides they
 * hold labelled words (a statement of a labelled claim, or a quote of a labelled conflict), and when they say
 * that something is the matter: the sets do not label pairs that are compatible.
 */
export function scoreConflicts(story: Story, dossier: Dossier): ConflictCounts {
  const index = indexStatements(dossier);
  const known = labelledWords(story);
  const ours = dossier.conflicts;
  const judged = ours.filter(
    (conflict) => conflict.verdict !== 'compatible' && touchesTwoSides(conflictSides(conflict, index), known),
  );
  const matches = (labelled: LabelledConflict, mine: Conflict): boolean =>
    conflictMatches(labelled, mine, index);
  return {
    right: judged.filter((mine) => story.conflicts.some((labelled) => matches(labelled, mine))).length,
    judged: judged.length,
    found: story.conflicts.filter((labelled) => ours.some((mine) => matches(labelled, mine))).length,
    labelled: story.conflicts.length,
  };
}

/** Whether a conflict of ours matches a labelled one. */
export function conflictMatches(labelled: LabelledConflict, ours: Conflict, index: StatementIndex): boolean {
  return (
    labelled.verdicts.includes(ours.verdict) && touchesTwoSides(conflictSides(ours, index), labelled.sides)
  );
}

type Side = readonly Statement[];

/** The statements on each side of a conflict. */
export function conflictSides(conflict: Conflict, index: StatementIndex): readonly Side[] {
  return conflict.sides.map((side) => side.statements.flatMap((id) => index.byId.get(id) ?? []));
}

function labelledWords(story: Story): readonly LabelledQuote[] {
  return [...story.claims.flatMap((claim) => claim.statements), ...story.conflicts.flatMap((c) => c.sides)];
}

/** Whether two different sides hold two different ones of the quotes. */
function touchesTwoSides(sides: readonly Side[], quotes: readonly LabelledQuote[]): boolean {
  const held = sides.map((side) => quotesHeld(side, quotes));
  return held.some((a, i) => held.some((b, j) => j > i && differ(a, b)));
}

function quotesHeld(side: Side, quotes: readonly LabelledQuote[]): ReadonlySet<number> {
  return new Set(
    quotes.flatMap((quote, at) => (side.some((statement) => overlaps(quote, statement)) ? [at] : [])),
  );
}

/** Whether one member of each can be chosen so that the two differ. */
function differ(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  return a.size > 1 || b.size > 1 || [...a][0] !== [...b][0];
}

/** Whether a statement shares at least half of the shorter with labelled words. */
export function overlaps(quote: LabelledQuote, statement: Statement): boolean {
  if (quote.report !== statement.report) return false;
  if (meeting(quote, statement) > 0) return true;
  return quote.places.some((place) => {
    const both = statement.spans.reduce((sum, span) => sum + overlapLength(place, span), 0);
    const length = statement.spans.reduce((sum, span) => sum + span.end - span.start, 0);
    return both > 0 && both * 2 >= Math.min(place.end - place.start, length);
  });
}
