import type { Conflict, Range, Reading, Statement } from '../model/index.ts';
import { compareText, groupBy, rememberFor, shortHash } from '../text/index.ts';
import type { Setting } from './setting.ts';
import { sideOf } from './sides.ts';

/** A person's name as reports write it, in plain letters, with the statements that hold it. */
interface Written {
  readonly name: string;
  readonly given: string;
  readonly surname: string;
  readonly reports: ReadonlySet<string>;
  readonly statements: readonly Statement[];
}

const LEAST_LETTERS = 6;
const MOST_CHANGES = 2;

/** Letters to change, add or leave out to make one word of another (Levenshtein 1966). */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

function holds(spans: readonly Range[], { start, end }: Range): boolean {
  return spans.some((span) => span.start <= start && span.end >= end);
}

/** Whether a name stands in what a statement says, and not only in who says it. */
function isSaidIn({ spans }: Statement, name: Range): boolean {
  return holds(spans, name);
}

/** Whether a name stands in the words of a statement or of its source. */
function isIn(statement: Statement, name: Range): boolean {
  return (
    isSaidIn(statement, name) ||
    statement.attribution.some(({ source }) => source !== null && holds(source, name))
  );
}

/** Names of persons in a report, each with the statement that holds it most closely. */
const namesIn = rememberFor(({ report, analysis, statements }: Reading) =>
  analysis.names
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ start, end }) => {
      const name = report.text.slice(start, end).replaceAll(/\s+/g, ' ');
      const holding = statements
        .filter((statement) => isIn(statement, { start, end }))
        .sort(
          (a, b) =>
            Number(isSaidIn(b, { start, end })) - Number(isSaidIn(a, { start, end })) ||
            a.quote.length - b.quote.length ||
            compareText(a.id, b.id),
        );
      return /^[\p{L}'’-]+ [\p{L}'’-]+$/u.test(name) && holding.length > 0
        ? [{ name, report: report.id, statement: holding[0]! }]
        : [];
    }),
);

function writtenNames(readings: readonly Reading[]): Written[] {
  const found = readings.flatMap(namesIn);
  return [...groupBy(found, ({ name }) => name)].map(([name, group]) => {
    const [given, surname] = name.toLowerCase().split(' ') as [string, string];
    const statements = [...new Set(group.map(({ statement }) => statement))];
    return { name, given, surname, reports: new Set(group.map(({ report }) => report)), statements };
  });
}

/** Two spellings of what is likely one person: no report has both, given names agree nearly, surnames nearly but not quite. */
function areSpellings(a: Written, b: Written): boolean {
  if ([...a.reports].some((report) => b.reports.has(report))) return false;
  if (Math.min(a.surname.length, b.surname.length) < LEAST_LETTERS || changesBetween(a.given, b.given) > 1)
    return false;
  const changes = changesBetween(a.surname, b.surname);
  return a.name !== b.name && changes <= MOST_CHANGES && a.surname.charAt(0) === b.surname.charAt(0);
}

/** Names of persons that reports spell in different ways, each group with a side for every spelling. */
export function spellingConflicts(readings: readonly Reading[], setting: Setting): Conflict[] {
  const groups: Written[][] = [];
  for (const written of writtenNames(readings).sort((a, b) => compareText(a.name, b.name))) {
    const group = groups.find((members) => members.some((member) => areSpellings(member, written)));
    if (group === undefined) groups.push([written]);
    else group.push(written);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({
      id: `k-${shortHash('name', ...group.map(({ name }) => name))}`,
      kind: 'name',
      verdict: 'definition',
      claims: [],
      sides: group.map(({ name, statements }) => sideOf(name, statements, setting)),
      reasons: ['likely one person in different spellings: no report has two of them'],
    }));
}
