import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import type { Dossier, Span } from '../../model/index.ts';
import { type ExportFormat, exportDossier } from '../index.ts';

export type Row = Readonly<Record<string, string>>;

/** A table of an export as csv-parse reads it, each cell as text. */
export function readTable(dossier: Dossier, format: ExportFormat, name: string): Row[] {
  const { text } = exportDossier(dossier, format).find((file) => file.name === name)!;
  return parse(text, { columns: true, bom: true });
}

/** What a cell must hold of a value: nothing that a spreadsheet would run, and no half of a sign. */
export function cellOf(value: string | number | null | undefined): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value);
  return value.toWellFormed().replace(/^(?=[=+\-@\t\r＝＋－＠])/u, "'");
}

/** The words at places such as "report[3,9) + report[12,14)", cut out of the reports' texts. */
function wordsAt(places: string, { reports }: Dossier): string {
  const cut = places.split(/(?<=\)) \+ /).map((place) => {
    const [, id, start, end] = /^(.*)\[(\d+),(\d+)\)$/su.exec(place)!;
    const report = reports.find((one) => one.id.toWellFormed() === id)!;
    return report.text.slice(Number(start), Number(end));
  });
  return cut.join(' … ').toWellFormed();
}

function unmarked(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '');
}

function expectClaims(dossier: Dossier): void {
  const expected = dossier.claims.map(({ id, gist, statements, origins, independent, why, weight }) => ({
    claim: cellOf(id),
    gist: cellOf(gist),
    independent_min: cellOf(independent?.min),
    independent_max: cellOf(independent?.max),
    why: cellOf(why),
    supports: cellOf(statements.filter(({ relation }) => relation === 'supports').length),
    denies: cellOf(statements.filter(({ relation }) => relation === 'denies').length),
    questions: cellOf(statements.filter(({ relation }) => relation === 'questions').length),
    origins: cellOf(origins.map(({ name }) => name).join('; ')),
    weight: cellOf(weight),
  }));
  expect(readTable(dossier, 'csv', 'claims.csv')).toEqual(expected);
}

function expectStatements(dossier: Dossier): void {
  const rows = readTable(dossier, 'csv', 'statements.csv');
  const links = dossier.claims.flatMap(({ id, statements }) => statements.map((link) => ({ id, link })));
  expect(rows).toHaveLength(links.length);
  for (const [index, { id, link }] of links.entries()) {
    const row = rows[index]!;
    const statement = dossier.statements.find((one) => one.id === link.id)!;
    expect(row).toMatchObject({
      claim: cellOf(id),
      statement: cellOf(link.id),
      relation: link.relation,
      report: cellOf(statement.report),
      quote: cellOf(statement.quote),
      sources: cellOf(statement.attribution.map(({ name }) => name).join(' ← ')),
    });
    expect(wordsAt(unmarked(row.place_in_text!), dossier)).toBe(statement.quote.toWellFormed());
  }
}

function expectDerivations(dossier: Dossier): void {
  const expected = dossier.derivations.map(({ id, from, to, kind, direction, strength, evidence }) =>
    expect.objectContaining({
      derivation: cellOf(id),
      from: cellOf(from),
      to: cellOf(typeof to === 'string' ? to : to.source),
      outside_the_set: typeof to === 'string' ? 'no' : 'yes',
      kind,
      direction,
      strength: cellOf(strength),
      evidence: cellOf(evidence.map(({ quote }) => quote).join(' … ')),
    }),
  );
  expect(readTable(dossier, 'csv', 'derivations.csv')).toEqual(expected);
}

function expectConflicts(dossier: Dossier): void {
  const expected = dossier.conflicts.flatMap(({ id, kind, verdict, sides }) =>
    sides.map(({ value, statements, independent }, at) =>
      expect.objectContaining({
        conflict: cellOf(id),
        kind,
        verdict,
        side: cellOf(at + 1),
        value: cellOf(value),
        statements: cellOf(statements.join('; ')),
        independent_max: cellOf(independent?.max),
      }),
    ),
  );
  expect(readTable(dossier, 'csv', 'conflicts.csv')).toEqual(expected);
}

function expectPlaces(dossier: Dossier): void {
  const rows = readTable(dossier, 'csv', 'places.csv');
  const places = dossier.statements.flatMap(({ id, places }) => places.map((place) => ({ id, place })));
  expect(rows).toHaveLength(places.length);
  for (const [index, { id, place }] of places.entries()) {
    const { statement, name, latitude, longitude, place_in_text } = rows[index]!;
    expect([statement, name, latitude, longitude]).toEqual(
      [id, place.name, place.latitude, place.longitude].map(cellOf),
    );
    expect(wordsAt(unmarked(place_in_text!), dossier)).toBe(
      place.spans
        .map(({ quote }) => quote)
        .join(' … ')
        .toWellFormed(),
    );
  }
}

/** The five tables hold what the dossier holds: every row, every word, every figure, and words where they are said to stand. */
export function expectTables(dossier: Dossier): void {
  expectClaims(dossier);
  expectStatements(dossier);
  expectDerivations(dossier);
  expectConflicts(dossier);
  expectPlaces(dossier);
}

const EVIDENCE = ['date_evidence', 'where_evidence', 'low_evidence', 'best_evidence', 'high_evidence'];

/** Whether a value is a figure of the words: a limit of the quantity that stands there. */
function isFigureOf(value: string, spans: string, { statements }: Dossier): boolean {
  const words = (list: readonly Span[]) =>
    list.map(({ report, start, end }) => `${report}[${start},${end})`.toWellFormed()).join(' + ');
  const quantities = statements.flatMap(({ quantities }) => quantities);
  return quantities.some(
    (one) =>
      words(one.spans) === spans && [one.low, one.value, one.high].some((limit) => String(limit) === value),
  );
}

/** Each row of the events is a claim, and each of its figures a quantity in the words that are given for it. */
export function expectEventRows(dossier: Dossier): void {
  for (const row of readTable(dossier, 'ucdp', 'events.csv')) {
    const claim = dossier.claims.find(({ id }) => cellOf(id) === row.id)!;
    expect([row.headline, row.independent_min, row.independent_max]).toEqual(
      [claim.gist, claim.independent?.min, claim.independent?.max].map(cellOf),
    );
    expect(row.source_original).toBe(cellOf(claim.origins.map(({ name }) => name).join('; ')));
    expect(Number(row.low)).toBeLessThanOrEqual(Number(row.best));
    expect(Number(row.best)).toBeLessThanOrEqual(Number(row.high));
    for (const column of EVIDENCE) {
      if (row[column] === '') continue;
      const [, words, places] = /^“(.*)” \((.*)\)$/su.exec(row[column]!)!;
      expect(wordsAt(places!, dossier)).toBe(words);
      const figure = /^(low|best|high)_/.exec(column)?.[1];
      if (figure !== undefined) expect(isFigureOf(row[figure]!, places!, dossier)).toBe(true);
    }
  }
}
