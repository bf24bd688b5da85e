import type { Dossier } from '../../src/model/index.ts';
import { endIsRight } from './claims.ts';
import type { LabelledClaim, Story } from './gold.ts';
import { type ClaimMatch, indexStatements, matchClaims, meeting, relationOf } from './match.ts';
import { sourceAgrees } from './sources.ts';

/** How often something came out in one way, by the name of the way. */
export type Tally = Readonly<Record<string, number>>;

/** What goes wrong where, over all labelled claims of a story. */
export interface Faults {
  /** Where each labelled statement is: in the matched claim, in another, in none, or no statement of ours. */
  readonly statements: Tally;
  /** The last-named source of statements that were found. */
  readonly sources: Tally;
  /** The relation of statements that were found and are labelled with one. */
  readonly relations: Tally;
  /** Each end of the range of each labelled claim, by the labelled upper end. */
  readonly ranges: Tally;
}

/** Counts what goes wrong in a dossier of a story. */
export function faultsOf(story: Story, dossier: Dossier): Faults {
  const matches = matchClaims(story.claims, dossier);
  return {
    statements: tally(statementFaults(matches, dossier)),
    sources: tally(matches.flatMap(sourceFaults)),
    relations: tally(matches.flatMap(relationFaults)),
    ranges: tally(matches.flatMap(rangeFaults)),
  };
}

/** The tallies of several stories as one. */
export function addFaults(all: readonly Faults[]): Faults {
  const sum = (key: keyof Faults): Tally =>
    tally(
      all.flatMap((faults) =>
        Object.entries(faults[key]).flatMap(([name, count]) => Array.from({ length: count }, () => name)),
      ),
    );
  return {
    statements: sum('statements'),
    sources: sum('sources'),
    relations: sum('relations'),
    ranges: sum('ranges'),
  };
}

/** The tallies as lines to read, the most frequent first. */
export function faultLines(faults: Faults): readonly string[] {
  return Object.entries(faults).flatMap(([about, counts]: [string, Tally]) => {
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const rows = Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return [`${about} (${all})`, ...rows.map(([name, count]) => `  ${String(count).padStart(4)}  ${name}`)];
  });
}

function tally(names: readonly string[]): Tally {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function statementFaults(matches: readonly ClaimMatch[], dossier: Dossier): string[] {
  const { byReport } = indexStatements(dossier);
  const inClaims = new Set(dossier.claims.flatMap((claim) => claim.statements.map(({ id }) => id)));
  return matches.flatMap((match) =>
    match.labelled.statements.map((labelled, at) => {
      if (match.statements[at]) return 'in the matched claim';
      const met = (byReport.get(labelled.report) ?? []).filter((ours) => meeting(labelled, ours) > 0);
      if (met.length === 0) return 'no statement of ours meets the words';
      return met.some(({ id }) => inClaims.has(id)) ? 'in another claim' : 'in no claim';
    }),
  );
}

function sourceFaults(match: ClaimMatch): string[] {
  return match.labelled.statements.flatMap((labelled, at) => {
    const ours = match.statements[at];
    if (!ours) return [];
    const source = ours.attribution.at(-1) ?? null;
    if (sourceAgrees(labelled.source, source)) return ['right'];
    if (labelled.source === null) return ['own voice, ours names somebody'];
    return [source === null ? 'somebody is named, ours has own voice' : 'somebody else'];
  });
}

function relationFaults(match: ClaimMatch): string[] {
  return match.labelled.statements.flatMap(({ relation }, at) => {
    const ours = relationOf(match, match.statements[at] ?? null);
    if (relation === null || ours === null) return [];
    return [relation === ours ? `${relation}, right` : `${relation}, ours ${ours}`];
  });
}

function rangeFaults({ labelled, claim }: ClaimMatch): string[] {
  const range = claim?.independent ?? null;
  const bucket = labelled.max >= 3 ? 'max ≥ 3' : `max = ${labelled.max}`;
  if (range === null) return [`${bucket}: ${claim === null ? 'no claim' : 'no range'}`];
  const ends = (['min', 'max'] as const)
    .map((end) => endFault(end, labelled, range[end]))
    .filter((end) => end !== '');
  return [`${bucket}: ${ends.length === 0 ? 'right' : ends.join(', ')}`];
}

function endFault(end: 'min' | 'max', labelled: LabelledClaim, ours: number): string {
  if (endIsRight(labelled[end], ours)) return '';
  return `${end} too ${ours > labelled[end] ? 'high' : 'low'}`;
}
