import type { ClaimLink, Dossier } from '../../src/model/index.ts';
import { indexStatements, matchClaims, meeting } from '../stories/match.ts';
import { type LabelledQuote, placesOf, type Story } from '../stories/gold.ts';
import { type Expected, idOf, storyOfExample } from './expected.ts';

/** What is wrong in a dossier of an example, each as a line to read; all empty when nothing is. */
export interface Comparison {
  readonly story: Story;
  /** Labelled words that do not stand in their report as it was read. */
  readonly lost: readonly string[];
  /** Words that must not be evidence and are in a statement. */
  readonly evidence: readonly string[];
  /** Claims or words that must be kept apart and support one claim. */
  readonly joined: readonly string[];
}

/** Compares a dossier with the known answer. Figures come from the story by the scorers of the stories. */
export function compareExample(name: string, expected: Expected, dossier: Dossier): Comparison {
  const story = storyOfExample(name, expected, dossier);
  return {
    story,
    lost: lostQuotes(story),
    evidence: expected.absent
      .map((quote) => labelled(quote, dossier))
      .flatMap((quote) => evidenceOf(quote, dossier)),
    joined: expected.apart.flatMap((pair) => (isJoined(pair, story, dossier) ? [pair.why] : [])),
  };
}

function lostQuotes(story: Story): readonly string[] {
  const statements = story.claims.flatMap((claim) => claim.statements);
  const sides = story.conflicts.flatMap((conflict) => conflict.sides);
  return [...statements, ...sides]
    .filter(({ places }) => places.length === 0)
    .map(({ report, quote }) => `${report}: ${quote}`);
}

function labelled({ report, quote }: Expected['absent'][number], dossier: Dossier): LabelledQuote {
  const id = idOf(report, dossier);
  return { report: id, quote, places: placesOf(dossier.reports.find((one) => one.id === id)!.text, quote) };
}

/** Statements that share a character with the words. */
function evidenceOf({ report, quote, places }: LabelledQuote, dossier: Dossier): readonly string[] {
  const touching = dossier.statements.filter(
    (statement) =>
      statement.report === report &&
      statement.spans.some((span) => places.some(({ start, end }) => span.start < end && start < span.end)),
  );
  return touching.map((statement) => `${quote} ‹ ${statement.quote}`);
}

function isJoined(pair: Expected['apart'][number], story: Story, dossier: Dossier): boolean {
  const claims = story.claims.filter(({ id }) => pair.claims?.includes(id));
  const groups = [
    ...claims.map(({ statements }) => statements),
    ...(pair.quotes ?? []).map((quote) => [labelled(quote, dossier)]),
  ].map((quotes) => claimsHolding(quotes, dossier));
  return groups.some((a, i) => groups.some((b, j) => j > i && [...a].some((claim) => b.has(claim))));
}

/** Ids of our claims that a statement supports which meets one of the quotes. */
function claimsHolding(quotes: readonly LabelledQuote[], dossier: Dossier): ReadonlySet<string> {
  const { byId } = indexStatements(dossier);
  const holds = ({ id, relation }: ClaimLink): boolean => {
    const statement = byId.get(id);
    if (statement === undefined || relation !== 'supports') return false;
    return quotes.some((quote) => meeting(quote, statement) > 0);
  };
  return new Set(dossier.claims.filter(({ statements }) => statements.some(holds)).map(({ id }) => id));
}

/** The range that our matched claim has for each labelled claim, for reading: "1–2" or "none". */
export function rangesByClaim(story: Story, dossier: Dossier): Readonly<Record<string, string>> {
  const entries = matchClaims(story.claims, dossier).map(({ labelled: claim, claim: ours }) => {
    const range = ours?.independent;
    return [claim.id, range ? `${range.min}–${range.max}` : 'none'] as const;
  });
  return Object.fromEntries(entries);
}
